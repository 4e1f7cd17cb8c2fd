#pragma once

#include "core/model/pin.h"

#include <QAbstractListModel>

namespace machi::ui {

/// Pins and notes as a list: the mark, the title, and below it kind, author and time.
class PinModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PinId = Qt::UserRole, Facts };

    using QAbstractListModel::QAbstractListModel;

    /// Keeps the rows that stay, so that a selection does too.
    void setPins(const QList<core::Pin> &pins);
    const QList<core::Pin> &pins() const { return m_pins; }
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<core::Pin> m_pins;
};

} // namespace machi::ui
