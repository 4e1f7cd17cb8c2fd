#include "scene/tileloader.h"

namespace machi::scene {

TileLoader::TileLoader(QObject *parent) : QObject(parent), m_round(std::make_shared<std::atomic<int>>(0))
{
    m_pool.setMaxThreadCount(1);
}

TileLoader::~TileLoader()
{
    ++*m_round;
    m_pool.waitForDone();
}

void TileLoader::load(std::vector<std::pair<std::shared_ptr<const SceneLayer>, std::uint32_t>> wanted)
{
    const int round = ++*m_round;
    m_busy = !wanted.empty();
    if (wanted.empty()) return;
    m_pool.start([this, wanted = std::move(wanted), round, current = m_round] {
        for (const auto &[layer, node] : wanted) {
            if (*current != round) return;
            const bool good = layer->tiles().isIntact(layer->node(node));
            const LayerTile ref{layer.get(), node};
            const auto picture = good ? tilePicture(*layer, node) : std::optional<PixelBlock>();
            QMetaObject::invokeMethod(this, [this, ref, good, picture, kept = layer] {
                // What came of an older question is there all the same.
                if (good) Q_EMIT loaded(ref, picture.value_or(PixelBlock()));
                if (!picture) Q_EMIT damaged(ref, good);
            });
        }
        QMetaObject::invokeMethod(this, [this, round] {
            if (round != *m_round) return;
            m_busy = false;
            Q_EMIT finished();
        });
    });
}

} // namespace machi::scene
