#pragma once

#include "scene/grounddisc.h"
#include "scene/scenecamera.h"
#include "scene/tilemodel.h"
#include "scene/watermodel.h"

#include <QColor>
#include <QObject>
#include <QQuaternion>
#include <QSortFilterProxyModel>
#include <QVector3D>

#include <array>

namespace machi::scene {

/// What `resources/scene/scene.qml` shows, in its own axes and floats. Main thread.
class SceneState : public QObject
{
    Q_OBJECT
    // The tiles by how they are drawn.
    Q_PROPERTY(QAbstractItemModel *plainTiles READ plainTiles CONSTANT)
    Q_PROPERTY(QAbstractItemModel *texturedTiles READ texturedTiles CONSTANT)
    Q_PROPERTY(QAbstractItemModel *groundTiles READ groundTiles CONSTANT)
    Q_PROPERTY(QAbstractItemModel *waterTiles READ waterTiles CONSTANT)
    Q_PROPERTY(double waterLift READ waterLift NOTIFY lookChanged)
    Q_PROPERTY(double walls READ walls NOTIFY lookChanged)
    Q_PROPERTY(double wallLines READ wallLines NOTIFY lookChanged)
    Q_PROPERTY(bool still READ isStill NOTIFY lookChanged)
    Q_PROPERTY(double pictures READ pictures NOTIFY lookChanged)
    Q_PROPERTY(bool sieved READ isSieved NOTIFY lookChanged)
    Q_PROPERTY(QObject *groundDisc READ groundDisc CONSTANT)
    Q_PROPERTY(bool hasGround READ hasGround NOTIFY lookChanged)
    Q_PROPERTY(QVector3D groundPlace READ groundPlace NOTIFY cameraChanged)
    Q_PROPERTY(QVector3D eyePlace READ eyePlace NOTIFY cameraChanged)
    Q_PROPERTY(QQuaternion eyeTurn READ eyeTurn NOTIFY cameraChanged)
    Q_PROPERTY(double fieldOfView READ fieldOfView CONSTANT)
    Q_PROPERTY(double clipNear READ clipNear NOTIFY cameraChanged)
    Q_PROPERTY(double clipFar READ clipFar NOTIFY cameraChanged)
    Q_PROPERTY(double horizon READ horizon NOTIFY cameraChanged)
    Q_PROPERTY(double hazeReach READ hazeReach NOTIFY cameraChanged)
    // Colours as the shaders take them: as they are written, 0 … 1.
    Q_PROPERTY(QVector3D terrainPaint READ terrainPaint NOTIFY lookChanged)
    Q_PROPERTY(QVector3D groundPaint READ groundPaint NOTIFY lookChanged)
    Q_PROPERTY(int painting READ painting NOTIFY lookChanged)

public:
    explicit SceneState(QObject *parent = nullptr);

    TileModel *tiles() const { return m_tiles; }
    WaterModel *water() const { return m_water; }
    QAbstractItemModel *waterTiles() const { return m_water; }
    /// Metres a metre of distance by which water is drawn higher: what the ground may be wrong by.
    double waterLift() const { return m_waterLift; }
    void setWaterLift(double lift);
    double walls() const { return m_walls ? 1 : 0; }
    double wallLines() const { return m_wallLines ? 1 : 0; }
    void setWalls(bool shown);     ///< the water's height on the walls of bodies
    void setWallLines(bool shown); ///< a line for each metre: only where metres are known
    QAbstractItemModel *plainTiles() const { return m_kinds[0]; }
    QAbstractItemModel *texturedTiles() const { return m_kinds[1]; }
    QAbstractItemModel *groundTiles() const { return m_kinds[2]; }
    double pictures() const { return m_pictures ? 1 : 0; }
    bool isStill() const { return m_still; }
    void setStill(bool still);
    void setPictures(bool shown);
    bool isSieved() const { return m_isSieved; }
    /// Some colours are SceneColours::seenThrough.
    void setSieved(bool sieved);
    QObject *groundDisc() const { return m_groundDisc; }
    bool hasGround() const { return m_hasGround; }
    double ground() const { return m_ground; }
    const SceneCamera &camera() const { return m_camera; }

    void setCamera(const SceneCamera &camera);
    /// Height of the ground, metres by the scene's datum; `drawn` where no terrain stands for it.
    void setGround(double height, bool drawn);
    /// The eye is among things: they are seen from 0.3 m on.
    void setNearby(bool nearby);
    void recolour(const SceneLayer &layer); ///< after SceneLayer::setColours
    void repaint();                         ///< a texture has other contents

    QVector3D groundPlace() const;
    QVector3D eyePlace() const;
    QQuaternion eyeTurn() const;
    double fieldOfView() const { return SceneCamera::fieldOfView; }
    double clipNear() const;
    double clipFar() const;
    double horizon() const; ///< share of the picture's height from the top; may lie outside 0 … 1
    double hazeReach() const;
    QVector3D terrainPaint() const { return paint(m_hasGround ? m_groundColour : m_terrainColour); }
    QVector3D groundPaint() const { return paint(m_groundColour); }
    int painting() const { return m_painting; } ///< how often something was coloured anew

Q_SIGNALS:
    void cameraChanged();
    void lookChanged();
    void recoloured();

private:
    static QVector3D paint(const QColor &colour) { return {colour.redF(), colour.greenF(), colour.blueF()}; }

    TileModel *m_tiles;
    WaterModel *m_water;
    bool m_walls = false;
    double m_waterLift = 0.001;
    bool m_wallLines = true;
    std::array<QSortFilterProxyModel *, 3> m_kinds;
    bool m_pictures = true;
    bool m_isSieved = false;
    bool m_still = false;
    bool m_isNearby = false;
    GroundDisc *m_groundDisc;
    SceneCamera m_camera;
    double m_ground = 0;
    bool m_hasGround = true;
    int m_painting = 0;
    QColor m_terrainColour{0xe6, 0xea, 0xe2};
    QColor m_groundColour{0xe9, 0xeb, 0xea};
};

} // namespace machi::scene
