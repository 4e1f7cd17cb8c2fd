#include "map/basemap.h"

#include <qgsnetworkaccessmanager.h>
#include <qgsproject.h>
#include <qgsrasterlayer.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QNetworkReply>
#include <QUrl>

#include <algorithm>
#include <array>

namespace machi::map {

namespace {

constexpr int patience = 6000;       ///< ms for one tile
constexpr int askAgainEvery = 60000; ///< ms

struct Tiles
{
    const char *id;
    const char *path; ///< below the server's /xyz
    int nearest;      ///< largest zoom
};

constexpr std::array tiles{Tiles{"gsi-std", "std/{z}/{x}/{y}.png", 18},
                           Tiles{"gsi-pale", "pale/{z}/{x}/{y}.png", 18},
                           Tiles{"gsi-photo", "seamlessphoto/{z}/{x}/{y}.jpg", 18}};

const Tiles *findTiles(const QString &id)
{
    const auto *it = std::find_if(tiles.begin(), tiles.end(),
                                  [&](const Tiles &one) { return id == QLatin1String(one.id); });
    return it == tiles.end() ? nullptr : it;
}

QString address(const Tiles &wanted)
{
    const QString mirror = qEnvironmentVariable("MACHI_GSI_TILES");
    const QString server = mirror.isEmpty() ? QStringLiteral("https://cyberjapandata.gsi.go.jp/xyz") : mirror;
    return server + QLatin1Char('/') + QLatin1String(wanted.path);
}

std::unique_ptr<QgsRasterLayer> open(const QString &choice)
{
    const QString name = Basemap::title(choice);
    const Tiles *wanted = findTiles(choice);
    if (!wanted) return std::make_unique<QgsRasterLayer>(choice, name, QStringLiteral("gdal"));
    const QString source =
        QStringLiteral("type=xyz&url=%1&zmin=2&zmax=%2")
            .arg(address(*wanted).replace(u'&', QLatin1String("%26")), QString::number(wanted->nearest));
    return std::make_unique<QgsRasterLayer>(source, name, QStringLiteral("wms"));
}

} // namespace

Basemap::Basemap(QgsProject &project, QObject *parent) : QObject(parent), m_project(project)
{
    m_again.setInterval(askAgainEvery);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Basemap::ask);
}

Basemap::~Basemap()
{
    giveUp();
}

void Basemap::giveUp()
{
    if (!m_reply) return;
    // Aborting says `finished` at once; nobody here is to hear it any more.
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

QStringList Basemap::builtIn()
{
    QStringList ids;
    for (const Tiles &one : tiles)
        ids.append(QString::fromLatin1(one.id));
    return ids;
}

QString Basemap::title(const QString &id)
{
    if (id == QLatin1String("gsi-std")) return tr("GSI map (standard)");
    if (id == QLatin1String("gsi-pale")) return tr("GSI map (pale)");
    if (id == QLatin1String("gsi-photo")) return tr("GSI aerial photographs");
    return QFileInfo(id).fileName();
}

void Basemap::choose(const QString &choice)
{
    if (choice == m_choice && m_state != State::NoNetwork) return;
    giveUp();
    m_again.stop();
    drop();
    m_choice = choice;
    if (choice.isEmpty())
        set(State::None);
    else if (findTiles(choice))
        ask();
    else
        show();
}

void Basemap::ask()
{
    const Tiles *wanted = findTiles(m_choice);
    if (!wanted) return;
    // The tile of zoom 5 that Kanto lies in.
    QString url = address(*wanted);
    url.replace(QLatin1String("{z}"), QLatin1String("5"))
        .replace(QLatin1String("{x}"), QLatin1String("28"))
        .replace(QLatin1String("{y}"), QLatin1String("12"));
    QNetworkRequest request{QUrl(url)};
    request.setTransferTimeout(patience);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    QNetworkReply *reply = QgsNetworkAccessManager::instance()->get(request);
    m_reply = reply;
    connect(reply, &QNetworkReply::finished, this, [this, reply] { answered(reply); });
    if (m_state != State::NoNetwork) set(State::Checking);
}

void Basemap::answered(QNetworkReply *reply)
{
    reply->deleteLater();
    if (reply != m_reply) return; // of an earlier choice
    m_reply = nullptr;
    if (reply->error() == QNetworkReply::NoError) return show();
    m_again.start();
    if (m_state != State::NoNetwork) set(State::NoNetwork);
}

void Basemap::show()
{
    std::unique_ptr<QgsRasterLayer> made = open(m_choice);
    if (!made->isValid() || !made->crs().isValid()) return set(State::Unreadable);
    m_layerId = made->id();
    m_project.addMapLayer(made.release(), false);
    set(State::Shown);
}

void Basemap::drop()
{
    if (m_layerId.isEmpty()) return;
    m_project.removeMapLayer(m_layerId);
    m_layerId.clear();
}

void Basemap::set(State state)
{
    m_state = state;
    Q_EMIT changed();
}

QgsRasterLayer *Basemap::layer() const
{
    return m_layerId.isEmpty() ? nullptr : m_project.mapLayer<QgsRasterLayer *>(m_layerId);
}

QString Basemap::credit() const
{
    return m_state == State::Shown && findTiles(m_choice) ? tr("GSI Tiles") : QString();
}

std::unique_ptr<QgsRasterLayer> Basemap::copy() const
{
    return m_state == State::Shown ? open(m_choice) : nullptr;
}

} // namespace machi::map
