#pragma once

#include "ui/ask/featurefacts.h"

#include <QAbstractTableModel>

namespace machi::ui {

/// All attributes of one thing: name, value.
class AttributeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setAttributes(const QList<Attribute> &attributes);
    const QList<Attribute> &attributes() const { return m_attributes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Attribute> m_attributes;
};

} // namespace machi::ui
