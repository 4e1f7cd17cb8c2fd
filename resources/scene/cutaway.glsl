// What a section takes away; `at`: cutPlace.
bool isCutAway(vec3 at)
{
    return cutting > 0.5 && (any(lessThan(at, cutLow)) || any(greaterThan(at, cutHigh)));
}
