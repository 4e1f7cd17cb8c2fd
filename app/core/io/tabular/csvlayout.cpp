#include "core/io/tabular/csvlayout.h"

#include "core/io/localfiles.h"
#include "core/io/tabular/gridcolumns.h"
#include "core/io/tabular/tendigitcodes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace machi::core {

namespace {

constexpr std::size_t sampleRows = 200;
constexpr qsizetype longestSample = 4096; ///< characters of a cell that is only looked at

QString head(const Source &source, const Source::Entry &entry, TextEncoding encoding)
{
    QByteArray bytes(1 << 16, Qt::Uninitialized);
    const std::unique_ptr<ByteStream> stream = source.stream(entry);
    bytes.resize(std::max<qint64>(0, stream->read(bytes.data(), bytes.size())));
    return TextDecoder(encoding).decode(bytes);
}

// The candidate that stands in most of the first lines, and there the most often.
QChar findDelimiter(const QString &text, const QString &path)
{
    static constexpr std::array candidates = {u',', u'\t', u';', u'|'};
    std::array<qint64, candidates.size()> score{};
    int lines = 0;
    bool quoted = false;
    std::array<qint64, candidates.size()> inLine{};
    for (const QChar c : text) {
        if (c == QLatin1Char('"')) quoted = !quoted;
        if (quoted) continue;
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
            for (std::size_t i = 0; i < candidates.size(); ++i)
                score[i] += inLine[i] > 0 ? 1000 + inLine[i] : 0;
            inLine.fill(0);
            if (++lines >= 40) break;
            continue;
        }
        for (std::size_t i = 0; i < candidates.size(); ++i)
            inLine[i] += c == candidates[i] ? 1 : 0;
    }
    for (std::size_t i = 0; i < candidates.size(); ++i)
        score[i] += inLine[i];
    if (path.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive) && score[1] > 0) return QLatin1Char('\t');
    const auto best = std::max_element(score.begin(), score.end());
    return *best == 0 ? QChar(QLatin1Char(','))
                      : QChar(candidates[static_cast<std::size_t>(best - score.begin())]);
}

std::optional<QChar> delimiterSetting(const ReadOptions &options)
{
    const QString text = options.settings.value(QStringLiteral("delimiter"));
    if (text == QLatin1String("tab") || text == QLatin1String("\\t")) return QLatin1Char('\t');
    if (text == QLatin1String("comma")) return QLatin1Char(',');
    if (text == QLatin1String("semicolon")) return QLatin1Char(';');
    if (text.size() == 1) return text.front();
    return std::nullopt;
}

// A decimal number among its cells says that a row is data.
bool looksLikeData(const QStringList &fields)
{
    static const QRegularExpression decimal(QStringLiteral(R"(^-?\d+\.\d+$)"));
    return std::any_of(fields.begin(), fields.end(),
                       [](const QString &field) { return decimal.match(field.trimmed()).hasMatch(); });
}

qsizetype filled(const QStringList &fields)
{
    return std::count_if(fields.begin(), fields.end(),
                         [](const QString &field) { return !field.trimmed().isEmpty(); });
}

bool isComment(const QStringList &fields)
{
    return fields.front().startsWith(QLatin1Char('#'));
}

// Titles and lines that group columns fill few cells; the header fills most, or at least as many as any line
// early on.
std::size_t headerRow(const std::vector<QStringList> &rows, qsizetype widest)
{
    constexpr std::size_t early = 10;
    for (const qsizetype share : {6, 3}) {
        for (std::size_t i = 0; i < std::min(rows.size(), early); ++i)
            if (filled(rows[i]) * 10 >= widest * share && !(isComment(rows[i]) && rows.size() > i + 1))
                return i;
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!isBlankRecord(rows[i])) return i;
    return 0;
}

