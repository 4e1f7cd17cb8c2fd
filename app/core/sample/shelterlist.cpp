#include "core/sample/opendata.h"
#include "core/sample/textfile.h"

#include <cpl_conv.h>
#include <cpl_string.h>

namespace machi::core::sample {

namespace {

bool isShelter(const PublicPlace &place)
{
    return place.use == BlockUse::School || place.use == BlockUse::CityHall || place.use == BlockUse::Park;
}

// Whether the place may be used in a flood of the Ara: not where a person's head would be under water.
bool withstandsFlood(const Town &town, const PublicPlace &place)
{
    const FloodScenario &worst = floodScenarios()[1];
    const std::int64_t depth = town.flood.depth(worst, squareAt(place.at, town.flood.parts()));
    return place.use == BlockUse::Park ? depth == 0 : depth < 3000;
}

// The head of 自治体標準オープンデータセット, 指定緊急避難場所一覧.
constexpr const char *siteHead =
    "全国地方公共団体コード,ID,名称,名称_カナ,名称_英字,所在地_全国地方公共団体コード,町字ID,所在地_連結表記,"
    "所在地_都道府県,"
    "所在地_市区町村,所在地_町字,所在地_番地以下,建物名等(方書),緯度,経度,標高,電話番号,内線番号,"
    "連絡先メールアドレス,"
    "連絡先FormURL,連絡先備考（その他、SNSなど）,郵便番号,市区町村コード,地方公共団体名,災害種別_洪水,"
    "\"災害種別_崖崩れ、土石流及び地滑り\",災害種別_高潮,災害種別_地震,災害種別_津波,災害種別_大規模な火事,"
    "災害種別_内水氾濫,"
    "災害種別_火山現象,指定避難所との重複,想定収容人数,対象となる町会・自治会,URL,画像,画像_ライセンス,"
    "備考\r\n";

// The head of the older 推奨データセット, 指定避難所.
constexpr const char *shelterHead = "NO,市区町村コード,都道府県名,市区町村名,名称,名称_カナ,住所,方書,緯度,"
                                    "経度,標高,電話番号,想定収容人数,バリアフリー,備考\r\n";

std::string height(const Town &town, Point at)
{
    std::string text;
    append(text, {(town.plan.terrain().groundMillimetres(at) + 50) / 100, 1});
    return text;
}

std::string siteRow(const Town &town, const PublicPlace &place, int number)
{
    const bool building = place.use != BlockUse::Park;
    return "112020,E112020" + std::to_string(100000 + number) + "," + place.name + "," + place.kana +
           ",,112020,," + place.address + ",埼玉県,熊谷市,,,," + coordinates(place.at) + "," +
           height(town, place.at) + ",048-000-" + std::to_string(1000 + number % 9000) +
           ",,,,,,112020,埼玉県熊谷市," + (withstandsFlood(town, place) ? "1" : "") + ",1,," + "1,," +
           (building ? "" : "1") + "," + (building ? "1" : "") + ",1," + (building ? "1" : "") + "," +
           std::to_string(place.capacity) + ",,,,,見本（架空の施設）\r\n";
}

std::string shelterRow(const Town &town, const PublicPlace &place, int number)
{
    return std::to_string(number) + ",112020,埼玉県,熊谷市," + place.name + "," + place.kana + "," +
           place.address + ",," + coordinates(place.at) + "," + height(town, place.at) + ",048-000-" +
           std::to_string(1000 + number % 9000) + "," + std::to_string(place.capacity / 2) + "," +
           (place.use == BlockUse::CityHall ? "○" : "") + ",見本（架空の施設）\r\n";
}

std::string toCp932(const std::string &text)
{
    char *recoded = CPLRecode(text.c_str(), CPL_ENC_UTF8, "CP932");
    std::string result = recoded;
    CPLFree(recoded);
    return result;
}

} // namespace

void writeShelters(const Town &town, Output &output)
{
    const std::vector<PublicPlace> places = publicPlaces(town.plan);
    const QString siteName = QStringLiteral("shelters/112020_evacuation_space.csv");
    const QString shelterName = QStringLiteral("shelters/112020_evacuation_shelter_sjis.csv");
    TextFile sites(output.path(siteName));
    TextFile shelters(output.path(shelterName));
    sites << "\xEF\xBB\xBF" << siteHead;
    shelters << toCp932(shelterHead);
    int siteCount = 0;
    int shelterCount = 0;
    for (const PublicPlace &place : places) {
        if (!output.goOn(0.5)) return;
        if (!isShelter(place)) continue;
        sites << siteRow(town, place, ++siteCount);
        if (place.use != BlockUse::Park) shelters << toCp932(shelterRow(town, place, ++shelterCount));
    }
    output.finish(sites, QStringLiteral("shelter"), siteName, siteCount);
    output.finish(shelters, QStringLiteral("shelter"), shelterName, shelterCount);
}

} // namespace machi::core::sample
