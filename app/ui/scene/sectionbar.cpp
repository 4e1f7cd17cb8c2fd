#include "ui/scene/sectionbar.h"

#include "ui/shell/theme.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace machi::ui {

namespace {

constexpr double fine = 2;       ///< steps of a slider a metre
constexpr double usualLevel = 8; ///< metres above the ground, where most buildings are cut

} // namespace

SectionBar::SectionBar(QAction *shown, QWidget *parent) : QFrame(parent), m_kind(new QComboBox(this))
{
    setObjectName(QStringLiteral("onMap"));
    m_kind->setObjectName(QStringLiteral("sectionKind"));
    m_kind->setAccessibleName(tr("Kind of section"));
    m_kind->addItems({tr("Cut at a level"), tr("Cut at an upright plane"), tr("Cut out a box")});
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("sectionClose"));
    close->setIcon(Theme::icon(QStringLiteral("close")));
    close->setToolTip(tr("No section"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, shown, [shown] { shown->setChecked(false); });
    auto *here = new QPushButton(tr("Here"), this);
    here->setObjectName(QStringLiteral("sectionHere"));
    here->setToolTip(tr("The section comes to the middle of the view."));
    connect(here, &QPushButton::clicked, this, &SectionBar::hereWanted);
    auto *face = new QPushButton(tr("Look straight at it"), this);
    face->setObjectName(QStringLiteral("sectionFace"));
    connect(face, &QPushButton::clicked, this, &SectionBar::faceWanted);
    m_face = face;
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(10, 6, 6, 8);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(3);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_kind);
    head->addWidget(here);
    head->addWidget(face);
    head->addStretch(1);
    head->addWidget(close);
    layout->addLayout(head, 0, 0, 1, 3);
    add(layout, Measure::Heading, "sectionHeading", tr("Direction"), QStringLiteral("°"));
    add(layout, Measure::Place, "sectionPlace", tr("Place"), QStringLiteral(" m"));
    add(layout, Measure::Width, "sectionWidth", tr("Width"), QStringLiteral(" m"));
    add(layout, Measure::Depth, "sectionDepth", tr("Depth"), QStringLiteral(" m"));
    add(layout, Measure::Bottom, "sectionBottom", tr("From (above sea level)"), QStringLiteral(" m"));
    add(layout, Measure::Top, "sectionTop", tr("To (above sea level)"), QStringLiteral(" m"));
    layout->setColumnStretch(1, 1);
    m_rows[int(Measure::Heading)].slider->setRange(0, 359);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const QSlider &top = *m_rows[int(Measure::Top)].slider;
        setValue(Measure::Top, kind() == Kind::Level ? m_middle.height + usualLevel : top.maximum() / fine);
        showRows();
        Q_EMIT changed();
    });
    setPlace({}, 0, 100, 500);
    showRows();
}

void SectionBar::add(QGridLayout *layout, Measure measure, const char *name, const QString &words,
                     const QString &unit)
{
    const Row row{new QLabel(words, this), new QSlider(Qt::Horizontal, this), new QLabel(this), unit};
    row.words->setFont(Theme::small());
    row.value->setFont(Theme::small());
    row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.value->setMinimumWidth(row.value->fontMetrics().horizontalAdvance(QStringLiteral("-0,000.0 m")));
    row.slider->setObjectName(QString::fromLatin1(name));
    row.slider->setAccessibleName(words);
    const int at = layout->rowCount();
    layout->addWidget(row.words, at, 0);
    layout->addWidget(row.slider, at, 1);
    layout->addWidget(row.value, at, 2);
    m_rows.insert(int(measure), row);
    connect(row.slider, &QSlider::valueChanged, this, [this] {
        showValues();
        Q_EMIT changed();
    });
}

double SectionBar::value(Measure measure) const
{
    const int steps = m_rows[int(measure)].slider->value();
    return measure == Measure::Heading ? steps : steps / fine;
}

void SectionBar::setValue(Measure measure, double value)
{
    m_rows[int(measure)].slider->setValue(
        static_cast<int>(std::lround(measure == Measure::Heading ? value : value * fine)));
}

void SectionBar::setPlace(const core::GeoPoint &middle, double lowest, double highest, double reach)
{
    {
        const QSignalBlocker quiet(this);
        const auto range = [&](Measure measure, double low, double high, double value) {
            m_rows[int(measure)].slider->setRange(static_cast<int>(std::floor(low * fine)),
                                                  static_cast<int>(std::ceil(high * fine)));
            m_rows[int(measure)].slider->setPageStep(static_cast<int>(10 * fine));
            setValue(measure, value);
        };
        m_middle = middle;
        m_reach = reach;
        range(Measure::Place, -reach, reach, 0);
        range(Measure::Width, 5, 2 * reach, reach);
        range(Measure::Depth, 5, 2 * reach, reach);
        range(Measure::Bottom, lowest - 5, highest + 5, lowest - 5);
        range(Measure::Top, lowest - 5, highest + 5,
              kind() == Kind::Level ? middle.height + usualLevel : highest + 5);
        showValues();
    }
    Q_EMIT changed();
}

