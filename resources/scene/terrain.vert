VARYING vec2 spot;
VARYING vec3 light;
VARYING vec3 shade;
VARYING vec3 within;

@SHADOWPLACE@
@CUTPLACE@
void MAIN()
{
    vec3 place = (MODEL_MATRIX * vec4(VERTEX, 1.0)).xyz;
    vec3 normal = normalize(mat3(MODEL_MATRIX) * NORMAL);
    // Level ground in the sun keeps its colours, so that they are those of the legend.
    float level = 0.72 + 0.34 * day * max(sun.y, 0.0);
    light = vec3(mix(1.0, (0.62 + 0.10 * normal.y) / level, 0.85), 0.85 * 0.34 * day * max(dot(normal, sun), 0.0) / level,
                 1.0 - exp(-pow(length(CAMERA_POSITION - place) / reach, 2.0)));
    shade = shadowPlace(place, normal);
    within = cutPlace(place);
    spot = UV1 * window.xy + window.zw;
    POSITION = MODELVIEWPROJECTION_MATRIX * vec4(VERTEX, 1.0);
}
