#pragma once

#include "core/task/issue.h"

#include <QAbstractItemModel>

#include <vector>

namespace machi::ui {

/// What an import met: gathered by severity and code with how often, and each place below.
class IssueModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, Place, Object, Count, Columns };
    enum Role { File = Qt::UserRole };

    using QAbstractItemModel::QAbstractItemModel;
    /// Worst first.
    void setIssues(const core::Issues &issues);
    const core::Issues &issues() const { return m_issues; }
    /// How many times things of a severity were met.
    qint64 count(core::Severity severity) const;
    /// Of how many sorts they were.
    qsizetype sorts(core::Severity severity) const;

    /// All as CSV (UTF-8 with a mark, so that a spreadsheet knows): severity, code, file, line, object,
    /// message, count.
    QByteArray csv() const;
    QString text(const QModelIndex &index) const; ///< one line, for the clipboard
    /// nullptr for a group. Until the next setIssues.
    const core::Issue *issue(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        core::Severity severity;
        QString code;
        qint64 count = 0;
        std::vector<qsizetype> members; ///< in m_issues
    };
    core::Issues m_issues;
    std::vector<Group> m_groups;
};

/// `エラー`, `警告`, `直したもの`, `お知らせ`.
QString countText(core::Severity severity, qint64 count); ///< `3 warnings`, in the user's language
/// `2 sorts of warning`: what says more than how often one thing was met in a whole city.
QString sortsText(core::Severity severity, qsizetype sorts);
QString severityTitle(core::Severity severity);

} // namespace machi::ui
