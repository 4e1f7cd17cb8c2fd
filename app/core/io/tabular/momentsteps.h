#pragma once

#include "core/model/timeaxis.h"
#include "core/model/value.h"

#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace machi::core {

/// The moments of a table whose rows are measurements (kinds sensor, weather and heat with a column 日時), as
/// an axis that selects rows by their own column. One thread.
class MomentSteps
{
public:
    /// Beyond this many, a list of single moments helps nobody.
    static constexpr qsizetype most = 5000;

    /// nullptr where the rows are no measurements in time.
    static std::unique_ptr<MomentSteps> of(const QString &kind, const QStringList &header);
    void see(const std::vector<Value> &values);
    /// Without steps where there are fewer than two, too many, or one that is no moment.
    TimeAxis axis() const;

private:
    std::size_t m_at = 0;
    QString m_column;
    QSet<QString> m_keys;
};

} // namespace machi::core
