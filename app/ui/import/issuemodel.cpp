#include "ui/import/issuemodel.h"

#include "core/model/csvtext.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace machi::ui {

namespace {

constexpr quintptr groupMark = 0;

QString placeOf(const core::Issue &issue)
{
    return issue.line > 0 ? QStringLiteral("%1:%2").arg(issue.file).arg(issue.line) : issue.file;
}

/// The file's name is what tells one row from the next; the folders are in the tool tip.
QString shortPlaceOf(const core::Issue &issue)
{
    const QString place = placeOf(issue);
    return place.mid(std::max(place.lastIndexOf(u'/'), place.lastIndexOf(u'\\')) + 1);
}

} // namespace

QString countText(core::Severity severity, qint64 count)
{
    const QString number = QLocale().toString(count);
    switch (severity) {
    case core::Severity::Error:
        return count == 1 ? QCoreApplication::translate("Severity", "1 error")
                          : QCoreApplication::translate("Severity", "%1 errors").arg(number);
    case core::Severity::Warning:
        return count == 1 ? QCoreApplication::translate("Severity", "1 warning")
                          : QCoreApplication::translate("Severity", "%1 warnings").arg(number);
    case core::Severity::Repaired:
        return QCoreApplication::translate("Severity", "%1 repaired").arg(number);
    case core::Severity::Info:
        break;
    }
    return count == 1 ? QCoreApplication::translate("Severity", "1 note")
                      : QCoreApplication::translate("Severity", "%1 notes").arg(number);
}

QString sortsText(core::Severity severity, qsizetype sorts)
{
    const QString number = QLocale().toString(sorts);
    switch (severity) {
    case core::Severity::Error:
        return QCoreApplication::translate("Severity", "%1 sorts of error").arg(number);
    case core::Severity::Warning:
        return QCoreApplication::translate("Severity", "%1 sorts of warning").arg(number);
    case core::Severity::Repaired:
        return QCoreApplication::translate("Severity", "%1 sorts repaired").arg(number);
    case core::Severity::Info:
        break;
    }
    return QCoreApplication::translate("Severity", "%1 sorts of note").arg(number);
}

QString severityTitle(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Error:
        return QCoreApplication::translate("Severity", "Error");
    case core::Severity::Warning:
        return QCoreApplication::translate("Severity", "Warning");
    case core::Severity::Repaired:
        return QCoreApplication::translate("Severity", "Repaired");
    case core::Severity::Info:
        break;
    }
    return QCoreApplication::translate("Severity", "Note");
}

void IssueModel::setIssues(const core::Issues &issues)
{
    beginResetModel();
    m_issues = issues;
    m_groups.clear();
    for (qsizetype i = 0; i < m_issues.size(); ++i) {
        const core::Issue &one = m_issues.at(i);
        auto group = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &other) {
            return other.severity == one.severity && other.code == one.code;
        });
        if (group == m_groups.end()) group = m_groups.insert(m_groups.end(), {one.severity, one.code, 0, {}});
        group->count += one.count;
        group->members.push_back(i);
    }
    std::stable_sort(m_groups.begin(), m_groups.end(),
                     [](const Group &a, const Group &b) { return a.severity > b.severity; });
    endResetModel();
}

qint64 IssueModel::count(core::Severity severity) const
{
    qint64 all = 0;
    for (const Group &group : m_groups)
        if (group.severity == severity) all += group.count;
    return all;
}

qsizetype IssueModel::sorts(core::Severity severity) const
{
    return std::count_if(m_groups.begin(), m_groups.end(),
                         [severity](const Group &group) { return group.severity == severity; });
}

QByteArray IssueModel::csv() const
{
    QString text = QStringLiteral("\ufeffseverity,code,file,line,object,message,count\r\n");
    for (const core::Issue &one : m_issues) {
        text += core::csvRecord({core::severityName(one.severity), one.code, core::formulaGuarded(one.file),
                                 one.line > 0 ? QString::number(one.line) : QString(),
                                 core::formulaGuarded(one.object), core::formulaGuarded(one.message),
                                 QString::number(one.count)});
    }
    return text.toUtf8();
}

QString IssueModel::text(const QModelIndex &at) const
{
    QStringList cells;
    for (int column = 0; column < Columns; ++column) {
        const QString cell = at.siblingAtColumn(column).data(Qt::DisplayRole).toString();
        if (!cell.isEmpty()) cells.append(cell);
    }
    return cells.join(QLatin1Char('\t'));
}

const core::Issue *IssueModel::issue(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupMark) return nullptr;
    return &m_issues.at(m_groups[index.internalId() - 1].members[static_cast<std::size_t>(index.row())]);
}

QModelIndex IssueModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupMark);
}

QModelIndex IssueModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupMark) return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, groupMark);
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupMark || parent.column() > 0) return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].members.size());
}

int IssueModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    if (const core::Issue *one = issue(index)) {
        if (role == File) return one->file;
        if (role == Qt::ToolTipRole)
            return QStringLiteral("%1\n%2\n%3").arg(one->message, placeOf(*one), one->code);
        if (role == Qt::TextAlignmentRole && index.column() == Count)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        if (role != Qt::DisplayRole) return {};
        switch (index.column()) {
        case What:
            return one->message;
        case Place:
            return shortPlaceOf(*one);
        case Object:
            return one->object;
        case Count:
            return QLocale().toString(one->count);
        default:
            return {};
        }
    }
    const Group &group = m_groups[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Count)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole) return Theme::bold();
    if (role == Qt::ToolTipRole) return group.code;
    if (role != Qt::DisplayRole) return {};
    if (index.column() == What)
        return tr("%1: %2").arg(severityTitle(group.severity), m_issues.at(group.members.front()).message);
    if (index.column() == Count) return QLocale().toString(group.count);
    return {};
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Count ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    switch (section) {
    case What:
        return tr("What");
    case Place:
        return tr("File and line");
    case Object:
        return tr("Object");
    case Count:
        return tr("How often");
    default:
        return {};
    }
}

} // namespace machi::ui
