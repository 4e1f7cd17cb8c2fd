VARYING vec4 paint;
VARYING vec3 light;
VARYING vec3 shade;
VARYING vec3 spot;
VARYING float height;
VARYING vec3 body;

@SUNLIGHT@
@WETWALLS@
void MAIN()
{
    float foot = mix(0.88, 1.0, smoothstep(0.0, 7.0, height));
    float direct = light.y > 0.0 ? light.y * sunlit(shade) : 0.0;
    float total = light.x + direct;
    vec4 photo = texture(picture, spot.xy);
    // A photograph has light of its own.
    vec3 seen = mix(paint.rgb * total * foot, photo.rgb * mix(1.0, total, 0.6), spot.z * photo.a) * brightness;
    // The picture lies over the sky: what is blended must leave its alpha whole.
    FRAGCOLOR = vec4(mix(wetted(seen), haze, light.z), 1.0) * opacity;
}
