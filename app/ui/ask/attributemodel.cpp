#include "ui/ask/attributemodel.h"

#include "ui/ask/breakable.h"
#include "ui/shell/theme.h"

namespace machi::ui {

void AttributeModel::setAttributes(const QList<Attribute> &attributes)
{
    beginResetModel();
    m_attributes = attributes;
    endResetModel();
}

int AttributeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attributes.size());
}

int AttributeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant AttributeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Attribute &one = m_attributes.at(index.row());
    const QString value = one.code.isEmpty() ? one.value : tr("%1 (%2)").arg(one.value, one.code);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? one.title : breakable(value);
    case Qt::ForegroundRole:
        if (index.column() == 0 || !one.known) return Theme::colours().quiet;
        return {};
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2 (%3)").arg(value, one.title, one.column);
    default:
        return {};
    }
}

QVariant AttributeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    return section == 0 ? tr("Attribute") : tr("Value");
}

} // namespace machi::ui
