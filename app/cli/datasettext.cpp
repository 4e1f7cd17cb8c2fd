#include "cli/datasettext.h"

#include "core/model/kind.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace machi::cli {

using namespace core;

namespace {

struct DatasetText
{
    Q_DECLARE_TR_FUNCTIONS(DatasetText)
};

QString degrees(double value)
{
    return QString::number(value, 'f', 5);
}

/// Where the data came from in one line: the archive for its entries, the folder for its files.
QString sourceText(const QList<SourceFile> &sources)
{
    QStringList names;
    for (const SourceFile &source : sources)
        names.append(source.path);
    if (names.size() == 1) return names.first();
    // An archive's path begins those of its entries, so it is the shortest.
    const QString archive = *std::min_element(
        names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    const auto inside =
        std::count_if(names.begin(), names.end(), [start = archive + QChar(u'/')](const QString &name) {
            return name.startsWith(start);
        });
    if (inside > 0 && inside == names.size() - 1)
        return DatasetText::tr("%1 (%n file(s))", nullptr, static_cast<int>(inside)).arg(archive);
    QString common = names.first();
    for (const QString &name : names)
        while (!name.startsWith(common))
            common.truncate(common.lastIndexOf(QChar(u'/'), -2) + 1);
    return DatasetText::tr("%1 (%n file(s))", nullptr, static_cast<int>(names.size()))
        .arg(common.left(common.lastIndexOf(QChar(u'/')) + 1));
}

} // namespace

QString datasetText(const QList<Dataset> &datasets)
{
    const QLocale locale(QLocale::English, QLocale::Japan);
    QString text;
    for (const Dataset &dataset : datasets) {
        const Kind *kind = findKind(dataset.kind);
        const QString kindTitle = kind ? kind->title() : dataset.kind;
        const QString count = dataset.features > 0
                                  ? DatasetText::tr("%1 features").arg(locale.toString(dataset.features))
                                  : DatasetText::tr("raster");
        const QString title = titleInLanguage(dataset.title, dataset.kind);
        text += dataset.id + QStringLiteral("  ") + title;
        if (!title.contains(kindTitle)) text += QStringLiteral(" [%1]").arg(kindTitle);
        text += QStringLiteral("  ") + count + QStringLiteral("\n    ");
        text += dataset.crs.isValid()
                    ? dataset.crs.name() + QStringLiteral(", ") + heightDatumTitle(dataset.height)
                    : DatasetText::tr("a table without positions");
        if (!dataset.extent.isEmpty())
            text += QStringLiteral(", %1,%2 – %3,%4")
                        .arg(degrees(dataset.extent.west), degrees(dataset.extent.south),
                             degrees(dataset.extent.east), degrees(dataset.extent.north));
        const QString licence =
            dataset.terms.licence.isEmpty() ? DatasetText::tr("no licence stated") : dataset.terms.licence;
        text +=
            QStringLiteral("\n    ") + opennessTitle(dataset.terms.openness) + QStringLiteral(", ") + licence;
        if (!dataset.terms.credit.isEmpty()) text += QStringLiteral(": ") + dataset.terms.credit;
        text += QStringLiteral("\n    ") +
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
