#include "ui/ask/featurefacts.h"

#include "core/model/columntext.h"
#include "core/model/kind.h"
#include "ui/layers/layertext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace machi::ui {

namespace {

/// `3m以上5m未満` of a code list as this program writes it: `3 m 以上 5 m 未満`.
QString spaced(QString words)
{
    static const QRegularExpression unit(QStringLiteral("(\\d)m(?=以上|未満|以下|超|$)"));
    static const QRegularExpression bound(QStringLiteral("(\\d m)(以上|未満|以下|超)"));
    static const QRegularExpression next(QStringLiteral("(以上|超)(?=\\d)"));
    words.replace(unit, QStringLiteral("\\1 m"));
    words.replace(bound, QStringLiteral("\\1 \\2"));
    return words.replace(next, QStringLiteral("\\1 "));
}

class Facts
{
    Q_DECLARE_TR_FUNCTIONS(FeatureFacts)

public:
    Facts(const core::ProjectLayer &layer, const map::MapHit &hit) : m_layer(layer), m_hit(hit) {}

    FeatureFacts make() const
    {
        FeatureFacts facts;
        const core::Dataset &dataset = m_layer.dataset;
        const core::Kind *kind = core::findKind(dataset.kind);
        facts.kind = kind ? kind->title() : dataset.title;
        facts.id = known(QStringLiteral("buildingID"));
        if (facts.id.isEmpty()) facts.id = m_hit.gmlId;
        if (!m_hit.gmlId.isEmpty())
            facts.attributes.append({QStringLiteral("gml_id"), tr("ID in the file"), m_hit.gmlId, {}, true});
        for (const core::ShownColumn &shown :
             core::shownColumns(m_layer.columns, dataset.timeAxis, m_layer.step))
            facts.attributes.append(attribute(m_layer.columns.at(shown.column)));
        if (m_layer.columns.isEmpty())
            for (auto it = m_hit.values.cbegin(); it != m_hit.values.cend(); ++it)
                if (!it.key().contains(QLatin1Char('_'))) facts.attributes.append(band(it.key(), it.value()));
        facts.title = title(facts);
        facts.cards = dataset.kind == QLatin1String("building") ? buildingCards() : otherCards();
        facts.series = series();
        facts.reference =
            tr("%1 · heights: %2").arg(dataset.crs.name(), core::heightDatumTitle(dataset.height));
        facts.credit = dataset.terms.credit.isEmpty() ? dataset.terms.licence : dataset.terms.credit;
        return facts;
    }

private:
    const core::Column *find(const QString &id) const
    {
        const auto it = std::find_if(m_layer.columns.begin(), m_layer.columns.end(),
                                     [&](const core::Column &column) { return column.id == id; });
        return it == m_layer.columns.end() ? nullptr : &*it;
    }

    Attribute attribute(const core::Column &column) const
    {
        Attribute made;
        made.column = column.id;
        made.title = core::columnTitle(column);
        const QVariant value = m_hit.values.value(column.id);
        const QVariant label = m_hit.values.value(column.id + QLatin1String("_label"));
        const QVariant code = m_hit.values.value(column.id + QLatin1String("_code"));
        made.known = core::isKnown(value);
        made.value = core::valueText(column, value, true);
        if (made.known && code.isValid()) made.code = code.toString();
        if (label.isValid()) {
            made.code = made.known ? made.value : QString();
            made.value = spaced(label.toString());
            made.known = true;
        }
        if (made.code == made.value) made.code.clear();
        return made;
    }

    std::optional<Series> series() const
    {
        const core::TimeAxis &axis = m_layer.dataset.timeAxis;
        const core::Column *measure = find(axis.column);
        if (axis.selects != core::TimeAxis::Selects::Columns || axis.steps.size() < 2 || !measure) return {};
        Series all{core::columnTitle(*measure), {}, m_layer.step};
        for (qsizetype step = 0; step < axis.steps.size(); ++step) {
            QString column = axis.valueColumn(step);
            if (step == axis.first && !find(column)) column = axis.column;
            const QVariant value = m_hit.values.value(column);
            Series::Point point;
            point.label = axis.label(step);
            point.value = core::valueText(*measure, value, true);
            point.amount = value.toDouble();
            if (core::isKnown(value)) {
                point.state = Series::Point::State::Known;
            } else if (m_hit.values.value(column + QLatin1String("_suppressed")).toBool()) {
                point.state = Series::Point::State::Suppressed;
                point.value = core::suppressedText();
            }
            all.points.append(point);
        }
        return all;
    }

    Attribute band(const QString &number, const QVariant &value) const
    {
        const QString title = m_hit.values.value(number + QLatin1String("_title")).toString();
        Attribute made{number,
                       title.isEmpty() ? tr("Band %1").arg(number) : title,
                       value.isValid() ? core::numberText(value.toDouble()) : core::unknownText(),
                       {},
                       value.isValid()};
        // A class is told by its words, the number behind.
        if (const QString words = bandWords(number); !words.isEmpty()) {
            made.code = made.value;
            made.value = words;
        } else if (isFloodRaster() && value.isValid() && value.toDouble() == 0) {
            made.value = tr("no flooding expected");
        }
        return made;
    }

    bool isFloodRaster() const
    {
        return m_layer.columns.isEmpty() && m_layer.dataset.kind == QLatin1String("flood");
    }

    bool isDry() const
    {
        bool dry = isFloodRaster();
        for (auto it = m_hit.values.cbegin(); it != m_hit.values.cend(); ++it)
            if (!it.key().contains(QLatin1Char('_')) && it->isValid()) dry = dry && it->toDouble() == 0;
        return dry;
    }

