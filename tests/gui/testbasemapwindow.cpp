#include "guifixture.h"
#include "map/basemap.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "support/realdata.h"
#include "support/testregistry.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"

#include <QBuffer>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace machi;
using testing::GuiFixture;
using State = map::Basemap::State;

namespace {

/// A tile server next door that answers with one grey tile, or never.
class Server : public QTcpServer
{
public:
    explicit Server(bool answers)
    {
        QImage image(256, 256, QImage::Format_RGB32);
        image.fill(Qt::lightGray);
        QBuffer buffer(&m_tile);
        image.save(&buffer, "PNG");
        connect(this, &QTcpServer::newConnection, this, [this, answers] {
            QTcpSocket *socket = nextPendingConnection();
            if (!answers) return;
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nConnection: close\r\n"
                              "Content-Length: " +
                              QByteArray::number(m_tile.size()) + "\r\n\r\n" + m_tile);
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
        qputenv("MACHI_GSI_TILES", "http://127.0.0.1:" + QByteArray::number(serverPort()));
    }
    ~Server() override { qunsetenv("MACHI_GSI_TILES"); }

private:
    QByteArray m_tile;
};

} // namespace

/// A base map under an open project.
class TestBasemapWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<GuiFixture>();
        QVERIFY(m_gui->openTown());
    }
    void cleanup() { m_gui.reset(); }

    void clickMeetsWhatStandsOnIt()
    {
        const Server server(true);
        map::MapLayers &layers = m_gui->window().workspace().layers();
        layers.basemap().choose(QStringLiteral("gsi-std"));
        QTRY_COMPARE_WITH_TIMEOUT(layers.basemap().state(), State::Shown, 10000);
        QVERIFY(m_gui->drawn());
        map::MapCanvas &canvas = m_gui->window().canvas();
        int met = 0;
        for (int x = 20; x < canvas.width(); x += 60)
            for (int y = 20; y < canvas.height(); y += 60) {
                met += static_cast<int>(layers.identify(canvas.toMap({double(x), double(y)}), 1).size());
                layers.firstHit(canvas.toMap({double(x), double(y)}), 1);
            }
        QVERIFY(met > 0);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, {5, 5}); // nothing but the base map
    }

    void projectClosesWhileTheServerIsSilent()
    {
        const Server server(false);
        m_gui->window().workspace().layers().basemap().choose(QStringLiteral("gsi-std"));
        QTest::qWait(100);
        QCOMPARE(m_gui->window().workspace().layers().basemap().state(), State::Checking);
        m_gui->window().actions().find(QStringLiteral("project.close"))->trigger();
        QVERIFY(!m_gui->window().workspace().isOpen());
        QTest::qWait(50);
    }

    void aFileShowsWhereItLies()
    {
        // A project of a city whose place nobody told, and no data yet.
        m_gui->window().workspace().close();
        QVERIFY(m_gui->window().workspace().create(m_gui->path(QStringLiteral("new.machi")),
                                                   QStringLiteral("generic")));
        map::MapCanvas &canvas = m_gui->window().canvas();
        QVERIFY(!canvas.view().isValid());
        map::MapLayers &layers = m_gui->window().workspace().layers();
        // QGIS leaves its statistics beside a picture.
        const QString file = m_gui->path(QStringLiteral("base.tif"));
        QVERIFY(QFile::copy(testing::dataFile(QStringLiteral("flood_rank.tif")), file));
        layers.basemap().choose(file);
        QTRY_COMPARE(layers.basemap().state(), State::Shown);
        QTRY_VERIFY(canvas.view().isValid());
        QVERIFY(canvas.visibleExtent().intersects(layers.extent()));
        QVERIFY(!m_gui->find<QPushButton>(QStringLiteral("emptyImport")));
    }

private:
    std::unique_ptr<GuiFixture> m_gui;
};

MACHI_TEST(TestBasemapWindow)
#include "testbasemapwindow.moc"
