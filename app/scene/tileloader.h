#pragma once

#include "scene/scenelayer.h"
#include "scene/tilepicture.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace machi::scene {

/// Brings tiles from the disk into memory on a thread of its own and compares their checksums there, so that
/// the window never waits for a file server. Main thread.
class TileLoader : public QObject
{
    Q_OBJECT

public:
    explicit TileLoader(QObject *parent = nullptr);
    ~TileLoader() override;

    /// Loads these in this order and gives up what was asked for before.
    void load(std::vector<std::pair<std::shared_ptr<const SceneLayer>, std::uint32_t>> wanted);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void loaded(const machi::scene::LayerTile &tile, const machi::scene::PixelBlock &picture);
    /// The checksum is another one: the tile is not shown, or without its textures only.
    void damaged(const machi::scene::LayerTile &tile, bool texturesOnly);
    void finished();

private:
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<int>> m_round;
    bool m_busy = false;
};

} // namespace machi::scene
