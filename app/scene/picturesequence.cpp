#include "scene/picturesequence.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace machi::scene {

core::Status PictureSequence::add(const QImage &picture)
{
    const QString path = QDir(m_folder).filePath(
        QStringLiteral("%1-%2.png").arg(m_name).arg(m_paths.size() + 1, 4, 10, QLatin1Char('0')));
    const auto fail = [&](const QString &reason) {
        return core::makeError(
            QStringLiteral("render.cannot-write"),
            QCoreApplication::translate("PictureSequence", "The file cannot be written. %1").arg(reason),
            path);
    };
    if (!QDir().mkpath(m_folder)) return fail({});
    QSaveFile file(path);
    if (picture.isNull() || !file.open(QIODevice::WriteOnly) || !picture.save(&file, "PNG") || !file.commit())
        return fail(file.errorString());
    m_paths.append(path);
    return core::Done{};
}

} // namespace machi::scene
