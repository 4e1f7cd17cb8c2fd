#pragma once

#include "core/io/preview.h"
#include "core/store/cityprofile.h"
#include "core/task/runner.h"

#include <QObject>

namespace machi::ui {

/// Looks at one file, folder or ZIP in the background, and whether the city has a geoid for its heights. Main
/// thread; destroying it stops the look.
class PreviewJob : public QObject
{
    Q_OBJECT

public:
    /// `readers` must outlive it.
    PreviewJob(const QString &path, const core::ReadOptions &options, const core::ReaderRegistry &readers,
               const core::CityProfile &city, const QList<core::Dataset> &present = {},
               QObject *parent = nullptr);
    void start() { m_task.start(); }
    /// Kinds of those data sets of `present` that came of this very source; known once it is found.
    const QStringList &presentKinds() const { return m_presentKinds; }
    /// Whether one of `present` came of a file at that place whose content was another one; known once found.
    bool isChanged() const { return m_isChanged; }

Q_SIGNALS:
    void found(const machi::core::Preview &preview);

private:
    core::Preview m_preview;    ///< the worker's until it has finished
    QStringList m_presentKinds; ///< the same
    bool m_isChanged = false;   ///< the same
    core::Task m_task;          ///< last: ends before what it works on
};

} // namespace machi::ui
