#include "map/layerstack.h"
#include "map/qgisruntime.h"
#include "map/scaledetail.h"
#include "support/smalltown.h"
#include "support/testregistry.h"

#include <qgsfillsymbollayer.h>
#include <qgsrendercontext.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>

#include <QDir>
#include <QTemporaryDir>

using namespace machi;

class TestScaleDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outlinesGoAtSmallScales();

private:
    QgsMapLayer *layer(const QString &kind) const;

    QTemporaryDir m_folder;
    std::unique_ptr<core::Project> m_town;
    map::LayerStack *m_stack = nullptr;
};

void TestScaleDetail::initTestCase()
{
    QVERIFY(map::QgisRuntime::start().ok());
    m_town = testing::makeSmallTown(QDir(m_folder.path()).filePath(QStringLiteral("town.machi")));
    QVERIFY(m_town);
}

QgsMapLayer *TestScaleDetail::layer(const QString &kind) const
{
    for (QgsMapLayer *one : m_stack->layers())
        if (m_stack->description(one)->dataset.kind == kind) return one;
    return nullptr;
}

void TestScaleDetail::outlinesGoAtSmallScales()
{
    map::LayerStack stack;
    m_stack = &stack;
    QVERIFY(stack.load(core::projectLayers(*m_town, QStringLiteral("building-height")).value()).isEmpty());
    const auto outlines = [this](double scale) {
        map::settleOutlines(m_stack->layers(), scale);
        QList<Qt::PenStyle> found;
        QgsRenderContext context;
        auto *buildings = qobject_cast<QgsVectorLayer *>(layer(QStringLiteral("building")));
        for (QgsSymbol *symbol : buildings->renderer()->symbols(context)) {
            // The outline is the last part, of hatched symbols too.
            auto *fill = dynamic_cast<QgsSimpleFillSymbolLayer *>(symbol->symbolLayers().last());
            const Qt::PenStyle style = fill ? fill->strokeStyle() : Qt::DashLine;
            if (!found.contains(style)) found.append(style);
        }
        return found;
    };
    QCOMPARE(outlines(50000), QList<Qt::PenStyle>{Qt::NoPen});
    QCOMPARE(outlines(5000), QList<Qt::PenStyle>{Qt::SolidLine}); // and back
    QCOMPARE(outlines(50000), QList<Qt::PenStyle>{Qt::NoPen});
}

MACHI_TEST(TestScaleDetail)
#include "testscaledetail.moc"
