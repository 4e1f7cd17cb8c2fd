#include "quality_sheets/out/sheetwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace machi::sheets {

using namespace core;

namespace {

Issue failed(const QString &path, const QString &reason)
{
    return makeError(
        QStringLiteral("sheets.write-failed"),
        QCoreApplication::translate("SheetWriter", "The sheet could not be written: %1").arg(reason), path);
}

Status save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(path, file.errorString());
    return Done{};
}

} // namespace

QStringList sheetFormats()
{
    return {QStringLiteral("xlsx"), QStringLiteral("pdf"), QStringLiteral("md"), QStringLiteral("json")};
}

Result<QString> writeSheet(const SheetPage &page, const QString &format, const QString &folder)
{
    if (!sheetFormats().contains(format))
        return makeError(QStringLiteral("sheets.format"),
                         QCoreApplication::translate("SheetWriter", "No format \"%1\". There are: %2")
                             .arg(format, sheetFormats().join(QStringLiteral(", "))));
    if (!QDir().mkpath(folder))
        return failed(folder, QCoreApplication::translate("SheetWriter", "the folder cannot be made"));
    const QString path = QDir(folder).filePath(page.dataset + QLatin1Char('.') + format);
    const Status status = format == QLatin1String("xlsx")  ? writeXlsx(page, path)
                          : format == QLatin1String("pdf") ? writePdf(page, path)
                          : format == QLatin1String("md")  ? save(markdownOf(page), path)
                                                           : save(jsonOf(page), path);
    if (!status) return status.issues();
    return path;
}

} // namespace machi::sheets
