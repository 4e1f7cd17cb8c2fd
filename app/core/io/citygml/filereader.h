#pragma once

#include "core/io/citygml/cityobject.h"
#include "core/io/citygml/delivery.h"
#include "core/io/citygml/flattener.h"
#include "core/io/citygml/footprint.h"
#include "core/io/citygml/linkedgeometry.h"
#include "core/io/citygml/rowbatch.h"
#include "core/io/placefilter.h"

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <set>

namespace machi::core::citygml {

/// What the files of one import share. Constant while they are read; any thread.
struct ReadContext
{
    const Source &source;
    const ReadOptions &options;
    const PlateauTables &tables;
    CodeLists &lists;
    const Feedback &feedback; ///< only asked whether it is cancelled
    std::atomic<qint64> &bytesRead;
};

/// Gives the geometry that a link points to, part by part; false where there is none.
using LinkResolver = std::function<bool(const GeometryLink &link, const LinkIndex::Take &take)>;

/// Reads one file: city objects come from the parser, batches of rows go to `emit`. One thread.
class FileReader : public CityObjectHandler
{
public:
    using Emit = std::function<bool(RowBatch &&)>;

    FileReader(const ReadContext &context, const GmlFile &file, Emit emit);
    ~FileReader() override;

    /// Second reading: only the objects that begin in these lines, their links resolved.
    void setDeferred(std::set<std::int64_t> lines, LinkResolver resolver);
    /// Reads the file through. Never throws; what goes wrong is an issue of a batch.
    void read();

    bool header(const FileHeader &header) override;
    bool object(const CityObject &object, const PathTable &paths) override;
    bool piece(const CityObject &object, ExactGeometry &&piece, const PathTable &paths) override;
    bool texture(RingTexture &&texture) override;
    void issue(Issue issue) override;

private:
    /// Where objects of one class go.
    struct ClassPlan
    {
        bool wanted = true;
        bool isArea = false;
        bool isSheet = false;
        std::string type; ///< folder of types.csv; empty = by its risk attributes
        std::string name; ///< `Building`
        QString title;    ///< `建築物`
    };
    ClassPlan &planOf(std::string_view className);
    const TypeFolder *folderOf(const ClassPlan &plan, const AreaName &area) const;
    bool isWantedKind(const ClassPlan &plan, const AreaName &area) const;
    int tableOf(const ClassPlan &plan, const AreaName &area);
    /// Geometry that the object's links point to is added, too much of it goes on in pieces.
    bool follow(const CityObject &object, const PathTable &paths, std::vector<ExactGeometry> &geometry);
    /// The object is left for the second reading.
    void defer(const CityObject &object);
    bool hasLinksAnywhere();
    bool givePiece(const CityObject &object, const PathTable &paths, ExactGeometry &&piece);
    bool emitRow(const CityObject &object, const PathTable &paths, std::vector<ExactGeometry> &&geometry,
                 FootprintShape &&found);
    bool isCut(const ClassPlan &plan) const;
    bool isWantedPlace(const Shape &shape);
    void report(Issue issue);
    bool add(BatchRow &&row);
    bool flush();
    bool isStopped() const;

    const ReadContext &m_context;
    const GmlFile &m_file;
    Emit m_emit;
    QString m_displayPath;
    Flattener m_flattener;
    std::unique_ptr<Footprint> m_footprint;
    std::optional<PlaceFilter> m_places;              ///< only for files whose features are chosen
    std::unique_ptr<CoordinateTransform> m_toDegrees; ///< only for projected files whose features are chosen
    Crs m_crs;
    HeightDatum m_height = HeightDatum::None;
    QString m_format;
    RowBatch m_batch;
    TextMap<ClassPlan> m_classes;
    std::vector<QString> m_tables; ///< keys, by the file's own numbers
    std::set<std::int64_t> m_lines;
    LinkResolver m_resolver;
    std::optional<LinkedGeometry> m_linked; ///< with m_resolver
    std::optional<bool> m_hasLinksAnywhere;
    std::array<std::uint32_t, 5> m_nextPiece{}; ///< by LOD, of the object being read
    bool m_isPostponed = false;                 ///< the object whose attributes are still to come
    bool m_hasPieces = false;                   ///< of the object whose attributes are still to come
    int m_pieceTable = 0;
    std::size_t m_textureBytes = 0;
    bool m_isStopped = false;
    bool m_hasHeader = false;
    int m_typeColumn = -1, m_typeCodeColumn = -1, m_zMin = -1, m_zMax = -1;
};

} // namespace machi::core::citygml
