#include "ui/layers/layertext.h"

#include "core/model/kind.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace machi::ui {

namespace {

/// `112020_evacuation_space` says less than 避難所.
bool isBareFileName(const QString &title)
{
    return title.contains(u'_') &&
           std::all_of(title.begin(), title.end(), [](QChar c) { return c > u' ' && c.unicode() < 0x7f; });
}

/// A reader's title begins with what it is; city and year are the same all over the list.
QString shortName(const core::Dataset &dataset)
{
    const core::Kind *kind = core::findKind(dataset.kind);
    if (kind && kind->isSpecific() && isBareFileName(dataset.title)) return kind->title();
    const bool usual =
        kind && (dataset.title.startsWith(kind->titleJa) || dataset.title.startsWith(kind->titleEn));
    if (!usual) return core::titleInLanguage(dataset.title, dataset.kind);
    return dataset.variant.isEmpty() ? kind->title() : core::variantInLanguage(dataset.variant, dataset.kind);
}

} // namespace

QString layerName(const core::ProjectLayer &layer, const QList<map::LayerState> &all)
{
    if (!layer.settings.name.isEmpty()) return layer.settings.name;
    const QString name = shortName(layer.dataset);
    const bool alone = std::none_of(all.begin(), all.end(), [&](const map::LayerState &other) {
        return other.layer.dataset.id != layer.dataset.id && shortName(other.layer.dataset) == name;
    });
    const QString told = alone ? name : layer.datasetTitle();
    return layer.mixed ? QCoreApplication::translate("LayerText", "%1 (%2)").arg(told, layer.style->title())
                       : told;
}

QString countText(const core::ProjectLayer &layer, std::optional<qint64> shown, std::optional<qint64> places,
                  std::optional<qint64> withoutPlace)
{
    const qint64 count = layer.dataset.features;
    const bool some = shown && !layer.settings.filter.isEmpty();
    QString figure = QLocale().toString(count);
    if (some) figure = QStringLiteral("%1 / %2").arg(QLocale().toString(*shown), figure);
    const auto say = [&](const char *one, const char *many) {
        return count == 1 && !some ? QCoreApplication::translate("LayerFacts", one)
                                   : QCoreApplication::translate("LayerFacts", many).arg(figure);
    };
    if (layer.geometry == core::LayerGeometry::Raster)
        return QCoreApplication::translate("LayerFacts", "grid of values");
    if (layer.dataset.kind == QLatin1String("building"))
        return say(QT_TRANSLATE_NOOP("LayerFacts", "1 building"),
                   QT_TRANSLATE_NOOP("LayerFacts", "%1 buildings"));
    if (layer.dataset.kind == QLatin1String("flowgrid") || layer.dataset.kind == QLatin1String("census"))
        return say(QT_TRANSLATE_NOOP("LayerFacts", "1 grid square"),
                   QT_TRANSLATE_NOOP("LayerFacts", "%1 grid squares"));
    if (places && *places < count)
        return QCoreApplication::translate("LayerFacts", "%1 places · %2 values")
            .arg(QLocale().toString(*places), figure);
    if (withoutPlace.value_or(0) > 0 && !some)
        return QCoreApplication::translate("LayerFacts", "%1 places · %2 without a position")
            .arg(QLocale().toString(count - *withoutPlace), QLocale().toString(*withoutPlace));
    // The count is of the whole data set, whatever its geometry.
    if (layer.geometry == core::LayerGeometry::Point && !layer.mixed)
        return say(QT_TRANSLATE_NOOP("LayerFacts", "1 place"), QT_TRANSLATE_NOOP("LayerFacts", "%1 places"));
    return say(QT_TRANSLATE_NOOP("LayerFacts", "1 object"), QT_TRANSLATE_NOOP("LayerFacts", "%1 objects"));
}

} // namespace machi::ui
