#include "core/io/tabular/csvreader.h"

#include "core/io/datasetgroups.h"
#include "core/io/derivedcolumns.h"
#include "core/io/fileprobe.h"
#include "core/io/localfiles.h"
#include "core/io/rowsink.h"
#include "core/io/tabular/columntitles.h"
#include "core/io/tabular/csvrows.h"
#include "core/io/tabular/gridtable.h"
#include "core/io/tabular/momentsteps.h"
#include "core/io/tabular/wbgtreader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>

namespace machi::core {

namespace {

Recognition recognise(const Source &source, const Source::Entry &entry)
{
    const QString suffix = QFileInfo(entry.path).suffix().toLower();
    if (suffix == QLatin1String("csv") || suffix == QLatin1String("tsv"))
        return (isColumnTitles(source, entry) && source.entries().size() > 1) || isWbgtTable(source, entry)
                   ? Recognition::No
                   : Recognition::Yes;
    // In a folder or an archive a text file can be anything.
    return suffix == QLatin1String("txt") && source.entries().size() == 1 ? Recognition::Maybe
                                                                          : Recognition::No;
}

struct PlannedFile
{
    const Source::Entry *entry = nullptr;
    QString folder, stem;
    CsvLayout layout;
    int group = -1;
};

PlannedFile planned(const Source::Entry &entry)
{
    PlannedFile file;
    file.entry = &entry;
    const qsizetype slash = entry.path.lastIndexOf(QLatin1Char('/'));
    file.folder = slash < 0 ? QString() : entry.path.left(slash);
    file.stem = QFileInfo(entry.path).completeBaseName();
    return file;
}

ShapeFamily familyOf(const CoordinateColumns &position)
{
    if (position.hasPoint()) return ShapeFamily::Points;
    return position.grid >= 0 ? ShapeFamily::Areas : ShapeFamily::None;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// Of 指定緊急避難場所一覧/222127_evacuation_space.csv it is the folder that people know.
QString nameOf(const PlannedFile &file)
{
    const QString folder = file.folder.section(QLatin1Char('/'), -1);
    return isAscii(file.stem) && !isAscii(folder) ? folder : file.stem;
}

bool hasLostText(const QStringList &fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const QString &field) {
        return field.contains(QChar(QChar::ReplacementCharacter));
    });
}

/// One row of the file, one of the table. False when it was stopped.
bool readRows(const Source &source, const PlannedFile &file, const ReadOptions &options,
              const DatasetGroups &groups,
              const std::function<std::unique_ptr<RowSink>(const std::vector<Column> &)> &rowsOf,
              MomentSteps *moments, Feedback &feedback, const std::function<bool(qint64)> &progress)
{
    const QString display = source.displayPath(*file.entry);
    CsvRows rows(file.layout, options, display, feedback);
    std::vector<Column> columns = rows.columns(columnTitles(source, file.folder));
    const DerivedColumns derived(groups.kind(file.group), nameOf(file), columns);
    columns.insert(columns.end(), derived.columns().begin(), derived.columns().end());
    const std::optional<Column> step = groups.stepColumn(file.group);
    if (step) columns.push_back(*step);
    const std::unique_ptr<RowSink> out = rowsOf(columns);
    CsvParser parser(source.stream(*file.entry), file.layout.encoding, file.layout.delimiter);
    QStringList fields;
    qint64 count = 0;
    while (parser.next(fields)) {
        if (parser.line() <= file.layout.headerLine || isBlankRecord(fields)) continue;
        if (parser.hadOpenQuote())
            feedback.report(
                makeIssue(Severity::Repaired, QStringLiteral("csv.quote-open"),
                          QCoreApplication::translate(
                              "CsvReader", "A quotation mark is never closed; it was taken as a letter"),
                          display, parser.line()));
        if (parser.wasCut())
            feedback.report(makeError(QStringLiteral("csv.row-cut"),
                                      QCoreApplication::translate(
                                          "CsvReader", "The row is longer than 16 MB; its end was left out"),
                                      display, parser.line()));
        if (parser.hadBadText() && hasLostText(fields))
            feedback.report(makeError(
                QStringLiteral("text.undecodable"),
                QCoreApplication::translate("CsvReader",
                                            "Characters of this row are not %1 and were lost (--encoding "
                                            "names the encoding of the file)")
                    .arg(textEncodingName(file.layout.encoding)),
                display, parser.line()));
        if (++count % 256 == 0 && !progress(parser.bytesRead())) return false;
        Feature feature;
        feature.line = parser.line();
        feature.shape = rows.shape(fields, feature.line);
        if (!rows.accepts(feature.shape)) continue;
        feature.values = rows.values(fields, feature.line);
        if (moments) moments->see(feature.values);
        derived.extend(feature.values, &feedback, display, feature.line);
        if (step) feature.values.push_back(groups.stepValue(nameOf(file)));
        out->add(std::move(feature));
    }
    return progress(parser.bytesRead());
}

} // namespace

QString CsvReader::title() const
{
    return QCoreApplication::translate("CsvReader", "CSV and TSV tables");
}

