#include "core/store/heightsink.h"

#include "core/store/cityprofile.h"

#include <QCoreApplication>

#include <algorithm>

namespace machi::core {

namespace {

const auto geoidKey = QStringLiteral("geoid");
constexpr int degreesEpsg = 6668;

Issue question(const QString &path, bool hasTried = false)
{
    const QString message =
        hasTried
            ? QCoreApplication::translate(
                  "HeightSink", "Heights are above the ellipsoid and no geoid model for this place could be "
                                "fetched: install GSIGEO2011 (projsync --file jp_gsi_gsigeo2011), or "
                                "--set geoid=keep leaves the heights as they are")
            : QCoreApplication::translate(
                  "HeightSink",
                  "Heights are above the ellipsoid and there is no geoid model for this place: "
                  "--set geoid=fetch lets PROJ fetch GSIGEO2011 from its network, --set geoid=egm96 "
                  "takes EGM96 (about 1 m wrong), --set geoid=keep leaves the heights as they are");
    return makeQuestion(
        message, {{geoidKey, {QStringLiteral("fetch"), QStringLiteral("egm96"), QStringLiteral("keep")}}},
        path);
}

} // namespace

GeoidConsent GeoidConsent::fromSettings(const QMap<QString, QString> &settings)
{
    GeoidConsent consent;
    const QString said = settings.value(geoidKey);
    consent.keeps = said == QLatin1String("keep");
    consent.options.allowEgm96 = said == QLatin1String("egm96");
    consent.options.allowNetwork = consent.options.allowEgm96 || said == QLatin1String("fetch");
    return consent;
}

class HeightSink::Table : public TableSink
{
public:
    Table(HeightSink &sink, TableSink &next, const Crs &crs) : m_sink(sink), m_next(next)
    {
        if (crs.isGeographic()) return;
        if (Result<CoordinateTransform> made =
                CoordinateTransform::create(crs.horizontal(), Crs::fromEpsg(degreesEpsg)))
            m_toDegrees.emplace(made.take());
    }

    int column(const Column &column) override
    {
        const int index = m_next.column(column);
        if (column.id == QLatin1String("z_min")) m_zMin = index;
        if (column.id == QLatin1String("z_max")) m_zMax = index;
        return index;
    }
    void add(Feature &&feature) override
    {
        std::vector<double> &at = feature.shape.coordinates;
        const std::size_t step = feature.shape.hasZ ? 3 : 2;
        if (at.size() >= step && (m_zMin >= 0 || m_zMax >= 0)) {
            const double height = geoidAt(at[0], at[1]);
            for (const int column : {m_zMin, m_zMax}) {
                const auto index = static_cast<std::size_t>(column);
                if (column < 0 || index >= feature.values.size()) continue;
                if (auto *metres = std::get_if<double>(&feature.values[index])) *metres -= height;
            }
        }
        if (feature.shape.hasZ) convert(at);
        for (ExactGeometry &geometry : feature.exact)
            convert(geometry.positions);
        if (!m_sink.m_asked) m_next.add(std::move(feature));
    }
    void setTimeAxis(const TimeAxis &axis) override { m_next.setTimeAxis(axis); }
    void addPiece(ExactGeometry &&piece) override
    {
        convert(piece.positions);
        if (!m_sink.m_asked) m_next.addPiece(std::move(piece));
    }
    void addTexture(std::int32_t source, RingTexture &&texture) override
    {
        m_next.addTexture(source, std::move(texture));
    }

private:
    double geoidAt(double x, double y) const
    {
        if (m_toDegrees) m_toDegrees->transform(x, y);
        const std::optional<double> height = m_sink.geoidAt(x, y);
        if (!height) m_sink.ask();
        return height.value_or(0);
    }
    void convert(std::vector<double> &positions) const
    {
        for (std::size_t at = 0; at + 2 < positions.size() && !m_sink.m_asked; at += 3)
            positions[at + 2] -= geoidAt(positions[at], positions[at + 1]);
    }

