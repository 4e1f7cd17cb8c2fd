#include "ui/project/newprojectdialog.h"

#include "core/store/cityprofile.h"
#include "map/crstitle.h"
#include "ui/project/citydialog.h"
#include "ui/project/pathrow.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace machi::ui {

namespace {

QString factsOf(const core::CityProfile &city)
{
    QStringList facts;
    if (!city.code().isEmpty()) facts.append(NewProjectDialog::tr("code %1").arg(city.code()));
    if (city.planeCrs().isValid()) facts.append(map::crsTitle(city.planeCrs()));
    if (!city.rivers().isEmpty())
        facts.append(NewProjectDialog::tr("rivers: %1").arg(city.rivers().join(QStringLiteral("、"))));
    return facts.join(QStringLiteral(" · "));
}

} // namespace

NewProjectDialog::NewProjectDialog(const core::CityGuess &guess, QWidget *parent)
    : QDialog(parent),
      m_guess(guess),
      m_name(new QLineEdit(this)),
      m_folder(new PathRow(tr("Folder for the project"), usualFolder(), this)),
      m_city(new QComboBox(this)),
      m_cityFacts(new QLabel(this)),
      m_note(new QLabel(this))
{
    setWindowTitle(tr("New project"));
    setMinimumWidth(480);
    m_city->setObjectName(QStringLiteral("projectCity"));
    m_cityFacts->setProperty("quiet", true);
    m_cityFacts->setFont(Theme::small());
    m_cityFacts->setWordWrap(true);
    auto *other = new QPushButton(tr("Another city…"), this);
    other->setObjectName(QStringLiteral("newCity"));
    m_name->setObjectName(QStringLiteral("projectName"));
    m_name->setPlaceholderText(tr("for example: flood workshop"));
    m_folder->line().setObjectName(QStringLiteral("projectFolder"));
    m_note->setProperty("quiet", true);
    m_note->setFont(Theme::small());
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("Make the project"), QDialogButtonBox::AcceptRole);
    Theme::makePrimary(*m_make);
    m_make->setDefault(true);

    auto *form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Folder"), m_folder);
    auto *city = new QHBoxLayout;
    city->addWidget(m_city, 1);
    city->addWidget(other);
    form->addRow(tr("City"), city);
    form->addRow(QString(), m_cityFacts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(buttons);

    connect(other, &QPushButton::clicked, this, &NewProjectDialog::makeCity);
    connect(m_city, &QComboBox::currentIndexChanged, this, &NewProjectDialog::showCity);
    fillCities(guess.profile.isEmpty() ? QStringLiteral("kumagaya") : guess.profile);
    suggestName();
    connect(m_name, &QLineEdit::textChanged, this, &NewProjectDialog::check);
    connect(m_folder, &PathRow::changed, this, &NewProjectDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString NewProjectDialog::usualFolder()
{
    return QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

QString NewProjectDialog::projectPath(const QString &folder, const QString &name)
{
    return QDir(QDir::fromNativeSeparators(folder))
        .absoluteFilePath(name.trimmed() + QStringLiteral(".machi"));
}

QString NewProjectDialog::problemOf(const QString &folder, const QString &name)
{
    // What Windows refuses, so that the folder can travel.
    static const QRegularExpression bad(QStringLiteral("[\\\\/:*?\"<>|]"));
    if (name.trimmed().isEmpty()) return tr("Give the project a name.");
    if (name.contains(bad)) return tr("A name has no \\ / : * ? \" < > |");
    if (folder.isEmpty()) return tr("Say in which folder it is to be.");
    if (QFileInfo::exists(projectPath(folder, name))) return tr("There is already a project of that name.");
    return {};
}

QString NewProjectDialog::path() const
{
    return projectPath(m_folder->path(), m_name->text());
}

void NewProjectDialog::fillCities(const QString &chosen)
{
    m_city->clear();
    for (const QString &id : core::CityProfile::all())
        if (const auto profile = core::CityProfile::load(id)) m_city->addItem(profile->name(), id);
    m_city->setCurrentIndex(m_city->findData(chosen));
}

void NewProjectDialog::showCity()
{
    const auto profile = core::CityProfile::load(city());
    QString facts = profile ? factsOf(*profile) : QString();
    if (!m_guess.code.isEmpty() && profile && profile->code() != m_guess.code)
        facts = tr("The data are of the city with the code %1 (%2). \"Another city…\" makes a profile of it, "
                   "with its rivers and credit line.")
                    .arg(m_guess.code, m_guess.nameEn);
    m_cityFacts->setText(facts);
}

void NewProjectDialog::suggestName()
{
    // Who drops data first wants to see them, not to think of names.
    if (m_guess.profile.isEmpty()) return;
    const auto profile = core::CityProfile::load(m_guess.profile);
    const QString base = profile && !profile->code().isEmpty() ? profile->name()
                         : m_guess.nameEn.isEmpty()            ? tr("New project")
                                                               : m_guess.nameEn;
    QString name = base;
    for (int number = 2; QFileInfo::exists(projectPath(m_folder->path(), name)); ++number)
        name = QStringLiteral("%1 %2").arg(base).arg(number);
    m_name->setText(name);
    m_name->selectAll();
}

void NewProjectDialog::makeCity()
{
    CityDialog dialog(m_guess, this);
    if (dialog.exec() == QDialog::Accepted) fillCities(dialog.id());
}

QString NewProjectDialog::city() const
{
    return m_city->currentData().toString();
}

void NewProjectDialog::check()
{
    const QString problem = problemOf(m_folder->path(), m_name->text());
    m_make->setEnabled(problem.isEmpty());
    m_note->setText(problem.isEmpty() ? tr("It will be kept in %1").arg(QDir::toNativeSeparators(path()))
                                      : problem);
}

} // namespace machi::ui
