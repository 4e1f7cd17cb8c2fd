VARYING vec4 paint;
VARYING vec3 light;
VARYING vec3 shade;
VARYING vec3 within;
VARYING float height;
VARYING vec3 body; // place in the tile
VARYING float inside;

@SHADOWPLACE@
@CUTPLACE@
void MAIN()
{
    // Number of the object in its tile, to the middle of its texel.
    float row = floor((UV0.x + 0.5) / 64.0);
    vec2 texel = vec2((UV0.x - row * 64.0 + 0.5) / 64.0, (row + 0.5) / rows);
    paint = textureLod(colours, texel, 0.0);
    height = VERTEX.z - textureLod(feet, texel, 0.0).r;

    vec3 place = (MODEL_MATRIX * vec4(VERTEX, 1.0)).xyz;
    vec3 normal = normalize(mat3(MODEL_MATRIX) * NORMAL);
    vec3 towards = CAMERA_POSITION - place;
    // Data do not always know which side of a face is outside: light the one that is seen.
    inside = dot(normal, towards) < 0.0 ? cutting : 0.0;
    if (dot(normal, towards) < 0.0)
        normal = -normal;
    // What comes from everywhere, what comes from the sun, haze.
    light = vec3(0.62 + 0.10 * normal.y, 0.34 * day * max(dot(normal, sun), 0.0), 1.0 - exp(-pow(length(towards) / reach, 2.0)));
    shade = shadowPlace(place, normal);
    body = VERTEX;
    within = cutPlace(place);
    POSITION = paint.a < 0.004 ? vec4(2.0, 2.0, 2.0, 1.0) : MODELVIEWPROJECTION_MATRIX * vec4(VERTEX, 1.0);
}
