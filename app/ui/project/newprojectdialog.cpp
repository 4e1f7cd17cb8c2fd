#include "ui/project/newprojectdialog.h"

#include "core/store/cityprofile.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
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

NewProjectDialog::NewProjectDialog(QWidget *parent)
    : QDialog(parent),
      m_name(new QLineEdit(this)),
      m_folder(new QLineEdit(usualFolder(), this)),
      m_city(new QComboBox(this)),
      m_note(new QLabel(this))
{
    setWindowTitle(tr("New project"));
    setMinimumWidth(480);
    for (const QString &id : core::CityProfile::builtIn())
        if (const auto profile = core::CityProfile::load(id)) m_city->addItem(profile->name(), id);
    if (const int kumagaya = m_city->findData(QStringLiteral("kumagaya")); kumagaya >= 0)
        m_city->setCurrentIndex(kumagaya);
    m_name->setObjectName(QStringLiteral("projectName"));
    m_name->setPlaceholderText(tr("for example: flood workshop"));
    m_folder->setObjectName(QStringLiteral("projectFolder"));
    auto *choose = new QPushButton(tr("Choose…"), this);
    m_note->setProperty("quiet", true);
    m_note->setFont(Theme::small());
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("Make the project"), QDialogButtonBox::AcceptRole);
    m_make->setProperty("primary", true);
    m_make->setDefault(true);

    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(choose);
    auto *form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Folder"), place);
    form->addRow(tr("City"), m_city);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(buttons);

    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder =
            QFileDialog::getExistingDirectory(this, tr("Folder for the project"), m_folder->text());
        if (!folder.isEmpty()) m_folder->setText(QDir::toNativeSeparators(folder));
    });
    connect(m_name, &QLineEdit::textChanged, this, &NewProjectDialog::check);
    connect(m_folder, &QLineEdit::textChanged, this, &NewProjectDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString NewProjectDialog::usualFolder()
{
    return QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

QString NewProjectDialog::path() const
{
    return QDir(QDir::fromNativeSeparators(m_folder->text()))
        .absoluteFilePath(m_name->text().trimmed() + QStringLiteral(".machi"));
}

QString NewProjectDialog::city() const
{
    return m_city->currentData().toString();
}

void NewProjectDialog::check()
{
    // What Windows refuses, so that the folder can travel.
    static const QRegularExpression bad(QStringLiteral("[\\\\/:*?\"<>|]"));
    const QString name = m_name->text().trimmed();
    QString problem;
    if (name.contains(bad))
        problem = tr("A name has no \\ / : * ? \" < > |");
    else if (!name.isEmpty() && QFileInfo::exists(path()))
        problem = tr("There is already a project of that name.");
    m_make->setEnabled(!name.isEmpty() && problem.isEmpty() && !m_folder->text().isEmpty());
    m_note->setText(!problem.isEmpty() ? problem
                    : name.isEmpty()   ? tr("Give the project a name.")
                                       : tr("It will be kept in %1").arg(QDir::toNativeSeparators(path())));
}

} // namespace machi::ui
