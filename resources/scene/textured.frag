VARYING vec4 paint;
VARYING vec3 light;
VARYING vec3 shade;
VARYING vec3 within;
VARYING vec3 spot;
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
    float foot = mix(0.88, 1.0, smoothstep(0.0, 7.0, height));
    float direct = light.y > 0.0 ? light.y * sunlit(shade) : 0.0;
    float total = light.x + direct;
    vec4 photo = texture(picture, spot.xy);
    // A photograph has light of its own.
    vec3 seen = mix(paint.rgb * total * foot, photo.rgb * mix(1.0, total, 0.6), spot.z * photo.a) * brightness;
    seen = wetted(seen);
    // Where a section opens a building, its inner sides are dark and without light, as in a drawing.
    seen = mix(seen, vec3(0.30, 0.34, 0.38), inside * 0.75);
    // The picture lies over the sky: what is blended must leave its alpha whole.
    FRAGCOLOR = vec4(mix(seen, haze, light.z), 1.0) * opacity;
}
