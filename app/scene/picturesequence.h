#pragma once

#include "core/task/result.h"

#include <QImage>
#include <QString>
#include <QStringList>

namespace machi::scene {

/// Pictures in a folder under numbered names, `time-0001.png` …, each whole or not there. Any thread, one at
/// a time.
class PictureSequence
{
public:
    /// `folder` is made when the first picture comes. `name` = `time` or `view`.
    PictureSequence(const QString &folder, const QString &name) : m_folder(folder), m_name(name) {}

    /// Writes the next one over a file of that name. `render.cannot-write`.
    core::Status add(const QImage &picture);
    const QString &folder() const { return m_folder; }
    QString pattern() const { return m_name + QStringLiteral("-%04d.png"); } ///< as ffmpeg and printf read it
    const QStringList &paths() const { return m_paths; }

private:
    QString m_folder;
    QString m_name;
    QStringList m_paths;
};

} // namespace machi::scene
