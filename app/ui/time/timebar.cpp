#include "ui/time/timebar.h"

#include "ui/shell/theme.h"
#include "ui/time/profileboxes.h"
#include "ui/time/timescale.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace machi::ui {

namespace {

constexpr int wordsWidth = 250;
constexpr int partsWidth = 330; ///< three boxes
constexpr int look = 30;        ///< ms between two looks at whether the step is drawn
constexpr int fastest = 8;

} // namespace

TimeBar::TimeBar(QAction *play, QWidget *parent)
    : QWidget(parent),
      m_play(new QToolButton(this)),
      m_words(new QLabel(this)),
      m_place(new QWidget(this)),
      m_parts(new ProfileBoxes(m_place)),
      m_layer(new QLabel(this)),
      m_layers(new QComboBox(this)),
      m_scale(new TimeScale(this)),
      m_speed(new QToolButton(this))
{
    setObjectName(QStringLiteral("timeBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_play->setObjectName(QStringLiteral("timePlay"));
    const auto showPlay = [this, play] {
        m_play->setIcon(Theme::icon(play->isChecked() ? QStringLiteral("pause") : QStringLiteral("play"),
                                    Theme::colours().onAccent));
        m_play->setToolTip(play->toolTip());
        m_play->setAccessibleName(play->text());
        m_play->setEnabled(play->isEnabled());
    };
    connect(m_play, &QToolButton::clicked, play, &QAction::toggle);
    connect(play, &QAction::changed, this, showPlay);
    showPlay();
    m_play->setIconSize({22, 22});
    m_words->setObjectName(QStringLiteral("timeWords"));
    m_words->setFont(Theme::bold());
    m_layer->setFont(Theme::small());
    m_layer->setProperty("quiet", true);
    m_layers->setFont(Theme::small());
    m_layers->setObjectName(QStringLiteral("timeLayers"));
    m_layers->setAccessibleName(tr("Layer whose time the bar shows"));
    m_scale->setObjectName(QStringLiteral("timeScale"));
    m_scale->setAccessibleName(tr("Time"));
    m_speed->setObjectName(QStringLiteral("timeSpeed"));
    m_speed->setToolTip(tr("Steps a second"));
    m_speed->setText(QStringLiteral("×%1").arg(m_stepsPerSecond));

    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_words);
    words->addWidget(m_parts);
    words->addWidget(m_layer);
    words->addWidget(m_layers);
    m_place->setLayout(words);
    words->setContentsMargins(0, 0, 0, 0);
    m_place->setFixedWidth(wordsWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 14, 6);
    layout->setSpacing(12);
    layout->addWidget(m_play);
    layout->addWidget(m_place);
    layout->addWidget(m_scale, 1);
    layout->addWidget(m_speed);

    connect(m_scale, &QSlider::valueChanged, this, [this] {
        showWords();
        Q_EMIT stepWanted(step());
    });
    connect(m_parts, &ProfileBoxes::stepWanted, this, [this](int step) {
        showStep(step);
        Q_EMIT stepWanted(step);
    });
    connect(m_layers, &QComboBox::activated, this,
            [this] { Q_EMIT leadWanted(m_layers->currentData().toString()); });
    connect(m_speed, &QToolButton::clicked, this, [this] {
        m_stepsPerSecond = m_stepsPerSecond >= fastest ? 1 : m_stepsPerSecond * 2;
        m_speed->setText(QStringLiteral("×%1").arg(m_stepsPerSecond));
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TimeBar::next);
}

void TimeBar::setLayers(const QStringList &ids, const QStringList &titles, const QString &lead)
{
    m_layers->clear();
    for (qsizetype i = 0; i < ids.size(); ++i)
        m_layers->addItem(titles.at(i), ids.at(i));
    m_layers->setCurrentIndex(static_cast<int>(ids.indexOf(lead)));
    m_layers->setVisible(ids.size() > 1);
    m_layer->setVisible(ids.size() == 1);
    const QString title = titles.value(ids.indexOf(lead));
    m_layer->setText(m_layer->fontMetrics().elidedText(title, Qt::ElideMiddle, wordsWidth));
    m_layer->setToolTip(title);
}

void TimeBar::setTime(const core::TimeAxis &axis, int step)
{
    if (axis != m_axis) {
        m_axis = axis;
        m_course.clear();
        m_parts->setAxis(axis);
        const bool parts = ProfileBoxes::suits(axis);
        m_words->setVisible(!parts);
        m_place->setFixedWidth(parts ? partsWidth : wordsWidth);
    }
    showStep(step);
}

void TimeBar::showStep(int step)
{
    const QSignalBlocker quiet(m_scale);
    if (const QList<int> course = ProfileBoxes::course(m_axis, step); course != m_course) {
        m_course = course;
        core::TimeAxis shown = m_axis;
        shown.first = 0;
        shown.steps.clear();
        for (const int one : course)
            shown.steps.append(m_axis.steps.at(one));
        m_scale->setAxis(shown);
    }
    m_scale->setValue(static_cast<int>(m_course.indexOf(step)));
    showWords();
}

int TimeBar::step() const
{
    return m_course.value(m_scale->value(), 0);
}

void TimeBar::showWords()
{
    const QString words = m_axis.label(step());
    m_words->setText(m_words->fontMetrics().elidedText(words, Qt::ElideRight, wordsWidth));
    m_words->setToolTip(words);
    m_parts->setStep(step());
    m_scale->setAccessibleDescription(words);
}

void TimeBar::move(int by)
{
    m_scale->setValue(m_scale->value() + by);
}

void TimeBar::play(bool on)
{
    if (on == isPlaying()) return;
    m_timer.stop();
    if (on) {
        if (m_scale->value() == m_scale->maximum()) m_scale->setValue(0);
        m_timer.start(1000 / m_stepsPerSecond);
    }
    Q_EMIT playingChanged(on);
}

void TimeBar::next()
{
    if (m_seen && !m_seen()) return m_timer.start(look);
    if (m_scale->value() >= m_scale->maximum()) {
        m_timer.stop();
        return Q_EMIT playingChanged(false);
    }
    move(1);
    m_timer.start(1000 / m_stepsPerSecond);
}

} // namespace machi::ui
