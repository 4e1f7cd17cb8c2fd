#include "core/store/project.h"
#include "guifixture.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "support/testregistry.h"
#include "ui/layers/layermodel.h"
#include "ui/layers/layerpanel.h"
#include "ui/layers/styledialog.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/workbench.h"

#include <QColorDialog>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimer>
#include <QToolTip>
#include <QTreeView>

using namespace machi;

/// What people make of a layer, by mouse and keyboard: style, name, order.
class TestLayerSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<testing::GuiFixture>();
        QVERIFY(m_gui->openTown());
        m_building = layerOf(QStringLiteral("building"));
    }
    void cleanup() { m_gui.reset(); }

    void classesAreMadeSeenAndKept()
    {
        const QColor before = m_gui->colourAt(139.3885, 36.1445);
        ui::StyleDialog *dialog = openStyle();
        QVERIFY(dialog);
        choose(dialog, "styleNamed", QStringLiteral("*"));
        choose(dialog, "styleColumn", QStringLiteral("measuredHeight"));
        choose(dialog, "styleMethod", static_cast<int>(core::ClassStyle::Method::Equal));
        dialog->findChild<QSpinBox *>(QStringLiteral("styleCount"))->setValue(2);
        auto *classes = dialog->findChild<QTableWidget *>(QStringLiteral("styleClasses"));
        QTRY_COMPARE(classes->rowCount(), 3); // two and the unknown
        QCOMPARE(classes->item(0, 2)->text(), QStringLiteral("under 24"));
        // Seen at once on the map and in the list, though not kept yet.
        QTRY_COMPARE(legend().size(), 3);
        QVERIFY(m_gui->drawn());
        QVERIFY(m_gui->colourAt(139.3885, 36.1445) != before);
        QVERIFY(!project().layerSettings(m_building).style);
        m_gui->picture(QStringLiteral("style"), dialog);
        m_gui->picture(QStringLiteral("style-preview"));
        // A colour by a click on it.
        QTimer::singleShot(200, this, [] {
            auto *colours = qobject_cast<QColorDialog *>(QApplication::activeModalWidget());
            QVERIFY(colours);
            colours->setCurrentColor(QColor(200, 30, 120));
            colours->accept();
        });
        QTest::mouseClick(classes->viewport(), Qt::LeftButton, {},
                          classes->visualItemRect(classes->item(1, 0)).center());
        // And words of one's own.
        classes->item(1, 2)->setText(QStringLiteral("高い"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("styleApply")), Qt::LeftButton);
        QVERIFY(project().layerSettings(m_building).style);
        QVERIFY(m_gui->drawn());
        QCOMPARE(m_gui->colourAt(139.3885, 36.1445), QColor(200, 30, 120));
        QCOMPARE(legend().at(0).label, QStringLiteral("高い"));
        QVERIFY(QFile::exists(project().path() + QStringLiteral("/styles/%1.qml").arg(m_building)));
        undo();
        QVERIFY(m_gui->drawn());
        QCOMPARE(m_gui->colourAt(139.3885, 36.1445), before);
    }

    void classesByHand()
    {
        ui::StyleDialog *dialog = openStyle();
        choose(dialog, "styleNamed", QStringLiteral("*"));
        choose(dialog, "styleColumn", QStringLiteral("measuredHeight"));
        choose(dialog, "styleMethod", static_cast<int>(core::ClassStyle::Method::Equal));
        dialog->findChild<QSpinBox *>(QStringLiteral("styleCount"))->setValue(2);
        auto *classes = dialog->findChild<QTableWidget *>(QStringLiteral("styleClasses"));
        QTRY_COMPARE(classes->rowCount(), 3);
        auto *add = dialog->findChild<QPushButton *>(QStringLiteral("styleAddClass"));
        auto *remove = dialog->findChild<QPushButton *>(QStringLiteral("styleRemoveClass"));
        QVERIFY(!add->isEnabled()); // of which?
        QTest::mouseClick(classes->viewport(), Qt::LeftButton, {},
                          classes->visualItemRect(classes->item(1, 2)).center());
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(classes->rowCount(), 4);
        const auto *method = dialog->findChild<QComboBox *>(QStringLiteral("styleMethod"));
        QCOMPARE(method->currentData().toInt(), static_cast<int>(core::ClassStyle::Method::Manual));
        classes->item(1, 1)->setText(QStringLiteral("１５"));
        QCOMPARE(classes->item(0, 2)->text(), QStringLiteral("under 15"));
        // A limit above the next one is said, and changes nothing.
        classes->item(1, 1)->setText(QStringLiteral("9999"));
        QCOMPARE(classes->item(1, 1)->text(), QStringLiteral("15"));
        QTRY_VERIFY(!QToolTip::text().isEmpty());
        classes->item(1, 1)->setText(QStringLiteral("高い"));
        QCOMPARE(classes->item(1, 1)->text(), QStringLiteral("15"));
        m_gui->picture(QStringLiteral("style-by-hand"), dialog);
        QTest::mouseClick(classes->viewport(), Qt::LeftButton, {},
                          classes->visualItemRect(classes->item(2, 2)).center());
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(classes->rowCount(), 3);
        QCOMPARE(classes->item(1, 2)->text(), QStringLiteral("15 and more"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("styleApply")), Qt::LeftButton);
        const auto style = project().layerSettings(m_building).style;
        QVERIFY(style && style->method == core::ClassStyle::Method::Manual);
        QCOMPARE(style->classes.size(), 2);
        QCOMPARE(style->classes.at(1).lower, 15.0);
        // Found again as it was left.
        dialog = openStyle();
        classes = dialog->findChild<QTableWidget *>(QStringLiteral("styleClasses"));
        QCOMPARE(classes->rowCount(), 3);
        QCOMPARE(classes->item(1, 1)->text(), QStringLiteral("15"));
        dialog->reject();
    }

    void theClassesOfANamedStyleCanBeChangedAtOnce()
    {
        ui::StyleDialog *dialog = openStyle();
        auto *classes = dialog->findChild<QTableWidget *>(QStringLiteral("styleClasses"));
        QVERIFY(classes->isEnabled());
        QCOMPARE(classes->rowCount(), 1); // one colour
        choose(dialog, "styleNamed", QStringLiteral("building-15m"));
        QCOMPARE(classes->rowCount(), 3);
        QCOMPARE(dialog->namedStyle(), QStringLiteral("building-15m"));
        QTimer::singleShot(200, this, [] {
            auto *colours = qobject_cast<QColorDialog *>(QApplication::activeModalWidget());
            QVERIFY(colours);
            colours->setCurrentColor(QColor(20, 90, 200));
            colours->accept();
        });
        QTest::mouseClick(classes->viewport(), Qt::LeftButton, {},
                          classes->visualItemRect(classes->item(1, 0)).center());
        QVERIFY(dialog->namedStyle().isEmpty()); // it has become one's own
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("styleApply")), Qt::LeftButton);
        QVERIFY(project().layerSettings(m_building).style);
        QVERIFY(m_gui->drawn());
        QCOMPARE(m_gui->colourAt(139.3885, 36.1445), QColor(20, 90, 200));
        // One colour for all can be changed the same way.
        dialog = openStyle();
        choose(dialog, "styleColumn", QString());
        QTRY_COMPARE(classesOf(dialog)->rowCount(), 1);
        dialog->reject();
    }

    void aPreviewGoesWithItsDialog()
    {
        const QColor before = m_gui->colourAt(139.3885, 36.1445);
        ui::StyleDialog *dialog = openStyle();
        choose(dialog, "styleNamed", QStringLiteral("building-15m"));
        QTRY_VERIFY(dialog->namedStyle() == QLatin1String("building-15m"));
        choose(dialog, "styleNamed", QStringLiteral("*"));
        QTRY_VERIFY(!legend().isEmpty());
        QTest::qWait(250);
        dialog->reject();
        QVERIFY(m_gui->drawn());
        QCOMPARE(m_gui->colourAt(139.3885, 36.1445), before);
    }

    void namedStyleAndLabelsTogether()
    {
        ui::StyleDialog *dialog = openStyle();
        choose(dialog, "styleNamed", QStringLiteral("building-height"));
        choose(dialog, "styleLabels", QStringLiteral("measuredHeight"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("styleApply")), Qt::LeftButton);
        const core::ProjectLayer layer = stateOf(m_building).layer;
        QCOMPARE(layer.style->name, QStringLiteral("building-height"));
        QCOMPARE(layer.settings.labels.column, QStringLiteral("measuredHeight"));
        QVERIFY(m_gui->drawn());
        m_gui->picture(QStringLiteral("labels"));
    }

    void officialClassesAreOffered()
    {
        ui::StyleDialog *dialog = openStyle();
        choose(dialog, "styleNamed", QStringLiteral("*"));
        choose(dialog, "styleColumn", QStringLiteral("measuredHeight"));
        auto *method = dialog->findChild<QComboBox *>(QStringLiteral("styleMethod"));
        QCOMPARE(method->currentData().toInt(), static_cast<int>(core::ClassStyle::Method::Official));
        auto *classes = dialog->findChild<QTableWidget *>(QStringLiteral("styleClasses"));
        QTRY_COMPARE(classes->rowCount(), 7);
        dialog->reject();
    }

    void renamed()
    {
        QTreeView &view = panel().view();
        const QModelIndex index = panel().model().indexOf(m_building);
        view.setCurrentIndex(index);
        view.edit(index);
        auto *editor = view.findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        editor->setText(QStringLiteral("市の建物"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(panel().model().indexOf(m_building).data().toString(), QStringLiteral("市の建物"));
        QCOMPARE(project().layerSettings(m_building).name, QStringLiteral("市の建物"));
        QVERIFY(stateOf(m_building).layer.shortTitle().contains(QStringLiteral("市の建物")));
        undo();
        QCOMPARE(panel().model().indexOf(m_building).data().toString(), QStringLiteral("Buildings"));
    }

    void theListStaysWhereItWasScrolled()
    {
        QTreeView &view = panel().view();
        window().resize(1000, 420);
        QVERIFY(m_gui->drawn());
        QScrollBar *bar = view.verticalScrollBar();
        QVERIFY(bar->maximum() > 20);
        bar->setValue(bar->maximum() - 10);
        const int before = bar->value();
        QSignalSpy reset(&panel().model(), &QAbstractItemModel::modelReset);
        // As while data comes in: all rows are made anew.
        layers().move(layerOf(QStringLiteral("road")), true);
        QVERIFY(!reset.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(bar->value(), before);
    }

    void draggedWithinItsFamily()
    {
        ui::LayerModel &model = panel().model();
        const QModelIndex building = model.indexOf(m_building);
        const QModelIndex family = building.parent();
        QVERIFY(model.rowCount(family) > 1);
        const int from = building.row();
        const int to = from == 0 ? model.rowCount(family) : 0;
        const std::unique_ptr<QMimeData> data(model.mimeData({building}));
        QVERIFY(data);
        QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
        const QModelIndex other = model.indexOf(layerOf(QStringLiteral("shelter"))).parent();
        QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, other));
        QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, to, 0, family));
        model.dropMimeData(data.get(), Qt::MoveAction, to, 0, family);
        QCOMPARE(model.indexOf(m_building).row(), from == 0 ? model.rowCount(family) - 1 : 0);
    }

