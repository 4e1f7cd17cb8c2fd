#include "core/sample/opendata.h"
#include "core/sample/textfile.h"

namespace machi::core::sample {

namespace {

constexpr const char *notice =
    "これは見本です。実在の熊谷市の建物・道路・地形・浸水想定・施設・統計ではありません。\n"
    "位置と形式だけを本物に合わせた、計算で作った架空の町です。防災や業務の判断に使わないでください。\n"
    "\n"
    "This is an invented city. It is not the real Kumagaya: buildings, streets, terrain, flood areas, places "
    "and\n"
    "figures were all computed. Only the location and the file formats follow the real ones. Do not use it "
    "for\n"
    "disaster prevention or any decision.\n";

} // namespace

void writeReadme(const Town &town, Output &output, quint32 seed)
{
    TextFile readme(output.path(QStringLiteral("README.md")));
    readme
        << "# 見本の町 / A sample city\n\n"
        << notice << "\nbuildings " << town.plan.buildings() << ", seed " << std::int64_t(seed)
        << "\n\n"
           "| path | what |\n"
           "|---|---|\n"
           "| `11202_kumagaya-shi_city_2026_citygml_1_op/` | PLATEAU CityGML 2.0, i-UR 3.2, EPSG:6697 |\n"
           "| `shelters/112020_evacuation_space.csv` | 指定緊急避難場所 (UTF-8 with BOM) |\n"
           "| `shelters/112020_evacuation_shelter_sjis.csv` | 指定避難所 (Shift_JIS, CP932) |\n"
           "| `survey/112020_barrier_free_survey.csv` | バリアフリー調査; two faults on purpose: a toilet "
           "entered twice, an answer about a lift in a column for toilets |\n"
           "| `flow/11202_mesh1km_2025.csv` | 人流 1 km; rows under 10 people are left out, as published |\n"
           "| `transit/gtfs/` | GTFS-JP |\n"
           "| `heat/classes/heat_hHH_wDIR.tif` | relative classes 1-20 (not °C) by hour and wind, EPSG:6677 "
           "|\n"
           "| `heat/112020_cool_share_spots.csv` | クールシェアスポット |\n"
           "| `heat/112020_street_sensors_20260801.csv` | one hot day of eight sensors |\n"
           "\nLicence: CC0 1.0, as far as invented data have one.\n";
    if (!readme.close()) output.fail(readme.issue());
    TextFile metadata(output.path(Output::delivery() + QStringLiteral("/metadata/README.txt")));
    metadata << notice;
    if (!metadata.close()) output.fail(metadata.issue());
}

} // namespace machi::core::sample
