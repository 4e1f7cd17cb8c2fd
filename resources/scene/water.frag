VARYING vec2 spot;
VARYING float haziness;
VARYING vec3 within;

@CUTAWAY@
void MAIN()
{
    // No light and shade: by day the colours are those of the legend.
    vec4 seen = texture(classes, spot);
    if (seen.a < 0.01 || isCutAway(within))
        discard;
    FRAGCOLOR = vec4(mix(seen.rgb * brightness, haze, haziness), 1.0) * (seen.a * 0.78);
}
