#include "ui/scene/sequencedialog.h"

#include "scene/moviefile.h"
#include "ui/project/newprojectdialog.h"
#include "ui/project/pathrow.h"
#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace machi::ui {

SequenceDialog::SequenceDialog(const QString &lead, qsizetype steps, qsizetype views, QWidget *parent)
    : QDialog(parent),
      m_time(new QRadioButton(this)),
      m_views(new QRadioButton(this)),
      m_pictures(new QRadioButton(tr("Numbered pictures (PNG) in a folder"), this)),
      m_film(new QRadioButton(tr("Film (MP4)"), this)),
      m_folder(new PathRow(tr("Folder for the pictures"),
                           QDir(NewProjectDialog::usualFolder()).filePath(tr("city") + QStringLiteral("-3d")),
                           this)),
      m_file(new PathRow(tr("Film"),
                         QDir(NewProjectDialog::usualFolder()).filePath(tr("city") + QStringLiteral(".mp4")),
                         this, tr("Film (*.mp4)"))),
      m_note(new QLabel(this))
{
    setWindowTitle(tr("Save a series of 3D pictures"));
    setMinimumWidth(520);
    m_time->setText(steps > 1 ? tr("Along time: %1, %n steps", nullptr, static_cast<int>(steps)).arg(lead)
                              : tr("Along time: no visible layer changes with time"));
    m_views->setText(views > 0 ? tr("Along the views kept in 3D: %n", nullptr, static_cast<int>(views))
                               : tr("Along the views kept in 3D: none is kept"));
    m_time->setEnabled(steps > 1);
    m_views->setEnabled(views > 0);
    (steps > 1 ? m_time : m_views)->setChecked(true);
    m_pictures->setChecked(true);
    const bool hasProgram = !scene::movieProgram().isEmpty();
    m_film->setEnabled(hasProgram);
    m_note->setText(hasProgram ? QString() : tr("A film needs ffmpeg, which is not installed here."));
    m_note->setVisible(!hasProgram);
    m_note->setProperty("quiet", true);
    m_note->setFont(Theme::small());
    m_note->setWordWrap(true);
    m_time->setObjectName(QStringLiteral("sequenceTime"));
    m_views->setObjectName(QStringLiteral("sequenceViews"));
    m_pictures->setObjectName(QStringLiteral("sequencePictures"));
    m_film->setObjectName(QStringLiteral("sequenceFilm"));
    m_folder->line().setObjectName(QStringLiteral("sequenceFolder"));
    m_file->line().setObjectName(QStringLiteral("sequenceFile"));
    auto *what = new QButtonGroup(this);
    what->addButton(m_time);
    what->addButton(m_views);
    auto *form = new QButtonGroup(this);
    form->addButton(m_pictures);
    form->addButton(m_film);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("sequenceGo"));
    Theme::makePrimary(*m_go);
    m_go->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_time, m_views})
        layout->addWidget(widget);
    layout->addSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_pictures, m_folder, m_film, m_file, m_note})
        layout->addWidget(widget);
    layout->addSpacing(10);
    layout->addWidget(buttons);
    for (QRadioButton *button : {m_time, m_views, m_pictures, m_film})
        connect(button, &QRadioButton::toggled, this, &SequenceDialog::check);
    connect(m_folder, &PathRow::changed, this, &SequenceDialog::check);
    connect(m_file, &PathRow::changed, this, &SequenceDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

bool SequenceDialog::isTime() const
{
    return m_time->isChecked();
}

bool SequenceDialog::isFilm() const
{
    return m_film->isChecked();
}

QString SequenceDialog::path() const
{
    if (!isFilm()) return m_folder->path();
    const QString file = m_file->path();
    return file.isEmpty() || file.endsWith(QLatin1String(".mp4"), Qt::CaseInsensitive)
               ? file
               : file + QStringLiteral(".mp4");
}

void SequenceDialog::check()
{
    m_folder->setVisible(!isFilm());
    m_file->setVisible(isFilm());
    const QFileInfo target(path());
    const bool isPlace =
        !path().isEmpty() && target.dir().exists() && (isFilm() ? !target.isDir() : !target.isFile());
    m_go->setEnabled(isPlace && (m_time->isChecked() || m_views->isChecked()) &&
                     (m_time->isEnabled() || m_views->isEnabled()));
}

} // namespace machi::ui
