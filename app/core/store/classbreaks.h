#pragma once

#include "core/store/classstyle.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace machi::core {

/// A row of colours from low to high that people who see colours differently can tell apart.
struct ColourRamp
{
    QString id;
    const char *name = ""; ///< English
    QList<QColor> stops;
    bool steps = false; ///< colours for values without an order, taken as they are

    QString title() const;         ///< in the user's language
    QColor at(double share) const; ///< 0 … 1
};

/// All; the first is the usual one for numbers.
const QList<ColourRamp> &colourRamps();
const ColourRamp &colourRamp(const QString &id); ///< the first for an unknown id

/// Bounds of `count` classes of the values (unsorted, finite): count + 1 numbers from the least to the
/// greatest, fewer where there are fewer different values; none without values. `Natural` is Fisher's
/// algorithm (least squares within classes, as Jenks uses it) on at most 800 groups of neighbouring values.
std::vector<double> classBounds(ClassStyle::Method method, std::vector<double> values, int count);

/// Classes between bounds with their colours and words: `5 m 未満`, `5 – 10 m`, `60 m 以上`.
QList<StyleClass> classesBetween(const std::vector<double> &bounds, const ColourRamp &ramp, bool turned,
                                 const QString &unit);
/// Words for a class between others, as `classesBetween` writes them.
QString classWords(const StyleClass &one, bool first, bool last, const QString &unit);
/// Cuts a class of numbers in two at a round number near its middle; the new one lies above, its colour
/// between those of its neighbours. False where there is no room.
bool splitClass(QList<StyleClass> &classes, qsizetype place, const QString &unit);
/// Takes a class away; of numbers, its neighbour takes its span over. One is always left.
bool dropClass(QList<StyleClass> &classes, qsizetype place, bool numbers, const QString &unit);
/// Moves the limit between a class and the one below it; false where they would not stay in order.
bool moveBound(QList<StyleClass> &classes, qsizetype place, double bound, const QString &unit);
/// One class a value, in the order given.
QList<StyleClass> classesOf(const QStringList &values, const ColourRamp &ramp, bool turned);
/// Gives the classes the ramp's colours again.
void paintClasses(QList<StyleClass> &classes, const ColourRamp &ramp, bool turned);

} // namespace machi::core