SectionBar::Kind SectionBar::kind() const
{
    return static_cast<Kind>(m_kind->currentIndex());
}

double SectionBar::heading() const
{
    return value(Measure::Heading);
}

void SectionBar::showRows()
{
    const auto show = [this](Measure measure, bool shown) {
        const Row &row = m_rows[int(measure)];
        for (QWidget *widget : std::initializer_list<QWidget *>{row.words, row.slider, row.value})
            widget->setVisible(shown);
    };
    show(Measure::Heading, kind() != Kind::Level);
    show(Measure::Place, kind() == Kind::Plane);
    for (const Measure measure : {Measure::Width, Measure::Depth, Measure::Bottom})
        show(measure, kind() == Kind::Box);
    show(Measure::Top, kind() != Kind::Plane);
    m_face->setVisible(kind() != Kind::Level);
    showValues();
}

void SectionBar::showValues()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const bool isHeading = row.key() == int(Measure::Heading);
        row->value->setText(QLocale().toString(value(Measure(row.key())), 'f', isHeading ? 0 : 1) +
                            row->unit);
        row->slider->setAccessibleDescription(row->value->text());
    }
}

core::CutBox SectionBar::box() const
{
    core::CutBox box = core::CutBox::at({m_middle.longitude, m_middle.latitude, 0}, heading());
    switch (kind()) {
    case Kind::Level:
        box.high[2] = value(Measure::Top);
        break;
    case Kind::Plane:
        box.low[1] = value(Measure::Place);
        break;
    case Kind::Box:
        box.high = {value(Measure::Width) / 2, value(Measure::Depth) / 2, value(Measure::Top)};
        box.low = {-box.high[0], -box.high[1], std::min(value(Measure::Bottom), value(Measure::Top) - 0.5)};
        break;
    }
    return box;
}

std::vector<std::pair<core::GeoPoint, core::GeoPoint>> SectionBar::edges() const
{
    std::vector<std::pair<core::GeoPoint, core::GeoPoint>> edges;
    if (kind() == Kind::Level) return edges;
    core::CutBox box = this->box();
    if (kind() == Kind::Plane) {
        box.low = {-m_reach, box.low[1], value(Measure::Bottom)};
        box.high = {m_reach, box.low[1], m_rows[int(Measure::Top)].slider->maximum() / fine};
    }
    const auto corner = [&](int at) {
        core::Vector3 place = box.centre;
        for (std::size_t axis = 0; axis < 3; ++axis)
            place = place + box.axes[axis] * (at >> axis & 1 ? box.high[axis] : box.low[axis]);
        return box.frame.toGeographic(place);
    };
    for (int at = 0; at < 8; ++at)
        for (int axis = 0; axis < 3; ++axis) {
            if (at >> axis & 1) continue;
            if (kind() == Kind::Plane && (axis == 1 || at >> 1 & 1)) continue;
            edges.emplace_back(corner(at), corner(at | 1 << axis));
        }
    return edges;
}

QJsonObject SectionBar::state() const
{
    QJsonArray values;
    for (const Measure measure :
         {Measure::Heading, Measure::Place, Measure::Width, Measure::Depth, Measure::Bottom, Measure::Top})
        values.append(value(measure));
    return {{QStringLiteral("kind"), int(kind())},
            {QStringLiteral("middle"), QJsonArray{m_middle.longitude, m_middle.latitude, m_middle.height}},
            {QStringLiteral("reach"), m_reach},
            {QStringLiteral("values"), values}};
}

void SectionBar::restore(const QJsonObject &state)
{
    const QJsonArray middle = state.value(QLatin1String("middle")).toArray();
    const QJsonArray values = state.value(QLatin1String("values")).toArray();
    if (middle.size() != 3 || values.size() != 6) return;
    m_kind->setCurrentIndex(std::clamp(state.value(QLatin1String("kind")).toInt(), 0, 2));
    setPlace({middle.at(0).toDouble(), middle.at(1).toDouble(), middle.at(2).toDouble()},
             values.at(4).toDouble() + 5, values.at(5).toDouble() + 100,
             state.value(QLatin1String("reach")).toDouble(500));
    int at = 0;
    for (const Measure measure :
         {Measure::Heading, Measure::Place, Measure::Width, Measure::Depth, Measure::Bottom, Measure::Top})
        setValue(measure, values.at(at++).toDouble());
}

} // namespace machi::ui
