#include "core/store/surveysink.h"

#include "core/model/crs.h"

#include <QHash>

#include <algorithm>

namespace machi::core {

namespace {
constexpr int degreesEpsg = 6668;
}

class SurveySink::Table : public TableSink
{
public:
    Table(TableSink &next, const Crs &crs, const CityProfile &city, Feedback &feedback)
        : m_next(next), m_check(city.extent(), city.name(), feedback)
    {
        if (crs.isGeographic() || !crs.isValid()) return;
        if (Result<CoordinateTransform> made =
                CoordinateTransform::create(crs.horizontal(), Crs::fromEpsg(degreesEpsg)))
            m_toDegrees.emplace(made.take());
    }
    TableSink &next() { return m_next; }
    void name(std::int32_t source, const QString &path) { m_files.insert(source, path); }
    void finish() { m_check.finish(); }

    int column(const Column &column) override
    {
        const int index = m_next.column(column);
        m_check.column(index, column);
        return index;
    }
    void add(Feature &&feature) override
    {
        const Shape &shape = feature.shape;
        std::optional<std::pair<double, double>> at;
        if (shape.coordinates.size() >= 2) {
            at.emplace(shape.coordinates[0], shape.coordinates[1]);
            if (m_toDegrees && !m_toDegrees->transform(at->first, at->second)) at.reset();
        }
        m_check.see(feature, at, m_files.value(feature.source));
        m_next.add(std::move(feature));
    }
    void setTimeAxis(const TimeAxis &axis) override { m_next.setTimeAxis(axis); }
    void addPiece(ExactGeometry &&piece) override { m_next.addPiece(std::move(piece)); }
    void addTexture(std::int32_t source, RingTexture &&texture) override
    {
        m_next.addTexture(source, std::move(texture));
    }

private:
    TableSink &m_next;
    SpotCheck m_check;
    std::optional<CoordinateTransform> m_toDegrees;
    QHash<std::int32_t, QString> m_files;
};

SurveySink::SurveySink(DatasetSink &next, const CityProfile &city, Feedback &feedback)
    : m_next(next), m_city(city), m_feedback(feedback)
{
}

SurveySink::~SurveySink() = default;

SurveySink::Table *SurveySink::survey(TableSink *table) const
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(),
                                    [table](const auto &one) { return one.get() == table; });
    return found == m_tables.end() ? nullptr : found->get();
}

TableSink *SurveySink::beginTable(const Dataset &dataset)
{
    TableSink *table = m_next.beginTable(dataset);
    if (!table || dataset.kind != QLatin1String("survey")) return table;
    m_tables.push_back(std::make_unique<Table>(*table, dataset.crs, m_city, m_feedback));
    return m_tables.back().get();
}

std::int32_t SurveySink::addSource(TableSink *table, const SourceFile &file)
{
    Table *own = survey(table);
    const std::int32_t source = m_next.addSource(own ? &own->next() : table, file);
    if (own) own->name(source, file.path);
    return source;
}

void SurveySink::setChecksum(TableSink *table, std::int32_t source, const QString &sha256)
{
    Table *own = survey(table);
    m_next.setChecksum(own ? &own->next() : table, source, sha256);
}

void SurveySink::report()
{
    for (const std::unique_ptr<Table> &table : m_tables)
        table->finish();
}

} // namespace machi::core
