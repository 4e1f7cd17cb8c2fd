#pragma once

#include "core/store/projectlayer.h"
#include "core/store/spatialconnection.h"
#include "core/task/feedback.h"

#include <QVariantList>

#include <memory>
#include <span>
#include <vector>

namespace machi::core {

/// Looks into the table of a layer without loading it: row numbers in some order, and the values of a few
/// rows at a time. One thread at a time; many may be open on one file.
class TableQuery
{
public:
    struct Order
    {
        QString column; ///< empty = as they came
        bool descending = false;
    };

    /// Copies what it needs of the layer. `filtered` = only the rows that the layer's filter and time step
    /// leave.
    static Result<std::unique_ptr<TableQuery>> open(const ProjectLayer &layer, bool filtered = true);

    const ProjectLayer &layer() const { return m_layer; }
    /// fids of the rows that pass `condition` (SQL, may be empty) and hold `text` in any column of words (may
    /// be empty), in order; unknown values last. Cancelling gives an empty list.
    Result<std::vector<qint64>> rows(const QString &condition, const QString &text, const Order &order,
                                     Feedback &feedback);
    /// Values by column of the layer, null = unknown, of rows in any order; in the order asked for. A row
    /// that is not there has no values.
    /// `identifiers` gets the gml_ids.
    QList<QVariantList> values(std::span<const qint64> fids, QStringList *identifiers = nullptr);
    /// The different values of a column that is known, the most frequent first.
    QStringList different(const QString &column, int most);

    /// The condition that the filter and the text make; empty = all rows.
    QString condition(const QString &extra, const QString &text) const;
    Database &database() { return m_connection->database(); }

private:
    TableQuery(ProjectLayer layer, bool filtered, std::unique_ptr<Database> database);
    ProjectLayer m_layer;
    bool m_filtered;
    std::unique_ptr<SpatialConnection> m_connection;
    Statement m_row;
};

/// Makes what runs on a connection end soon after a cancel, for as long as it lives.
class Interruption
{
public:
    Interruption(Database &database, const Feedback &feedback);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    Database &m_database;
};

/// A cell as its column's type; null where it is unknown.
QVariant cellValue(const Statement &row, int index, ColumnType type);
/// A statement of SQL text.
Statement prepareText(Database &database, const QString &sql);

} // namespace machi::core