QStringList uniqueNames(const QStringList &given, qsizetype count)
{
    QStringList names;
    for (qsizetype i = 0; i < count; ++i) {
        QString name = given.value(i).simplified().normalized(QString::NormalizationForm_C);
        if (name.isEmpty()) name = QStringLiteral("column_%1").arg(i + 1);
        const QString wanted = name;
        for (int number = 2; names.contains(name); ++number)
            name = QStringLiteral("%1_%2").arg(wanted).arg(number);
        names.append(name);
    }
    return names;
}

Issue issue(Severity severity, const char *code, const QString &message, const QString &file, qint64 line = 0)
{
    return makeIssue(severity, QString::fromLatin1(code), message, file, line);
}

std::optional<TextEncoding> chooseEncoding(const ReadOptions &options, EncodingDetector &detector,
                                           const QString &file, const QByteArray &start, Issues &issues)
{
    if (!options.encoding.isEmpty()) {
        const auto named = textEncodingFromName(options.encoding);
        if (!named)
            issues.append(issue(
                Severity::Error, "encoding.unknown",
                QCoreApplication::translate("CsvLayout", "The encoding “%1” is not known (UTF-8, CP932)")
                    .arg(options.encoding),
                file));
        return named;
    }
    if (const auto found = detector.result()) return found;
    // Neither fits all of it: the one that fails less.
    const auto faults = [&](TextEncoding encoding) {
        return decodeText(start, encoding).count(QChar(QChar::ReplacementCharacter));
    };
    const bool japanese = faults(TextEncoding::Cp932) < faults(TextEncoding::Utf8);
    issues.append(issue(
        Severity::Warning, "text.undecodable",
        QCoreApplication::translate("CsvLayout", "The text is neither UTF-8 nor Shift_JIS throughout; "
                                                 "some characters are lost (--encoding names the encoding)"),
        file));
    return japanese ? TextEncoding::Cp932 : TextEncoding::Utf8;
}

/// Of a table among others nobody is asked.
Issue unclear(Issue question)
{
    question.code = QStringLiteral("csv.position-unclear");
    return question;
}

bool namesColumns(const ReadOptions &options)
{
    return options.settings.contains(QStringLiteral("lat")) ||
           options.settings.contains(QStringLiteral("lon"));
}

} // namespace

bool isBlankRecord(const QStringList &fields)
{
    return filled(fields) == 0;
}

