#include "ui/import/importoptions.h"

#include "core/model/kind.h"
#include "map/crstitle.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace machi::ui {

namespace {

const auto crsKey = QStringLiteral("crs");
const auto latitudeKey = QStringLiteral("lat");
const auto longitudeKey = QStringLiteral("lon");
const auto geometryKey = QStringLiteral("geometry");
const auto geoidKey = QStringLiteral("geoid");
const auto gridKey = QStringLiteral("grid");
const auto noPlace = QStringLiteral("none");

void choose(QComboBox *box, const QVariant &data)
{
    const int at = box->findData(data);
    box->setCurrentIndex(at < 0 ? 0 : at);
}

QString geoidTitle(const QString &choice)
{
    if (choice == QLatin1String("fetch"))
        return ImportOptions::tr("GSIGEO2011, fetched from the network (cdn.proj.org)");
    if (choice == QLatin1String("egm96"))
        return ImportOptions::tr("EGM96, about 1 m wrong (fetched if it is not here)");
    if (choice == QLatin1String("keep")) return ImportOptions::tr("none: keep heights above the ellipsoid");
    return choice;
}

QString gridTitle(const QString &choice)
{
    if (choice == QLatin1String("quarter")) return ImportOptions::tr("250 m (a quarter of a 1 km square)");
    if (choice == QLatin1String("tenth")) return ImportOptions::tr("100 m (a tenth of a 1 km square)");
    return choice;
}

void keep(QMap<QString, QString> &settings, const QString &key, const QString &value)
{
    if (value.isEmpty())
        settings.remove(key);
    else
        settings.insert(key, value);
}

} // namespace

ImportOptions::ImportOptions(QWidget *parent)
    : QWidget(parent),
      m_form(new QFormLayout),
      m_question(new QLabel(this)),
      m_crs(combo(QStringLiteral("importCrs"), tr("Coordinate system"), true)),
      m_latitude(combo(QStringLiteral("importLatitude"), tr("Latitude (northing)"), true)),
      m_longitude(combo(QStringLiteral("importLongitude"), tr("Longitude (easting)"), true)),
      m_kind(combo(QStringLiteral("importKind"), tr("Read as"), true)),
      m_encoding(combo(QStringLiteral("importEncoding"), tr("Text encoding"), true)),
      m_height(combo(QStringLiteral("importHeight"), tr("Heights are"), true)),
      m_geoid(combo(QStringLiteral("importGeoid"), tr("Geoid"), true)),
      m_grid(combo(QStringLiteral("importGrid"), tr("Grid squares are"), true)),
      m_licence(combo(QStringLiteral("importLicence"), tr("Licence"), false)),
      m_credit(new QLineEdit(this)),
      m_openness(combo(QStringLiteral("importOpenness"), tr("Openness"), false)),
      m_purpose(new QLineEdit(this)),
      m_more(new QPushButton(this))
{
    m_question->setObjectName(QStringLiteral("importQuestion"));
    m_question->setWordWrap(true);
    m_crs->addItem(tr("as the data say"));
    for (const int epsg : {6668, 4326, 3857})
        m_crs->addItem(map::crsTitle(core::Crs::fromEpsg(epsg)), epsg);
    for (int epsg = 6669; epsg <= 6687; ++epsg) // JGD2011, plane rectangular zones I to XIX
        m_crs->addItem(map::crsTitle(core::Crs::fromEpsg(epsg)), epsg);
    m_encoding->addItem(tr("found by itself"));
    m_encoding->addItem(QStringLiteral("UTF-8"), QStringLiteral("UTF-8"));
    m_encoding->addItem(QStringLiteral("Shift_JIS (CP932)"), QStringLiteral("CP932"));
    m_height->addItem(tr("as the data say"));
    for (const core::HeightDatum datum :
         {core::HeightDatum::Geoid, core::HeightDatum::Ellipsoid, core::HeightDatum::None})
        m_height->addItem(core::heightDatumTitle(datum), core::heightDatumName(datum));
    m_licence->addItem(tr("as the data say"));
    for (const char *licence : {"CC-BY-4.0", "CC0-1.0", "ODbL-1.0", "PDL-1.0"})
        m_licence->addItem(QString::fromLatin1(licence), QString::fromLatin1(licence));
    m_credit->setObjectName(QStringLiteral("importCredit"));
    m_credit->setPlaceholderText(tr("as the data say"));
    m_openness->addItem(tr("as the data say"));
    for (const core::Openness openness :
         {core::Openness::Open, core::Openness::Internal, core::Openness::Common, core::Openness::Personal})
        m_openness->addItem(core::opennessTitle(openness), core::opennessName(openness));
    m_more->setObjectName(QStringLiteral("importMore"));
    m_more->setProperty("flat", true);
    m_more->setCheckable(true);

    m_form->setSpacing(6);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->insertRow(9, tr("Credit line"), m_credit);
    m_purpose->setObjectName(QStringLiteral("importPurpose"));
    m_purpose->setPlaceholderText(tr("what the personal data are used for"));
    m_form->addRow(tr("Purpose"), m_purpose);
    connect(m_purpose, &QLineEdit::textEdited, this, &ImportOptions::changed);
    connect(m_credit, &QLineEdit::textEdited, this, &ImportOptions::changed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_question);
    layout->addLayout(m_form);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_openness, &QComboBox::currentIndexChanged, this, &ImportOptions::showRows);
    connect(m_more, &QPushButton::toggled, this, &ImportOptions::showRows);
    showRows();
}

