#include "core/model/crs.h"

#include <QCoreApplication>
#include <QHash>
#include <QMutex>
#include <QRegularExpression>

#include <proj.h>

#include <array>
#include <cmath>

namespace machi::core {

namespace {

using Context = std::unique_ptr<PJ_CONTEXT, decltype(&proj_context_destroy)>;
using Object = std::unique_ptr<PJ, decltype(&proj_destroy)>;

Context makeContext()
{
    Context context(proj_context_create(), proj_context_destroy);
    proj_log_level(context.get(), PJ_LOG_NONE);
    proj_context_set_enable_network(context.get(), 0); // the network needs the user's consent
    return context;
}

Object wrap(PJ *object)
{
    return Object(object, proj_destroy);
}

Object fromEpsgCode(PJ_CONTEXT *context, int code)
{
    return wrap(proj_create_from_database(context, "EPSG", std::to_string(code).c_str(), PJ_CATEGORY_CRS, 0,
                                          nullptr));
}

int epsgOf(const PJ *object)
{
    const char *authority = proj_get_id_auth_name(object, 0);
    const char *code = proj_get_id_code(object, 0);
    return authority && code && QLatin1String(authority) == QLatin1String("EPSG") ? std::atoi(code) : 0;
}

QString firstAxisDirection(PJ_CONTEXT *context, const PJ *crs)
{
    const Object system = wrap(proj_crs_get_coordinate_system(context, crs));
    const char *direction = nullptr;
    if (!system || !proj_cs_get_axis_info(context, system.get(), 0, nullptr, nullptr, &direction, nullptr,
                                          nullptr, nullptr, nullptr))
        return {};
    return QString::fromLatin1(direction);
}

// 3D geographic systems name no 2D twin in PROJ's API; these are the ones that Japanese data use.
int twoDimensionalTwin(int epsg)
{
    static const QHash<int, int> twins{{4979, 4326}, {6667, 6668}, {4947, 4612}, {7789, 9000}};
    return twins.value(epsg, epsg);
}

// Compound systems that are younger than a distribution's PROJ: JGD2011 / Japan Plane Rectangular CS I … XIII
// + JGD2011 (vertical) height. 0 for every other code.
int horizontalOfLaterCompound(int epsg)
{
    return epsg >= 10162 && epsg <= 10174 ? epsg - 10162 + 6669 : 0;
}

} // namespace

Crs Crs::fromEpsg(int code)
{
    // PROJ takes milliseconds an object, and readers ask for the same few over and over.
    static QMutex mutex;
    static QHash<int, Crs> known;
    QMutexLocker lock(&mutex);
    if (const auto it = known.constFind(code); it != known.constEnd()) return *it;

    Crs crs;
    const Context context = makeContext();
    const int laterHorizontal = horizontalOfLaterCompound(code);
    const Object object = fromEpsgCode(context.get(), laterHorizontal != 0 ? laterHorizontal : code);
    if (object) {
        crs.m_epsg = code;
        crs.m_horizontalEpsg = laterHorizontal != 0 ? laterHorizontal : code;
        if (laterHorizontal != 0) crs.m_heightDatum = HeightDatum::Geoid;
        Object horizontal = wrap(proj_clone(context.get(), object.get()));
        if (proj_get_type(object.get()) == PJ_TYPE_COMPOUND_CRS) {
            horizontal = wrap(proj_crs_get_sub_crs(context.get(), object.get(), 0));
            crs.m_horizontalEpsg = epsgOf(horizontal.get());
            crs.m_heightDatum = HeightDatum::Geoid;
        } else if (proj_get_type(object.get()) == PJ_TYPE_GEOGRAPHIC_3D_CRS) {
            crs.m_horizontalEpsg = twoDimensionalTwin(code);
            crs.m_heightDatum = HeightDatum::Ellipsoid;
        }
        const PJ_TYPE type = proj_get_type(horizontal.get());
        crs.m_geographic = type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS;
        crs.m_latitudeFirst = firstAxisDirection(context.get(), horizontal.get()) == QLatin1String("north");
    }
    known.insert(code, crs);
    return crs;
}

Crs Crs::fromName(const QString &name)
{
    static const QRegularExpression code(
        QStringLiteral("^(?:.*EPSG[^0-9]*?(?:/0/|/[0-9.]+/|::?[0-9.]*:?|[:#])?)?([0-9]{4,6})$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = code.match(name.trimmed());
    return match.hasMatch() ? fromEpsg(match.captured(1).toInt()) : Crs();
}

Crs Crs::fromWkt(const QString &wkt)
{
    const Context context = makeContext();
    const Object object =
        wrap(proj_create_from_wkt(context.get(), wkt.toUtf8().constData(), nullptr, nullptr, nullptr));
    if (!object) return {};
    if (const int epsg = epsgOf(object.get())) return fromEpsg(epsg);
    int *confidence = nullptr;
    PJ_OBJ_LIST *candidates = proj_identify(context.get(), object.get(), "EPSG", nullptr, &confidence);
    int best = 0;
    if (candidates && proj_list_get_count(candidates) > 0 && confidence[0] >= 70) {
        const Object first = wrap(proj_list_get(context.get(), candidates, 0));
        best = epsgOf(first.get());
    }
    proj_int_list_destroy(confidence);
    proj_list_destroy(candidates);
    return best ? fromEpsg(best) : Crs();
}

QString Crs::name() const
{
    return m_epsg ? QStringLiteral("EPSG:%1").arg(m_epsg) : QString();
}

QString Crs::title() const
{
    if (!m_epsg) return {};
    const Context context = makeContext();
    const int laterHorizontal = horizontalOfLaterCompound(m_epsg);
    const Object object = fromEpsgCode(context.get(), laterHorizontal != 0 ? laterHorizontal : m_epsg);
    if (!object) return {};
    const QString title = QString::fromUtf8(proj_get_name(object.get()));
    return laterHorizontal != 0 ? title + QStringLiteral(" + JGD2011 (vertical) height") : title;
}

Crs Crs::horizontal() const
{
    return m_epsg == m_horizontalEpsg ? *this : fromEpsg(m_horizontalEpsg);
}

struct CoordinateTransform::Private
{
    Context context = makeContext();
    Object operation = wrap(nullptr);
    bool identity = false;
};

Result<CoordinateTransform> CoordinateTransform::create(const Crs &from, const Crs &to)
{
    auto d = std::make_unique<Private>();
    const Crs source = from.horizontal();
    const Crs target = to.horizontal();
    d->identity = source == target;
    if (!d->identity) {
        const Object raw = wrap(proj_create_crs_to_crs(d->context.get(), source.name().toLatin1().constData(),
                                                       target.name().toLatin1().constData(), nullptr));
        if (raw) d->operation = wrap(proj_normalize_for_visualization(d->context.get(), raw.get()));
    }
    if (!source.isValid() || !target.isValid() || (!d->identity && !d->operation)) {
        return makeError(QStringLiteral("crs.no-transform"),
                         QCoreApplication::translate("Crs", "No way is known from %1 to %2")
                             .arg(from.isValid() ? from.name() : QStringLiteral("?"),
                                  to.isValid() ? to.name() : QStringLiteral("?")));
    }
    return CoordinateTransform(std::move(d));
}

CoordinateTransform::CoordinateTransform(std::unique_ptr<Private> data) : d(std::move(data)) {}
CoordinateTransform::CoordinateTransform(CoordinateTransform &&) noexcept = default;
CoordinateTransform &CoordinateTransform::operator=(CoordinateTransform &&) noexcept = default;
CoordinateTransform::~CoordinateTransform() = default;

bool CoordinateTransform::transform(double &x, double &y) const
{
    if (d->identity) return true;
    const PJ_COORD result = proj_trans(d->operation.get(), PJ_FWD, proj_coord(x, y, 0, 0));
    if (!std::isfinite(result.xy.x) || !std::isfinite(result.xy.y)) return false;
    x = result.xy.x;
    y = result.xy.y;
    return true;
}

Extent CoordinateTransform::transform(const Extent &extent) const
{
    constexpr int steps = 8;
    Extent result;
    if (extent.isEmpty()) return result;
    for (int step = 0; step <= steps; ++step) {
        const double share = static_cast<double>(step) / steps;
        const double x = extent.west + share * (extent.east - extent.west);
        const double y = extent.south + share * (extent.north - extent.south);
        const std::array<std::pair<double, double>, 4> edge{
            {{x, extent.south}, {x, extent.north}, {extent.west, y}, {extent.east, y}}};
        for (auto [px, py] : edge)
            if (transform(px, py)) result.include(px, py);
    }
    return result;
}

} // namespace machi::core
