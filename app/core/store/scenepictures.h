#pragma once

#include "core/io/source.h"
#include "core/model/dataset.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

namespace machi::core {

/// Finds the texture pictures of a data set again where its sources are: beside the file that names them, in
/// a folder or in the ZIP that the file came out of. One thread.
class ScenePictures
{
public:
    explicit ScenePictures(const QList<SourceFile> &sources) : m_sources(sources) {}

    /// `image` is relative to the source with that index. Empty where it cannot be read.
    QByteArray read(std::int32_t source, const QString &image);

    /// How many pictures a data set names, if not one of them is there; 0 where one is, or none is named.
    static std::size_t allMissing(const QString &dataFolder, const QList<SourceFile> &sources);

private:
    Source *archiveOf(const QString &path, QString &entry);

    QList<SourceFile> m_sources;
    QHash<QString, std::shared_ptr<Source>> m_archives; ///< by path; null = cannot be opened
};

} // namespace machi::core
