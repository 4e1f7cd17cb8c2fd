#include "scene/sightline.h"
#include "support/testregistry.h"
#include "townfile.h"

#include <QTemporaryDir>

#include <cmath>

using namespace machi;

/// Lines of sight through a row of level squares of 100 m, 10 m high, fids 1 … 4 from west to east.
class TestSightLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_layer = testing::rowOfTiles(m_folder->path(), 4);
        QVERIFY(m_layer);
        m_state = std::make_unique<scene::SceneState>();
        m_state->setGround(0, false);
        m_state->setCamera(scene::SceneCamera(core::Camera{west, south, 500, 0, -60}));
        m_stage = std::make_unique<scene::TileStage>(*m_state);
        m_stage->setSize({800, 600});
        m_stage->setLayers({m_layer});
    }
    void cleanup()
    {
        m_stage.reset();
        m_state.reset();
        m_layer.reset();
    }

    void aRoofHidesWhatIsBelowIt()
    {
        const auto sight = look({west, south, 30}, {west, south, 0});
        QVERIFY(sight.blocked);
        QCOMPARE(sight.blocked->fid, 1);
        QVERIFY(std::abs(sight.length - 30) < 1e-6);
        QVERIFY(std::abs(sight.blocked->distance - 20) < 1e-3);
        QVERIFY(std::abs(sight.where.height - 10) < 1e-3);
        QVERIFY(!look({west, south, 30}, {west, south, 11}).blocked);
        QVERIFY(!look({west, south, 9}, {west + 0.004, south, 2}).blocked);
    }

    // The exact tiles decide, however coarse those are that are drawn: the root alone is one square.
    void theFirstOnTheWayIsMet()
    {
        const auto sight = look({west + 0.0012 * 2, south, 14}, {west + 0.0012 * 3, south, 4});
        QVERIFY(sight.blocked);
        QCOMPARE(sight.blocked->fid, 3);
        QVERIFY(std::abs(sight.where.height - 10) < 0.01);
        QVERIFY(std::abs(sight.where.longitude - (west + 0.0012 * 2.4)) < 1e-6);
    }

    void whatIsHiddenOrCutAwayBlocksNothing()
    {
        core::CutBox level = core::CutBox::at({west, south, 0}, 0);
        level.high[2] = 9;
        QVERIFY(!scene::sightLine(*m_stage, level, {west, south, 30}, {west, south, 0}).blocked);
        level.high[2] = 11;
        QVERIFY(scene::sightLine(*m_stage, level, {west, south, 30}, {west, south, 0}).blocked);
        auto hidden = std::make_shared<scene::SceneColours>();
        hidden->usual = 0;
        m_layer->setColours(hidden);
        QVERIFY(!look({west, south, 30}, {west, south, 0}).blocked);
    }

    void theEndsMayLieOnWhatIsThere()
    {
        QVERIFY(!look({west, south, 30}, {west, south, 10}).blocked);
        QVERIFY(!look({west, south, 10}, {west, south, 0}).blocked);
        QVERIFY(!look({west, south, 10}, {west, south, 10}).blocked);
    }

private:
    static constexpr double west = 139.4;
    static constexpr double south = 36.15;
    scene::SightLine look(const core::GeoPoint &from, const core::GeoPoint &to)
    {
        return scene::sightLine(*m_stage, {}, from, to);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<scene::SceneLayer> m_layer;
    std::unique_ptr<scene::SceneState> m_state;
    std::unique_ptr<scene::TileStage> m_stage;
};

MACHI_TEST(TestSightLine)
#include "testsightline.moc"
