#include "ui/layers/basemapbox.h"

#include "map/basemap.h"
#include "map/maplayers.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace machi::ui {

namespace {

const QString fileRow = QStringLiteral("file");

} // namespace

BasemapBox::BasemapBox(QWidget *parent)
    : QWidget(parent), m_box(new QComboBox(this)), m_word(new QLabel(this))
{
    auto *name = new QLabel(tr("Base map"), this);
    name->setFont(Theme::small());
    name->setBuddy(m_box);
    m_box->setObjectName(QStringLiteral("basemap"));
    m_box->setAccessibleName(tr("Base map"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_word->setFont(Theme::small());
    m_word->setProperty("quiet", true);
    m_word->setObjectName(QStringLiteral("basemapWord"));
    auto *row = new QHBoxLayout;
    row->addWidget(name);
    row->addWidget(m_box, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_word, 0, Qt::AlignRight);
    connect(m_box, &QComboBox::activated, this, &BasemapBox::choose);
    show();
}

void BasemapBox::setLayers(map::MapLayers *layers)
{
    if (m_basemap) m_basemap->disconnect(this);
    m_basemap = layers ? &layers->basemap() : nullptr;
    if (m_basemap) connect(m_basemap, &map::Basemap::changed, this, &BasemapBox::show);
    show();
}

void BasemapBox::show()
{
    setVisible(m_basemap);
    if (!m_basemap) return;
    const QSignalBlocker quiet(m_box);
    const QString choice = m_basemap->choice();
    m_box->clear();
    m_box->addItem(tr("None"), QString());
    for (const QString &id : map::Basemap::builtIn())
        m_box->addItem(map::Basemap::title(id), id);
    if (!choice.isEmpty() && m_box->findData(choice) < 0) m_box->addItem(map::Basemap::title(choice), choice);
    m_box->addItem(tr("From a file…"), fileRow);
    m_box->setCurrentIndex(m_box->findData(choice));

    QString word;
    switch (m_basemap->state()) {
    case map::Basemap::State::Checking:
        word = tr("connecting…");
        break;
    case map::Basemap::State::NoNetwork:
        word = tr("no network");
        break;
    case map::Basemap::State::Unreadable:
        word = tr("cannot be read");
        break;
    case map::Basemap::State::None:
    case map::Basemap::State::Shown:
        break;
    }
    m_word->setText(word);
    m_word->setVisible(!word.isEmpty());
}

void BasemapBox::choose(int row)
{
    if (!m_basemap) return;
    QString choice = m_box->itemData(row).toString();
    if (choice == fileRow) {
        choice = QFileDialog::getOpenFileName(this, tr("Base map from a file"), QString(),
                                              tr("Base maps (*.mbtiles *.tif *.tiff)"));
        if (choice.isEmpty()) return show();
    }
    Q_EMIT choosing();
    m_basemap->choose(choice);
    show();
}

} // namespace machi::ui
