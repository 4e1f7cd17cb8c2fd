#pragma once

#include "core/io/localfiles.h"
#include "core/io/reader.h"
#include "core/io/vector/ogrlayer.h"

#include <QStringList>

namespace machi::core {

/// What the readers of formats that GDAL opens as vector layers have in common: all files of the format in
/// the source are looked at first, sorted into data sets, then read. A file that cannot be opened is an error
/// `<id>.unreadable` and leaves the others alone.
class OgrReader : public Reader
{
public:
    QStringList kinds() const override;
    bool canGive(const QString &kind) const override;
    Probe probe(const Source &source) const override;
    Claims claims(const Source &source) const override;
    void read(const Source &source, const ReadOptions &options, DatasetSink &sink,
              Feedback &feedback) const final;

protected:
    /// How GDAL is to open one file.
    struct Opening
    {
        QString path;
        QStringList drivers;
        QStringList options;
        QByteArray config;       ///< a GDAL configuration option switched on while the file is opened
        OgrLayer::Traits traits; ///< what all layers share; `name` is of the file
    };

    virtual QString format() const = 0;
    virtual Recognition recognise(const Source &source, const Source::Entry &entry) const = 0;
    virtual Result<FileSet> fetch(const Source::Entry &entry, LocalFiles &files, Feedback &feedback) const;
    /// Faults that leave the file out are reported, and the path left empty.
    virtual Opening opening(const FileSet &file, const ReadOptions &options, LocalFiles &files,
                            Feedback &feedback) const = 0;
    /// Asked once when GDAL refuses the file: another path to try, or empty.
    /// Line of the file at which it is broken; 0 where that is not cheaply known.
    virtual qint64 brokenLine(const Opening &) const { return 0; }
    virtual QString repaired(const Opening &opening, LocalFiles &files, Feedback &feedback) const;

private:
    struct File;
    bool openFile(File &file, Feedback &feedback) const;
    std::vector<std::unique_ptr<File>> plan(const Source &source, const ReadOptions &options,
                                            LocalFiles &files, DatasetGroups &groups,
                                            Feedback &feedback) const;
};

} // namespace machi::core
