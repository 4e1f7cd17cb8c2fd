#include "core/io/tabular/gridtable.h"

#include "core/io/derivedcolumns.h"
#include "core/io/placefilter.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace machi::core {

namespace {

/// What SQLite takes, less those of every table.
constexpr std::size_t maxColumns = 1900;

QString wordsOf(const TimeStep &step, bool japanese)
{
    QStringList parts;
    if (step.instant.isValid()) parts << step.instant.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    if (step.year > 0 && step.month > 0)
        parts << QStringLiteral("%1-%2").arg(step.year).arg(step.month, 2, 10, QLatin1Char('0'));
    else if (step.year > 0 || step.month > 0)
        parts << QString::number(std::max(step.year, step.month)) + (!japanese       ? QString()
                                                                     : step.year > 0 ? QStringLiteral("年")
                                                                                     : QStringLiteral("月"));
    const QString day = step.day == QLatin1String("weekday")   ? QStringLiteral("平日")
                        : step.day == QLatin1String("holiday") ? QStringLiteral("休日")
                        : step.day == QLatin1String("all")     ? QStringLiteral("全日")
                                                               : step.day;
    if (!day.isEmpty()) parts << (japanese ? day : step.day);
    if (step.fromHour == 0 && step.toHour == 24)
        parts << (japanese ? QStringLiteral("終日") : QStringLiteral("whole day"));
    else if (step.fromHour >= 0)
        parts << (japanese ? QStringLiteral("%1–%2時") : QStringLiteral("%1–%2 h"))
                     .arg(step.fromHour)
                     .arg(step.toHour);
    if (!step.text.isEmpty()) parts << step.text;
    return parts.join(QLatin1Char(' '));
}

// SQLite takes care of numbers in text; blank and words stay unknown.
std::optional<double> number(QString cell)
{
    bool good = false;
    const double value = cell.remove(QLatin1Char(',')).trimmed().toDouble(&good);
    return good && qIsFinite(value) ? std::optional(value) : std::nullopt;
}

Value valueOf(double number, ColumnType type)
{
    if (type == ColumnType::Integer) return static_cast<std::int64_t>(number);
    return number;
}

} // namespace

bool GridTable::fits(const CsvLayout &layout)
{
    if (layout.position.grid < 0) return false;
    const GridColumns columns = findGridColumns(layout);
    return columns.hasTime() && !columns.values.empty();
}

Result<std::unique_ptr<GridTable>> GridTable::create(const QString &scratch)
{
    auto database = Database::open(scratch, Database::Mode::Create);
    if (!database) return database.issues();
    std::unique_ptr<GridTable> table(new GridTable(database.take()));
    // One row a value; nobody needs the file after a crash.
    if (!table->m_database->execute(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32768; "
            "PRAGMA temp_store = FILE; "
            "CREATE TABLE given(code INTEGER, step INTEGER, measure INTEGER, value REAL, suppressed INTEGER);"
            "CREATE TABLE label(code INTEGER, number INTEGER, text TEXT, PRIMARY KEY(code, number)) WITHOUT "
            "ROWID; BEGIN"))
        return table->m_database->error();
    return table;
}

std::size_t GridTable::measure(const CsvLayout &layout, const GridColumns &columns, int index)
{
    Column column;
    column.id = layout.header.at(index);
    column.source = column.id;
    // `value` alone says nothing, and a style must know what to look for.
    if (columns.values.size() == 1 &&
        (column.id == QLatin1String("value") || column.id.contains(QStringLiteral("人口"))))
        column.id = QStringLiteral("population");
    column.type = layout.types[static_cast<std::size_t>(index)] == ColumnType::Integer ? ColumnType::Integer
                                                                                       : ColumnType::Real;
    column.titleJa = column.titleEn = column.id;
    describeColumn(column);
    const auto known = std::find_if(m_measures.begin(), m_measures.end(),
                                    [&](const Measure &measure) { return measure.column.id == column.id; });
    if (known != m_measures.end()) {
        if (column.type == ColumnType::Real) known->column.type = ColumnType::Real;
        return static_cast<std::size_t>(known - m_measures.begin());
    }
    m_measures.push_back({column, {}, {}});
    return m_measures.size() - 1;
}

