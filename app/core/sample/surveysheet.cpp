#include "core/sample/building.h"
#include "core/sample/opendata.h"
#include "core/sample/random.h"
#include "core/sample/textfile.h"

#include <array>

namespace machi::core::sample {

namespace {

enum Question {
    Clean,
    Turning,
    Rails,
    Beside,
    AnySex,
    LevelEntrance,
    WideAisle,
    MobileOrder,
    Lift,
    ReservedSpace,
    Gentle,
    Count
};
constexpr std::array<const char *, Count> questions = {"清潔感はある？",
                                                       "十分な転回スペースはある？",
                                                       "手すり・はね上げはある？",
                                                       "便座に横付けできる？",
                                                       "男女の性別関係なく入れる？",
                                                       "入口に段差はない？",
                                                       "通路の幅は90cm以上？",
                                                       "車いすのまま席につける？",
                                                       "車いすで使えるエレベーターはある？",
                                                       "車いす用の区画はある？",
                                                       "勾配は緩やか？"};

std::vector<Question> questionsOf(const std::string &category)
{
    if (category == "toilet") return {Clean, Turning, Rails, Beside, AnySex};
    if (category == "shop") return {LevelEntrance, WideAisle, Turning};
    if (category == "restaurant") return {LevelEntrance, WideAisle, MobileOrder};
    if (category == "station") return {LevelEntrance, Lift, WideAisle};
    if (category == "elevator") return {Turning, WideAisle};
    if (category == "parking") return {ReservedSpace, LevelEntrance};
    return {Gentle, Rails};
}

class Sheet
{
public:
    explicit Sheet(const QString &path) : m_file(path)
    {
        m_file << "\xEF\xBB\xBFスポット識別子,スポット名,緯度,経度,カテゴリ,コメント,国,住所,電話番号,"
                  "ウェブサイトURL,YouTubeリンクURL,Google Place ID";
        for (const char *question : questions)
            m_file << ',' << question;
        m_file << "\r\n";
    }

    void spot(const std::string &category, const std::string &name, const std::string &position,
              const std::string &address, std::uint64_t key, const std::string &comment = {},
              Question misplaced = Count)
    {
        Random random(key);
        std::array<std::string, Count> answers;
        for (const Question question : questionsOf(category)) {
            const int draw = random.below(100);
            answers[question] = draw < 62 ? "○" : draw < 92 ? "×" : "";
        }
        if (misplaced != Count) answers[misplaced] = "○";
        ++m_count;
        m_file << category << '_' << m_count << ',' << name << ',' << position << ',' << category << ','
               << comment << ",日本," << address << ",048-000-" << 2000 + m_count % 8000 << ",,,";
        for (const std::string &answer : answers)
            m_file << ',' << answer;
        m_file << "\r\n";
    }

    TextFile &file() { return m_file; }
    int count() const { return m_count; }

private:
    TextFile m_file;
    int m_count = 0;
};

void surveyPlace(Sheet &sheet, const PublicPlace &place)
{
    const std::string position = coordinates(place.at + Point{3, -2});
    switch (place.use) {
    case BlockUse::Station:
        sheet.spot("station", place.name, position, place.address, place.key);
        // As happens in the field: an answer in a column that is not for lifts.
        sheet.spot("elevator", place.name + "北口エレベーター", coordinates(place.at + Point{12, 16}),
                   place.address, place.key + 1, {}, Beside);
        sheet.spot("toilet", place.name + "多機能トイレ", coordinates(place.at + Point{-10, 8}),
                   place.address, place.key + 2);
        // And the same toilet entered twice, a few metres apart.
        sheet.spot("toilet", place.name + " 多機能トイレ", coordinates(place.at + Point{-6, 10}),
                   place.address, place.key + 3, "重複の例");
        break;
    case BlockUse::Park:
        sheet.spot("toilet", place.name + "トイレ", position, place.address, place.key);
        sheet.spot("slope", place.name + "入口スロープ", coordinates(place.at + Point{-30, -30}),
                   place.address, place.key + 1);
        break;
    case BlockUse::CityHall:
    case BlockUse::Hospital:
        sheet.spot("toilet", place.name + "1階トイレ", position, place.address, place.key);
        sheet.spot("elevator", place.name + "エレベーター", coordinates(place.at + Point{-4, 3}),
                   place.address, place.key + 1);
        sheet.spot("parking", place.name + "思いやり駐車場", coordinates(place.at + Point{20, -14}),
                   place.address, place.key + 2);
        break;
    default:
        sheet.spot("slope", place.name + "正門スロープ", position, place.address, place.key);
    }
}

// Every third shop round the station.
void surveyShops(Sheet &sheet, const TownPlan &plan)
{
    const double reach = std::min(plan.detailDistance() * 1.6, 400.0);
    int number = 0;
    for (const Block &block : plan.blocksAround({-reach, -reach, reach, reach})) {
        if (block.use != BlockUse::Shops) continue;
        for (const Building &building : buildingsOf(plan, block)) {
            if (building.serial % 3 != 0 || building.usage == 412) continue;
            const bool food = building.key % 2 == 0;
            sheet.spot(food ? "restaurant" : "shop",
                       (food ? "見本食堂" : "見本商店") + std::to_string(++number),
                       coordinates(building.centre()), building.address, building.key);
        }
    }
}

} // namespace

void writeSurvey(const Town &town, Output &output)
{
    const QString name = QStringLiteral("survey/112020_barrier_free_survey.csv");
    Sheet sheet(output.path(name));
    for (const PublicPlace &place : publicPlaces(town.plan)) {
        if (!output.goOn(0.5)) return;
        surveyPlace(sheet, place);
    }
    surveyShops(sheet, town.plan);
    output.finish(sheet.file(), QStringLiteral("survey"), name, sheet.count());
}

} // namespace machi::core::sample
