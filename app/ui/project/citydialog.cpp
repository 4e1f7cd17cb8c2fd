#include "ui/project/citydialog.h"

#include "core/store/municipalities.h"
#include "map/crstitle.h"
#include "ui/shell/issuebox.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace machi::ui {

namespace {

constexpr int firstZone = 6669; ///< EPSG: JGD2011, zone I

QLineEdit *field(const QString &name, const QString &example, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setPlaceholderText(example);
    return edit;
}

/// Empty where the text is not four numbers; those are west, south, east and north.
core::Extent extentOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,、;]+"));
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    core::Extent extent;
    if (words.size() != 4) return extent;
    bool all = true;
    double values[4] = {};
    for (int i = 0; i < 4; ++i) {
        bool one = false;
        values[i] = words.at(i).toDouble(&one);
        all = all && one;
    }
    if (all) extent = {values[0], values[1], values[2], values[3]};
    return extent;
}

} // namespace

CityDialog::CityDialog(const core::CityGuess &guess, QWidget *parent)
    : QDialog(parent),
      m_prefecture(new QComboBox(this)),
      m_municipality(new QComboBox(this)),
      m_nameJa(field(QStringLiteral("cityNameJa"), QStringLiteral("深谷市"), this)),
      m_nameEn(field(QStringLiteral("cityNameEn"), QStringLiteral("Fukaya"), this)),
      m_code(field(QStringLiteral("cityCode"), QStringLiteral("11218"), this)),
      m_zone(new QComboBox(this)),
      m_extent(field(QStringLiteral("cityExtent"), QStringLiteral("139.17, 36.09, 139.34, 36.26"), this)),
      m_rivers(field(QStringLiteral("cityRivers"), QStringLiteral("荒川、利根川、小山川"), this)),
      m_licence(field(QStringLiteral("cityLicence"), QStringLiteral("CC-BY-4.0"), this)),
      m_credit(field(QStringLiteral("cityCredit"), tr("for example: Fukaya City, CC BY 4.0"), this)),
      m_note(new QLabel(this))
{
    setWindowTitle(tr("Another city"));
    setMinimumWidth(520);
    m_zone->setObjectName(QStringLiteral("cityZone"));
    m_zone->addItem(tr("none"), 0);
    for (int zone = 1; zone <= 19; ++zone)
        m_zone->addItem(map::crsTitle(core::Crs::fromEpsg(firstZone + zone - 1)), zone);
    m_prefecture->setObjectName(QStringLiteral("cityPrefecture"));
    m_prefecture->setAccessibleName(tr("Prefecture"));
    m_municipality->setObjectName(QStringLiteral("cityMunicipality"));
    m_municipality->setAccessibleName(tr("City, ward, town or village"));
    m_municipality->setMinimumContentsLength(12);
    m_prefecture->addItem(tr("Choose a prefecture"));
    m_prefecture->addItems(core::prefectures());
    m_extent->setPlaceholderText(tr("empty = as far as the data reach"));
    m_note->setProperty("quiet", true);
    m_note->setFont(Theme::small());
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("Keep this city"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(QStringLiteral("cityMake"));
    Theme::makePrimary(*m_make);
    m_make->setDefault(true);
    auto *form = new QFormLayout;
    form->setSpacing(10);
    auto *place = new QHBoxLayout;
    place->addWidget(m_prefecture);
    place->addWidget(m_municipality, 1);
    form->addRow(tr("Choose from the list"), place);
    form->addRow(tr("Name in Japanese"), m_nameJa);
    form->addRow(tr("Name in English"), m_nameEn);
    form->addRow(tr("City code"), m_code);
    form->addRow(tr("Plane rectangular zone"), m_zone);
    auto *useData = new QPushButton(tr("Use the data's extent"), this);
    useData->setObjectName(QStringLiteral("cityUseData"));
    useData->setVisible(!guess.extent.isEmpty());
    auto *extent = new QHBoxLayout;
    extent->addWidget(m_extent, 1);
    extent->addWidget(useData);
    form->addRow(tr("Extent (west, south, east, north)"), extent);
    form->addRow(tr("Rivers"), m_rivers);
    form->addRow(tr("Licence of its open data"), m_licence);
    form->addRow(tr("Credit line"), m_credit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    for (QLineEdit *edit : {m_nameJa, m_code, m_extent})
        connect(edit, &QLineEdit::textChanged, this, &CityDialog::check);
    connect(m_code, &QLineEdit::textEdited, this, [this](const QString &code) {
        if (code.size() >= 2) m_zone->setCurrentIndex(m_zone->findData(core::usualPlaneZone(code)));
        showPlace(code);
    });
    connect(m_prefecture, &QComboBox::activated, this, &CityDialog::fillMunicipalities);
    connect(m_municipality, &QComboBox::activated, this, [this] {
        const core::Municipality *one = core::findMunicipality(m_municipality->currentData().toString());
        if (one) take(*one);
    });
    const auto takeExtent = [this, data = guess.extent] {
        m_extent->setText(QStringLiteral("%1, %2, %3, %4")
                              .arg(data.west, 0, 'f', 3)
                              .arg(data.south, 0, 'f', 3)
                              .arg(data.east, 0, 'f', 3)
                              .arg(data.north, 0, 'f', 3));
    };
    connect(useData, &QPushButton::clicked, this, takeExtent);
    if (!guess.extent.isEmpty()) takeExtent();
    fillMunicipalities();
    if (!guess.code.isEmpty()) {
        m_code->setText(guess.code);
        m_zone->setCurrentIndex(m_zone->findData(core::usualPlaneZone(guess.code)));
        if (const core::Municipality *one = core::findMunicipality(guess.code)) take(*one);
        m_nameEn->setText(guess.nameEn);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &CityDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void CityDialog::fillMunicipalities()
{
    m_municipality->clear();
    const QString prefecture = m_prefecture->currentIndex() > 0 ? m_prefecture->currentText() : QString();
    m_municipality->setEnabled(!prefecture.isEmpty());
    if (prefecture.isEmpty()) return;
    m_municipality->addItem(tr("Choose a city"));
    for (const core::Municipality &one : core::municipalities())
        if (one.prefecture == prefecture) m_municipality->addItem(one.name, one.code);
}

void CityDialog::take(const core::Municipality &one)
{
    m_nameJa->setText(one.name);
    m_nameEn->clear();
    m_code->setText(one.code);
    m_zone->setCurrentIndex(m_zone->findData(core::usualPlaneZone(one.code)));
    showPlace(one.code);
}

/// The lists say what the code says.
void CityDialog::showPlace(const QString &code)
{
    const core::Municipality *one = core::findMunicipality(code);
    m_prefecture->setCurrentIndex(one ? std::max(0, m_prefecture->findText(one->prefecture)) : 0);
    fillMunicipalities();
    if (one) m_municipality->setCurrentIndex(m_municipality->findData(one->code));
    if (one && m_nameJa->text().isEmpty()) m_nameJa->setText(one->name);
}

core::CityDraft CityDialog::draft() const
{
    static const QRegularExpression between(QStringLiteral("\\s*[,、，;]\\s*"));
    core::CityDraft draft;
    draft.code = m_code->text().trimmed();
    draft.nameJa = m_nameJa->text();
    draft.nameEn = m_nameEn->text();
    draft.extent = extentOf(m_extent->text());
    draft.planeZone = m_zone->currentData().toInt();
    draft.rivers = m_rivers->text().trimmed().split(between, Qt::SkipEmptyParts);
    draft.licence = m_licence->text();
    draft.credit = m_credit->text();
    return draft;
}

void CityDialog::check()
{
    const core::CityDraft now = draft();
    QString problem = now.problem();
    if (problem.isEmpty() && !m_extent->text().trimmed().isEmpty() && now.extent.isEmpty())
        problem = tr("The extent is four numbers in degrees: west, south, east, north.");
    m_make->setEnabled(problem.isEmpty());
    m_note->setText(problem.isEmpty() ? tr("It is kept for all your projects.") : problem);
}

void CityDialog::save()
{
    const auto saved = core::saveCityProfile(draft());
    if (!saved) return showIssueBox(this, windowTitle(), saved.issues());
    m_id = *saved;
    accept();
}

} // namespace machi::ui
