#pragma once

#include "core/sample/output.h"
#include "core/sample/townplan.h"

#include <string>
#include <vector>

namespace machi::core::sample {

/// The tables and rasters that lie beside the city model, each in the form that its publisher uses.
void writeShelters(const Town &town,
                   Output &output); ///< shelters/: two standard open-data lists, UTF-8 and CP932
void writeSurvey(const Town &town, Output &output);     ///< survey/: the barrier-free survey sheet
void writePeopleFlow(const Town &town, Output &output); ///< flow/: monthly population by standard square
void writeTimetable(const Town &town, Output &output);  ///< transit/gtfs/: a GTFS-JP feed
void writeHeat(const Town &town, Output &output); ///< heat/: classes by hour and wind, cool spots, sensors
void writeReadme(const Town &town, Output &output, quint32 seed);

/// A place that the public knows by name.
struct PublicPlace
{
    BlockUse use = BlockUse::Park;
    std::string name;
    std::string kana;
    std::string address;
    Point at;
    std::uint64_t key = 0;
    int capacity = 0; ///< people
};
/// Station, city hall, schools, hospitals and parks, in the order of the street grid.
std::vector<PublicPlace> publicPlaces(const TownPlan &plan);

/// `36.139400,139.389700`
std::string coordinates(Point at);

} // namespace machi::core::sample
