#include "core/io/vector/shapefilereader.h"

#include "core/io/vector/dbfencoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace machi::core {

namespace {

void say(Feedback &feedback, Severity severity, const char *code, const QString &message, const QString &file)
{
    feedback.report(makeIssue(severity, QString::fromLatin1(code), message, file));
}

std::optional<TextEncoding> declaredEncoding(const FileSet &file, Feedback &feedback)
{
    const QString path = file.companion(QStringLiteral("cpg"));
    QFile cpg(path);
    if (path.isEmpty() || !cpg.open(QIODevice::ReadOnly)) return std::nullopt;
    const QString name = QString::fromLatin1(cpg.read(64)).trimmed();
    const auto encoding = textEncodingFromName(name);
    if (!encoding && !name.isEmpty())
        say(feedback, Severity::Warning, "shapefile.cpg-unknown",
            QCoreApplication::translate("ShapefileReader", "The .cpg file names an unknown encoding: “%1”")
                .arg(name),
            file.display);
    return encoding;
}

std::optional<TextEncoding> chooseEncoding(const FileSet &file, const ReadOptions &options,
                                           Feedback &feedback)
{
    if (!options.encoding.isEmpty()) {
        const auto named = textEncodingFromName(options.encoding);
        if (!named)
            say(feedback, Severity::Error, "encoding.unknown",
                QCoreApplication::translate("ShapefileReader",
                                            "The encoding “%1” is not known (UTF-8, CP932)")
                    .arg(options.encoding),
                file.display);
        return named;
    }
    const auto declared = declaredEncoding(file, feedback);
    const DbfText text = examineDbf(file.companion(QStringLiteral("dbf")));
    if (!declared) return text.best();
    if (text.faults(*declared) * 10 <= text.texts || text.faults(text.best()) * 10 > text.texts)
        return declared;
    say(feedback, Severity::Repaired, "shapefile.cpg-wrong",
        QCoreApplication::translate("ShapefileReader", "The .cpg file says %1, but the text is %2")
            .arg(textEncodingName(*declared), textEncodingName(text.best())),
        file.display);
    return text.best();
}

} // namespace

QString ShapefileReader::title() const
{
    return QCoreApplication::translate("ShapefileReader", "Shapefile");
}

Recognition ShapefileReader::recognise(const Source &, const Source::Entry &entry) const
{
    return entry.path.endsWith(QLatin1String(".shp"), Qt::CaseInsensitive) ? Recognition::Yes
                                                                           : Recognition::No;
}

// What GDAL cannot read or would mend beside the file is mended in a copy.
Result<FileSet> ShapefileReader::fetch(const Source::Entry &entry, LocalFiles &files,
                                       Feedback &feedback) const
{
    Result<FileSet> file = files.open(entry, feedback, {});
    if (!file.ok()) return file;
    const qint64 missing = missingDbfBytes(file->companion(QStringLiteral("dbf")));
    if (entry.index < 0 && (missing > 0 || file->companion(QStringLiteral("shx")).isEmpty()))
        file = files.open(entry, feedback, {.copy = true});
    // A damaged header can promise anything; rows without attributes are worth no more than this.
    constexpr qint64 mendable = 64 << 20;
    if (!file.ok() || missing == 0 || missing > mendable) return file;
    say(feedback, Severity::Error, "shapefile.cut-dbf",
        QCoreApplication::translate("ShapefileReader",
                                    "The .dbf file is cut short; the attributes of the last rows are lost"),
        file->display);
    QFile table(file->companion(QStringLiteral("dbf")));
    if (table.open(QIODevice::Append)) table.write(QByteArray(missing, ' '));
    return file;
}

OgrReader::Opening ShapefileReader::opening(const FileSet &file, const ReadOptions &options, LocalFiles &,
                                            Feedback &feedback) const
{
    Opening opening;
    opening.drivers = {QStringLiteral("ESRI Shapefile")};
    opening.traits.display = file.display;
    if (file.companion(QStringLiteral("dbf")).isEmpty())
        say(feedback, Severity::Warning, "shapefile.no-dbf",
            QCoreApplication::translate("ShapefileReader",
                                        "The .dbf file is missing: shapes without attributes"),
            file.display);
    if (file.companion(QStringLiteral("shx")).isEmpty()) {
        opening.config = "SHAPE_RESTORE_SHX";
        say(feedback, Severity::Repaired, "shapefile.no-shx",
            QCoreApplication::translate("ShapefileReader", "The .shx file is missing; it was rebuilt"),
            file.display);
    }
    if (file.companion(QStringLiteral("prj")).isEmpty() && !options.crs.isValid())
        say(feedback, Severity::Warning, "shapefile.no-prj",
            QCoreApplication::translate("ShapefileReader", "The .prj file, which names the CRS, is missing"),
            file.display);
    const auto encoding = chooseEncoding(file, options, feedback);
    if (!encoding) return opening;
    opening.path = file.main;
    opening.options = {QStringLiteral("ENCODING=")}; // bytes as they are
    opening.traits.text = [encoding](const char *bytes) { return decodeCell(bytes, *encoding); };
    return opening;
}

} // namespace machi::core
