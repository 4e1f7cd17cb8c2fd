#include "ui/views/bookmarkmodel.h"

namespace machi::ui {

namespace {

constexpr int keys = 9; ///< Ctrl+1 … Ctrl+9

} // namespace

void BookmarkModel::setBookmarks(const QList<core::Bookmark> &bookmarks)
{
    if (bookmarks == m_bookmarks) return;
    beginResetModel();
    m_bookmarks = bookmarks;
    endResetModel();
}

int BookmarkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bookmarks.size());
}

QVariant BookmarkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const core::Bookmark &bookmark = m_bookmarks.at(index.row());
    if (role == Qt::EditRole) return bookmark.title;
    if (role != Qt::DisplayRole) return {};
    return index.row() < keys ? tr("%1. %2").arg(index.row() + 1).arg(bookmark.title) : bookmark.title;
}

Qt::ItemFlags BookmarkModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && !m_readOnly ? flags | Qt::ItemIsEditable : flags;
}

bool BookmarkModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString title = value.toString().trimmed();
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || title.isEmpty())
        return false;
    // The store tells of it once it is written.
    Q_EMIT renameWanted(m_bookmarks.at(index.row()).id, title);
    return false;
}

} // namespace machi::ui
