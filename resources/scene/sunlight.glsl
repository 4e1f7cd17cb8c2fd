// 1 in the sun, 0 in a shadow. `at`: place in the map (0 … 1, 0 … 1), metres towards the sun. Between four texels.
float sunlit(vec3 at)
{
    if (shadowing < 0.5 || at.x < 0.0 || at.y < 0.0 || at.x > 1.0 || at.y > 1.0)
        return 1.0;
    vec2 spot = at.xy * shadowTexels - 0.5;
    vec2 base = floor(spot);
    vec2 share = spot - base;
    vec2 low = (base + 0.5) / shadowTexels;
    vec2 high = low + 1.0 / shadowTexels;
    vec2 lower = step(vec2(textureLod(shadows, low, 0.0).r, textureLod(shadows, vec2(high.x, low.y), 0.0).r), vec2(at.z));
    vec2 upper = step(vec2(textureLod(shadows, vec2(low.x, high.y), 0.0).r, textureLod(shadows, high, 0.0).r), vec2(at.z));
    vec2 both = mix(lower, upper, share.y);
    return mix(both.x, both.y, share.x);
}
