#pragma once

#include "core/model/language.h"
#include "core/plugin/plugin.h"
#include "core/plugin/pluginhost.h"
#include "map/qgisruntime.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>

namespace machi::bench {

/// The workbench as a person starts it, shown at 1366 × 768, with settings that nobody else has.
class BenchWindow
{
public:
    BenchWindow(int &argc, char **argv)
    {
        qputenv("HOME", m_home.path().toUtf8());
        QStandardPaths::setTestModeEnabled(true);
        m_application = std::make_unique<QApplication>(argc, argv);
        QApplication::setOrganizationName(QStringLiteral("machi-tests"));
        QApplication::setApplicationName(QStringLiteral("machi-stall"));
        if (!map::QgisRuntime::start()) return;
        core::installLanguage();
        ui::Theme::apply(*m_application, ui::Look::Light);
        m_window = std::make_unique<ui::MainWindow>(m_context);
        m_window->resize(1366, 768);
        m_window->show();
    }
    ui::MainWindow *window() const { return m_window.get(); } ///< null when QGIS did not start

private:
    QTemporaryDir m_home;
    std::unique_ptr<QApplication> m_application;
    core::PluginHost m_plugins;
    core::Context m_context{m_plugins};
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace machi::bench
