#include "ui/time/profileboxes.h"

#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace machi::ui {

ProfileBoxes::ProfileBoxes(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const std::array<std::pair<const char *, QString>, Parts> names = {{{"timeMonth", tr("Month")},
                                                                        {"timeDay", tr("Day")},
                                                                        {"timeHours", tr("Hours")},
                                                                        {"timeWind", tr("Wind")},
                                                                        {"timePeople", tr("People")}}};
    for (int part = 0; part < Parts; ++part) {
        auto *box = new QComboBox(this);
        box->setObjectName(QString::fromLatin1(names[static_cast<std::size_t>(part)].first));
        box->setAccessibleName(names[static_cast<std::size_t>(part)].second);
        box->setToolTip(box->accessibleName());
        box->setFont(Theme::small());
        m_boxes[static_cast<std::size_t>(part)] = box;
        layout->addWidget(box);
        connect(box, &QComboBox::activated, this, [this, part] { choose(static_cast<Part>(part)); });
    }
    hide();
}

QString ProfileBoxes::valueOf(const core::TimeStep &step, Part part)
{
    switch (part) {
    case Month:
        return step.year > 0 || step.month > 0 ? QStringLiteral("%1-%2").arg(step.year).arg(step.month)
                                               : QString();
    case Day:
        return step.day;
    case Hours:
        return step.fromHour >= 0 ? QStringLiteral("%1-%2").arg(step.fromHour).arg(step.toHour) : QString();
    case Wind:
        return step.wind;
    default:
        return step.text;
    }
}

QString ProfileBoxes::wordsOf(const core::TimeStep &step, Part part)
{
    core::TimeStep only;
    if (part == Month) {
        only.year = step.year;
        only.month = step.month;
    }
    if (part == Day) only.day = step.day;
    if (part == Hours) {
        only.fromHour = step.fromHour;
        only.toHour = step.toHour;
    }
    if (part == Wind) only.wind = step.wind;
    if (part == People) return step.text;
    core::TimeAxis one;
    one.meaning = core::TimeAxis::Meaning::Profile;
    one.steps = {only};
    return one.label(0);
}

QStringList ProfileBoxes::valuesOf(const core::TimeAxis &axis, Part part)
{
    QStringList values;
    for (const core::TimeStep &step : axis.steps)
        if (const QString value = valueOf(step, part); !value.isEmpty() && !values.contains(value))
            values.append(value);
    return values;
}

bool ProfileBoxes::suits(const core::TimeAxis &axis)
{
    // Of moments the scale tells all but the people.
    if (axis.meaning != core::TimeAxis::Meaning::Profile)
        return axis.meaning == core::TimeAxis::Meaning::Instant && valuesOf(axis, People).size() > 1;
    int differing = 0;
    for (int part = 0; part < Parts; ++part)
        if (valuesOf(axis, static_cast<Part>(part)).size() > 1) ++differing;
    return differing > 1;
}

QList<int> ProfileBoxes::course(const core::TimeAxis &axis, int step)
{
    std::array<bool, Parts> fixed{};
    if (suits(axis)) {
        fixed[People] = true;
        if (axis.meaning == core::TimeAxis::Meaning::Profile) {
            fixed.fill(true);
            for (const Part part : {Hours, Month, Day, Wind, People})
                if (valuesOf(axis, part).size() > 1) {
                    fixed[part] = false;
                    break;
                }
        }
    }
    QList<int> steps;
    for (int at = 0; at < axis.steps.size(); ++at) {
        bool goes = true;
        for (int part = 0; part < Parts && step >= 0 && step < axis.steps.size(); ++part)
            if (fixed[static_cast<std::size_t>(part)])
                goes = goes && valueOf(axis.steps.at(at), static_cast<Part>(part)) ==
                                   valueOf(axis.steps.at(step), static_cast<Part>(part));
        if (goes) steps.append(at);
    }
    return steps;
}

void ProfileBoxes::setAxis(const core::TimeAxis &axis)
{
    m_axis = axis;
    for (int part = 0; part < Parts; ++part) {
        QComboBox *box = m_boxes[static_cast<std::size_t>(part)];
        box->clear();
        for (const core::TimeStep &step : axis.steps) {
            const QString value = valueOf(step, static_cast<Part>(part));
            if (!value.isEmpty() && box->findData(value) < 0)
                box->addItem(wordsOf(step, static_cast<Part>(part)), value);
        }
        box->setVisible(box->count() > 1);
    }
    setVisible(suits(axis));
}

void ProfileBoxes::setStep(int step)
{
    m_step = step;
    if (step < 0 || step >= m_axis.steps.size()) return;
    for (int part = 0; part < Parts; ++part) {
        QComboBox *box = m_boxes[static_cast<std::size_t>(part)];
        box->setCurrentIndex(box->findData(valueOf(m_axis.steps.at(step), static_cast<Part>(part))));
    }
}

void ProfileBoxes::choose(Part changed)
{
    // The step that has what was chosen, and as much of the rest as there is.
    const QString wanted = m_boxes[changed]->currentData().toString();
    int best = -1;
    int most = -1;
    for (int at = 0; at < m_axis.steps.size(); ++at) {
        if (valueOf(m_axis.steps.at(at), changed) != wanted) continue;
        int alike = m_axis.steps.at(at).instant == m_axis.steps.at(m_step).instant ? 1 : 0;
        for (int part = 0; part < Parts; ++part)
            if (valueOf(m_axis.steps.at(at), static_cast<Part>(part)) ==
                m_boxes[static_cast<std::size_t>(part)]->currentData().toString())
                ++alike;
        if (alike <= most) continue;
        most = alike;
        best = at;
    }
    if (best >= 0) Q_EMIT stepWanted(best);
}

} // namespace machi::ui
