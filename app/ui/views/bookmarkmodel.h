#pragma once

#include "core/store/bookmarks.h"

#include <QAbstractListModel>

namespace machi::ui {

/// The named views in their order; a name can be edited in place, which is only asked for.
class BookmarkModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setBookmarks(const QList<core::Bookmark> &bookmarks);
    const QList<core::Bookmark> &bookmarks() const { return m_bookmarks; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void renameWanted(const QString &id, const QString &title);

private:
    QList<core::Bookmark> m_bookmarks;
    bool m_readOnly = false;
};

} // namespace machi::ui
