VARYING vec4 paint;
VARYING vec3 sheen;
VARYING vec2 spot;
VARYING float height;

void MAIN()
{
    float foot = mix(0.88, 1.0, smoothstep(0.0, 7.0, height));
    vec4 seen = texture(picture, spot);
    vec3 photo = mix(seen.rgb * sheen.x, haze, sheen.y);
    FRAGCOLOR = vec4(mix(paint.rgb * foot, photo, sheen.z * seen.a), opacity);
}
