#include "map/basemap.h"
#include "map/layerstack.h"
#include "map/mapframe.h"
#include "map/mapimage.h"
#include "map/qgisruntime.h"
#include "pixels.h"
#include "support/testregistry.h"

#include <qgsproject.h>
#include <qgsrasterlayer.h>

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <QBuffer>
#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace machi;
using State = map::Basemap::State;

namespace {

constexpr QRgb tileColour = 0xff3355aa;

/// Gives the same tile whatever is asked for.
class TileServer : public QTcpServer
{
public:
    TileServer()
    {
        QImage image(256, 256, QImage::Format_RGB32);
        image.fill(tileColour);
        QBuffer buffer(&m_tile);
        image.save(&buffer, "PNG");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray request = socket->readAll();
                asked.append(QString::fromLatin1(request.split(' ').value(1)));
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nConnection: close\r\n"
                              "Content-Length: " +
                              QByteArray::number(m_tile.size()) + "\r\n\r\n" + m_tile);
                socket->disconnectFromHost();
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        listen(QHostAddress::LocalHost);
    }
    QStringList asked;

private:
    QByteArray m_tile;
};

/// One colour around Kumagaya, in Web Mercator.
bool writeFile(const QString &path, const char *driverName)
{
    GDALAllRegister();
    GDALDriver *memory = GetGDALDriverManager()->GetDriverByName("MEM");
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName(driverName);
    if (!memory || !driver) return false;
    const GDALDatasetUniquePtr source(memory->Create("", 256, 256, 3, GDT_Byte, nullptr));
    OGRSpatialReference mercator;
    mercator.importFromEPSG(3857);
    source->SetSpatialRef(&mercator);
    double place[6] = {15513000, 20, 0, 4321500, 0, -20};
    source->SetGeoTransform(place);
    const int colour[3] = {qRed(tileColour), qGreen(tileColour), qBlue(tileColour)};
    for (int band = 1; band <= 3; ++band)
        source->GetRasterBand(band)->Fill(colour[band - 1]);
    const GDALDatasetUniquePtr written(
        driver->CreateCopy(path.toUtf8().constData(), source.get(), FALSE, nullptr, nullptr, nullptr));
    return written != nullptr;
}

/// Pixels of about the tiles' colour; resampling and JPEG change it a little.
int coloured(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb p = image.pixel(x, y);
            count += std::abs(qRed(p) - qRed(tileColour)) + std::abs(qGreen(p) - qGreen(tileColour)) +
                         std::abs(qBlue(p) - qBlue(tileColour)) <
                     24;
        }
    return count;
}

} // namespace

class TestBasemap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(map::QgisRuntime::start().ok()); }
    void cleanup() { qunsetenv("MACHI_GSI_TILES"); }
    void noneAtFirst();
    void tilesWhereThereIsANetwork();
    void quietWithoutANetwork();
    void files_data();
    void files();
    void whatIsNoPicture();

private:
    int drawn(const map::Basemap &basemap);
    QTemporaryDir m_folder;
};

int TestBasemap::drawn(const map::Basemap &basemap)
{
    map::LayerStack stack;
    stack.setBackground(basemap.copy(), basemap.credit());
    map::MapFrame frame = map::frameFor({139.38, 36.13, 139.39, 36.14});
    frame.fitInto({200, 150});
    core::Feedback feedback;
    const auto image = map::drawMap(stack, frame, {200, 150}, 96, feedback);

    return image ? coloured(image.value()) : -1;
}

void TestBasemap::noneAtFirst()
{
    map::LayerStack stack;
    map::Basemap basemap(stack.project());
    QCOMPARE(basemap.state(), State::None);
    QVERIFY(!basemap.layer());
    QVERIFY(basemap.credit().isEmpty());
    QCOMPARE(map::Basemap::builtIn().size(), 3);
}

void TestBasemap::tilesWhereThereIsANetwork()
{
    TileServer server;
    QVERIFY(server.isListening());
    qputenv("MACHI_GSI_TILES", QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()).toLatin1());
    map::LayerStack stack;
    map::Basemap basemap(stack.project());
    basemap.choose(QStringLiteral("gsi-pale"));
    QCOMPARE(basemap.state(), State::Checking);
    QTRY_COMPARE_WITH_TIMEOUT(basemap.state(), State::Shown, 20000);
    QVERIFY(basemap.layer());
    QCOMPARE(basemap.credit(), QStringLiteral("GSI Tiles"));
    QCOMPARE_GT(drawn(basemap), 200 * 150 * 9 / 10);
    QVERIFY2(server.asked.last().startsWith(QStringLiteral("/pale/")) &&
                 server.asked.last().endsWith(QStringLiteral(".png")),
             qPrintable(server.asked.join(u' ')));
    basemap.choose(QString());
    QCOMPARE(basemap.state(), State::None);
    QVERIFY(!basemap.layer());
    QVERIFY(stack.project().mapLayers().isEmpty());
}

void TestBasemap::quietWithoutANetwork()
{
    quint16 port = 0;
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        port = nobody.serverPort();
    }
    qputenv("MACHI_GSI_TILES", QStringLiteral("http://127.0.0.1:%1").arg(port).toLatin1());
    map::LayerStack stack;
    map::Basemap basemap(stack.project());
    basemap.choose(QStringLiteral("gsi-photo"));
    QTRY_COMPARE_WITH_TIMEOUT(basemap.state(), State::NoNetwork, 20000);
    QVERIFY(!basemap.layer());
    QVERIFY(!basemap.copy());
    QCOMPARE(basemap.choice(), QStringLiteral("gsi-photo")); // it comes when the network does
}

void TestBasemap::files_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("driver");
    QTest::newRow("MBTiles") << QStringLiteral("背景.mbtiles") << QByteArray("MBTiles");
    QTest::newRow("GeoTIFF") << QStringLiteral("背景.tif") << QByteArray("GTiff");
}

void TestBasemap::files()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, driver);
    const QString path = QDir(m_folder.path()).filePath(name);
    QVERIFY(writeFile(path, driver.constData()));
    map::LayerStack stack;
    map::Basemap basemap(stack.project());
    basemap.choose(path);
    QCOMPARE(basemap.state(), State::Shown);
    QCOMPARE(map::Basemap::title(path), name);
    QCOMPARE_GT(drawn(basemap), 200 * 150 * 9 / 10);
}

void TestBasemap::whatIsNoPicture()
{
    const QString path = QDir(m_folder.path()).filePath(QStringLiteral("no.mbtiles"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no tiles");
    file.close();
    map::LayerStack stack;
    map::Basemap basemap(stack.project());
    basemap.choose(path);
    QCOMPARE(basemap.state(), State::Unreadable);
    QVERIFY(!basemap.layer());
}

MACHI_TEST(TestBasemap)
#include "testbasemap.moc"
