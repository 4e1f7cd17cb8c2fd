#include "core/io/vector/kmlreader.h"

#include "core/io/archive.h"
#include "core/io/vector/kmldocument.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace machi::core {

namespace {

void say(Feedback &feedback, Severity severity, const char *code, const QString &message, const QString &file,
         qint64 line = 0)
{
    feedback.report(makeIssue(severity, QString::fromLatin1(code), message, file, line));
}

bool isKml(const QString &path)
{
    return path.endsWith(QLatin1String(".kml"), Qt::CaseInsensitive);
}

// Google's rule: doc.kml, else the first KML in the archive.
QString unpacked(const FileSet &file, LocalFiles &files, Feedback &feedback)
{
    const Result<std::shared_ptr<Archive>> archive = Archive::open(file.main, file.display);
    std::vector<Source::Entry> entries;
    Issues issues = archive.issues();
    if (archive.ok()) archive.value()->list({}, 0, entries, issues);
    feedback.report(issues);
    if (!archive.ok()) return {};
    auto chosen = std::find_if(entries.begin(), entries.end(), [](const Source::Entry &entry) {
        return entry.path == QLatin1String("doc.kml");
    });
    if (chosen == entries.end())
        chosen = std::find_if(entries.begin(), entries.end(),
                              [](const Source::Entry &entry) { return isKml(entry.path); });
    if (chosen == entries.end()) {
        say(feedback, Severity::Error, "kml.empty",
            QCoreApplication::translate("KmlReader", "The KMZ file holds no KML"), file.display);
        return {};
    }
    QFile out(files.scratch(QStringLiteral("doc.kml")));
    if (!out.open(QIODevice::WriteOnly)) return {};
    const std::unique_ptr<ByteStream> stream = archive.value()->stream(chosen->index, chosen->size);
    QByteArray buffer(1 << 18, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = stream->read(buffer.data(), buffer.size())) > 0 &&
           out.write(buffer.constData(), got) == got) {
    }
    if (got < 0)
        say(feedback, Severity::Error, "source.read-failed",
            QCoreApplication::translate("KmlReader", "Reading failed: %1").arg(stream->error()),
            file.display);
    return out.flush() ? out.fileName() : QString();
}

TextEncoding encodingOf(QFile &file, const ReadOptions &options)
{
    if (!options.encoding.isEmpty())
        if (const auto named = textEncodingFromName(options.encoding)) return *named;
    EncodingDetector detector;
    while (!file.atEnd())
        detector.feed(file.read(1 << 18));
    file.seek(0);
    return detector.result().value_or(TextEncoding::Utf8);
}

} // namespace

QString KmlReader::title() const
{
    return QCoreApplication::translate("KmlReader", "KML and KMZ");
}

Recognition KmlReader::recognise(const Source &, const Source::Entry &entry) const
{
    return extensions().contains(QFileInfo(entry.path).suffix().toLower()) ? Recognition::Yes
                                                                           : Recognition::No;
}

OgrReader::Opening KmlReader::opening(const FileSet &file, const ReadOptions &options, LocalFiles &files,
                                      Feedback &feedback) const
{
    Opening opening;
    opening.drivers = {QStringLiteral("LIBKML")};
    opening.traits.display = file.display;
    opening.traits.assumedCrs = Crs::fromEpsg(4326);
    // How Google Earth draws the thing, not what it is.
    opening.traits.ignored = {QStringLiteral("tessellate"), QStringLiteral("extrude"),
                              QStringLiteral("visibility"), QStringLiteral("drawOrder"),
                              QStringLiteral("icon")};
    const QString path = isKml(file.main) ? file.main : unpacked(file, files, feedback);
    if (path.isEmpty()) return opening;
    QFile in(path);
    QFile out(files.scratch(file.stem + QStringLiteral(".kml")));
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly)) {
        say(feedback, Severity::Error, "source.no-space",
            QCoreApplication::translate("KmlReader", "A temporary copy failed: %1").arg(out.errorString()),
            file.display);
        return opening;
    }
    const KmlDocument document = copyKml(in, encodingOf(in, options), out);
    if (document.hasDoctype) {
        say(feedback, Severity::Error, "kml.doctype",
            QCoreApplication::translate("KmlReader",
                                        "A document type declaration is refused: it can name other files"),
            file.display, document.line);
        return opening;
    }
    if (!out.flush() || document.placemarks == 0) {
        say(feedback, Severity::Error, "kml.unreadable",
            document.error.isEmpty()
                ? QCoreApplication::translate("KmlReader", "The file holds no placemark")
                : QCoreApplication::translate("KmlReader", "The file cannot be read as KML: %1")
                      .arg(document.error),
            file.display, document.line);
        return opening;
    }
    if (document.cutShort)
        say(feedback, Severity::Error, "kml.cut-short",
            QCoreApplication::translate("KmlReader", "The file breaks off (%1); what comes before was read")
                .arg(document.error),
            file.display, document.line);
    opening.path = out.fileName();
    opening.traits.types = document.types;
    opening.traits.names = document.names;
    return opening;
}

} // namespace machi::core
