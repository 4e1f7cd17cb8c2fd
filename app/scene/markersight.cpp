#include "scene/markersight.h"

#include "scene/scenepick.h"

#include <vector>

namespace machi::scene {

using core::Vector3;

namespace {

constexpr int delay = 120;    ///< ms
constexpr double sky = 700;   ///< metres above a foot where a look down begins
constexpr double step = 2;    ///< metres that a roof must be above the foot to be one
constexpr double head = 2;    ///< metres above its foot that a sign is looked for
constexpr double slack = 1.5; ///< metres before it that hide nothing

struct Question
{
    std::size_t number;
    Vector3 foot;
    MarkerState state;
};

} // namespace

MarkerSight::MarkerSight(SceneState &state, SceneCut &cut, TileStage &stage, SceneOverlay &overlay,
                         QObject *parent)
    : QObject(parent),
      m_state(state),
      m_cut(cut),
      m_stage(stage),
      m_overlay(overlay),
      m_round(std::make_shared<std::atomic<int>>(0))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &MarkerSight::start);
    connect(&state, &SceneState::cameraChanged, this, &MarkerSight::look);
    connect(&state, &SceneState::recoloured, this, &MarkerSight::look);
    connect(&stage, &TileStage::shown, this, &MarkerSight::look);
    connect(&cut, &SceneCut::moved, this, &MarkerSight::look);
}

MarkerSight::~MarkerSight()
{
    ++*m_round;
    m_pool.waitForDone();
}

void MarkerSight::look()
{
    ++*m_round; // what is being looked for is no longer asked
    m_isWorking = false;
    if (!m_overlay.markers().isEmpty()) m_timer.start();
}

void MarkerSight::start()
{
    const SceneCamera &camera = m_state.camera();
    std::vector<Question> questions;
    for (const std::size_t number : m_overlay.markers().near(camera, QSizeF(m_overlay.size())))
        questions.push_back({number, camera.toFrame(m_overlay.markers().all()[number].place), {}});
    if (questions.empty()) return;
    m_isWorking = true;
    const int round = ++*m_round;
    m_pool.start([this, questions, round, current = m_round, tiles = m_stage.drawn(), frame = camera.frame(),
                  eye = camera.eye(), cut = m_cut.box()]() mutable {
        std::vector<PickTile> all;
        std::vector<PickTile> standing;
        for (const TileStage::Caster &tile : tiles) {
            all.push_back({tile.layer.get(), tile.node, tile.colours.get()});
            if (!tile.layer->isGround()) standing.push_back(all.back());
        }
        const auto box = cut ? std::optional(cut->in(frame)) : std::nullopt;
        for (Question &one : questions) {
            if (*current != round) break;
            if (box && !box->holds(one.foot + Vector3{0, 0, step / 2})) {
                one.state.sight = MarkerState::Sight::CutAway;
                continue;
            }
            double top = sky;
            if (box) top = std::min(top, box->centre.z + box->high[2] - one.foot.z);
            if (const auto roof =
                    pick(standing, frame, {one.foot + Vector3{0, 0, top}, {0, 0, -1}}, 0, top - step))
                one.state.lift = top - roof->distance;
            const Vector3 way = one.foot + Vector3{0, 0, one.state.lift + head} - eye;
            const double length = way.length();
            double nearest = 0;
            double farthest = length - slack;
            if (farthest <= 0) continue;
            if (box) {
                const auto span = box->along(eye, way.unit());
                if (!span) continue;
                nearest = span->first;
                farthest = std::min(farthest, span->second);
            }
            if (pick(all, frame, {eye, way.unit()}, nearest, farthest))
                one.state.sight = MarkerState::Sight::Hidden;
        }
        QMetaObject::invokeMethod(this, [this, questions, round] {
            if (round != *m_round) return;
            m_isWorking = false;
            for (const Question &one : questions)
                m_overlay.markers().setState(one.number, one.state);
            m_overlay.update();
        });
    });
}

} // namespace machi::scene
