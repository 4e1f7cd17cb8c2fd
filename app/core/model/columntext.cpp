#include "core/model/columntext.h"

#include "core/model/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace machi::core {

namespace {

const QLatin1String codeEnding("_code");
const QLatin1String labelEnding("_label");

} // namespace

int columnIndex(const QList<Column> &columns, const QString &id)
{
    const auto it =
        std::find_if(columns.begin(), columns.end(), [&](const Column &column) { return column.id == id; });
    return it == columns.end() ? -1 : static_cast<int>(it - columns.begin());
}

QList<ShownColumn> shownColumns(const QList<Column> &columns)
{
    QList<ShownColumn> shown;
    for (int index = 0; index < columns.size(); ++index) {
        const QString &id = columns.at(index).id;
        const auto beside = [&](QLatin1String ending) {
            return id.endsWith(ending) && columnIndex(columns, id.chopped(ending.size())) >= 0;
        };
        if (!beside(codeEnding) && !beside(labelEnding))
            shown.append(
                {index, columnIndex(columns, id + labelEnding), columnIndex(columns, id + codeEnding)});
    }
    return shown;
}

QList<ShownColumn> shownColumns(const QList<Column> &columns, const TimeAxis &axis, qsizetype step)
{
    if (axis.selects != TimeAxis::Selects::Columns || axis.isEmpty()) return shownColumns(columns);
    QHash<QString, int> places;
    for (int index = 0; index < columns.size(); ++index)
        places.insert(columns.at(index).id, index);
    const QString suppressedEnding = QStringLiteral("_suppressed");
    QSet<int> ofSteps;
    QHash<int, int> shownStep;
    for (int index = 0; index < columns.size(); ++index) {
        for (qsizetype one = 0; one < axis.steps.size(); ++one) {
            const QString id = columns.at(index).id + QLatin1Char('_') + axis.steps.at(one).key;
            const int place = places.value(id, -1);
            if (place < 0) continue;
            ofSteps.insert(place);
            ofSteps.insert(places.value(id + suppressedEnding, place));
            if (one == step) shownStep.insert(index, place);
        }
    }
    QList<ShownColumn> shown;
    for (ShownColumn one : shownColumns(columns)) {
        if (ofSteps.contains(one.column)) continue;
        one.column = shownStep.value(one.column, one.column);
        one.suppressed = places.value(columns.at(one.column).id + suppressedEnding, -1);
        shown.append(one);
    }
    return shown;
}

QString columnOfStep(const QList<Column> &columns, const TimeAxis &axis, const QString &column,
                     qsizetype step)
{
    if (axis.selects != TimeAxis::Selects::Columns || step < 0 || step >= axis.steps.size()) return column;
    QString base = column;
    for (const TimeStep &one : axis.steps) {
        const QString ending = QLatin1Char('_') + one.key;
        if (!column.endsWith(ending) || columnIndex(columns, column.chopped(ending.size())) < 0) continue;
        base = column.chopped(ending.size());
        break;
    }
    const QString wanted = base + QLatin1Char('_') + axis.steps.at(step).key;
    if (columnIndex(columns, wanted) >= 0) return wanted;
    return step == axis.first ? base : column; // which holds its values then
}

QString columnTitle(const Column &column)
{
    const QString title = inLanguage(column.titleJa, column.titleEn);
    if (!title.isEmpty()) return title;
    return column.titleJa.isEmpty() ? column.id : column.titleJa;
}

QString unitText(const QString &unit)
{
    if (unit == QLatin1String("m2")) return QStringLiteral("m²");
    if (unit == QLatin1String("m3")) return QStringLiteral("m³");
    if (unit == QLatin1String("h")) return QCoreApplication::translate("ColumnText", "hours");
    if (unit == QLatin1String("min")) return QCoreApplication::translate("ColumnText", "minutes");
    if (unit == QLatin1String("person")) return QCoreApplication::translate("ColumnText", "people");
    if (unit == QLatin1String("trips/day")) return QCoreApplication::translate("ColumnText", "trips a day");
    if (unit == QLatin1String("yen")) return QCoreApplication::translate("ColumnText", "yen");
    return unit == QLatin1String("year") ? QString() : unit;
}

QString columnHeading(const Column &column)
{
    const QString unit = unitText(column.unit);
    if (unit.isEmpty()) return columnTitle(column);
    return inLanguage(QStringLiteral("%1（%2）"), QStringLiteral("%1 (%2)")).arg(columnTitle(column), unit);
}

bool isNumber(const Column &column)
{
    return column.type == ColumnType::Real || column.type == ColumnType::Integer;
}

QString unknownText()
{
    return QCoreApplication::translate("ColumnText", "unknown");
}

QString suppressedText()
{
    return QCoreApplication::translate("GridSquares", "Suppressed");
}

bool isKnown(const QVariant &value)
{
    return value.isValid() && !value.isNull() && !value.toString().isEmpty();
}

QString numberText(double value)
{
    QString text = QLocale().toString(value, 'f', 3);
    const QString point = QLocale().decimalPoint();
    if (!text.contains(point)) return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    return text.endsWith(point) ? text.chopped(point.size()) : text;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString valueText(const Column &column, const QVariant &value, bool withUnit)
{
    if (!isKnown(value)) return unknownText();
    const QString unit = unitText(column.unit);
    QString text;
    switch (column.type) {
    case ColumnType::Real:
        text = numberText(value.toDouble());
        break;
    case ColumnType::Integer:
        // Codes, years and numbers of houses are no amounts: no separators unless there is a unit.
        text = unit.isEmpty() ? value.toString() : QLocale().toString(value.toLongLong());
        break;
    case ColumnType::Boolean:
        text = value.toBool() ? QCoreApplication::translate("ColumnText", "yes")
                              : QCoreApplication::translate("ColumnText", "no");
        break;
    case ColumnType::Date:
        text = value.toDate().isValid() ? value.toDate().toString(Qt::ISODate) : value.toString();
        break;
    default:
        text = value.toString();
    }
    return withUnit && !unit.isEmpty() ? QStringLiteral("%1 %2").arg(text, unit) : text;
}

} // namespace machi::core
