#pragma once

#include "core/task/issue.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace machi::ui {

class IssueModel;

/// What imports met, the last one's or all of the project's: grouped, counted, to copy or save.
class IssuePanel : public QWidget
{
    Q_OBJECT

public:
    explicit IssuePanel(QWidget *parent = nullptr);
    void showIssues(const QString &title, const core::Issues &issues);
    IssueModel &model() const { return *m_model; }
    /// Counts in words: `エラー 2 · 警告 31`; empty without issues.
    QString summary() const;

Q_SIGNALS:
    void fileWanted(const QString &file);     ///< as the issue names it
    void objectWanted(const QString &object); ///< a gml:id or the like

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void lead(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void copy();
    void save();

    IssueModel *m_model;
    QLabel *m_title;
    QLabel *m_empty;
    QTreeView *m_view;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace machi::ui
