#pragma once

#include "core/task/feedback.h"

#include <QString>

#include <vector>

namespace machi::core {

/// While it lives, what GDAL says on this thread is collected instead of printed, and GDAL may not use the
/// network. Registers the drivers the first time. Make one around every use of GDAL; they nest.
class GdalScope
{
public:
    GdalScope();
    ~GdalScope();
    GdalScope(const GdalScope &) = delete;
    GdalScope &operator=(const GdalScope &) = delete;

    /// The first failure's text since the last report, empty if there was none.
    QString failure() const;
    bool hasFailure() const { return !failure().isEmpty(); }
    /// Reports what was said as issues with this code (failures with `severity`, warnings as Warning), and
    /// forgets it.
    void report(Feedback &feedback, const QString &code, const QString &file,
                Severity severity = Severity::Error);
    void clear() { m_messages.clear(); }

    struct Message
    {
        bool isFailure = false;
        QString text;
        qint64 count = 1;
    };
    void add(bool isFailure, const QString &text); ///< called by GDAL

private:
    std::vector<Message> m_messages;
};

} // namespace machi::core
