#pragma once

#include "core/io/source.h"
#include "core/model/dataset.h"
#include "core/model/feature.h"
#include "core/task/feedback.h"

#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>

namespace machi::core {

/// What the user chose; empty = the reader's own judgement.
struct ReadOptions
{
    std::optional<Extent> bbox; ///< lon/lat degrees: features whose extent touches it
    QStringList gridCodes;      ///< grid squares: files by name, else features by place
    QString kind;               ///< `--as`
    QStringList kinds;          ///< of what a source gives only these kinds; empty = all
    QString encoding;           ///< `--encoding`: UTF-8, CP932
    Crs crs;                    ///< `--crs`
    std::optional<HeightDatum> height;
    QMap<QString, QString> settings; ///< `--set K=V`
    QString purpose;
    QStringList unwantedKinds; ///< of what a source gives all but these; those that nobody saw before too

    bool wants(const QString &kind_) const
    {
        return (kinds.isEmpty() || kinds.contains(kind_)) && !unwantedKinds.contains(kind_);
    }
};

enum class Recognition { No, Maybe, Yes };

/// What a reader would make of a source, told without reading it through.
struct Probe
{
    Recognition recognition = Recognition::No;
    QString format;    ///< for people: `PLATEAU CityGML (i-UR 3.1)`
    QStringList kinds; ///< kinds of data set it would give
    qint64 bytes = 0;  ///< to read
    Extent extent;     ///< lon/lat degrees, where cheaply known
};

/// One file that a reader would read, as far as its name tells.
struct ProbedFile
{
    QString path; ///< in the source
    QString kind; ///< empty: its content tells
    QString grid; ///< code of the grid square in its name, or empty
    qint64 bytes = 0;
};

/// Whose a source's files are, as one reader sees it.
struct Claims
{
    struct Claim
    {
        const Source::Entry *entry = nullptr;
        Recognition recognition = Recognition::Yes;
    };
    std::vector<Claim> files;                      ///< data of its own
    std::vector<const Source::Entry *> companions; ///< what serves files and is nobody's data
};

/// One table of a data set being written. All calls from one thread.
class TableSink
{
public:
    virtual ~TableSink() = default;
    /// Index of the column, added if it is new. Types may widen (integer → real → text) when columns meet
    /// again.
    virtual int column(const Column &column) = 0;
    virtual void add(Feature &&feature) = 0;
    /// The time axis of the data set, for those that learn its steps while they read: any time before the end
    /// of reading, the last call counts.
    virtual void setTimeAxis(const TimeAxis &axis) = 0;
    /// A piece of exact geometry too big to wait in memory: it belongs to the feature that the next add()
    /// brings.
    virtual void addPiece(ExactGeometry &&piece) = 0;
    /// Textures of rings already added or still to come, joined by ring id within one source file.
    virtual void addTexture(std::int32_t source, RingTexture &&texture) = 0;
};

/// Takes what a reader finds. Nothing is seen by others before the whole import is committed.
class DatasetSink
{
public:
    virtual ~DatasetSink() = default;
    /// Begins a data set of features; `dataset` carries kind, variant, title, crs, height, terms, format.
    /// The sink sets id, extent, features, provenance. nullptr = the store cannot go on: return at once.
    virtual TableSink *beginTable(const Dataset &dataset) = 0;
    /// Begins a raster data set; gives the path of the GeoTIFF that the reader is to write. Empty = stop.
    virtual QString beginRaster(const Dataset &dataset) = 0;
    /// Registers a source file of the data set last begun (or of `table`); gives its index for
    /// `Feature::source`.
    virtual std::int32_t addSource(TableSink *table, const SourceFile &file) = 0;
    /// The checksum of a source registered without one, once the file has been read through.
    virtual void setChecksum(TableSink *table, std::int32_t source, const QString &sha256) = 0;
    /// The store has failed (disk full …) and further work is useless.
    virtual bool failed() const = 0;
};

/// Reads one family of formats. Stateless; `read` runs on a worker thread, never opens a dialog, never
/// throws. Faults go to `feedback`; what can be read is read. A file of several that a question is about
/// gives nothing.
class Reader
{
public:
    virtual ~Reader() = default;
    virtual QString id() const = 0;    ///< `citygml`, `csv`
    virtual QString title() const = 0; ///< in the user's language
    virtual QStringList extensions() const = 0;
    virtual QStringList kinds() const = 0; ///< that it gives of itself
    /// Whether it can give this kind when the user asks for it (`--as`).
    virtual bool canGive(const QString &kind) const { return kinds().contains(kind); }
    /// Keys of `ReadOptions::settings` that it knows, beside licence, credit, openness and geoid.
    virtual QStringList settings() const { return {}; }
    virtual Probe probe(const Source &source) const = 0;
    /// None: it judges a source as a whole, and `probe` speaks for all files that nobody claims.
    virtual Claims claims(const Source &) const { return {}; }
    /// The files of a source that it would read, where their names tell kind and place; else none.
    virtual QList<ProbedFile> namedFiles(const Source &) const { return {}; }
    virtual void read(const Source &source, const ReadOptions &options, DatasetSink &sink,
                      Feedback &feedback) const = 0;
};

/// Every reader of core, then those of plugins, in the order they are asked.
class ReaderRegistry
{
public:
    ReaderRegistry(); ///< with core's own readers
    ~ReaderRegistry();
    void add(std::unique_ptr<Reader> reader);
    std::vector<const Reader *> readers() const;

private:
    std::vector<std::unique_ptr<Reader>> m_readers;
};

} // namespace machi::core