    QString bandWords(const QString &number) const
    {
        return spaced(m_hit.values.value(number + QLatin1String("_label")).toString());
    }

    QString known(const QString &column) const
    {
        const core::Column *found = find(column);
        if (!found) return {};
        const Attribute made = attribute(*found);
        return made.known ? made.value : QString();
    }

    QString title(const FeatureFacts &facts) const
    {
        if (const QString name = known(QStringLiteral("name")); !name.isEmpty()) return name;
        if (m_layer.dataset.kind == QLatin1String("building")) {
            const QString usage = known(QStringLiteral("usage"));
            const QString storeys = known(QStringLiteral("storeysAboveGround"));
            const QString what = usage.isEmpty() ? facts.kind : usage;
            if (usage.isEmpty() && storeys.isEmpty()) return numbered(facts.kind);
            return storeys.isEmpty() ? what : tr("%1 (%2 storeys)").arg(what, storeys);
        }
        for (const QString &candidate :
             {QStringLiteral("river"), QStringLiteral("class"), QStringLiteral("function")})
            if (const QString word = known(candidate); !word.isEmpty()) return word;
        // The readers give what names a place one title, whatever its column is called.
        for (const core::Column &column : m_layer.columns)
            if (column.titleJa == QStringLiteral("名称"))
                if (const QString word = known(column.id); !word.isEmpty()) return word;
        if (isDry()) return tr("No flooding expected here");
        // A square is known by its code.
        const QString what = layerName(m_layer, {});
        for (const Attribute &one : facts.attributes)
            if (const QString words = bandWords(one.column); !words.isEmpty()) return words;
        if (facts.id == known(QStringLiteral("code")) && !facts.id.isEmpty())
            return QStringLiteral("%1 %2").arg(what, facts.id);
        return numbered(what);
    }

    QString numbered(const QString &what) const
    {
        return m_hit.fid > 0 ? tr("%1, no. %2").arg(what).arg(m_hit.fid) : what;
    }

    void addCard(QList<Fact> &cards, const QString &column, const QString &title,
                 const QString &note = {}) const
    {
        const core::Column *found = find(column);
        if (!found) return;
        const Attribute made = attribute(*found);
        cards.append({title.isEmpty() ? made.title : title, made.value, note});
    }

    QList<Fact> buildingCards() const
    {
        QList<Fact> cards;
        addCard(cards, QStringLiteral("measuredHeight"), tr("Height"));
        if (const core::Column *worst = find(QStringLiteral("flood_rank_worst"))) {
            const QVariant rank = m_hit.values.value(worst->id);
            Fact card{tr("Expected flood depth"), tr("not recorded"), {}};
            if (rank.isValid()) card = {card.title, wordsOfRank(rank), tr("Rank %1").arg(rank.toInt())};
            cards.append(card);
        }
        addCard(cards, QStringLiteral("storeysAboveGround"), tr("Storeys above ground"));
        addCard(cards, QStringLiteral("yearOfConstruction"), tr("Built"));
        return cards.mid(0, 4);
    }

    /// What the file itself calls the depth of that rank.
    QString wordsOfRank(const QVariant &rank) const
    {
        for (const core::Column &column : m_layer.columns) {
            if (!column.id.startsWith(QLatin1String("flood_")) || !column.id.endsWith(QLatin1String("_rank")))
                continue;
            if (m_hit.values.value(column.id).toString() != rank.toString()) continue;
            const QVariant label = m_hit.values.value(column.id + QLatin1String("_label"));
            if (label.isValid()) return spaced(label.toString());
        }
        return tr("Rank %1").arg(rank.toInt());
    }

    QList<Fact> otherCards() const
    {
        QList<Fact> cards;
        const core::TimeAxis &axis = m_layer.dataset.timeAxis;
        // How deep comes before how high the water lies, and how many pieces.
        for (const QString &id : {QStringLiteral("rank"), QStringLiteral("depth_rank")}) {
            const core::Column *column = find(id);
            const QVariant rank = column ? m_hit.values.value(id) : QVariant();
            if (!rank.isValid() || !cards.isEmpty()) continue;
            const QString words = m_hit.values.value(id + QLatin1String("_label")).toString();
            const QString number = tr("Rank %1").arg(rank.toString());
            cards.append({m_layer.dataset.kind == QLatin1String("flood") ? tr("Expected flood depth")
                                                                         : core::columnTitle(*column),
                          words.isEmpty() ? number : spaced(words), words.isEmpty() ? QString() : number});
        }
        for (const core::ShownColumn &shown : core::shownColumns(m_layer.columns, axis, m_layer.step)) {
            const core::Column &column = m_layer.columns.at(shown.column);
            const bool amount =
                !core::unitText(column.unit).isEmpty() && column.type != core::ColumnType::Text;
            const bool held =
                shown.suppressed >= 0 && m_hit.values.value(m_layer.columns.at(shown.suppressed).id).toBool();
            if (amount && column.id == axis.valueColumn(m_layer.step))
                addCard(cards, column.id, core::columnTitle(*find(axis.column)), axis.label(m_layer.step));
            else if (amount && (held || m_hit.values.value(column.id).isValid()))
                addCard(cards, column.id, {});
        }
        return cards.mid(0, 4);
    }

    const core::ProjectLayer &m_layer;
    const map::MapHit &m_hit;
};

} // namespace

FeatureFacts factsOf(const core::ProjectLayer &layer, const map::MapHit &hit)
{
    return Facts(layer, hit).make();
}

} // namespace machi::ui