QComboBox *ImportOptions::combo(const QString &name, const QString &label, bool look)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setMinimumWidth(1);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_form->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, look] {
        if (m_filling) return;
        Q_EMIT changed();
        // One column of two says nothing yet.
        const bool isHalf =
            m_asksColumns && (m_latitude->currentIndex() > 0) != (m_longitude->currentIndex() > 0);
        if (look && !isHalf) Q_EMIT lookChanged();
    });
    return box;
}

void ImportOptions::setSource(const core::ReadOptions &options, const core::Preview &preview,
                              const QStringList &kinds)
{
    m_filling = true;
    m_kind->clear();
    m_kind->addItem(tr("what it seems to be"));
    for (const core::Kind &kind : core::kinds())
        if (kinds.contains(kind.id)) m_kind->addItem(kind.title(), kind.id);
    choose(m_kind, options.kind);
    m_purpose->setText(options.purpose);
    const core::Issue *needed = preview.neededOption();
    const core::IssueOption *columns = needed ? needed->option(latitudeKey) : nullptr;
    const core::IssueOption *geoid = needed ? needed->option(geoidKey) : nullptr;
    const core::IssueOption *grid = needed ? needed->option(gridKey) : nullptr;
    m_asksGrid = grid || options.settings.contains(gridKey);
    m_asksColumns =
        columns || options.settings.contains(latitudeKey) || options.settings.contains(geometryKey);
    m_asksCrs = options.crs.isValid() || (needed && needed->option(crsKey));
    m_asksGeoid = geoid || options.settings.contains(geoidKey);
    if (columns) {
        for (QComboBox *box : {m_latitude, m_longitude}) {
            box->clear();
            box->addItem(tr("choose…"));
            for (const QString &name : columns->choices)
                box->addItem(name, name);
            box->addItem(tr("no place: keep it as a table"), noPlace);
        }
    }
    if (geoid) {
        m_geoid->clear();
        m_geoid->addItem(tr("choose…"));
        for (const QString &choice : geoid->choices)
            m_geoid->addItem(geoidTitle(choice), choice);
    }
    if (grid) {
        m_grid->clear();
        m_grid->addItem(tr("choose…"));
        for (const QString &choice : grid->choices)
            m_grid->addItem(gridTitle(choice), choice);
    }
    choose(m_grid, options.settings.value(gridKey));
    choose(m_geoid, options.settings.value(geoidKey));
    choose(m_latitude,
           options.settings.contains(geometryKey) ? noPlace : options.settings.value(latitudeKey));
    choose(m_longitude,
           options.settings.contains(geometryKey) ? noPlace : options.settings.value(longitudeKey));
    choose(m_crs, options.crs.isValid() ? QVariant(options.crs.epsg()) : QVariant());
    choose(m_encoding, options.encoding);
    choose(m_height, options.height ? core::heightDatumName(*options.height) : QString());
    choose(m_licence, options.settings.value(QStringLiteral("licence")));
    choose(m_openness, options.settings.value(QStringLiteral("openness")));
    m_credit->setText(options.settings.value(QStringLiteral("credit")));
    m_question->setText(!needed   ? QString()
                        : columns ? tr("Which columns hold the place? The data do not say.")
                        : geoid ? tr("Heights are above the ellipsoid, and this computer has no geoid model "
                                     "for this place. Which one is to be used?")
                        : grid  ? tr("How large are the grid squares? Their codes fit both, and the data do "
                                      "not say.")
                        : m_asksCrs ? tr("Which coordinate system are the numbers in? The data do not say.")
                                    : needed->message);
    m_filling = false;
    showRows();
}

