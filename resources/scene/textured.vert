VARYING vec4 paint;
VARYING vec3 sheen;
VARYING vec2 spot;
VARYING float height;

void MAIN()
{
    // As in city.vert; and where the surface lies in the tile's picture.
    float row = floor((UV0.x + 0.5) / 64.0);
    vec2 texel = vec2((UV0.x - row * 64.0 + 0.5) / 64.0, (row + 0.5) / rows);
    vec4 own = textureLod(colours, texel, 0.0);
    height = VERTEX.z - textureLod(feet, texel, 0.0).r;

    vec3 place = (MODEL_MATRIX * vec4(VERTEX, 1.0)).xyz;
    vec3 normal = normalize(mat3(MODEL_MATRIX) * NORMAL);
    vec3 towards = CAMERA_POSITION - place;
    if (dot(normal, towards) < 0.0)
        normal = -normal;
    float light = 0.62 + 0.10 * normal.y + 0.34 * max(dot(normal, sun), 0.0);
    float haziness = 1.0 - exp(-pow(length(towards) / reach, 2.0));
    paint = vec4(mix(own.rgb * light, haze, haziness), 1.0);
    // A photograph has light of its own, and a marked object shows its mark.
    bool marked = own.a < 0.995;
    sheen = vec3(mix(1.0, light, 0.6), haziness, UV1.x < 0.0 ? 0.0 : pictures * (marked ? 0.4 : 1.0));
    spot = UV1;
    POSITION = own.a < 0.004 ? vec4(2.0, 2.0, 2.0, 1.0) : MODELVIEWPROJECTION_MATRIX * vec4(VERTEX, 1.0);
}
