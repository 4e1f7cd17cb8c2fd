VARYING vec4 paint;
VARYING vec3 light;
VARYING vec3 shade;
VARYING vec3 within;
VARYING float height;
VARYING vec3 body;
VARYING float inside;

@SUNLIGHT@
@CUTAWAY@
@WETWALLS@
void MAIN()
{
    @SIEVE@
    @AWAY@
    // Walls grow a little darker towards their foot, which sets buildings on the ground.
    float foot = mix(0.88, 1.0, smoothstep(0.0, 7.0, height));
    float direct = light.y > 0.0 ? light.y * sunlit(shade) : 0.0;
    vec3 seen = paint.rgb * (light.x + direct) * foot * brightness;
    seen = wetted(seen);
    // Where a section opens a building, its inner sides are dark and without light, as in a drawing.
    seen = mix(seen, vec3(0.30, 0.34, 0.38), inside * 0.75);
    // The picture lies over the sky: what is blended must leave its alpha whole.
    FRAGCOLOR = vec4(mix(seen, haze, light.z), 1.0) * opacity;
}
