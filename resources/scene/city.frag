VARYING vec4 paint;
VARYING vec3 light;
VARYING vec3 shade;
VARYING float height;

@SUNLIGHT@
void MAIN()
{
    // Walls grow a little darker towards their foot, which sets buildings on the ground.
    float foot = mix(0.88, 1.0, smoothstep(0.0, 7.0, height));
    float direct = light.y > 0.0 ? light.y * sunlit(shade) : 0.0;
    vec3 seen = paint.rgb * (light.x + direct) * foot * brightness;
    FRAGCOLOR = vec4(mix(seen, haze, light.z), opacity);
}
