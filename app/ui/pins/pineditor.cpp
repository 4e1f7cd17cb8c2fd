#include "ui/pins/pineditor.h"

#include "ui/pins/pinmarker.h"
#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace machi::ui {

namespace {

constexpr int rest = 900; ///< ms after the last key
constexpr QSize photoRoom(240, 150);

QString timeText(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

PinEditor::PinEditor(QWidget *parent)
    : QWidget(parent),
      m_title(new QLineEdit(this)),
      m_text(new QPlainTextEdit(this)),
      m_kind(new QComboBox(this)),
      m_consent(new QCheckBox(tr("The person agrees to be shown"), this)),
      m_consentWords(new QLabel(tr("Without the tick: not printed, not exported. Packs and copies of the "
                                   "project hold it all the same."),
                                this)),
      m_photo(new QLabel(this)),
      m_addPhoto(new QPushButton(tr("Photo…"), this)),
      m_dropPhoto(new QPushButton(tr("Take the photo away"), this)),
      m_zoom(new QPushButton(tr("Show on the map"), this)),
      m_remove(new QPushButton(tr("Remove"), this)),
      m_facts(new QLabel(this))
{
    m_title->setObjectName(QStringLiteral("pinTitle"));
    m_text->setObjectName(QStringLiteral("pinText"));
    m_text->setMinimumHeight(56);
    m_text->setMaximumHeight(84);
    m_text->setTabChangesFocus(true);
    m_kind->setObjectName(QStringLiteral("pinKind"));
    for (const core::PinKind kind : {core::PinKind::Pin, core::PinKind::Note, core::PinKind::Person})
        m_kind->addItem(core::pinKindTitle(kind), core::pinKindName(kind));
    m_consent->setObjectName(QStringLiteral("pinConsent"));
    m_consentWords->setWordWrap(true);
    m_remove->setObjectName(QStringLiteral("pinRemove"));
    m_addPhoto->setObjectName(QStringLiteral("pinPhoto"));
    for (QLabel *small : {m_consentWords, m_facts}) {
        small->setFont(Theme::small());
        small->setProperty("quiet", true);
        small->setWordWrap(true);
    }

    auto *colours = new QHBoxLayout;
    colours->setSpacing(2);
    auto *group = new QButtonGroup(this);
    for (const core::PinColour &colour : core::pinColours()) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("pinColour"));
        button->setCheckable(true);
        button->setToolTip(colour.title);
        button->setAccessibleName(colour.title);
        button->setProperty("colour", colour.name);
        core::Pin pin;
        pin.colour = colour.name;
        button->setIcon(PinMarker::icon(pin));
        button->setIconSize({20, 20});
        group->addButton(button);
        colours->addWidget(button);
        m_colours.append(button);
    }
    colours->addStretch(1);
    auto *photos = new QHBoxLayout;
    photos->addWidget(m_addPhoto);
    photos->addWidget(m_dropPhoto);
    photos->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_zoom);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(14, 8, 14, 12);
    auto *form = new QFormLayout;
    outer->addLayout(form);
    outer->addStretch(1);
    form->setSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Text"), m_text);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(m_consent);
    form->addRow(m_consentWords);
    form->addRow(tr("Colour"), colours);
    form->addRow(m_photo);
    form->addRow(photos);
    form->addRow(m_facts);
    form->addRow(buttons);

    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &PinEditor::flush);
    connect(m_title, &QLineEdit::textEdited, this, [this] { touch(rest); });
    connect(m_title, &QLineEdit::editingFinished, this, &PinEditor::flush);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { touch(rest); });
    connect(m_kind, &QComboBox::activated, this, [this] { touch(0); });
    connect(m_consent, &QCheckBox::clicked, this, [this] { touch(0); });
    connect(group, &QButtonGroup::buttonClicked, this, [this] { touch(0); });
    connect(m_dropPhoto, &QPushButton::clicked, this, [this] {
        flush();
        if (!m_pin) return;
        core::Pin pin = *m_pin;
        pin.photo.clear();
        Q_EMIT changed(pin);
    });
    connect(m_addPhoto, &QPushButton::clicked, this, [this] {
        flush();
        if (m_pin) Q_EMIT photoWanted(QString(m_pin->id));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        flush(); // else it would be told after the removal
        if (m_pin) Q_EMIT removeWanted(QString(m_pin->id));
    });
    connect(m_zoom, &QPushButton::clicked, this, [this] {
        if (m_pin) Q_EMIT zoomWanted(QString(m_pin->id));
    });
    clear();
}

void PinEditor::touch(int milliseconds)
{
    if (m_filling || !m_pin) return;
    const bool person = written().kind == core::PinKind::Person;
    m_consent->setVisible(person);
    m_consentWords->setVisible(person);
    if (milliseconds > 0) return m_later.start(milliseconds);
    flush();
}

core::Pin PinEditor::written() const
{
    core::Pin pin = *m_pin;
    pin.title = m_title->text();
    pin.text = m_text->toPlainText();
    pin.kind = core::pinKindFromName(m_kind->currentData().toString());
    pin.consent = pin.kind == core::PinKind::Person && m_consent->isChecked();
    for (const QToolButton *button : m_colours)
        if (button->isChecked()) pin.colour = button->property("colour").toString();
    return pin;
}

void PinEditor::flush()
{
    m_later.stop();
    if (!m_pin || !isEnabled() || m_telling) return;
    const core::Pin pin = written();
    if (pin == *m_pin) return;
    // Who keeps it answers with setPin; what was refused is told again later.
    m_telling = true;
    Q_EMIT changed(pin);
    m_telling = false;
}

void PinEditor::setPin(const core::Pin &pin, const QImage &photo)
{
    if (m_pin && m_pin->id != pin.id) flush();
    const bool writing = m_pin && m_pin->id == pin.id && m_later.isActive();
    m_pin = pin;
    show();
    showPhoto(photo);
    if (!writing) showPin();
}

void PinEditor::showPin()
{
    m_filling = true;
    if (m_title->text() != m_pin->title) m_title->setText(m_pin->title);
    if (m_text->toPlainText() != m_pin->text) m_text->setPlainText(m_pin->text);
    m_kind->setCurrentIndex(m_kind->findData(core::pinKindName(m_pin->kind)));
    m_consent->setChecked(m_pin->consent);
    const bool person = m_pin->kind == core::PinKind::Person;
    m_consent->setVisible(person);
    m_consentWords->setVisible(person);
    for (QToolButton *button : std::as_const(m_colours))
        button->setChecked(button->property("colour").toString() == core::pinColour(m_pin->colour).name);
    const auto who = [](const QString &name) { return name.isEmpty() ? tr("somebody") : name; };
    QString facts = tr("Set by %1, %2").arg(who(m_pin->author), timeText(m_pin->created));
    if (m_pin->versions.size() > 1)
        facts += QLatin1Char('\n') + tr("Changed by %1, %2").arg(who(m_pin->editor), timeText(m_pin->edited));
    m_facts->setText(facts);
    m_filling = false;
}

void PinEditor::showPhoto(const QImage &photo)
{
    m_photo->setVisible(!photo.isNull());
    m_dropPhoto->setVisible(!photo.isNull());
    if (photo.isNull()) return;
    QImage small =
        photo.scaled(photoRoom * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(devicePixelRatioF());
    m_photo->setPixmap(QPixmap::fromImage(small));
    m_photo->setAccessibleName(tr("Photo"));
}

void PinEditor::clear()
{
    flush();
    m_pin.reset();
    hide();
}

void PinEditor::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void PinEditor::editTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

} // namespace machi::ui
