#pragma once

#include "core/io/source.h"
#include "core/io/textencoding.h"
#include "core/model/dataset.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace machi::core {

/// A file with those of the same folder and name that belong to it (`.dbf`, `.prj`, `.tfw` …).
struct FileSet
{
    QString main;                         ///< path on disk
    QString stem;                         ///< its name without folder and suffix
    QString display;                      ///< what issues call it
    QList<SourceFile> files;              ///< the main file first; without checksums
    std::optional<TextEncoding> encoding; ///< of the main file, where it was asked for and found

    /// Path of the companion with this suffix (any case), or empty.
    QString companion(const QString &suffix) const;
};

/// Makes the entries of a source into files on disk, for libraries that need a path: a plain file is used
/// where it lies, an entry of a ZIP is unpacked into a temporary folder that lives as long as this object.
/// Unpacking goes through Source, so that damaged and lying archives are found out. One thread.
class LocalFiles
{
public:
    struct Wish
    {
        bool copy = false;     ///< even a plain file, for a library that would write beside it
        bool encoding = false; ///< find the main file's text encoding
    };

    explicit LocalFiles(const Source &source) : m_source(source) {}

    /// Stopped by a cancel, it gives what there is.
    Result<FileSet> open(const Source::Entry &entry, const Feedback &feedback, Wish wish);
    /// An empty path in the temporary folder; empty string when there is no room for one.
    QString scratch(const QString &name);

private:
    Issues addCompanions(const Source::Entry &entry, FileSet &set, bool unpack,
                         const Feedback &feedback) const;
    const Source &m_source;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_count = 0;
};

/// Whether files with this suffix are taken along with one of the same name; `town.csv` beside `town.shp` is
/// a table of its own.
bool isCompanionSuffix(const QString &suffix);
SourceFile sourceFile(const Source &source, const Source::Entry &entry);
/// Reads an entry through, to the detector and to the file `target` where they are given.
Status passThrough(const Source &source, const Source::Entry &entry, const Feedback &feedback,
                   const QString &target, EncodingDetector *detector);

} // namespace machi::core
