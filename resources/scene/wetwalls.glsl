// What stands in water has its colour, up to the line where it ends; where metres are known, a line for each.
vec3 wetted(vec3 dry)
{
    if (walls < 0.5)
        return dry;
    vec4 water = textureLod(wall, (body.xy - wallPlace.xy) * wallPlace.zw, 0.0);
    float below = water.a - body.z;
    float pixel = max(fwidth(body.z), 0.0001);
    if (below < 0.0)
        return dry;
    vec3 wet = mix(dry, water.rgb, 0.72);
    float edge = 1.0 - smoothstep(0.12, 0.12 + pixel, below);
    float metre = abs(fract(height + 0.5) - 0.5);
    float line = (1.0 - smoothstep(0.03, 0.03 + pixel, metre)) * wallLines * step(0.5, height) * clamp(1.5 - pixel * 5.0, 0.0, 1.0);
    return mix(wet, water.rgb * vec3(0.45, 0.5, 0.7), max(edge, 0.6 * line));
}
