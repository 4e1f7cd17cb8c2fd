VARYING vec2 spot;
VARYING vec2 sheen;

void MAIN()
{
    vec4 seen = texture(painting, spot);
    vec3 ground = bare * (1.0 - seen.a) + seen.rgb;
    FRAGCOLOR = vec4(mix(ground * sheen.x, haze, sheen.y), 1.0);
}
