#include "quality_sheets/engine/factlist.h"

#include "core/model/columntext.h"
#include "core/sqlite/database.h"
#include "core/sqlite/quoting.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

#include <array>

namespace machi::sheets {

using namespace core;

namespace {

struct ColumnFacts
{
    Q_DECLARE_TR_FUNCTIONS(ColumnFacts)
};

struct Range
{
    std::optional<double> least, greatest;
};

QHash<QString, Range> readRanges()
{
    QHash<QString, Range> ranges;
    QFile file(QStringLiteral(":/sheets/ranges.csv"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("The built-in ranges are missing.");
    const auto bound = [](const QByteArray &text) {
        return text.isEmpty() ? std::optional<double>() : text.toDouble();
    };
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.startsWith('#')) continue;
        const QList<QByteArray> fields = line.split(',');
        if (fields.size() >= 3)
            ranges.insert(QString::fromUtf8(fields.at(0)), {bound(fields.at(1)), bound(fields.at(2))});
    }
    return ranges;
}

const Range *rangeOf(const QString &column)
{
    static const QHash<QString, Range> ranges = readRanges();
    const auto it = ranges.find(column);
    return it == ranges.end() ? nullptr : &*it;
}

QString typeTitle(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
        return ColumnFacts::tr("whole number");
    case ColumnType::Real:
        return ColumnFacts::tr("number");
    case ColumnType::Boolean:
        return ColumnFacts::tr("yes or no");
    default:
        return ColumnFacts::tr("text");
    }
}

QString outsideSql(const QString &name, const Range &range)
{
    QStringList tests;
    if (range.least) tests.append(QStringLiteral("%1 < %2").arg(name).arg(*range.least, 0, 'g', 12));
    if (range.greatest) tests.append(QStringLiteral("%1 > %2").arg(name).arg(*range.greatest, 0, 'g', 12));
    return QStringLiteral("sum(%1)").arg(tests.join(QStringLiteral(" OR ")));
}

} // namespace

Result<QList<ColumnFact>> columnFacts(const QString &tablePath, const QList<Column> &columns,
                                      Feedback &feedback)
{
    auto opened = Database::open(tablePath, Database::Mode::Immutable);
    if (!opened) return opened.issues();
    Database &database = **opened;
    const QString stage = ColumnFacts::tr("Going through the columns");
    QList<ColumnFact> found;
    for (const Column &column : columns) {
        if (feedback.isCancelled())
            return makeError(QStringLiteral("sheets.cancelled"), ColumnFacts::tr("Cancelled"));
        feedback.setProgress(static_cast<double>(found.size()) / static_cast<double>(columns.size()), stage);
        const QString name = quotedName(column.id);
        const Range *range = isNumber(column) ? rangeOf(column.id) : nullptr;
        Statement query = database.prepare(
            QStringLiteral(
                "SELECT count(*), count(%1), count(DISTINCT %1), min(%1), max(%1), %2 FROM features")
                .arg(name, range ? outsideSql(name, *range) : QStringLiteral("NULL"))
                .toStdString());
        if (!query.next()) return database.error();
        ColumnFact fact;
        fact.id = column.id;
        fact.title = columnTitle(column);
        fact.unit = unitText(column.unit);
        fact.type = typeTitle(column.type);
        fact.rows = query.integer(0);
        fact.filled = query.integer(1);
        fact.different = query.integer(2);
        if (isNumber(column)) {
            if (!query.isNull(3)) fact.least = query.real(3);
            if (!query.isNull(4)) fact.greatest = query.real(4);
        }
        if (range) fact.outOfRange = query.integer(5);
        found.append(fact);
    }
    return found;
}

QJsonObject toJson(const ColumnFact &column)
{
    QJsonObject object{{QStringLiteral("id"), column.id},
                       {QStringLiteral("title"), column.title},
                       {QStringLiteral("unit"), column.unit},
                       {QStringLiteral("type"), column.type},
                       {QStringLiteral("rows"), column.rows},
                       {QStringLiteral("filled"), column.filled},
                       {QStringLiteral("different"), column.different}};
    if (column.least) object.insert(QStringLiteral("least"), *column.least);
    if (column.greatest) object.insert(QStringLiteral("greatest"), *column.greatest);
    if (column.outOfRange >= 0) object.insert(QStringLiteral("outOfRange"), column.outOfRange);
    return object;
}

} // namespace machi::sheets