Result<CsvLayout> examineCsv(const Source &source, const Source::Entry &entry, const ReadOptions &options,
                             bool alone, const Feedback &feedback)
{
    const QString display = source.displayPath(entry);
    CsvLayout layout;
    Issues issues;
    EncodingDetector detector;
    const Status read = passThrough(source, entry, feedback, {}, &detector);
    if (!read.ok()) return read.issues();
    layout.file = sourceFile(source, entry);
    if (layout.file.size == 0)
        return issue(Severity::Error, "csv.empty",
                     QCoreApplication::translate("CsvLayout", "The file is empty"), display);

    QByteArray start(1 << 16, Qt::Uninitialized);
    start.resize(std::max<qint64>(0, source.stream(entry)->read(start.data(), start.size())));
    if (start.contains('\0') && detector.result() != TextEncoding::Utf16Le &&
        detector.result() != TextEncoding::Utf16Be)
        return issue(Severity::Error, "csv.not-text",
                     QCoreApplication::translate("CsvLayout", "This is not a text file"), display);
    const auto encoding = chooseEncoding(options, detector, display, start, issues);
    if (!encoding) return issues;
    layout.encoding = *encoding;
    layout.delimiter =
        delimiterSetting(options).value_or(findDelimiter(head(source, entry, layout.encoding), entry.path));

    // Blank lines, a title line and comments may come before the header.
    CsvParser parser(source.stream(entry), layout.encoding, layout.delimiter);
    std::vector<QStringList> before;
    std::vector<qint64> lines;
    QStringList fields;
    qsizetype widest = 0;
    while (before.size() < sampleRows && parser.next(fields)) {
        for (QString &field : fields)
            if (field.size() > longestSample) field = field.left(longestSample);
        before.push_back(fields);
        lines.push_back(parser.line());
        widest = std::max(widest, filled(fields));
    }
    if (widest == 0)
        return issue(Severity::Error, "csv.empty",
                     QCoreApplication::translate("CsvLayout", "The file is empty"), display);
    const std::size_t first = headerRow(before, widest);
    const bool headless = looksLikeData(before[first]);
    qsizetype columns = 0;
    for (std::size_t i = first; i < before.size(); ++i)
        columns = std::max(columns, before[i].size());
    layout.header = uniqueNames(headless ? QStringList() : before[first], columns);
    layout.named = headless ? columns : before[first].size();
    layout.headerLine = headless ? lines[first] - 1 : lines[first];
    if (headless)
        issues.append(issue(Severity::Warning, "csv.no-header",
                            QCoreApplication::translate("CsvLayout", "There is no line with column names"),
                            display, lines[first]));
    const std::vector<QStringList> sample(
        before.begin() + static_cast<std::ptrdiff_t>(headless ? first : first + 1), before.end());
    Result<CoordinateColumns> position = findCoordinateColumns(layout.header, sample, options, display);
    if (!position.ok() && alone) return issues + position.issues();
    if (!position.ok() && namesColumns(options)) {
        ReadOptions unnamed = options;
        unnamed.settings.remove(QStringLiteral("lat"));
        unnamed.settings.remove(QStringLiteral("lon"));
        position = findCoordinateColumns(layout.header, sample, unnamed, display);
    }
    for (const Issue &question : position.issues())
        issues.append(unclear(question));
    if (position.ok()) layout.position = *position;
    QStringList words = {QFileInfo(entry.path).completeBaseName()};
    for (std::size_t i = 0; i < first; ++i)
        words += before[i];
    if (layout.position.grid >= 0) words.append(layout.header.at(layout.position.grid));
    TenDigitCodes codes(words);

    std::vector<ColumnTyper> typers(static_cast<std::size_t>(columns));
    layout.suppressed.resize(typers.size());
    const auto see = [&](const QStringList &row) {
        if (isBlankRecord(row)) return;
        ++layout.rows;
        if (layout.position.grid >= 0) codes.see(row.value(layout.position.grid).trimmed());
        for (qsizetype i = 0; i < std::min(row.size(), columns); ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (layout.position.grid >= 0 && isSuppressed(row.at(i)))
                layout.suppressed[at] = true;
            else
                typers[at].see(row.at(i));
        }
    };
    for (const QStringList &row : sample)
        see(row);
    while (!feedback.isCancelled() && parser.next(fields))
        see(fields);
    if (!parser.error().isEmpty())
        issues.append(
            issue(Severity::Error, "source.read-failed",
                  QCoreApplication::translate("CsvLayout", "Reading failed: %1").arg(parser.error()), display,
                  parser.line()));
    for (std::size_t i = 0; i < typers.size(); ++i)
        layout.types.push_back(static_cast<int>(i) == layout.position.grid ? ColumnType::Text
                                                                           : typers[i].type());
    for (std::size_t i = 0; i < layout.types.size(); ++i)
        if (layout.types[i] != ColumnType::Integer && layout.types[i] != ColumnType::Real)
            layout.suppressed[i] = false;
    if (layout.position.grid < 0) return {layout, issues};
    const auto setting = gridSetting(options);
    if (const auto level = setting ? setting : codes.level()) {
        layout.gridLevel = *level;
        return {layout, issues};
    }
    const Issue question = askForGrid(display, layout.header.at(layout.position.grid));
    if (alone) return issues << question;
    issues.append(unclear(question));
    layout.position = {};
    layout.suppressed.assign(layout.suppressed.size(), false);
    return {layout, issues};
}

} // namespace machi::core