std::size_t GridTable::labelNumber(const QString &name, bool national)
{
    Column column;
    column.id = column.titleJa = column.titleEn = column.source = name;
    if (national && name == QLatin1String("option1"))
        column.id = column.titleJa = column.titleEn = QStringLiteral("prefcode");
    if (national && name == QLatin1String("option2"))
        column.id = column.titleJa = column.titleEn = QStringLiteral("citycode");
    const auto known = std::find_if(m_labels.begin(), m_labels.end(),
                                    [&](const Column &label) { return label.id == column.id; });
    if (known != m_labels.end()) return static_cast<std::size_t>(known - m_labels.begin());
    describeColumn(column);
    m_labels.push_back(std::move(column));
    return m_labels.size() - 1;
}

std::size_t GridTable::stepNumber(const TimeStep &step)
{
    const auto [known, isNew] = m_known.try_emplace(step.key, m_steps.size());
    if (isNew) m_steps.push_back(step);
    return known->second;
}

bool GridTable::read(const Source &source, const Source::Entry &entry, const CsvLayout &layout,
                     Feedback &feedback, const std::function<bool(qint64)> &progress)
{
    const GridColumns columns = findGridColumns(layout);
    m_display = source.displayPath(entry);
    m_level = layout.gridLevel;
    m_missingIsSuppressed = m_missingIsSuppressed || columns.nationalCodes;
    std::vector<std::size_t> measures;
    for (const int index : columns.values)
        measures.push_back(measure(layout, columns, index));
    std::vector<std::size_t> labels;
    for (const int index : columns.labels)
        labels.push_back(labelNumber(layout.header.at(index), columns.nationalCodes));
    Statement insert = m_database->prepare("INSERT INTO given VALUES (?, ?, ?, ?, ?)", true);
    Statement label = m_database->prepare("INSERT OR IGNORE INTO label VALUES (?, ?, ?)", true);
    CsvParser parser(source.stream(entry), layout.encoding, layout.delimiter);
    QSet<QString> wrong, good;
    QHash<QString, std::optional<std::size_t>> times; ///< as written
    QStringList fields;
    qint64 count = 0;
    while (parser.next(fields)) {
        if (parser.line() <= layout.headerLine || isBlankRecord(fields)) continue;
        if (++count % 256 == 0 && !progress(parser.bytesRead())) return false;
        const QString code = fields.value(columns.code).trimmed();
        if (!good.contains(code)) {
            if (wrong.contains(code) || !squareBox(code, m_level)) {
                wrong.insert(code);
                feedback.report(
                    makeError(QStringLiteral("csv.grid-wrong"),
                              QCoreApplication::translate(
                                  "GridTable", "Not a grid-square code: “%1”; the row was left out")
                                  .arg(code),
                              m_display, parser.line(), layout.header.at(columns.code)));
                continue;
            }
            good.insert(code);
            for (std::size_t i = 0; i < labels.size(); ++i) {
                label.bind(1, static_cast<std::int64_t>(code.toLongLong()));
                label.bind(2, static_cast<int>(labels[i]));
                label.bind(3, fields.value(columns.labels[i]).trimmed());
                label.run();
            }
        }
        // Few times, many rows: each is understood once.
        QString written;
        for (const int at : {columns.moment, columns.year, columns.month, columns.day, columns.hours})
            if (at >= 0) written += fields.value(at) + QLatin1Char('\n');
        for (const int at : columns.splits)
            written += fields.value(at) + QLatin1Char('\n');
        auto known = times.constFind(written);
        if (known == times.constEnd()) {
            const auto step = columns.step(fields);
            known = times.insert(written, step ? std::optional(stepNumber(*step)) : std::nullopt);
        }
        if (!*known) {
            feedback.report(
                makeError(QStringLiteral("csv.time-wrong"),
                          QCoreApplication::translate("GridTable",
                                                      "The time of a row is not understood; it was left out"),
                          m_display, parser.line()));
            continue;
        }
        const std::size_t number_ = **known;
        for (std::size_t i = 0; i < measures.size(); ++i) {
            const QString cell = fields.value(columns.values[i]);
            const auto value = number(cell);
            const bool suppressed = !value && isSuppressed(cell);
            if (!value && !suppressed && !cell.trimmed().isEmpty() && cell.trimmed() != QLatin1String("-"))
                feedback.report(makeIssue(
                    Severity::Warning, QStringLiteral("csv.value-wrong"),
                    QCoreApplication::translate("GridTable", "Not a number: “%1”; it was taken as unknown")
                        .arg(cell),
                    m_display, parser.line(), layout.header.at(columns.values[i])));
            Measure &measure = m_measures[measures[i]];
            measure.known.resize(m_steps.size());
            measure.suppressed.resize(m_steps.size());
            ++(suppressed ? measure.suppressed : measure.known)[number_];
            insert.bind(1, static_cast<std::int64_t>(code.toLongLong()));
            insert.bind(2, static_cast<std::int64_t>(number_));
            insert.bind(3, static_cast<std::int64_t>(measures[i]));
            if (value)
                insert.bind(4, *value);
            else
                insert.bindNull(4);
            insert.bind(5, suppressed ? 1 : 0);
            if (!insert.run()) {
                feedback.report(m_database->error());
                return false;
            }
        }
    }
    return progress(parser.bytesRead());
}

