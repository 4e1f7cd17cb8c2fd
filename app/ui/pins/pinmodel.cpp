#include "ui/pins/pinmodel.h"

#include "ui/pins/pinmarker.h"

#include <QLocale>

#include <algorithm>

namespace machi::ui {

void PinModel::setPins(const QList<core::Pin> &pins)
{
    const auto has = [](const QList<core::Pin> &list, const QString &id) {
        return std::any_of(list.begin(), list.end(), [&](const core::Pin &pin) { return pin.id == id; });
    };
    for (qsizetype row = m_pins.size() - 1; row >= 0; --row) {
        if (has(pins, m_pins.at(row).id)) continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_pins.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < pins.size(); ++row) {
        if (row < m_pins.size() && m_pins.at(row).id == pins.at(row).id) {
            if (m_pins.at(row) == pins.at(row)) continue;
            m_pins[row] = pins.at(row);
            Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
            continue;
        }
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_pins.insert(row, pins.at(row));
        endInsertRows();
    }
}

QModelIndex PinModel::indexOf(const QString &id) const
{
    for (qsizetype row = 0; row < m_pins.size(); ++row)
        if (m_pins.at(row).id == id) return index(static_cast<int>(row));
    return {};
}

int PinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pins.size());
}

QVariant PinModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const core::Pin &pin = m_pins.at(index.row());
    QStringList words{core::pinKindTitle(pin.kind), pin.author,
                      pin.created.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))};
    words.removeAll(QString());
    const QString facts = words.join(QStringLiteral(" · "));
    switch (role) {
    case Qt::DisplayRole:
        return pin.title.isEmpty() ? tr("(no title)") : pin.title;
    case Qt::DecorationRole:
        return PinMarker::icon(pin);
    case Qt::ToolTipRole:
        return pin.mayLeave()
                   ? facts
                   : tr("%1\nWithout consent: stays in this project, not printed or exported.").arg(facts);
    case PinId:
        return pin.id;
    case Facts:
        return facts;
    default:
        return {};
    }
}

} // namespace machi::ui
