#pragma once

#include "core/io/datasetgroups.h"
#include "core/io/derivedcolumns.h"
#include "core/io/placefilter.h"
#include "core/io/reader.h"
#include "core/io/rowsink.h"

#include <QHash>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

class OGRCoordinateTransformation;
class OGRFeature;
class OGRGeometry;
class OGRLayer;

namespace machi::core {

/// One layer of a file opened by GDAL, on its way into feature tables. First `prepare` looks at what there is
/// and plans the data sets, then `read` carries the rows over. One thread, inside a GdalScope.
class OgrLayer
{
public:
    /// What the reader of a format knows better than GDAL.
    struct Traits
    {
        QString display; ///< what issues call the file
        QString folder;
        QString name;        ///< of the layer, for titles and the guess of the kind
        QString layerColumn; ///< value of a column `layer`, where several layers share a data set
        std::function<QString(const char *)> text; ///< bytes of a field or its name; UTF-8 if unset
        QHash<QString, QString> names;    ///< GDAL's name of a field → the file's own, where they differ
        QHash<QString, QString> titles;   ///< column → title for people
        QHash<QString, ColumnType> types; ///< of text columns that hold numbers
        QStringList ignored;              ///< columns of no use
        Crs assumedCrs;                   ///< of a format whose files need not name theirs
        bool flat = false;                ///< heights in this format mean nothing
        bool alone = true;                ///< the only file: `--crs` may correct the CRS that it names itself
    };

    OgrLayer(OGRLayer &layer, Traits traits, const ReadOptions &options);
    ~OgrLayer();

    /// False = left out (an error was reported).
    bool prepare(DatasetGroups &groups, Feedback &feedback);
    /// The same layer of the file opened once more.
    void reopen(OGRLayer &layer) { m_layer = &layer; }
    qint64 featureCount() const { return m_count; }
    /// `progress` is called with the number of rows done; false from it = stop.
    void read(DatasetGroups &groups, DatasetSink &sink, Feedback &feedback,
              const std::function<std::int32_t(TableSink *)> &source,
              const std::function<bool(qint64)> &progress);

private:
    struct Field;
    struct Target;
    void findColumns();
    bool findCrs(Feedback &feedback);
    bool checkAssumed(Feedback &feedback);
    void askForCrs(Feedback &feedback) const;
    void look(Feedback &feedback);
    void decideHeight(bool hasHeights, Feedback &feedback);
    Target *target(ShapeFamily family, DatasetGroups &groups, DatasetSink &sink,
                   const std::function<std::int32_t(TableSink *)> &source);
    bool addRow(OGRFeature &feature, DatasetGroups &groups, DatasetSink &sink, Feedback &feedback,
                const std::function<std::int32_t(TableSink *)> &source);
    std::vector<Shape> shapes(OGRFeature &feature, const QString &id, Feedback &feedback);
    Value value(OGRFeature &feature, const Field &field, const QString &id, Feedback &feedback) const;
    std::string text(const char *bytes, const QString &id, Feedback &feedback) const;
    void say(Feedback &feedback, Severity severity, const QString &code, const QString &message,
             const QString &object = {}) const;

    OGRLayer *m_layer;
    Traits m_traits;
    const ReadOptions &m_options;
    std::vector<Field> m_fields;
    std::vector<Target> m_targets;
    Crs m_crs;
    HeightDatum m_height = HeightDatum::None;
    bool m_keepZ = false;
    qint64 m_count = 0;
    Extent m_extent; ///< of what was read, in m_crs
    std::unique_ptr<PlaceFilter> m_filter;
    std::unique_ptr<OGRCoordinateTransformation> m_transform; ///< for a CRS that EPSG does not know
};

/// The columns of a layer as a feature table will have them: names decoded, made unique, without blanks
/// around.
struct OgrLayer::Field
{
    int index = 0;
    int type = 0; ///< OGRFieldType
    Column column;
};

/// Where rows of one geometry family go.
struct OgrLayer::Target
{
    ShapeFamily family = ShapeFamily::None;
    int group = -1;
    std::unique_ptr<DerivedColumns> derived; ///< with `rows`
    std::unique_ptr<RowSink> rows;           ///< of the fields, what is derived from them, layer and step
    Value step;                              ///< of the whole layer, where it is one of a series
    bool hasStep = false;
};

} // namespace machi::core
