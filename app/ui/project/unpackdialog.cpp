#include "ui/project/unpackdialog.h"

#include "core/model/columntext.h"

#include "ui/project/newprojectdialog.h"
#include "ui/project/pathrow.h"
#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace machi::ui {

UnpackDialog::UnpackDialog(const QString &file, const core::PackInfo &info, QWidget *parent)
    : QDialog(parent),
      m_folder(new PathRow(tr("Folder for the project"), NewProjectDialog::usualFolder(), this)),
      m_name(new QLineEdit(this)),
      m_note(new QLabel(this))
{
    setWindowTitle(tr("Unpack a packed project"));
    setMinimumWidth(480);
    m_folder->line().setObjectName(QStringLiteral("unpackFolder"));
    m_name->setObjectName(QStringLiteral("unpackName"));
    m_name->setText(info.name.isEmpty() ? QFileInfo(file).completeBaseName() : info.name);
    auto *what = new QLabel(tr("%1 holds the project \"%2\", %3 when unpacked.")
                                .arg(QFileInfo(file).fileName(), m_name->text(), core::sizeText(info.bytes)),
                            this);
    what->setWordWrap(true);
    m_note->setProperty("quiet", true);
    m_note->setFont(Theme::small());
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Unpack"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("unpackGo"));
    Theme::makePrimary(*m_go);
    m_go->setDefault(true);
    auto *form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("Folder"), m_folder);
    form->addRow(tr("Name"), m_name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(m_folder, &PathRow::changed, this, &UnpackDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &UnpackDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString UnpackDialog::path() const
{
    return NewProjectDialog::projectPath(m_folder->path(), m_name->text());
}

void UnpackDialog::check()
{
    const QString problem = NewProjectDialog::problemOf(m_folder->path(), m_name->text());
    m_go->setEnabled(problem.isEmpty());
    m_note->setText(problem.isEmpty() ? tr("It will be kept in %1").arg(QDir::toNativeSeparators(path()))
                                      : problem);
}

} // namespace machi::ui
