#include "core/store/project.h"
#include "guifixture.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "support/testregistry.h"
#include "ui/ask/askpart.h"
#include "ui/ask/featuretablemodel.h"
#include "ui/ask/featuretableview.h"
#include "ui/ask/filterdialog.h"
#include "ui/ask/hovertip.h"
#include "ui/ask/mapselection.h"
#include "ui/ask/statisticspanel.h"
#include "ui/ask/tablepanel.h"
#include "ui/layers/layermodel.h"
#include "ui/layers/layerpanel.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/workbench.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace machi;
using Fids = QSet<qint64>;

/// Asking a layer, by mouse and keyboard: table, selection, statistics, filter.
class TestAsk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<testing::GuiFixture>();
        QVERIFY(m_gui->openTown());
        for (const map::LayerState &state : layers().layers())
            if (state.layer.dataset.kind == QLatin1String("building")) m_building = state.layer.id();
        auto &panel = window().workbench().layerPanel();
        panel.view().setCurrentIndex(panel.model().indexOf(m_building));
    }
    void cleanup() { m_gui.reset(); }

    void modelKeepsTheRules()
    {
        QAbstractItemModelTester tester(&table().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        openTable();
        table().model().sort(0, Qt::DescendingOrder);
        QTRY_VERIFY(!table().model().isLoading());
        layers().select(m_building, {1, 3}, map::Choose::Only);
        table().model().setOnlySelected(true);
        QTRY_COMPARE(table().model().rowCount(), 2);
        table().model().setText(QStringLiteral("nothing has this"));
        QTRY_COMPARE(table().model().rowCount(), 0);
        QVERIFY(window().workspace().project().remove(m_building));
        QTRY_VERIFY(!table().model().isLoading());
        window().workspace().close();
        QCOMPARE(table().model().rowCount(), 0);
    }

    void tableShowsWordsAndSorts()
    {
        openTable();
        m_gui->picture(QStringLiteral("table"));
        ui::FeatureTableModel &model = table().model();
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Column measuredHeight"));
        QCOMPARE(model.index(3, 0).data().toString(), QStringLiteral("unknown"));
        const auto clickHeader = [this] {
            QHeaderView *header = table().view().horizontalHeader();
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              {header->sectionViewportPosition(0) + 10, header->height() / 2});
        };
        clickHeader();
        clickHeader();
        QTRY_COMPARE(model.index(0, 0).data().toString(), QStringLiteral("40"));
        QCOMPARE(model.index(3, 0).data().toString(), QStringLiteral("unknown"));
    }

    void tableAndMapAreOne()
    {
        openTable();
        clickRow(1);
        QCOMPARE(layers().selected(m_building), Fids{2});
        QCOMPARE(window().selection().hits().size(), 1);
        clickRow(3, Qt::ShiftModifier);
        QCOMPARE(layers().selected(m_building), (Fids{2, 3, 4}));
        clickRow(2, Qt::ControlModifier);
        QCOMPARE(layers().selected(m_building), (Fids{2, 4}));
        QVERIFY(m_gui->drawn());
        m_gui->picture(QStringLiteral("table-selection"));
        QVERIFY(find<QLabel>("tableCounts")->text().contains(QStringLiteral("2 selected")));
        // By keyboard.
        table().view().setFocus();
        QTest::keyClick(&table().view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(layers().selected(m_building).size(), 4);
        clickRow(0);
        QTest::keyClick(&table().view(), Qt::Key_Down);
        QCOMPARE(layers().selected(m_building), Fids{2});
        QTest::keyClick(&table().view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(layers().selected(m_building), (Fids{2, 3}));
        // A click on the map is seen in the table.
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, m_gui->pixel(139.3885, 36.1445));
        QCOMPARE(layers().selected(m_building), Fids{3});
        QVERIFY(table().model().index(2, 0).data(ui::FeatureTableModel::Selected).toBool());
        QTest::mouseClick(&canvas(), Qt::LeftButton, Qt::ControlModifier, m_gui->pixel(139.3855, 36.1445));
        QCOMPARE(layers().selected(m_building), (Fids{2, 3}));
        QTest::keyClick(&window(), Qt::Key_Escape);
        QVERIFY(layers().selected(m_building).isEmpty());
    }

    void tableIsCopiedAndWritten()
    {
        openTable();
        clickRow(1);
        QTest::keyClick(&table().view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 2);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("15\t402")));
        QSignalSpy exported(&window().workspace(), &ui::Workspace::workStopped);
        const QString path = m_gui->path(QStringLiteral("建物.csv"));
        table().exportTo(path, false);
        QVERIFY(window().workspace().isBusy()); // the status line tells of it
        QVERIFY(exported.wait(10000));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 5);
        table().exportTo(m_gui->path(QStringLiteral("建物.xlsx")), true);
        QVERIFY(exported.wait(10000));
        QVERIFY(QFile::exists(m_gui->path(QStringLiteral("建物.xlsx"))));
    }

    void tableFindsText()
    {
        openTable();
        auto *text = find<QLineEdit>("tableText");
        QVERIFY(text);
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("402"));
        QTRY_COMPARE(table().model().rowCount(), 1);
        text->clear();
        QTRY_COMPARE(table().model().rowCount(), 4);
    }

    void boxSelects()
    {
        window().actions().find(QStringLiteral("select.box"))->trigger();
        QVERIFY(canvas().tool());
        drag(m_gui->pixel(139.3815, 36.1455), m_gui->pixel(139.3862, 36.1435));
        QTRY_COMPARE(layers().selected(m_building), (Fids{1, 2}));
        QVERIFY(m_gui->drawn());
        m_gui->picture(QStringLiteral("select-box"));
        drag(m_gui->pixel(139.3875, 36.1455), m_gui->pixel(139.3895, 36.1435), Qt::ControlModifier);
        QTRY_COMPARE(layers().selected(m_building), (Fids{1, 2, 3}));
        drag(m_gui->pixel(139.3815, 36.1455), m_gui->pixel(139.3832, 36.1435), Qt::ShiftModifier);
        QTRY_COMPARE(layers().selected(m_building), (Fids{2, 3}));
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QVERIFY(!canvas().tool());
        QVERIFY(!window().actions().find(QStringLiteral("select.box"))->isChecked());
        QCOMPARE(layers().selected(m_building), (Fids{2, 3}));
    }

    void polygonSelects()
    {
        window().actions().find(QStringLiteral("select.polygon"))->trigger();
        // A triangle that leaves out the second building though its box holds it.
        for (const QPointF corner : {QPointF(139.3815, 36.1435), QPointF(139.3895, 36.1435)})
            QTest::mouseClick(&canvas(), Qt::LeftButton, {}, m_gui->pixel(corner.x(), corner.y()));
        const QPoint last = m_gui->pixel(139.3885, 36.1442);
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, last);
        QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, last);
        QTRY_VERIFY(!layers().selected(m_building).isEmpty());
        QVERIFY(layers().selected(m_building).contains(3));
        QVERIFY(!layers().selected(m_building).contains(1));
    }

    void statisticsFollowTheSelection()
    {
        window().actions().find(QStringLiteral("table.statistics"))->trigger();
        auto *panel = window().findChild<ui::StatisticsPanel *>();
        QVERIFY(panel->isVisible());
        panel->chooseColumn(QStringLiteral("measuredHeight"));
        QTRY_COMPARE(panel->statistics().rows, 4);
        QCOMPARE(panel->statistics().unknown, 1);
        m_gui->picture(QStringLiteral("statistics"));
        layers().select(m_building, {1, 2}, map::Choose::Only);
        QTRY_COMPARE(panel->statistics().rows, 2);
        QCOMPARE(panel->statistics().mean, 11.5);
        panel->chooseColumn(QStringLiteral("usage_code"));
        QTRY_COMPARE(panel->statistics().different, 2);
    }

    void filterIsWordsAndCanBeUndone()
    {
        openTable();
        const QColor low = m_gui->colourAt(139.3825, 36.1445);
        auto *dialog = openFilter();
        QVERIFY(dialog);
        dialog->findChild<QComboBox *>(QStringLiteral("ruleColumn"))->setCurrentIndex(0);
        // Full width, as an input method gives it.
        dialog->findChild<QLineEdit *>(QStringLiteral("ruleValue"))->setText(QStringLiteral("１５"));
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("filterSentence"))->text(),
                 QStringLiteral("Column measuredHeight at least 15"));
        QTRY_COMPARE(dialog->findChild<QLabel *>(QStringLiteral("filterRows"))->text(),
                     QStringLiteral("2 of 4 rows"));
        m_gui->picture(QStringLiteral("filter"), dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("filterApply")), Qt::LeftButton);
        QTRY_COMPARE(table().model().rowCount(), 2);
        QVERIFY(m_gui->drawn());
        QVERIFY(m_gui->colourAt(139.3825, 36.1445) != low);
        auto &panel = window().workbench().layerPanel();
        QCOMPARE(panel.model().indexOf(m_building).data(ui::LayerModel::Filtered).toString(),
                 QStringLiteral("Column measuredHeight at least 15"));
        QTRY_VERIFY(panel.model()
                        .indexOf(m_building)
                        .data(ui::LayerModel::Facts)
                        .toString()
                        .startsWith(QStringLiteral("2 / 4 ")));
        m_gui->picture(QStringLiteral("filtered"));
        undo();
        QTRY_COMPARE(table().model().rowCount(), 4);
        QVERIFY(m_gui->drawn());
        QCOMPARE(m_gui->colourAt(139.3825, 36.1445), low);
    }

    void filterBeginsWithWhatSuitsTheColumn()
    {
        auto *dialog = openFilter();
        QVERIFY(dialog);
        auto *column = dialog->findChild<QComboBox *>(QStringLiteral("ruleColumn"));
        auto *test = dialog->findChild<QComboBox *>(QStringLiteral("ruleTest"));
        const auto asks = [test] { return test->currentText(); };
        column->setCurrentIndex(column->findData(QStringLiteral("usage_code")));
        QCOMPARE(asks(), QStringLiteral("is"));
        column->setCurrentIndex(column->findData(QStringLiteral("measuredHeight")));
        QCOMPARE(asks(), QStringLiteral("at least"));
        // What somebody chose stays.
        test->setCurrentIndex(test->findText(QStringLiteral("is")));
        Q_EMIT test->activated(test->currentIndex());
        column->setCurrentIndex(column->findData(QStringLiteral("usage_code")));
        column->setCurrentIndex(column->findData(QStringLiteral("measuredHeight")));
        QCOMPARE(asks(), QStringLiteral("is"));
    }

    void theFirstColumnStays()
    {
        openTable();
        auto *frozen = find<QTableView>("frozenColumn");
        QVERIFY(frozen);
        const int aside = 40;
        table().view().horizontalHeader()->setMaximumSectionSize(4000);
        table().view().setColumnWidth(1, 3000);
        QTRY_VERIFY(table().view().horizontalScrollBar()->maximum() >= aside);
        table().view().horizontalScrollBar()->setValue(aside);
        QCOMPARE(table().view().columnViewportPosition(0), -aside);
        QCOMPARE(frozen->columnViewportPosition(0), 0);
        // A click there chooses the row, on its heading sorts.
        const QPoint row(10, frozen->rowViewportPosition(2) + 5);
        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, row);
        QCOMPARE(layers().selected(m_building), Fids{table().model().fid(2)});
        QCOMPARE(table().view().horizontalScrollBar()->value(), aside);
        QTest::mouseClick(frozen->horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(10, 10));
        QCOMPARE(table().view().horizontalHeader()->sortIndicatorSection(), 0);
        QTRY_VERIFY(!table().model().isLoading());
    }

    void filterByWordsAndArea()
    {
        auto *dialog = openFilter();
        QVERIFY(dialog);
        dialog->findChild<QComboBox *>(QStringLiteral("ruleColumn"))->setCurrentIndex(1);
        auto *values = dialog->findChild<QListWidget *>(QStringLiteral("ruleValues"));
        QTRY_COMPARE(values->count(), 3);
        values->item(0)->setCheckState(Qt::Checked);
        values->item(1)->setCheckState(Qt::Checked);
        QCOMPARE(dialog->filter().rules.first().values.size(), 2);
        // Draw an area: the dialog steps aside, the map has the tool.
        auto *area = dialog->findChild<QComboBox *>(QStringLiteral("filterArea"));
        area->setCurrentIndex(2);
        Q_EMIT area->activated(2);
        QVERIFY(!dialog->isVisible());
        QVERIFY(canvas().tool());
        for (const QPointF corner :
             {QPointF(139.3815, 36.1435), QPointF(139.3835, 36.1435), QPointF(139.3835, 36.1455)})
            QTest::mouseClick(&canvas(), Qt::LeftButton, {}, m_gui->pixel(corner.x(), corner.y()));
        QTest::keyClick(&canvas(), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->filter().area, core::LayerFilter::Area::Drawn);
        QCOMPARE(dialog->filter().outline.size(), 3);
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("filterSentence"))
                    ->text()
                    .endsWith(QStringLiteral("only in the chosen area")));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("filterApply")), Qt::LeftButton);
        QVERIFY(!layers().layers().at(layers().indexOf(m_building)).layer.settings.filter.isEmpty());
    }

    void selectsByAttribute()
    {
        window().actions().find(QStringLiteral("select.attribute"))->trigger();
        auto *dialog = window().findChild<ui::FilterDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("ruleValue")), QStringLiteral("10"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("filterApply")), Qt::LeftButton);
        QTRY_COMPARE(layers().selected(m_building), (Fids{2, 3}));
        QVERIFY(layers().layers().at(layers().indexOf(m_building)).layer.settings.filter.isEmpty());
    }

    void restingPointerTellsWhatIsThere()
    {
        const auto *tip = window().findChild<ui::HoverTip *>();
        QVERIFY(tip);
        const QPoint pixel = m_gui->pixel(139.3885, 36.1445);
        const QString text = tip->textAt(canvas().toMap(pixel));
        QVERIFY2(text.contains(QStringLiteral("40")), qPrintable(text));
        QVERIFY(tip->textAt(canvas().toMap({2, 2})).isEmpty());
    }