void ImportOptions::apply(core::ReadOptions &options) const
{
    const int epsg = m_crs->currentData().toInt();
    options.crs = epsg > 0 ? core::Crs::fromEpsg(epsg) : core::Crs();
    options.kind = m_kind->currentData().toString();
    options.purpose = m_purpose->text().trimmed();
    options.encoding = m_encoding->currentData().toString();
    options.height = core::heightDatumFromName(m_height->currentData().toString());
    keep(options.settings, QStringLiteral("licence"), m_licence->currentData().toString());
    keep(options.settings, QStringLiteral("credit"), m_credit->text().trimmed());
    keep(options.settings, QStringLiteral("openness"), m_openness->currentData().toString());
    if (m_asksGeoid) keep(options.settings, geoidKey, m_geoid->currentData().toString());
    if (m_asksGrid) keep(options.settings, gridKey, m_grid->currentData().toString());
    if (!m_asksColumns) return;
    const QString latitude = m_latitude->currentData().toString();
    const QString longitude = m_longitude->currentData().toString();
    const bool none = latitude == noPlace || longitude == noPlace;
    const bool both = !latitude.isEmpty() && !longitude.isEmpty();
    keep(options.settings, geometryKey, none ? noPlace : QString());
    keep(options.settings, latitudeKey, none || !both ? QString() : latitude);
    keep(options.settings, longitudeKey, none || !both ? QString() : longitude);
}

void ImportOptions::showRows()
{
    const bool all = m_more->isChecked();
    const std::pair<QWidget *, bool> rows[] = {
        {m_crs, all || m_asksCrs},
        {m_latitude, m_asksColumns},
        {m_longitude, m_asksColumns},
        {m_encoding, all},
        {m_height, all || m_asksGeoid},
        {m_geoid, m_asksGeoid},
        {m_grid, m_asksGrid},
        {m_licence, all},
        {m_credit, all},
        {m_openness, all},
        {m_kind, all && m_kind->count() > 1},
        {m_purpose, m_openness->currentData().toString() == QLatin1String("personal")}};
    for (const auto &[field, shown] : rows) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    }
    m_question->setVisible(!m_question->text().isEmpty());
    m_more->setText(all ? tr("Fewer settings") : tr("Settings: encoding, coordinates, heights, licence…"));
}

QStringList ImportOptions::kindsOf(const core::ReaderRegistry &readers, const core::Preview &preview)
{
    QStringList kinds;
    for (const core::Reader *reader : readers.readers()) {
        const bool reads = std::any_of(preview.parts.begin(), preview.parts.end(),
                                       [&](const auto &part) { return part.reader == reader->id(); });
        for (const core::Kind &kind : core::kinds())
            if (reads && reader->canGive(kind.id)) kinds.append(kind.id);
    }
    return kinds;
}

} // namespace machi::ui
