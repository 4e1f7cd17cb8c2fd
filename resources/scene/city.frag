VARYING vec4 paint;
VARYING float height;

void MAIN()
{
    // Walls grow a little darker towards their foot, which sets buildings on the ground.
    float foot = mix(0.88, 1.0, smoothstep(0.0, 7.0, height));
    FRAGCOLOR = vec4(paint.rgb * foot, opacity);
}
