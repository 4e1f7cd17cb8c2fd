#pragma once

#include "core/store/classstyle.h"
#include "core/store/layerfilter.h"

#include <optional>

namespace machi::core {

/// What people made of one layer (ProjectLayer::id), beside its named style: kept in project.sqlite, changed
/// through the journal. The data never change. A value.
struct LayerSettings
{
    QString name;                    ///< their own name for it; empty = the usual one
    LayerFilter filter;              ///< which rows are shown
    std::optional<ClassStyle> style; ///< instead of the named one
    LabelStyle labels;

    bool operator==(const LayerSettings &) const = default;
    bool isEmpty() const { return *this == LayerSettings(); }
    QByteArray toJson() const; ///< empty for an empty one
    static LayerSettings fromJson(const QByteArray &json);
};

} // namespace machi::core
