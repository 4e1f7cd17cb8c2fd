#include "ui/import/issuepanel.h"

#include "ui/import/issuemodel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace machi::ui {

namespace {

constexpr qint64 mostCounted = 99; ///< things that are counted one by one

}

IssuePanel::IssuePanel(QWidget *parent)
    : QWidget(parent),
      m_model(new IssueModel(this)),
      m_title(new QLabel(this)),
      m_empty(new QLabel(tr("Nothing to report. What an import repairs, cannot read or finds odd is listed "
                            "here, with file, line and object."),
                         this)),
      m_view(new QTreeView(this)),
      m_copy(new QPushButton(tr("Copy"), this)),
      m_save(new QPushButton(tr("Save as CSV…"), this))
{
    setObjectName(QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_view->setModel(m_model);
    m_view->setObjectName(QStringLiteral("issues"));
    m_view->setAccessibleName(tr("Issues"));
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(IssueModel::What, QHeaderView::Stretch);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_copy->setProperty("flat", true);
    m_save->setProperty("flat", true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 8, 0);
    top->addWidget(m_title, 1);
    top->addWidget(m_copy);
    top->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    m_empty->setObjectName(QStringLiteral("issuesEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setProperty("quiet", true);
    m_empty->setContentsMargins(14, 8, 14, 8);
    m_empty->setAlignment(Qt::AlignTop);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_view, 1);
    showIssues({}, {});
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QTreeView::activated, this, &IssuePanel::lead);
    connect(m_view, &QWidget::customContextMenuRequested, this, &IssuePanel::showMenu);
    connect(m_copy, &QPushButton::clicked, this, &IssuePanel::copy);
    connect(m_save, &QPushButton::clicked, this, &IssuePanel::save);
}

void IssuePanel::showIssues(const QString &title, const core::Issues &issues)
{
    m_model->setIssues(issues);
    const QString counts = summary();
    m_title->setText(title.isEmpty()    ? QString()
                     : counts.isEmpty() ? tr("%1: no issues").arg(title)
                                        : QStringLiteral("%1: %2").arg(title, counts));
    m_empty->setVisible(issues.isEmpty());
    m_view->setVisible(!issues.isEmpty());
    m_copy->setEnabled(!issues.isEmpty());
    m_save->setEnabled(!issues.isEmpty());
    if (m_model->rowCount() == 1) m_view->expandAll();
}

QString IssuePanel::summary() const
{
    QStringList parts;
    for (const core::Severity severity :
         {core::Severity::Error, core::Severity::Warning, core::Severity::Repaired, core::Severity::Info})
        if (const qint64 count = m_model->count(severity); count > 0) {
            // The dock has the numbers; 7 767 times the same missing code list is one thing to look after.
            const qsizetype sorts = m_model->sorts(severity);
            parts.append(count > mostCounted ? sortsText(severity, sorts) : countText(severity, count));
        }
    return parts.join(QStringLiteral(" · "));
}

void IssuePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // What happened needs the most room, however narrow the panel.
    const int room = width();
    m_view->setColumnHidden(IssueModel::Object, room < 520);
    m_view->setColumnHidden(IssueModel::Place, room < 420);
    m_view->header()->resizeSection(IssueModel::Place, std::min(240, room * 26 / 100));
    m_view->header()->resizeSection(IssueModel::Object, std::min(150, room * 16 / 100));
    m_view->header()->resizeSection(IssueModel::Count, std::min(100, room * 14 / 100));
}

void IssuePanel::lead(const QModelIndex &index)
{
    const core::Issue *issue = m_model->issue(index);
    if (!issue) return;
    if (!issue->object.isEmpty())
        Q_EMIT objectWanted(issue->object);
    else if (!issue->file.isEmpty())
        Q_EMIT fileWanted(issue->file);
}

void IssuePanel::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at).isValid() ? m_view->indexAt(at) : m_view->currentIndex();
    const core::Issue *issue = m_model->issue(index);
    if (!issue) return;
    QMenu menu(this);
    menu.addAction(tr("Show on the map"), this,
                   [this, object = issue->object] { Q_EMIT objectWanted(object); })
        ->setEnabled(!issue->object.isEmpty());
    menu.addAction(tr("Open the folder"), this, [this, file = issue->file] { Q_EMIT fileWanted(file); })
        ->setEnabled(!issue->file.isEmpty());
    menu.addAction(tr("Copy"), this, &IssuePanel::copy);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void IssuePanel::copy()
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_model->csv().mid(3)));
        return;
    }
    QStringList lines;
    for (const QModelIndex &row : rows)
        lines.append(m_model->text(row));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void IssuePanel::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the issues"),
                                                      QStringLiteral("issues.csv"), tr("CSV table (*.csv)"));
    if (path.isEmpty()) return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(m_model->csv()) >= 0 && file.commit()) return;
    QMessageBox::warning(this, tr("Save the issues"),
                         tr("The file cannot be written. %1").arg(file.errorString()));
}

} // namespace machi::ui
