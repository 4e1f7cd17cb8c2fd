#include "ui/project/packdialog.h"

#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace machi::ui {

PackDialog::PackDialog(const QString &projectPath, QWidget *parent)
    : QDialog(parent),
      m_file(new QLineEdit(this)),
      m_publish(new QCheckBox(tr("To be published"), this)),
      m_note(new QLabel(this))
{
    setWindowTitle(tr("Pack into one file"));
    setMinimumWidth(520);
    const QFileInfo project(projectPath);
    m_file->setObjectName(QStringLiteral("packFile"));
    m_file->setText(QDir::toNativeSeparators(
        QDir(project.path())
            .filePath(project.completeBaseName() + QLatin1Char('.') + QString(core::packSuffix))));
    m_publish->setObjectName(QStringLiteral("packPublish"));
    m_note->setProperty("quiet", true);
    m_note->setFont(Theme::small());
    m_note->setWordWrap(true);
    auto *choose = new QPushButton(tr("Choose…"), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Pack"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("packGo"));
    Theme::makePrimary(*m_go);
    m_go->setDefault(true);
    auto *place = new QHBoxLayout;
    place->addWidget(m_file, 1);
    place->addWidget(choose);
    auto *form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("File"), place);
    form->addRow(QString(), m_publish);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(choose, &QPushButton::clicked, this, &PackDialog::choose);
    connect(m_file, &QLineEdit::textChanged, this, &PackDialog::check);
    connect(m_publish, &QCheckBox::toggled, this, &PackDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString PackDialog::file() const
{
    const QString suffix = QLatin1Char('.') + QString(core::packSuffix);
    const QString file = QDir::fromNativeSeparators(m_file->text().trimmed());
    return file.isEmpty() || file.endsWith(suffix, Qt::CaseInsensitive) ? file : file + suffix;
}

core::PackFor PackDialog::whom() const
{
    return m_publish->isChecked() ? core::PackFor::Everybody : core::PackFor::Colleagues;
}

void PackDialog::choose()
{
    const QString file =
        QFileDialog::getSaveFileName(this, windowTitle(), this->file(), tr("Packed project (*.machipack)"));
    if (!file.isEmpty()) m_file->setText(QDir::toNativeSeparators(file));
}

void PackDialog::check()
{
    const QFileInfo target(file());
    const bool isPossible = !file().isEmpty() && !target.isDir() && target.dir().exists();
    m_go->setEnabled(isPossible);
    m_note->setText(
        !isPossible ? tr("There is no such folder.")
        : m_publish->isChecked()
            ? tr("Left out: people without the consent tick, data that are not open, what was removed, the "
                 "history of edits, and the folders that files came from.")
            : tr("It holds everything, also people who did not agree to be shown. Give it only to those who "
                 "may see them."));
}

} // namespace machi::ui