private:
    void undo()
    {
        window().activateWindow(); // a dialog had it
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    }
    ui::MainWindow &window() { return m_gui->window(); }
    map::MapCanvas &canvas() { return window().canvas(); }
    map::MapLayers &layers() { return window().workspace().layers(); }
    ui::TablePanel &table() { return *window().findChild<ui::TablePanel *>(); }
    template <typename T> T *find(const char *name) { return m_gui->find<T>(QString::fromLatin1(name)); }
    void openTable()
    {
        QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(table().isVisible());
        QTRY_COMPARE(table().model().rowCount(), 4);
        QVERIFY(m_gui->drawn());
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect cell = table().view().visualRect(table().model().index(row, 0));
        QTest::mouseClick(table().view().viewport(), Qt::LeftButton, modifiers, cell.center());
    }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(&canvas(), Qt::LeftButton, modifiers, from);
        QTest::mouseMove(&canvas(), (from + to) / 2);
        QTest::mouseMove(&canvas(), to);
        QTest::mouseRelease(&canvas(), Qt::LeftButton, modifiers, to);
    }
    ui::FilterDialog *openFilter()
    {
        Q_EMIT window().workbench().layerPanel().filterWanted(m_building);
        return window().findChild<ui::FilterDialog *>();
    }

    std::unique_ptr<testing::GuiFixture> m_gui;
    QString m_building;
};

MACHI_TEST(TestAsk)
#include "testask.moc"
