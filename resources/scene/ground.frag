VARYING float haziness;

void MAIN()
{
    FRAGCOLOR = vec4(mix(colour * brightness, haze, 1.0 - exp(-haziness * haziness)), 1.0);
}
