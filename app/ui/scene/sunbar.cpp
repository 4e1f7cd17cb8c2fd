#include "ui/scene/sunbar.h"

#include "ui/shell/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QToolButton>

#include <array>

namespace machi::ui {

namespace {

constexpr int step = 5; ///< minutes
constexpr int stepsADay = 24 * 60 / step;

QTime timeOf(int steps)
{
    return QTime(0, 0).addSecs(steps * step * 60);
}

QString clockTime(const QDateTime &moment)
{
    // To the nearest minute.
    return moment.isValid() ? moment.addSecs(30).time().toString(QStringLiteral("H:mm")) : QString();
}

} // namespace

SunBar::SunBar(QAction *play, QAction *shadows, QAction *shown, QWidget *parent)
    : QFrame(parent),
      m_date(new QDateEdit(this)),
      m_time(new QSlider(Qt::Horizontal, this)),
      m_clock(new QLabel(this)),
      m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("onMap"));
    auto *playing = new QToolButton(this);
    playing->setObjectName(QStringLiteral("sunPlay"));
    const auto showPlay = [playing, play] {
        playing->setIcon(Theme::icon(play->isChecked() ? QStringLiteral("pause") : QStringLiteral("play")));
        playing->setToolTip(play->text());
        playing->setAccessibleName(play->text());
    };
    connect(play, &QAction::changed, playing, showPlay);
    connect(playing, &QToolButton::clicked, play, &QAction::toggle);
    showPlay();
    auto *shade = new QCheckBox(tr("Shadows"), this);
    shade->setObjectName(QStringLiteral("sunShadows"));
    shade->setChecked(shadows->isChecked());
    connect(shade, &QCheckBox::toggled, shadows, &QAction::setChecked);
    connect(shadows, &QAction::toggled, shade, &QCheckBox::setChecked);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("sunClose"));
    close->setIcon(Theme::icon(QStringLiteral("close")));
    close->setToolTip(tr("Back to the usual light"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, shown, [shown] { shown->setChecked(false); });

    m_date->setObjectName(QStringLiteral("sunDate"));
    m_date->setAccessibleName(tr("Date"));
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setCalendarPopup(true);
    m_date->setMinimumWidth(m_date->fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00")) + 48);
    m_date->setDateRange({1900, 1, 1}, {2100, 12, 31}); // where the formula is good
    m_time->setObjectName(QStringLiteral("sunTime"));
    m_time->setRange(0, stepsADay - 1);
    m_time->setPageStep(60 / step);
    m_time->setMinimumWidth(90);
    m_time->setAccessibleName(tr("Time of day (JST)"));
    m_clock->setObjectName(QStringLiteral("sunClock"));
    m_clock->setFont(Theme::bold());
    m_clock->setMinimumWidth(m_clock->fontMetrics().horizontalAdvance(QStringLiteral("00:00 JST")) + 6);
    m_words->setObjectName(QStringLiteral("sunWords"));
    m_words->setFont(Theme::small());
    m_words->setProperty("quiet", true);
    m_words->setWordWrap(true);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(8, 6, 6, 8);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->addWidget(playing, 0, 0);
    layout->addWidget(m_time, 0, 1, 1, 2);
    layout->addWidget(m_clock, 0, 3);
    layout->addWidget(close, 0, 4, Qt::AlignTop);
    auto *day = new QHBoxLayout;
    day->setSpacing(12);
    day->addWidget(m_date);
    day->addWidget(shade);
    day->addStretch(1);
    layout->addLayout(day, 1, 0, 1, 5);
    layout->addWidget(m_words, 2, 0, 1, 5);
    layout->setColumnStretch(2, 1);
    const auto changed = [this] {
        m_clock->setText(
            QStringLiteral("%1 JST").arg(timeOf(m_time->value()).toString(QStringLiteral("H:mm"))));
        m_time->setAccessibleDescription(m_clock->text());
        Q_EMIT momentChanged();
    };
    connect(m_date, &QDateEdit::dateChanged, this, changed);
    connect(m_time, &QSlider::valueChanged, this, changed);
}

QDateTime SunBar::moment() const
{
    return {m_date->date(), timeOf(m_time->value()), Qt::OffsetFromUTC, core::japanTime};
}

void SunBar::setMoment(const QDateTime &moment)
{
    const QDateTime there = moment.toOffsetFromUtc(core::japanTime);
    const int minutes = there.time().hour() * 60 + there.time().minute();
    m_date->setDate(there.date());
    m_time->setValue((minutes + step / 2) / step);
}

void SunBar::move(int minutes)
{
    m_time->setValue(m_time->value() + minutes / step);
}

bool SunBar::isAtEnd() const
{
    return m_time->value() == m_time->maximum();
}

void SunBar::tell(const core::SunPosition &sun, const core::SunDay &day, double reach)
{
    const std::array<QString, 8> winds{tr("north"), tr("north-east"), tr("east"), tr("south-east"),
                                       tr("south"), tr("south-west"), tr("west"), tr("north-west")};
    const auto wind = static_cast<std::size_t>(qRound(sun.azimuth / 45)) % winds.size();
    QString words =
        sun.elevation > -0.833
            ? tr("The sun stands %1° high in the %2 (%3°).")
                  .arg(QLocale().toString(sun.elevation, 'f', 1), winds[wind],
                       QLocale().toString(sun.azimuth, 'f', 1))
            : tr("Night: the sun is %1° below the horizon.").arg(QLocale().toString(-sun.elevation, 'f', 1));
    if (day.rise.isValid() && day.set.isValid())
        words +=
            QLatin1Char(' ') + tr("Rises %1, sets %2 (JST).").arg(clockTime(day.rise), clockTime(day.set));
    if (reach > 0)
        words += QLatin1Char(' ') +
                 tr("Shadows are shown up to %1 km.").arg(QLocale().toString(reach / 1000, 'f', 1));
    m_words->setText(words);
}

} // namespace machi::ui
