#include "core/sample/opendata.h"
#include "core/sample/random.h"
#include "core/sample/textfile.h"

#include <array>

namespace machi::core::sample {

namespace {

constexpr int year = 2025;
enum DayFlag { Holiday, Weekday, AllDays };
enum TimeZone { Daytime, Midnight, WholeDay };

struct Presence
{
    double weekday = 0, holiday = 0, midnight = 0;
};

// People on a block with so many buildings, at its busiest hours.
Presence presenceOf(BlockUse use, int buildings)
{
    const double count = buildings;
    switch (use) {
    case BlockUse::Homes:
        return {0.9 * count, 1.5 * count, 2.4 * count};
    case BlockUse::Flats:
        return {9 * count, 15 * count, 24 * count};
    case BlockUse::Shops:
        return {9 * count, 14 * count, 1.5 * count};
    case BlockUse::Offices:
        return {60 * count, 14 * count, 1 * count};
    case BlockUse::CityHall:
        return {420, 20, 3};
    case BlockUse::School:
        return {560, 30, 0};
    case BlockUse::Hospital:
        return {620, 380, 340};
    case BlockUse::Park:
        return {25, 140, 0};
    case BlockUse::Factory:
        return {180, 25, 20};
    case BlockUse::Fields:
        return {2, 1, 1.5 * count};
    case BlockUse::Station:
        return {700, 640, 15};
    case BlockUse::Parking:
        break;
    }
    return {12, 15, 1};
}

// More come in spring and autumn, fewer in the heat of August.
constexpr std::array<int, 12> monthPercent = {95, 96, 103, 105, 104, 98, 93, 88, 99, 106, 105, 101};

double valueOf(const Presence &presence, int dayFlag, int timeZone)
{
    const double day = dayFlag == Holiday   ? presence.holiday
                       : dayFlag == Weekday ? presence.weekday
                                            : (5 * presence.weekday + 2 * presence.holiday) / 7;
    return timeZone == Daytime    ? day
           : timeZone == Midnight ? presence.midnight
                                  : (day + presence.midnight) / 2;
}

} // namespace

void writePeopleFlow(const Town &town, Output &output)
{
    const QString name = QStringLiteral("flow/11202_mesh1km_2025.csv");
    TextFile file(output.path(name));
    file << "mesh1kmid,prefcode,citycode,year,month,dayflag,timezone,population\n";
    qint64 squares = 0; // of which at least one number may be published
    const Box &area = town.plan.area();
    const Square low = squareAt({area.west, area.south});
    const Square high = squareAt({area.east, area.north});
    for (int row = low.row; row <= high.row; ++row)
        for (int column = low.column; column <= high.column; ++column) {
            if (!output.goOn(0.5)) return;
            const Square square{row, column};
            Presence sum;
            for (const Block &block : town.plan.blocksAround(boxOf(square))) {
                const Square home = squareAt(block.centre());
                if (home.row != row || home.column != column) continue;
                const Presence presence = presenceOf(block.use, block.buildings);
                sum = {sum.weekday + presence.weekday, sum.holiday + presence.holiday,
                       sum.midnight + presence.midnight};
            }
            bool published = false;
            for (int month = 1; month <= 12; ++month) {
                Random random(placeKey(town.plan.seed(), 1001 + month, row, column));
                const double swing = monthPercent[std::size_t(month - 1)] * random.between(0.94, 1.06) / 100;
                for (const int dayFlag : {Holiday, Weekday, AllDays})
                    for (const int timeZone : {Daytime, Midnight, WholeDay}) {
                        const std::int64_t people = roundToInteger(valueOf(sum, dayFlag, timeZone) * swing);
                        if (people < 10) continue; // too few to be published
                        file << standardCode(square) << ",11,11202," << year << ',' << (month < 10 ? "0" : "")
                             << month << ',' << dayFlag << ',' << timeZone << ',' << people << '\n';
                        published = true;
                    }
            }
            squares += published;
        }
    output.finish(file, QStringLiteral("flowgrid"), name, squares);
}

} // namespace machi::core::sample
