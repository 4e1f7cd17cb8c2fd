#pragma once

#include "core/io/reader.h"
#include "core/store/cityprofile.h"
#include "core/store/spotcheck.h"

#include <map>
#include <memory>
#include <vector>

namespace machi::core {

/// Stands between a reader and the store and has the spots of surveys looked over (SpotCheck), whatever the
/// format they came in; everything passes through as it is. Same thread as the reader.
class SurveySink : public DatasetSink
{
public:
    SurveySink(DatasetSink &next, const CityProfile &city, Feedback &feedback);
    ~SurveySink() override;

    /// Tells what can only be told of whole surveys.
    void report();

    TableSink *beginTable(const Dataset &dataset) override;
    QString beginRaster(const Dataset &dataset) override { return m_next.beginRaster(dataset); }
    std::int32_t addSource(TableSink *table, const SourceFile &file) override;
    void setChecksum(TableSink *table, std::int32_t source, const QString &sha256) override;
    bool failed() const override { return m_next.failed(); }

private:
    class Table;
    Table *survey(TableSink *table) const;

    DatasetSink &m_next;
    const CityProfile &m_city;
    Feedback &m_feedback;
    std::vector<std::unique_ptr<Table>> m_tables;
};

} // namespace machi::core
