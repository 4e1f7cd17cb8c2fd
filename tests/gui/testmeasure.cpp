#include "guifixture.h"
#include "map/mapcanvas.h"
#include "support/testregistry.h"
#include "ui/shell/actions.h"
#include "ui/tools/measuretool.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>

using namespace machi;
using testing::GuiFixture;

/// A distance and an area, drawn with mouse and keyboard.
class TestMeasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<GuiFixture>();
        QVERIFY(m_gui->openTown());
    }
    void cleanup() { m_gui.reset(); }

    void distanceGrowsAndIsCopied()
    {
        take("tools.distance");
        click(139.382, 36.145);
        QTest::mouseMove(&canvas(), m_gui->pixel(139.390, 36.145));
        // 0.008 degrees of the parallel are 720 m (a cos f / sqrt(1 - e2 sin2 f)); a pixel is some 1.5 m.
        QTRY_VERIFY(std::abs(tool()->value() - 719.99) < 4);
        // The figure stands at the line, and nowhere else.
        QVERIFY(!m_gui->find<QLabel>(QStringLiteral("toolHint"))->text().contains(QStringLiteral(" m")));
        click(139.390, 36.145);
        QTest::mouseMove(&canvas(), m_gui->pixel(139.390, 36.149));
        QTRY_VERIFY(std::abs(tool()->value() - 719.99 - 443.8) < 6);
        m_gui->picture(QStringLiteral("measure-distance"));
        click(139.390, 36.149); // a double click begins with a click
        QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, m_gui->pixel(139.390, 36.149));
        const QString result = tool()->result();
        QVERIFY2(result.endsWith(QStringLiteral(" km")), qPrintable(result));
        auto *copy = m_gui->find<QPushButton>(QStringLiteral("messageAction"));
        QVERIFY(copy);
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), result);
        // It stays until the next one begins.
        QTest::mouseMove(&canvas(), m_gui->pixel(139.384, 36.142));
        QCOMPARE(tool()->result(), result);
        click(139.384, 36.142);
        QVERIFY(tool()->value() < 1);
    }

    void areaIsOfTheEllipsoid()
    {
        take("tools.area");
        click(139.382, 36.142);
        click(139.392, 36.142);
        click(139.392, 36.148);
        click(139.390, 36.149);
        QTest::keyClick(&canvas(), Qt::Key_Backspace);
        click(139.382, 36.148);
        m_gui->picture(QStringLiteral("measure-area"));
        QTest::keyClick(&canvas(), Qt::Key_Return);
        // 0.01 × 0.006 degrees here are 599 200 m² (tests/cases/geodesy.txt has the formula); half a per cent
        // is the hand.
        QVERIFY2(std::abs(tool()->value() / 599190 - 1) < 0.01, qPrintable(QString::number(tool()->value())));
        QVERIFY(tool()->result().contains(QStringLiteral(" ha ")));
        QVERIFY(window().actions().find(QStringLiteral("tools.copy-measure"))->isEnabled());
    }

    void aCrossedOutlineHasNoArea()
    {
        take("tools.area");
        click(139.382, 36.142);
        click(139.392, 36.148);
        click(139.392, 36.142);
        QVERIFY(!tool()->isCrossed());
        QVERIFY(tool()->value() > 1000);
        click(139.382, 36.148); // a bow tie: its halves would take each other away
        QVERIFY(tool()->isCrossed());
        QCOMPARE(tool()->value(), 0.0);
        QVERIFY(tool()->result().isEmpty());
        m_gui->picture(QStringLiteral("measure-crossed"));
        QTest::keyClick(&canvas(), Qt::Key_Backspace);
        QTest::mouseMove(&canvas(), m_gui->pixel(139.391, 36.1421));
        QTRY_VERIFY(!tool()->isCrossed());
    }

    void escapeLaysTheToolDown()
    {
        take("tools.distance");
        click(139.382, 36.145);
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QVERIFY(!canvas().tool());
        QVERIFY(!m_gui->find<QLabel>(QStringLiteral("toolHint")));
    }

private:
    ui::MainWindow &window() { return m_gui->window(); }
    map::MapCanvas &canvas() { return window().canvas(); }
    ui::MeasureTool *tool() { return qobject_cast<ui::MeasureTool *>(canvas().tool()); }
    void take(const char *action)
    {
        window().actions().find(QString::fromLatin1(action))->trigger();
        QVERIFY(tool());
    }
    void click(double longitude, double latitude)
    {
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, m_gui->pixel(longitude, latitude));
    }

    std::unique_ptr<GuiFixture> m_gui;
};

MACHI_TEST(TestMeasure)
#include "testmeasure.moc"
