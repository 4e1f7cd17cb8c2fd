#include "scene/scenepaint.h"
#include "support/testregistry.h"

using namespace machi;

/// Values and the colours of their classes.
class TestScenePaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersFallIntoTheirClass()
    {
        core::ClassStyle style;
        style.method = core::ClassStyle::Method::Equal;
        style.column = QStringLiteral("measuredHeight");
        style.other = Qt::gray;
        style.classes = {{0, 15, {}, {}, Qt::white}, {15, 60, {}, {}, Qt::red}};
        QCOMPARE(scene::colourOf(style, 14.99), QColor(Qt::white));
        QCOMPARE(scene::colourOf(style, 15.0), QColor(Qt::red));
        QCOMPARE(scene::colourOf(style, 60.0), QColor(Qt::red));
        QCOMPARE(scene::colourOf(style, 60.1), QColor(Qt::gray));
        QCOMPARE(scene::colourOf(style, {}), QColor(Qt::gray));
    }

    void wordsAreTheirOwnClass()
    {
        core::ClassStyle style;
        style.method = core::ClassStyle::Method::Values;
        style.column = QStringLiteral("usage");
        style.other = Qt::gray;
        style.classes = {{0, 0, QStringLiteral("411"), {}, Qt::green}};
        QCOMPARE(scene::colourOf(style, QStringLiteral("411")), QColor(Qt::green));
        QCOMPARE(scene::colourOf(style, 411), QColor(Qt::green));
        QCOMPARE(scene::colourOf(style, QStringLiteral("412")), QColor(Qt::gray));
        QCOMPARE(scene::colourOf(style, {}), QColor(Qt::gray));
    }

    void objectsThatNobodyColouredAreTheUsual()
    {
        scene::SceneColours colours;
        colours.byFid = {1, 2};
        QCOMPARE(colours.of(1), QRgb(2));
        QCOMPARE(colours.of(2), colours.usual);
        QCOMPARE(colours.of(-1), colours.usual);
    }
};

MACHI_TEST(TestScenePaint)
#include "testscenepaint.moc"
