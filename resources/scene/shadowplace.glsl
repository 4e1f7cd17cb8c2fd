// Where a place lies in the shadow map; lifted off its own surface, so that no face shades itself.
vec3 shadowPlace(vec3 place, vec3 normal)
{
    vec4 at = vec4(place + normal * shadowSlack * 1.5, 1.0);
    return vec3(dot(shadowAcross, at), dot(shadowAlong, at), dot(shadowTowards, at) + shadowSlack * 0.5);
}
