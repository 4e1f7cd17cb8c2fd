#include "ui/scene/sightbar.h"

#include "ui/shell/theme.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace machi::ui {

SightBar::SightBar(QAction *shown, QWidget *parent)
    : QFrame(parent),
      m_eye(new QDoubleSpinBox(this)),
      m_aim(new QDoubleSpinBox(this)),
      m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("onMap"));
    auto *title = new QLabel(tr("Line of sight"), this);
    title->setFont(Theme::bold());
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("sightClose"));
    close->setIcon(Theme::icon(QStringLiteral("close")));
    close->setToolTip(tr("End"));
    close->setAccessibleName(tr("End the line of sight"));
    connect(close, &QToolButton::clicked, shown, [shown] { shown->setChecked(false); });
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(10, 6, 6, 8);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->addWidget(title, 0, 0, 1, 4);
    layout->addWidget(close, 0, 5);
    const auto add = [&](QDoubleSpinBox *box, const char *name, const QString &words, double value,
                         int column) {
        box->setObjectName(QString::fromLatin1(name));
        box->setRange(0, 500);
        box->setDecimals(1);
        box->setSingleStep(0.1);
        box->setSuffix(QStringLiteral(" m"));
        box->setValue(value);
        auto *label = new QLabel(words, this);
        label->setFont(Theme::small());
        label->setBuddy(box);
        box->setAccessibleName(words);
        layout->addWidget(label, 1, column);
        layout->addWidget(box, 1, column + 1);
        connect(box, &QDoubleSpinBox::valueChanged, this, &SightBar::heightsChanged);
    };
    add(m_eye, "sightEye", tr("Eye above the click"), 1.6, 0);
    add(m_aim, "sightAim", tr("Aim above the click"), 0, 2);
    layout->setColumnStretch(4, 1);
    m_words->setObjectName(QStringLiteral("sightWords"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_words, 2, 0, 1, 6);
}

double SightBar::eyeHeight() const
{
    return m_eye->value();
}

double SightBar::aimHeight() const
{
    return m_aim->value();
}

void SightBar::tell(const QString &words)
{
    m_words->setText(words);
}

} // namespace machi::ui
