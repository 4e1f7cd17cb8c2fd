#pragma once

#include "core/plugin/plugin.h"
#include "core/plugin/pluginhost.h"
#include "core/store/project.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace machi::testing {

/// A window of 1366 × 768 and a small town to open in it.
class GuiFixture
{
public:
    GuiFixture();
    /// Makes the town, closes it again, and gives its path; empty when that fails.
    QString town();
    /// Makes it, opens it in the window and waits for its map; `town` gets its path.
    bool openTown(QString *town = nullptr);
    QString path(const QString &name) const { return m_folder.filePath(name); }
    ui::MainWindow &window() { return *m_window; }
    core::Context &context() { return m_context; }
    void close() { m_window.reset(); }
    void reopen();

    /// The widget of that object name; fails the test (nullptr) where there is none that can be seen.
    template <typename T> T *find(const QString &name)
    {
        QCoreApplication::processEvents(); // new widgets are shown by their layout
        for (T *widget : m_window->findChildren<T *>(name))
            if (widget->isVisible()) return widget;
        return nullptr;
    }
    /// True once the map stands still.
    bool drawn();
    /// Where a place lies on the canvas.
    QPoint pixel(double longitude, double latitude) const;
    QColor colourAt(double longitude, double latitude);
    /// Writes a picture of the window to `$MACHI_PICTURES/<name>.png`, for people to look at; else does
    /// nothing.
    void picture(const QString &name, QWidget *widget = nullptr);

private:
    QTemporaryDir m_folder;
    core::PluginHost m_plugins;
    core::Context m_context;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace machi::testing
