#include "guifixture.h"

#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "support/smalltown.h"
#include "ui/project/workspace.h"

#include <QSettings>
#include <QTest>

namespace machi::testing {

GuiFixture::GuiFixture() : m_context(m_plugins)
{
    QSettings().clear();
    reopen();
}

void GuiFixture::reopen()
{
    m_window = std::make_unique<ui::MainWindow>(m_context);
    m_window->resize(1366, 768);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get())) qWarning("the window is not exposed");
}

QString GuiFixture::town()
{
    const QString where = path(QStringLiteral("熊谷 town.machi"));
    return makeSmallTown(where) ? where : QString();
}

bool GuiFixture::openTown(QString *town)
{
    const QString made = this->town();
    if (town) *town = made;
    m_window->openProject(made);
    return m_window->workspace().isOpen() && drawn();
}

bool GuiFixture::drawn()
{
    // Showing everything waits for the docks to have their places.
    QTest::qWait(50);
    return QTest::qWaitFor([this] { return !m_window->canvas().isDrawing(); }, 30000);
}

QPoint GuiFixture::pixel(double longitude, double latitude) const
{
    const auto transform =
        core::CoordinateTransform::create(core::Crs::fromEpsg(4326), m_window->workspace().layers().crs());
    double x = longitude;
    double y = latitude;
    if (!transform || !transform->transform(x, y)) return {};
    const map::MapCanvas &canvas = m_window->canvas();
    return canvas.view().toPixel({x, y}, canvas.size()).toPoint();
}

QColor GuiFixture::colourAt(double longitude, double latitude)
{
    return QColor(m_window->canvas().grab().toImage().pixel(pixel(longitude, latitude)));
}

void GuiFixture::picture(const QString &name, QWidget *widget)
{
    const QString folder = qEnvironmentVariable("MACHI_PICTURES");
    if (folder.isEmpty()) return;
    QTest::qWait(60);
    (widget ? widget : m_window.get())->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

} // namespace machi::testing
