#include "ui/project/packdialog.h"

#include "ui/project/pathrow.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace machi::ui {

namespace {

QString usualFile(const QString &projectPath)
{
    const QFileInfo project(projectPath);
    return QDir(project.path())
        .filePath(project.completeBaseName() + QLatin1Char('.') + QString(core::packSuffix));
}

} // namespace

PackDialog::PackDialog(const QString &projectPath, const QString &background, QWidget *parent)
    : QDialog(parent),
      m_background(background),
      m_file(new PathRow(tr("Pack into one file"), usualFile(projectPath), this,
                         tr("Packed project (*.machipack)"))),
      m_publish(new QCheckBox(tr("To be published"), this)),
      m_note(new QLabel(this))
{
    setWindowTitle(tr("Pack into one file"));
    setMinimumWidth(520);
    m_file->line().setObjectName(QStringLiteral("packFile"));
    m_publish->setObjectName(QStringLiteral("packPublish"));
    m_note->setProperty("quiet", true);
    m_note->setFont(Theme::small());
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Pack"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("packGo"));
    Theme::makePrimary(*m_go);
    m_go->setDefault(true);
    auto *form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("File"), m_file);
    form->addRow(QString(), m_publish);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(m_file, &PathRow::changed, this, &PackDialog::check);
    connect(m_publish, &QCheckBox::toggled, this, &PackDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString PackDialog::file() const
{
    const QString suffix = QLatin1Char('.') + QString(core::packSuffix);
    const QString file = m_file->path();
    return file.isEmpty() || file.endsWith(suffix, Qt::CaseInsensitive) ? file : file + suffix;
}

core::PackFor PackDialog::whom() const
{
    return m_publish->isChecked() ? core::PackFor::Everybody : core::PackFor::Colleagues;
}

void PackDialog::check()
{
    const QFileInfo target(file());
    const bool isPossible = !file().isEmpty() && !target.isDir() && target.dir().exists();
    m_go->setEnabled(isPossible);
    QString note =
        !isPossible ? tr("There is no such folder.")
        : m_publish->isChecked()
            ? tr("Left out: people without the consent tick, data that are not open, what was removed, the "
                 "history of edits, and the folders that files came from.")
            : tr("It holds everything, also people who did not agree to be shown. Give it only to those who "
                 "may see them.");
    if (isPossible && !m_background.isEmpty())
        note += QLatin1Char('\n') + tr("The base map %1 is a file of its own: take it along beside the pack.")
                                        .arg(QFileInfo(m_background).fileName());
    m_note->setText(note);
}

} // namespace machi::ui
