VARYING vec2 spot;
VARYING float haziness;
VARYING vec3 within;

@CUTPLACE@
void MAIN()
{
    vec4 place = MODEL_MATRIX * vec4(VERTEX, 1.0);
    float distance = length(CAMERA_POSITION - place.xyz);
    haziness = 1.0 - exp(-pow(distance / reach, 2.0));
    // The ground is drawn coarser with distance; so much of the picture it may be wrong by.
    place.y += lift * distance;
    spot = UV0;
    within = cutPlace(place.xyz);
    POSITION = VIEWPROJECTION_MATRIX * place;
}
