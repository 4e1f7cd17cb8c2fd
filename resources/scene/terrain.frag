VARYING vec2 spot;
VARYING vec3 light;
VARYING vec3 shade;
VARYING vec3 within;

@SUNLIGHT@
@CUTAWAY@
void MAIN()
{
    @AWAY@
    vec4 seen = texture(painting, spot);
    vec3 ground = bare * (1.0 - seen.a) + seen.rgb;
    float total = light.x + light.y * sunlit(shade);
    FRAGCOLOR = vec4(mix(ground * total * brightness, haze, light.z), 1.0);
}
