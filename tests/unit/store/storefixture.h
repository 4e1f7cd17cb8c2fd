#pragma once

#include "core/model/feature.h"
#include "core/store/project.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace machi::testing {

/// Helps the store's tests: a folder that goes away, and small made-up data.
class StoreFixture
{
public:
    StoreFixture();
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString project() const { return path(QStringLiteral("town.machi")); }

    /// A box of a building with walls and roof at a place in Kumagaya, `number` steps east.
    static core::Feature building(int number);
    static core::Dataset buildings();
    /// Imports `count` buildings with two columns; `beforeCommit` is called when all that takes time is done.
    static core::Result<QList<core::Dataset>> import(core::Project &project, int count,
                                                     const std::function<void()> &beforeCommit = {});

private:
    QTemporaryDir m_folder;
};

} // namespace machi::testing
