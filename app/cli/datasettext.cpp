#include "cli/datasettext.h"

#include "core/model/kind.h"

#include <QCoreApplication>
#include <QLocale>

namespace machi::cli {

using namespace core;

namespace {

struct DatasetText
{
    Q_DECLARE_TR_FUNCTIONS(DatasetText)
};

constexpr int sourcesShown = 3;

QString degrees(double value)
{
    return QString::number(value, 'f', 5);
}

QString sourceText(const QList<SourceFile> &sources)
{
    QStringList names;
    for (const SourceFile &source : sources.mid(0, sourcesShown))
        names.append(source.path);
    QString text = names.join(QStringLiteral(", "));
    if (sources.size() > sourcesShown)
        text += DatasetText::tr(" and %n more", nullptr, static_cast<int>(sources.size()) - sourcesShown);
    return text;
}

} // namespace

QString datasetText(const QList<Dataset> &datasets)
{
    const QLocale locale(QLocale::English, QLocale::Japan);
    QString text;
    for (const Dataset &dataset : datasets) {
        const Kind *kind = findKind(dataset.kind);
        const QString count = dataset.features > 0
                                  ? DatasetText::tr("%1 features").arg(locale.toString(dataset.features))
                                  : DatasetText::tr("raster");
        text += QStringLiteral("%1  %2  (%3)  %4\n")
                    .arg(dataset.id, dataset.title, kind ? kind->title() : dataset.kind, count);
        text += QStringLiteral("    %1, %2").arg(dataset.crs.name(), heightDatumTitle(dataset.height));
        if (!dataset.extent.isEmpty())
            text += QStringLiteral("  %1,%2 – %3,%4")
                        .arg(degrees(dataset.extent.west), degrees(dataset.extent.south),
                             degrees(dataset.extent.east), degrees(dataset.extent.north));
        text += QChar(u'\n');
        text += QStringLiteral("    %1, %2: %3\n")
                    .arg(opennessTitle(dataset.terms.openness), DatasetText::tr("licence"),
                         dataset.terms.licence);
        if (!dataset.terms.credit.isEmpty())
            text += QStringLiteral("    ") + dataset.terms.credit + QChar(u'\n');
        text += QStringLiteral("    ") +
                DatasetText::tr("from: %1").arg(sourceText(dataset.provenance.sources)) + QChar(u'\n');
    }
    return text;
}

QJsonArray datasetsToJson(const QList<Dataset> &datasets)
{
    QJsonArray array;
    for (const Dataset &dataset : datasets)
        array.append(datasetToJson(dataset));
    return array;
}

} // namespace machi::cli