void GridTable::write(TableSink &table, const ReadOptions &options, Feedback &feedback,
                      const std::function<bool(qint64)> &progress)
{
    m_database->execute("COMMIT");
    TimeAxis axis;
    std::vector<std::size_t> order(m_steps.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return isEarlier(m_steps[a], m_steps[b]); });
    const std::size_t wide = 1 + m_labels.size() + m_measures.size();
    std::size_t most = m_measures.empty() ? 0 : (maxColumns - std::min(maxColumns, wide)) / m_measures.size();
    const bool flags = order.size() * 2 <= most;
    if (order.size() > most) {
        feedback.report(makeError(
            QStringLiteral("csv.too-many-steps"),
            QCoreApplication::translate(
                "GridTable", "A table holds %1 points in time; the file has %2. The first were read")
                .arg(most)
                .arg(order.size()),
            m_display));
        order.resize(most);
    }
    axis.selects = TimeAxis::Selects::Columns;
    axis.column = m_measures.empty() ? QString() : m_measures.front().column.id;
    if (!m_steps.empty() && !m_steps.front().instant.isValid()) axis.meaning = TimeAxis::Meaning::Profile;
    std::vector<int> place(m_steps.size(), -1); ///< of a step in the axis
    for (const std::size_t at : order) {
        place[at] = static_cast<int>(axis.steps.size());
        axis.steps.append(m_steps[at]);
    }

    // Table columns: labels, then each measure as shown first, by step, and its flags.
    Column code;
    code.id = QStringLiteral("code");
    code.titleJa = QStringLiteral("地域メッシュコード");
    code.titleEn = QStringLiteral("Grid-square code");
    const int codeAt = table.column(code);
    std::vector<int> labelAt, plainAt;
    for (const Column &column : m_labels)
        labelAt.push_back(table.column(column));
    const std::int64_t squares = m_database->integer("SELECT count(DISTINCT code) FROM given");
    qint64 unflagged = 0;
    std::vector<std::vector<int>> valueAt(m_measures.size()), flagAt(m_measures.size());
    for (std::size_t m = 0; m < m_measures.size(); ++m) {
        Measure &measure = m_measures[m];
        measure.known.resize(m_steps.size());
        measure.suppressed.resize(m_steps.size());
        plainAt.push_back(table.column(measure.column));
        for (const std::size_t at : order) {
            Column column = measure.column;
            column.id += QLatin1Char('_') + m_steps[at].key;
            column.titleJa += QLatin1Char(' ') + wordsOf(m_steps[at], true);
            column.titleEn += QLatin1Char(' ') + wordsOf(m_steps[at], false);
            valueAt[m].push_back(table.column(column));
        }
        for (const std::size_t at : order) {
            const bool some =
                measure.suppressed[at] > 0 || (m_missingIsSuppressed && measure.known[at] < squares);
            Column column;
            column.id =
                measure.column.id + QLatin1Char('_') + m_steps[at].key + QStringLiteral("_suppressed");
            column.type = ColumnType::Boolean;
            column.titleJa = QStringLiteral("秘匿：") + wordsOf(m_steps[at], true);
            column.titleEn = QStringLiteral("Suppressed: ") + wordsOf(m_steps[at], false);
            flagAt[m].push_back(some && flags ? table.column(column) : -1);
            if (some && !flags) ++unflagged;
        }
    }
    if (unflagged > 0) {
        Issue issue =
            makeIssue(Severity::Warning, QStringLiteral("csv.suppressed-left-out"),
                      QCoreApplication::translate(
                          "GridTable", "There are too many points in time to say which values were held "
                                       "back; these are shown as unknown"),
                      m_display);
        issue.count = unflagged;
        feedback.report(issue);
    }
    table.setTimeAxis(axis);

    const PlaceFilter filter(options, Crs::fromEpsg(6668));
    Statement labels = m_database->prepare("SELECT number, text FROM label WHERE code = ?", true);
    Statement rows = m_database->prepare(
        "SELECT code, step, measure, value, suppressed FROM given ORDER BY code, measure, step", true);
    Feature feature;
    std::int64_t current = -1;
    qint64 written = 0;
    const auto set = [&](int column, Value value) {
        const auto at = static_cast<std::size_t>(column);
        if (feature.values.size() <= at) feature.values.resize(at + 1);
        feature.values[at] = std::move(value);
    };
    const auto flush = [&] {
        if (current < 0) return true;
        const QString text = QString::number(current);
        const auto box = squareBox(text, m_level);
        if (!box || (filter.isActive() && !filter.accepts(*box))) return true;
        feature.id = text.toStdString();
        feature.shape = squareShape(*box);
        set(codeAt, feature.id);
        labels.reset();
        labels.bind(1, current);
        while (labels.next())
            if (!labels.text(1).empty())
                set(labelAt[static_cast<std::size_t>(labels.integer(0))], std::string(labels.text(1)));
        table.add(std::move(feature));
        return ++written % 256 != 0 || progress(written);
    };
    const auto begin = [&](std::int64_t next) {
        current = next;
        feature = {};
        for (std::size_t m = 0; m < m_measures.size(); ++m)
            for (const int at : flagAt[m])
                if (at >= 0) set(at, std::int64_t(m_missingIsSuppressed));
    };
    std::int64_t twice = 0;
    std::pair<std::int64_t, std::int64_t> before{-1, -1};
    while (rows.next()) {
        if (rows.integer(0) != current) {
            if (!flush()) return;
            begin(rows.integer(0));
            before = {-1, -1};
        }
        const std::pair<std::int64_t, std::int64_t> here{rows.integer(2), rows.integer(1)};
        if (here == before) {
            ++twice;
            continue;
        }
        before = here;
        const auto m = static_cast<std::size_t>(here.first);
        const int step = place[static_cast<std::size_t>(here.second)];
        if (step < 0) continue;
        if (!rows.isNull(3)) {
            const Value value = valueOf(rows.real(3), m_measures[m].column.type);
            set(valueAt[m][static_cast<std::size_t>(step)], value);
            if (step == axis.first) set(plainAt[m], value);
        }
        if (const int flag = flagAt[m][static_cast<std::size_t>(step)]; flag >= 0)
            set(flag, std::int64_t(rows.integer(4) != 0));
    }
    flush();
    if (rows.failed()) feedback.report(m_database->error());
    if (twice > 0) {
        Issue issue =
            makeIssue(Severity::Warning, QStringLiteral("csv.grid-twice"),
                      QCoreApplication::translate(
                          "GridTable", "A square has several rows for the same time; one of them was taken"),
                      m_display);
        issue.count = twice;
        feedback.report(issue);
    }
}

} // namespace machi::core
