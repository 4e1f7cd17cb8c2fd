// Where a place lies in the box of the section, metres from its middle.
vec3 cutPlace(vec3 place)
{
    vec4 at = vec4(place, 1.0);
    return vec3(dot(cutAcross, at), dot(cutAlong, at), dot(cutUpward, at));
}
