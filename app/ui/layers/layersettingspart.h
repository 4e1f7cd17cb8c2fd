#pragma once

#include "core/store/layersettings.h"

#include <QObject>
#include <QPointer>

namespace machi::ui {

class AreaTool;
class FilterDialog;
class StyleDialog;
class Workbench;

/// What people make of a layer: its filter, classes of their own, its name. Each is one step in the journal.
class LayerSettingsPart : public QObject
{
    Q_OBJECT

public:
    explicit LayerSettingsPart(Workbench &bench);

private:
    void editFilter(const QString &layerId);
    void editStyle(const QString &layerId);
    void saveStyle(const QString &layerId);
    void rename(const QString &layerId, const QString &name);
    void keep(const QString &layerId, const core::LayerSettings &settings, const QString &action,
              const QString &title);

    Workbench &m_bench;
    AreaTool *m_area;
    QPointer<FilterDialog> m_filter;
    QPointer<StyleDialog> m_style;
};

} // namespace machi::ui
