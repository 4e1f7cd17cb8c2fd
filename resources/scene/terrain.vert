VARYING vec2 spot;
VARYING vec2 sheen;

void MAIN()
{
    vec3 place = (MODEL_MATRIX * vec4(VERTEX, 1.0)).xyz;
    vec3 normal = normalize(mat3(MODEL_MATRIX) * NORMAL);
    // Level ground keeps its colours, so that they are those of the legend.
    float light = 0.62 + 0.10 * normal.y + 0.34 * max(dot(normal, sun), 0.0);
    float level = 0.72 + 0.34 * max(sun.y, 0.0);
    sheen = vec2(mix(1.0, light / level, 0.85), 1.0 - exp(-pow(length(CAMERA_POSITION - place) / reach, 2.0)));
    spot = UV1 * window.xy + window.zw;
    POSITION = MODELVIEWPROJECTION_MATRIX * vec4(VERTEX, 1.0);
}
