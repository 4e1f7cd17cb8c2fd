#include "ui/layers/styledialog.h"

#include "ui/layers/classeditor.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace machi::ui {

namespace {

using Labels = core::LabelStyle::Use;
const QColor unknownColour(0xec, 0xee, 0xf1);
const QString ownStyle = QStringLiteral("*");

core::ClassStyle classesOf(const core::NamedStyle &style)
{
    core::ClassStyle found =
        core::ClassStyle::fromDocument(core::styleDocument(style)).value_or(core::ClassStyle());
    if (!found.other.isValid()) found.other = unknownColour;
    return found;
}

} // namespace

StyleDialog::StyleDialog(const core::ProjectLayer &layer, const QString &name, QWidget *parent)
    : QDialog(parent),
      m_layer(layer),
      m_styles(new QComboBox(this)),
      m_classes(new ClassEditor(layer, this)),
      m_labels(new QComboBox(this))
{
    setObjectName(QStringLiteral("styleDialog"));
    setWindowTitle(tr("Style: %1").arg(name));
    resize(470, 620);
    m_styles->setObjectName(QStringLiteral("styleNamed"));
    m_labels->setObjectName(QStringLiteral("styleLabels"));
    m_labels->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_labels->setMinimumContentsLength(16);
    layOut();
    fillStyles();
    fillLabels();
    begin();
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT previewed(settings()); });
    connect(m_styles, &QComboBox::currentIndexChanged, this, &StyleDialog::adoptStyle);
    connect(m_classes, &ClassEditor::edited, this, [this] {
        const QSignalBlocker quiet(m_styles);
        m_styles->setCurrentIndex(m_styles->findData(ownStyle));
        m_pause.start();
    });
    connect(m_labels, &QComboBox::currentIndexChanged, this, [this] { m_pause.start(); });
}

void StyleDialog::layOut()
{
    const auto line = [this](const QString &words, QWidget *field) {
        auto *grid = new QGridLayout;
        auto *label = new QLabel(words, this);
        label->setBuddy(field);
        grid->addWidget(label, 0, 0);
        grid->addWidget(field, 0, 1);
        grid->setColumnStretch(1, 1);
        return grid;
    };
    auto *buttons = new QHBoxLayout;
    auto *reset = new QPushButton(tr("Reset"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *apply = new QPushButton(tr("Use this style"), this);
    reset->setObjectName(QStringLiteral("styleReset"));
    reset->setToolTip(tr("Back to the usual style of such data"));
    apply->setObjectName(QStringLiteral("styleApply"));
    apply->setProperty("primary", true);
    apply->setDefault(true);
    buttons->addWidget(reset);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addLayout(line(tr("Style"), m_styles));
    layout->addWidget(m_classes, 1);
    layout->addLayout(line(tr("Names on the map"), m_labels));
    layout->addLayout(buttons);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_styles->setCurrentIndex(0);
        m_labels->setCurrentIndex(0);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, [this] {
        Q_EMIT applied(namedStyle(), settings());
        accept();
    });
}

void StyleDialog::fillStyles()
{
    for (const core::NamedStyle &style : core::namedStyles()) {
        if (style.kinds.isEmpty() && style.name != m_layer.style->name) continue;
        if (style.fits(m_layer.dataset.kind, m_layer.geometry, m_layer.columns))
            m_styles->addItem(style.title(), style.name);
    }
    m_styles->addItem(tr("Classes of my own"), ownStyle);
}

void StyleDialog::fillLabels()
{
    m_labels->addItem(tr("As the style has them"), static_cast<int>(Labels::AsStyle));
    m_labels->addItem(tr("None"), static_cast<int>(Labels::Off));
    for (const core::ShownColumn &one : m_classes->columns())
        m_labels->addItem(core::columnTitle(m_layer.columns.at(one.column)),
                          m_layer.columns.at(one.label >= 0 ? one.label : one.column).id);
}

/// As the layer is drawn now.
void StyleDialog::begin()
{
    const core::LayerSettings &now = m_layer.settings;
    m_classes->showStyle(now.style ? *now.style : classesOf(*m_layer.style));
    m_styles->setCurrentIndex(std::max(0, m_styles->findData(now.style ? ownStyle : m_layer.style->name)));
    int labels = m_labels->findData(static_cast<int>(now.labels.use));
    if (now.labels.use == Labels::Column) labels = m_labels->findData(now.labels.column);
    m_labels->setCurrentIndex(std::max(0, labels));
}

QString StyleDialog::namedStyle() const
{
    const QString name = m_styles->currentData().toString();
    return name == ownStyle ? QString() : name;
}

core::LayerSettings StyleDialog::settings() const
{
    core::LayerSettings settings = m_layer.settings;
    settings.style.reset();
    if (namedStyle().isEmpty() && !m_classes->style().classes.isEmpty()) settings.style = m_classes->style();
    const int labels = m_labels->currentIndex();
    settings.labels = {};
    if (labels == 1) settings.labels.use = Labels::Off;
    if (labels > 1) settings.labels = {Labels::Column, m_labels->currentData().toString()};
    return settings;
}

/// Classes of one's own begin where the named style was.
void StyleDialog::adoptStyle()
{
    if (const core::NamedStyle *named = core::findNamedStyle(namedStyle()))
        m_classes->showStyle(classesOf(*named));
    m_pause.start();
}

} // namespace machi::ui