    HeightSink &m_sink;
    TableSink &m_next;
    std::optional<CoordinateTransform> m_toDegrees;
    int m_zMin = -1, m_zMax = -1;
};

HeightSink::HeightSink(DatasetSink &next, const CityProfile &city, const QString &path,
                       const ReadOptions &options, Feedback &feedback)
    : m_next(next),
      m_city(city),
      m_path(path),
      m_options(options),
      m_consent(GeoidConsent::fromSettings(options.settings)),
      m_feedback(feedback)
{
}

HeightSink::~HeightSink() = default;

GeoidModel &HeightSink::model()
{
    if (!m_model) m_model = std::make_unique<GeoidModel>(m_city, m_consent.options);
    return *m_model;
}

std::optional<double> HeightSink::geoidAt(double longitude, double latitude)
{
    const std::optional<GeoidHeight> found = model().at(longitude, latitude);
    if (!found) return std::nullopt;
    ++m_used[found->model];
    return found->metres;
}

void HeightSink::ask()
{
    if (!m_asked) m_feedback.report(question(m_path, m_consent.options.allowNetwork));
    m_asked = true;
}

void HeightSink::report()
{
    if (m_used.empty() || m_asked) return;
    QStringList models;
    for (const auto &[model, count] : m_used)
        models.append(model);
    m_feedback.report(makeIssue(
        Severity::Info, QStringLiteral("height.converted"),
        QCoreApplication::translate(
            "HeightSink", "Heights above the ellipsoid were brought to heights above the geoid (%1)")
            .arg(models.join(QStringLiteral(", "))),
        m_path));
    m_used.clear();
}

TableSink *HeightSink::beginTable(const Dataset &dataset)
{
    const bool converts =
        dataset.height == HeightDatum::Ellipsoid && !m_consent.keeps && m_options.wants(dataset.kind);
    if (!converts) return m_next.beginTable(dataset);
    Dataset converted = dataset;
    converted.height = HeightDatum::Geoid;
    converted.provenance.options.insert(QStringLiteral("geoid"), model().models().join(QStringLiteral(", ")));
    TableSink *next = m_next.beginTable(converted);
    if (!next) return nullptr;
    m_tables.push_back(std::make_unique<Table>(*this, *next, dataset.crs));
    m_inner[m_tables.back().get()] = next;
    return m_tables.back().get();
}

QString HeightSink::beginRaster(const Dataset &dataset)
{
    if (dataset.height == HeightDatum::Ellipsoid && !m_consent.keeps)
        m_feedback.report(
            makeIssue(Severity::Warning, QStringLiteral("height.raster"),
                      QCoreApplication::translate(
                          "HeightSink", "Heights of a raster above the ellipsoid are kept as they are"),
                      {}, 0, dataset.title));
    return m_next.beginRaster(dataset);
}

TableSink *HeightSink::inner(TableSink *table) const
{
    const auto found = m_inner.find(table);
    return found == m_inner.end() ? table : found->second;
}

std::int32_t HeightSink::addSource(TableSink *table, const SourceFile &file)
{
    return m_next.addSource(inner(table), file);
}

void HeightSink::setChecksum(TableSink *table, std::int32_t source, const QString &sha256)
{
    m_next.setChecksum(inner(table), source, sha256);
}

std::optional<Issue> geoidQuestion(const Preview &preview, const ReadOptions &options,
                                   const CityProfile &city)
{
    if (options.settings.contains(geoidKey)) return std::nullopt;
    const bool isStated = options.height == HeightDatum::Ellipsoid;
    if (options.height && !isStated) return std::nullopt;
    std::optional<GeoidModel> model;
    for (const PreviewPart &part : preview.parts) {
        Extent extent;
        if (isStated) {
            extent = part.extent();
        } else {
            for (const PreviewDataset &dataset : part.datasets)
                if (dataset.height == HeightDatum::Ellipsoid && dataset.features > 0)
                    extent.include(dataset.extent);
        }
        if (extent.isEmpty()) continue;
        if (!model) model.emplace(city);
        for (const double longitude : {extent.west, extent.east})
            for (const double latitude : {extent.south, extent.north})
                if (!model->at(longitude, latitude)) return question(preview.path);
    }
    return std::nullopt;
}

} // namespace machi::core