private:
    void undo()
    {
        window().activateWindow(); // a dialog had it
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    }
    ui::MainWindow &window() { return m_gui->window(); }
    map::MapLayers &layers() { return window().workspace().layers(); }
    core::Project &project() { return window().workspace().project(); }
    ui::LayerPanel &panel() { return window().workbench().layerPanel(); }
    const map::LayerState &stateOf(const QString &id) { return layers().layers().at(layers().indexOf(id)); }
    QList<map::LegendEntry> legend() { return layers().legend(m_building, {16, 12}); }
    QString layerOf(const QString &kind)
    {
        for (const map::LayerState &state : layers().layers())
            if (state.layer.dataset.kind == kind) return state.layer.id();
        return {};
    }
    ui::StyleDialog *openStyle()
    {
        Q_EMIT panel().styleEditorWanted(m_building);
        return window().findChild<ui::StyleDialog *>();
    }
    static QTableWidget *classesOf(QDialog *dialog)
    {
        return dialog->findChild<QTableWidget *>(QStringLiteral("styleClasses"));
    }
    void choose(QDialog *dialog, const char *box, const QVariant &data)
    {
        auto *found = dialog->findChild<QComboBox *>(QString::fromLatin1(box));
        QVERIFY2(found->findData(data) >= 0, qPrintable(data.toString()));
        found->setCurrentIndex(found->findData(data));
    }

    std::unique_ptr<testing::GuiFixture> m_gui;
    QString m_building;
};

MACHI_TEST(TestLayerSettings)
#include "testlayersettings.moc"
