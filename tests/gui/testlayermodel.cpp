#include "core/store/project.h"
#include "map/maplayers.h"
#include "support/smalltown.h"
#include "support/testregistry.h"
#include "ui/layers/layerdelegate.h"
#include "ui/layers/layermodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace machi;
using ui::LayerModel;

class TestLayerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = testing::makeSmallTown(m_folder->filePath(QStringLiteral("t.machi")));
        QVERIFY(m_project);
        m_layers = std::make_unique<map::MapLayers>(*m_project);
        for (const core::Issue &issue : m_layers->issues())
            qWarning("%s", qPrintable(issue.code + issue.message));
        QVERIFY(m_layers->issues().isEmpty());
    }
    void cleanup()
    {
        m_layers.reset();
        m_project.reset();
    }

    void keepsTheRulesOfModels()
    {
        LayerModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLayers(m_layers.get());
        const QString building = layerOf(QStringLiteral("building"));
        m_layers->setVisible(building, false);
        m_layers->setOpacity(building, 0.5);
        m_layers->move(layerOf(QStringLiteral("road")), true);
        QVERIFY(m_project->remove(dataset(QStringLiteral("building"))));
        QVERIFY(m_project->undo());
        model.setUnfolded(layerOf(QStringLiteral("building")), true);
        model.setLayers(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void groupsByFamily()
    {
        LayerModel model;
        model.setLayers(m_layers.get());
        QStringList families;
        for (int row = 0; row < model.rowCount(); ++row)
            families.append(model.index(row, 0).data().toString());
        QVERIFY(families.contains(QStringLiteral("City model")));
        QVERIFY(families.contains(QStringLiteral("Shelters and facilities")));
        const QModelIndex building = model.indexOf(layerOf(QStringLiteral("building")));
        QCOMPARE(building.parent().data().toString(), QStringLiteral("City model"));
        QVERIFY(building.data(LayerModel::Facts).toString().startsWith(QStringLiteral("4 buildings")));
        // One symbol needs no legend, classes do.
        QVERIFY(building.data(LayerModel::Swatches).value<QList<map::LegendEntry>>().isEmpty());
        QVERIFY(m_project->setStyle(dataset(QStringLiteral("building")), QStringLiteral("building-height")));
        QVERIFY(building.data(LayerModel::Swatches).value<QList<map::LegendEntry>>().size() > 3);
    }

    void placesAreCountedAndNotTheirValues()
    {
        core::Feedback feedback;
        core::ImportSession session(*m_project, feedback);
        core::Dataset dataset;
        dataset.kind = QStringLiteral("sensor");
        dataset.title = QStringLiteral("センサー");
        dataset.crs = core::Crs::fromEpsg(6668);
        core::TableSink *table = session.sink().beginTable(dataset);
        QVERIFY(table);
        core::Column hour;
        hour.id = QStringLiteral("hour");
        table->column(hour);
        core::TimeAxis axis;
        axis.column = hour.id;
        for (const char *key : {"1", "2", "3"}) {
            core::TimeStep step;
            step.key = QString::fromLatin1(key);
            axis.steps.append(step);
            for (const double east : {139.385, 139.386}) {
                core::Feature value;
                value.shape = core::Shape::point(east, 36.145);
                value.values = {std::string(key)};
                table->add(std::move(value));
            }
        }
        table->setTimeAxis(axis);
        QVERIFY(session.commit());
        map::MapLayers layers(*m_project);
        LayerModel model;
        model.setLayers(&layers);
        QString id;
        for (const map::LayerState &one : layers.layers())
            if (one.layer.dataset.kind == QLatin1String("sensor")) id = one.layer.id();
        QTRY_VERIFY(model.indexOf(id)
                        .data(LayerModel::Facts)
                        .toString()
                        .startsWith(QStringLiteral("2 places · 6 values")));
    }

    void chipsAreNotWhite()
    {
        const auto swatch = [](const QColor &middle, const QColor &ring) {
            QImage image(26, 12, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            painter.fillRect(QRect(8, 1, 10, 10), ring);
            painter.fillRect(QRect(10, 3, 6, 6), middle);
            return image;
        };
        const QColor teal(0x0b, 0x72, 0x85);
        const QColor red(200, 30, 30);
        // A white stop goes by its ring; what looks alike is one.
        QCOMPARE(ui::chipColours({{QStringLiteral("50"), swatch(Qt::white, teal)},
                                  {QStringLiteral("20"), swatch(Qt::white, teal)},
                                  {QStringLiteral("0"), swatch(red, teal)}}),
                 (QList<QColor>{teal, red}));
    }

    void checkingShowsAndHides()
    {
        LayerModel model;
        model.setLayers(m_layers.get());
        const QString id = layerOf(QStringLiteral("building"));
        const QModelIndex index = model.indexOf(id);
        QSignalSpy changed(m_layers.get(), &map::MapLayers::pictureChanged);
        const auto before = m_layers->visibleLayers().size();
        QVERIFY(model.setData(index, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(index.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        QCOMPARE(m_layers->visibleLayers().size(), before - 1);
        QCOMPARE(changed.count(), 1);
    }

    void removedAndBroughtBack()
    {
        LayerModel model;
        model.setLayers(m_layers.get());
        const QString id = layerOf(QStringLiteral("building"));
        QVERIFY(m_project->remove(dataset(QStringLiteral("building"))));
        QVERIFY(!model.indexOf(id).isValid());
        QVERIFY(m_project->undo());
        QVERIFY(model.indexOf(id).isValid());
    }

    void stateIsRemembered()
    {
        const QString building = layerOf(QStringLiteral("building"));
        const QString road = layerOf(QStringLiteral("road"));
        m_layers->setVisible(road, false);
        m_layers->setOpacity(building, 0.4);
        while (m_layers->move(building, false)) {
        }
        const QJsonObject state = m_layers->state();

        map::MapLayers again(*m_project);
        again.restore(state);
        QCOMPARE(again.state(), state);
        QVERIFY(!again.layers().at(again.indexOf(road)).visible);
        QCOMPARE(again.layers().at(again.indexOf(building)).opacity, 0.4);
    }

    void aStrangeStateDoesNoHarm()
    {
        const QJsonObject before = m_layers->state();
        m_layers->restore({});
        QCOMPARE(m_layers->state(), before);
        m_layers->restore({{QStringLiteral("layers"),
                            QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("gone-7")}}, 3}}});
        QCOMPARE(m_layers->state(), before);
    }

    void styleChangesTheLegend()
    {
        const QString id = layerOf(QStringLiteral("building"));
        QVERIFY(m_project->setStyle(dataset(QStringLiteral("building")), QStringLiteral("building-15m")));
        QCOMPARE(m_layers->layers().at(m_layers->indexOf(id)).layer.style->name,
                 QStringLiteral("building-15m"));
        const auto few = m_layers->legend(id, {16, 12}).size();
        QVERIFY(m_project->setStyle(dataset(QStringLiteral("building")), QStringLiteral("building-height")));
        QVERIFY(m_layers->legend(id, {16, 12}).size() > few);
    }

private:
    QString layerOf(const QString &kind) const
    {
        for (const map::LayerState &state : m_layers->layers())
            if (state.layer.dataset.kind == kind) return state.layer.id();
        return {};
    }
    QString dataset(const QString &kind) const
    {
        for (const core::Dataset &one : m_project->datasets())
            if (one.kind == kind) return one.id;
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<core::Project> m_project;
    std::unique_ptr<map::MapLayers> m_layers;
};

MACHI_TEST(TestLayerModel)
#include "testlayermodel.moc"
