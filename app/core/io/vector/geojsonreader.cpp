#include "core/io/vector/geojsonreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

namespace machi::core {

namespace {

constexpr qint64 blockSize = 1 << 18;
constexpr qint64 mostParsed = 64 << 20; ///< only to find the line of a fault

QByteArray head(const Source &source, const Source::Entry &entry)
{
    QByteArray bytes(1 << 14, Qt::Uninitialized);
    const std::unique_ptr<ByteStream> stream = source.stream(entry);
    bytes.resize(std::max<qint64>(0, stream->read(bytes.data(), bytes.size())));
    return bytes;
}

QString transcoded(const QString &path, TextEncoding encoding, LocalFiles &files)
{
    const QString target = files.scratch(QFileInfo(path).fileName());
    QFile in(path);
    QFile out(target);
    if (target.isEmpty() || !in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly)) return {};
    TextDecoder decoder(encoding);
    while (!in.atEnd()) {
        const QByteArray text = decoder.decode(in.read(blockSize)).toUtf8();
        if (out.write(text) != text.size()) return {};
    }
    out.write(decoder.finish().toUtf8());
    return out.flush() ? target : QString();
}

// Where the last whole element of a list ends, and what is still open there.
struct CutDocument
{
    qint64 end = -1;
    QByteArray closing;
    bool isCut = false;
};

CutDocument examine(QFile &file)
{
    CutDocument found;
    QByteArray open; // the brackets that would close what is open
    bool inString = false, escaped = false;
    qint64 at = 0;
    while (!file.atEnd()) {
        const QByteArray block = file.read(blockSize);
        for (const char c : block) {
            ++at;
            if (inString) {
                if (escaped)
                    escaped = false;
                else if (c == '\\')
                    escaped = true;
                else if (c == '"')
                    inString = false;
                continue;
            }
            if (c == '"')
                inString = true;
            else if (c == '{')
                open.append('}');
            else if (c == '[')
                open.append(']');
            else if (c == '}' || c == ']') {
                if (open.isEmpty() || open.back() != c) return found;
                open.chop(1);
                // Features are objects in a list in the document's object.
                if (c == '}' && open == "}]") {
                    found.end = at;
                    found.closing = "]}";
                }
            }
        }
    }
    found.isCut = !open.isEmpty();
    return found;
}

} // namespace

bool mendJson(const QString &from, const QString &to)
{
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly)) return false;
    const CutDocument document = examine(in);
    if (!document.isCut || document.end < 0 || !in.seek(0)) return false;
    QFile out(to);
    if (!out.open(QIODevice::WriteOnly)) return false;
    qint64 left = document.end;
    while (left > 0) {
        const QByteArray block = in.read(std::min(left, blockSize));
        if (block.isEmpty() || out.write(block) != block.size()) return false;
        left -= block.size();
    }
    return out.write(document.closing) == document.closing.size() && out.flush();
}

QString GeoJsonReader::title() const
{
    return QCoreApplication::translate("GeoJsonReader", "GeoJSON");
}

QStringList GeoJsonReader::extensions() const
{
    return {QStringLiteral("geojson"), QStringLiteral("json"), QStringLiteral("geojsonl"),
            QStringLiteral("ndjson")};
}

Recognition GeoJsonReader::recognise(const Source &source, const Source::Entry &entry) const
{
    const QString suffix = QFileInfo(entry.path).suffix().toLower();
    if (!extensions().contains(suffix)) return Recognition::No;
    if (suffix != QLatin1String("json")) return Recognition::Yes;
    static const QRegularExpression type(QStringLiteral(R"re("type"\s*:\s*"(FeatureCollection|Feature)")re"));
    return type.match(QString::fromLatin1(head(source, entry))).hasMatch() ? Recognition::Yes
                                                                           : Recognition::No;
}

Result<FileSet> GeoJsonReader::fetch(const Source::Entry &entry, LocalFiles &files, Feedback &feedback) const
{
    return files.open(entry, feedback, {.encoding = true});
}

OgrReader::Opening GeoJsonReader::opening(const FileSet &file, const ReadOptions &options, LocalFiles &files,
                                          Feedback &feedback) const
{
    Opening opening;
    opening.drivers = {QStringLiteral("GeoJSON"), QStringLiteral("GeoJSONSeq")};
    opening.path = file.main;
    opening.traits.display = file.display;
    opening.traits.assumedCrs = Crs::fromEpsg(4326);
    std::optional<TextEncoding> encoding = file.encoding;
    if (!options.encoding.isEmpty()) encoding = textEncodingFromName(options.encoding);
    if (encoding && *encoding != TextEncoding::Utf8) {
        opening.path = transcoded(file.main, *encoding, files);
        if (opening.path.isEmpty()) {
            feedback.report(makeError(QStringLiteral("source.no-space"),
                                      QCoreApplication::translate("GeoJsonReader", "A temporary copy failed"),
                                      file.display));
        } else if (options.encoding.isEmpty()) {
            feedback.report(makeIssue(
                Severity::Repaired, QStringLiteral("geojson.encoding"),
                QCoreApplication::translate("GeoJsonReader", "GeoJSON must be UTF-8; it was read as %1")
                    .arg(textEncodingName(*encoding)),
                file.display));
        }
    }
    return opening;
}

qint64 GeoJsonReader::brokenLine(const Opening &opening) const
{
    QFile file(opening.path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostParsed) return 0;
    const QByteArray text = file.readAll();
    QJsonParseError error;
    QJsonDocument::fromJson(text, &error);
    if (error.error == QJsonParseError::NoError) return 0;
    return text.left(error.offset).count('\n') + 1;
}

QString GeoJsonReader::repaired(const Opening &opening, LocalFiles &files, Feedback &feedback) const
{
    const QString target = files.scratch(QFileInfo(opening.path).fileName());
    if (target.isEmpty() || !mendJson(opening.path, target)) return {};
    feedback.report(makeError(
        QStringLiteral("geojson.cut-short"),
        QCoreApplication::translate("GeoJsonReader", "The file breaks off; what comes before was read"),
        opening.traits.display, brokenLine(opening)));
    return target;
}

} // namespace machi::core
