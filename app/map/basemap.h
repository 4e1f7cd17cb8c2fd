#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <memory>

class QgsProject;
class QgsRasterLayer;
class QNetworkReply;

namespace machi::map {

/// What lies below all layers of a map: nothing, GSI's tiles where there is a network, or a file of the
/// user's (GeoTIFF, MBTiles of pictures). Chosen by id or path. Whether tiles can be had is asked first, so
/// that without a network nothing waits and nothing complains; it is asked again from time to time. Main
/// thread.
///
/// `MACHI_GSI_TILES` names a mirror of https://cyberjapandata.gsi.go.jp/xyz, as offices without the open
/// network have it.
class Basemap : public QObject
{
    Q_OBJECT

public:
    enum class State {
        None,      ///< nothing was chosen
        Checking,  ///< asking for a tile
        Shown,     ///< `layer` is there
        NoNetwork, ///< tiles were chosen and cannot be had now
        Unreadable ///< a file was chosen that is no picture with a place
    };

    /// Layers are made in `project`, which must outlive it.
    explicit Basemap(QgsProject &project, QObject *parent = nullptr);
    ~Basemap() override;

    static QStringList builtIn();            ///< ids: `gsi-std`, `gsi-pale`, `gsi-photo`
    static QString title(const QString &id); ///< in the user's language; of a path its file name

    /// An id, an absolute path, or empty for none.
    void choose(const QString &choice);
    const QString &choice() const { return m_choice; }
    State state() const { return m_state; }
    QgsRasterLayer *layer() const; ///< nullptr unless `Shown`
    QString credit() const;        ///< empty unless `Shown` and there is one
    /// The same once more, for a page; nullptr unless `Shown`.
    std::unique_ptr<QgsRasterLayer> copy() const;

Q_SIGNALS:
    void changed(); ///< choice, state or layer

private:
    void ask();
    void giveUp(); ///< the question under way
    void answered(QNetworkReply *reply);
    void show();
    void drop();
    void set(State state);

    QgsProject &m_project;
    QString m_choice;
    State m_state = State::None;
    QString m_layerId;
    QPointer<QNetworkReply> m_reply;
    QTimer m_again;
};

} // namespace machi::map
