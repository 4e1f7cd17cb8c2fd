#pragma once

#include "core/io/preview.h"
#include "core/io/reader.h"
#include "core/store/geoid.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace machi::core {

/// What the user says of the geoid (`--set geoid=…`): `fetch`, PROJ may fetch GSIGEO2011 from its network;
/// `egm96`, that EGM96 will do, fetched too where it is not there; `keep`, heights stay above the ellipsoid.
struct GeoidConsent
{
    bool keeps = false;
    GeoidModel::Options options;
    static GeoidConsent fromSettings(const QMap<QString, QString> &settings);
};

/// Stands between a reader and the store and brings heights above the ellipsoid to heights above the geoid,
/// in which a city counts: z of flat rows and of exact geometry, and the columns z_min and z_max. Where no
/// model reaches a place it asks (`needs-option`, option `geoid`) and has failed. Heights of rasters stay as
/// they are, which a Warning tells. Same thread as the reader.
class HeightSink : public DatasetSink
{
public:
    /// `path`: the source, as the user knows it.
    HeightSink(DatasetSink &next, const CityProfile &city, const QString &path, const ReadOptions &options,
               Feedback &feedback);
    ~HeightSink() override;

    /// Tells what was converted and by which models, one Info in all.
    void report();

    TableSink *beginTable(const Dataset &dataset) override;
    QString beginRaster(const Dataset &dataset) override;
    std::int32_t addSource(TableSink *table, const SourceFile &file) override;
    void setChecksum(TableSink *table, std::int32_t source, const QString &sha256) override;
    bool asks() const { return m_asked; } ///< and takes no more
    bool failed() const override { return m_asked || m_next.failed(); }

private:
    class Table;
    TableSink *inner(TableSink *table) const;
    GeoidModel &model();
    std::optional<double> geoidAt(double longitude, double latitude);
    void ask();

    DatasetSink &m_next;
    const CityProfile &m_city;
    QString m_path;
    ReadOptions m_options;
    GeoidConsent m_consent;
    Feedback &m_feedback;
    std::unique_ptr<GeoidModel> m_model; ///< made when it is needed first
    std::vector<std::unique_ptr<Table>> m_tables;
    std::map<TableSink *, TableSink *> m_inner; ///< by the table that the reader sees
    std::map<QString, qint64> m_used;           ///< heights converted, by model
    bool m_asked = false;
};

/// The question that an import of this would ask, as far as a look into it tells; looks only at what is on
/// this machine. Any thread.
std::optional<Issue> geoidQuestion(const Preview &preview, const ReadOptions &options,
                                   const CityProfile &city);

} // namespace machi::core
