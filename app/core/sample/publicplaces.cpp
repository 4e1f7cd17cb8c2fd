#include "core/sample/building.h"
#include "core/sample/opendata.h"
#include "core/sample/random.h"
#include "core/sample/textfile.h"

namespace machi::core::sample {

namespace {

std::string kanaOf(const Block &block)
{
    const bool home = block.column >= -8 && block.column < 8 && block.row >= -9 && block.row < 8;
    const std::string number = "ダイ" + std::to_string(1 + block.key % 900);
    switch (block.use) {
    case BlockUse::Station:
        return "サンプルクマガヤエキ";
    case BlockUse::CityHall:
        return "サンプルシヤクショ";
    case BlockUse::School:
        return "サンプル" + (home ? std::string("チュウオウ") : number) + "ショウガッコウ";
    case BlockUse::Hospital:
        return "サンプル" + (home ? std::string("ソウゴウ") : number) + "ビョウイン";
    default:
        return "サンプル" + (home ? std::string("チュウオウ") : number) + "コウエン";
    }
}

std::string nameOf(const Block &block)
{
    if (block.use != BlockUse::Park) return publicName(block, 0);
    const bool home = block.column >= -8 && block.column < 8 && block.row >= -9 && block.row < 8;
    return "サンプル" + (home ? std::string("中央") : "第" + std::to_string(1 + block.key % 900)) + "公園";
}

int capacityOf(BlockUse use)
{
    switch (use) {
    case BlockUse::School:
        return 640;
    case BlockUse::CityHall:
        return 300;
    case BlockUse::Hospital:
        return 0;
    case BlockUse::Park:
        return 2400;
    default:
        return 0;
    }
}

} // namespace

std::string coordinates(Point at)
{
    const Degrees degrees = toDegrees(at);
    std::string text;
    append(text, {(degrees.latitude + 500) / 1000, 6});
    text += ',';
    append(text, {(degrees.longitude + 500) / 1000, 6});
    return text;
}

std::vector<PublicPlace> publicPlaces(const TownPlan &plan)
{
    std::vector<PublicPlace> places;
    const Box &area = plan.area();
    const Square low = squareAt({area.west, area.south});
    const Square high = squareAt({area.east, area.north});
    for (int row = low.row; row <= high.row; ++row)
        for (int column = low.column; column <= high.column; ++column)
            for (const Block &block : plan.blocksAround(boxOf({row, column}))) {
                const bool isPublic = block.use == BlockUse::Station || block.use == BlockUse::CityHall ||
                                      block.use == BlockUse::School || block.use == BlockUse::Hospital ||
                                      block.use == BlockUse::Park;
                const Square home = squareAt(block.centre());
                if (!isPublic || home.row != row || home.column != column) continue;
                if (block.buildings == 0) continue; // planned, but the town ended before it
                places.push_back({block.use, nameOf(block), kanaOf(block), addressOf(block, 0),
                                  block.centre(), block.key, capacityOf(block.use)});
            }
    return places;
}

} // namespace machi::core::sample
