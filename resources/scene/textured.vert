VARYING vec4 paint;
VARYING vec3 light;
VARYING vec3 shade;
VARYING vec3 within;
VARYING vec3 spot;
VARYING float height;
VARYING vec3 body; // place in the tile
VARYING float inside;

@SHADOWPLACE@
@CUTPLACE@
void MAIN()
{
    // As in city.vert; and where the surface lies in the tile's picture.
    float row = floor((UV0.x + 0.5) / 64.0);
    vec2 texel = vec2((UV0.x - row * 64.0 + 0.5) / 64.0, (row + 0.5) / rows);
    paint = textureLod(colours, texel, 0.0);
    height = VERTEX.z - textureLod(feet, texel, 0.0).r;

    vec3 place = (MODEL_MATRIX * vec4(VERTEX, 1.0)).xyz;
    vec3 normal = normalize(mat3(MODEL_MATRIX) * NORMAL);
    vec3 towards = CAMERA_POSITION - place;
    inside = dot(normal, towards) < 0.0 ? cutting : 0.0;
    if (dot(normal, towards) < 0.0)
        normal = -normal;
    light = vec3(0.62 + 0.10 * normal.y, 0.34 * day * max(dot(normal, sun), 0.0), 1.0 - exp(-pow(length(towards) / reach, 2.0)));
    // A marked object shows its mark through the photograph.
    bool marked = paint.a < 0.995;
    spot = vec3(UV1, UV1.x < 0.0 ? 0.0 : pictures * (marked ? 0.4 : 1.0));
    shade = shadowPlace(place, normal);
    body = VERTEX;
    within = cutPlace(place);
    POSITION = paint.a < 0.004 ? vec4(2.0, 2.0, 2.0, 1.0) : MODELVIEWPROJECTION_MATRIX * vec4(VERTEX, 1.0);
}
