#include "core/store/pinlayer.h"

#include "core/sqlite/database.h"
#include "core/store/pinexport.h"
#include "core/store/pinstore.h"
#include "core/store/project.h"
#include "core/store/qgz.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace machi::core {

namespace {

QString filePath(const Project &project)
{
    return QDir(project.path()).filePath(QStringLiteral("pins.geojson"));
}

QList<Pin> shownPins(const Project &project)
{
    const auto database =
        Database::open(QDir(project.path()).filePath(QStringLiteral("project.sqlite")), Database::Mode::Read);
    if (!database) return {};
    (*database)->execute("PRAGMA busy_timeout = 5000");
    QList<Pin> pins = pinRows(**database);
    pins.removeIf([](const Pin &pin) { return pin.removed || !pin.mayLeave(); });
    return pins;
}

/// Whether the file shows nobody and nothing else than these: one that could be neither written nor removed
/// may hold a person whose tick was taken away since.
bool holdsOnly(const QString &path, const QList<Pin> &pins)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    QSet<QString> ids;
    for (const Pin &pin : pins)
        ids.insert(pin.id);
    const QJsonArray features =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("features")).toArray();
    return std::all_of(features.begin(), features.end(), [&](const QJsonValue &feature) {
        return ids.contains(feature.toObject().value(QLatin1String("id")).toString());
    });
}

} // namespace

std::optional<ProjectLayer> pinLayer(const Project &project)
{
    const QList<Pin> pins = shownPins(project);
    ProjectLayer layer;
    layer.path = filePath(project);
    if (pins.isEmpty() || !holdsOnly(layer.path, pins)) return {};
    layer.dataset.id = QStringLiteral("pins");
    layer.dataset.kind = QStringLiteral("pin");
    layer.dataset.title = QCoreApplication::translate("PinLayer", "Pins and notes");
    layer.dataset.features = pins.size();
    for (const Pin &pin : pins) {
        layer.dataset.extent.include(pin.place.x(), pin.place.y());
        layer.dataset.terms.openness = std::max(layer.dataset.terms.openness, pin.openness());
    }
    layer.geometry = LayerGeometry::Point;
    layer.crs = layer.dataset.crs = Crs::fromEpsg(4326);
    for (const char *name : {"kind", "title", "text", "colour", "author", "created", "editor", "edited"}) {
        Column column;
        column.id = column.titleJa = column.titleEn = QString::fromLatin1(name);
        layer.columns.append(column);
    }
    layer.style = styleForLayer(layer.dataset, layer.geometry, layer.columns);
    return layer;
}

Issues writePinFile(const Project &project)
{
    const QString path = filePath(project);
    const QList<Pin> pins = shownPins(project);
    if (pins.isEmpty()) {
        QFile::remove(path);
        return {};
    }
    const Status written = exportPins(pins, path);
    if (!written) QFile::remove(path); // better none than the old one, which may show who is not to be shown
    Issues issues = written.issues();
    for (Issue &issue : issues)
        if (issue.isError()) issue.severity = Severity::Warning;
    return issues;
}

Issues refreshPinLayer(Project &project)
{
    const bool was = QFile::exists(filePath(project));
    Issues issues = writePinFile(project);
    if (was != QFile::exists(filePath(project))) issues += refreshQgz(project);
    return issues;
}

} // namespace machi::core
