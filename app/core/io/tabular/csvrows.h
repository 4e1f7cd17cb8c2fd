#pragma once

#include "core/io/placefilter.h"
#include "core/io/tabular/csvlayout.h"

#include <QHash>

namespace machi::core {

/// Turns the records of one CSV file into features and says what is wrong with them. One thread.
class CsvRows
{
public:
    CsvRows(const CsvLayout &layout, const ReadOptions &options, QString display, Feedback &feedback);

    /// Columns for the table, in the file's order.
    std::vector<Column> columns(const QHash<QString, QString> &titles) const;
    /// The shape of a record; none where its place is missing or wrong.
    Shape shape(const QStringList &fields, qint64 line);
    std::vector<Value> values(const QStringList &fields, qint64 line);
    bool accepts(const Shape &shape) const;

private:
    Shape point(const QStringList &fields, qint64 line);
    Shape square(const QString &code, qint64 line);
    /// Says that there is no position; `column` holds what is wrong, -1 = both.
    void refuse(const QString &first, const QString &second, int column, qint64 line);
    void say(Severity severity, const char *code, const QString &message, qint64 line,
             const QString &object = {});

    const CsvLayout &m_layout;
    QString m_display;
    Feedback &m_feedback;
    PlaceFilter m_filter;
    QHash<QString, Extent> m_squares;
};

} // namespace machi::core