QStringList CsvReader::extensions() const
{
    return {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt")};
}

QStringList CsvReader::kinds() const
{
    return {QStringLiteral("shelter"),  QStringLiteral("facility"),   QStringLiteral("survey"),
            QStringLiteral("flowgrid"), QStringLiteral("bridgelist"), QStringLiteral("coolspot"),
            QStringLiteral("sensor"),   QStringLiteral("table")};
}

QStringList CsvReader::settings() const
{
    return {QStringLiteral("lat"), QStringLiteral("lon"), QStringLiteral("geometry"),
            QStringLiteral("delimiter"), QStringLiteral("grid")};
}

bool CsvReader::canGive(const QString &kind) const
{
    return kind != QLatin1String("raster");
}

Probe CsvReader::probe(const Source &source) const
{
    return probeFiles(source, QStringLiteral("CSV"),
                      [&](const Source::Entry &entry) { return recognise(source, entry); });
}

Claims CsvReader::claims(const Source &source) const
{
    Claims claims = claimFiles(source, [&](const Source::Entry &entry) { return recognise(source, entry); });
    for (const Source::Entry &entry : source.entries())
        if (source.entries().size() > 1 && isColumnTitles(source, entry)) claims.companions.push_back(&entry);
    return claims;
}

void CsvReader::read(const Source &source, const ReadOptions &options, DatasetSink &sink,
                     Feedback &feedback) const
{
    DatasetGroups groups(source, options, QStringLiteral("CSV"));
    std::vector<PlannedFile> files;
    const QString looking = QCoreApplication::translate("CsvReader", "Looking at tables");
    qint64 total = 0;
    const auto tables =
        std::count_if(source.entries().begin(), source.entries().end(), [&](const Source::Entry &entry) {
            return recognise(source, entry) != Recognition::No;
        });
    for (const Source::Entry &entry : source.entries()) {
        if (feedback.isCancelled()) return;
        if (recognise(source, entry) == Recognition::No) continue;
        feedback.setProgress(-1, looking);
        PlannedFile file = planned(entry);
        Result<CsvLayout> layout = examineCsv(source, entry, options, tables == 1, feedback);
        feedback.report(layout.issues());
        if (!layout.ok()) continue;
        file.layout = layout.take();
        DatasetGroups::Member member;
        member.name = nameOf(file);
        member.folder = file.folder;
        member.columns = file.layout.header;
        member.family = familyOf(file.layout.position);
        member.crs = file.layout.position.crs;
        file.group = groups.add(member);
        if (member.family == ShapeFamily::None)
            feedback.report(
                makeIssue(Severity::Warning, QStringLiteral("csv.no-coordinates"),
                          QCoreApplication::translate(
                              "CsvReader", "No column holds a position; the rows were kept as a table"),
                          source.displayPath(entry), file.layout.headerLine));
        total += entry.size;
        files.push_back(std::move(file));
    }
    LocalFiles scratch(source);
    std::map<int, std::unique_ptr<GridTable>> grids; ///< by data set
    std::map<int, std::unique_ptr<MomentSteps>> moments;
    qint64 before = 0;
    for (const PlannedFile &file : files) {
        TableSink *table = groups.table(file.group, sink);
        if (!table) return;
        const std::int32_t index = sink.addSource(table, file.layout.file);
        const QString stage = QCoreApplication::translate("CsvReader", "Reading %1").arg(file.stem);
        const auto progress = [&](qint64 bytes) {
            const double share = static_cast<double>(before + bytes);
            feedback.setProgress(share / static_cast<double>(std::max<qint64>(total, 1)), stage);
            return !feedback.isCancelled() && !sink.failed();
        };
        if (GridTable::fits(file.layout)) {
            std::unique_ptr<GridTable> &grid = grids[file.group];
            if (!grid) {
                auto made = GridTable::create(scratch.scratch(QStringLiteral("grid.sqlite")));
                feedback.report(made.issues());
                if (!made) return;
                grid = made.take();
            }
            if (!grid->read(source, *file.entry, file.layout, feedback, progress)) return;
        } else {
            const auto rowsOf = [&](const std::vector<Column> &columns) {
                return std::make_unique<RowSink>(*table, columns, index);
            };
            const auto known = moments.find(file.group);
            MomentSteps *steps =
                known != moments.end()
                    ? known->second.get()
                    : (moments[file.group] = MomentSteps::of(groups.kind(file.group), file.layout.header))
                          .get();
            if (!readRows(source, file, options, groups, rowsOf, steps, feedback, progress)) return;
        }
        before += file.entry->size;
    }
    for (const auto &[group, steps] : moments)
        if (const TimeAxis axis = steps ? steps->axis() : TimeAxis(); !axis.isEmpty())
            groups.table(group, sink)->setTimeAxis(axis);
    const QString stage = QCoreApplication::translate("CsvReader", "Arranging grid squares");
    for (const auto &[group, grid] : grids) {
        grid->write(*groups.table(group, sink), options, feedback, [&](qint64) {
            feedback.setProgress(-1, stage);
            return !feedback.isCancelled() && !sink.failed();
        });
        if (feedback.isCancelled() || sink.failed()) return;
    }
}

} // namespace machi::core
