#include "map/pageflow.h"
#include "map/pageitems.h"
#include "map/qgisruntime.h"
#include "support/testregistry.h"

#include <qgslayoutitemlabel.h>
#include <qgslayoutitemshape.h>
#include <qgsprintlayout.h>
#include <qgsproject.h>

using namespace machi;

/// Whatever the columns are, everything that is to be said stands in one of them.
class TestPageFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(map::QgisRuntime::start().ok()); }
    void nothingIsLost_data();
    void nothingIsLost();
    void aBoxTooLargeIsStillThere();
};

namespace {

constexpr double page = 1000; ///< millimetres between the columns of the test, side by side

/// A page whose columns have the heights given, the last one for ever.
struct Columns
{
    explicit Columns(QList<double> all) : layout(&project), items(layout, 1), heights(std::move(all)) {}

    QRectF next()
    {
        const double height = heights.at(std::min<qsizetype>(taken, heights.size() - 1));
        return {page * double(taken++), 10, 60, height};
    }
    map::PageFlow flow()
    {
        const QRectF first = next();
        return {items, first, [this] { return next(); }};
    }
    QString written() const
    {
        QList<QgsLayoutItemLabel *> labels;
        layout.layoutItems(labels);
        std::sort(labels.begin(), labels.end(), [](const auto *a, const auto *b) {
            return std::pair(a->pos().x(), a->pos().y()) < std::pair(b->pos().x(), b->pos().y());
        });
        QString all;
        for (const QgsLayoutItemLabel *label : labels)
            all += label->text() + u'\n';
        return all;
    }

    QgsProject project;
    QgsPrintLayout layout;
    map::PageItems items;
    QList<double> heights;
    qsizetype taken = 0;
};

} // namespace

void TestPageFlow::nothingIsLost_data()
{
    QTest::addColumn<QList<double>>("heights");
    QTest::addColumn<int>("headingRows");
    QTest::newRow("one column has room") << QList<double>{200} << 1;
    QTest::newRow("a small strip, then a page") << QList<double>{4, 6, 200} << 1;
    QTest::newRow("only columns of one line") << QList<double>{5} << 1;
    QTest::newRow("columns lower than a line") << QList<double>{2} << 1;
    QTest::newRow("a heading taller than a column") << QList<double>{22} << 12;
}

void TestPageFlow::nothingIsLost()
{
    QFETCH(QList<double>, heights);
    QFETCH(int, headingRows);
    Columns columns(heights);
    map::PageFlow flow = columns.flow();
    const QString heading = QStringLiteral("見出しはここから長く続きます").repeated(headingRows);
    QStringList rows;
    for (int i = 0; i < 9; ++i)
        rows.append(QStringLiteral("避難所 %1 は").arg(i) + QString(20 * i, QChar(0x9ad8)));
    flow.add({heading, rows});
    flow.add({QString(), {QStringLiteral("最後の行")}});
    const QString all = columns.written().remove(u'\n');
    QVERIFY2(all.contains(heading), qPrintable(all));
    for (const QString &row : rows)
        // The heading may stand again where the block goes on.
        QVERIFY2(all.contains(row.left(8)), qPrintable(row + QLatin1Char('\n') + all));
    QCOMPARE(all.count(QChar(0x9ad8)), 20 * 36);
    QVERIFY(all.endsWith(QStringLiteral("最後の行")));
    QVERIFY(columns.taken < 120);
}

void TestPageFlow::aBoxTooLargeIsStillThere()
{
    Columns columns({20, 80});
    map::PageFlow flow = columns.flow();
    QList<map::PageBox> boxes;
    for (const QSizeF size : {QSizeF(30, 15), QSizeF(30, 120), QSizeF(90, 10), QSizeF(30, 60)}) {
        auto *item = new QgsLayoutItemShape(&columns.layout);
        columns.layout.addLayoutItem(item);
        boxes.append({item, size});
    }
    flow.putAll(QStringLiteral("凡例"), boxes);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        QVERIFY(boxes.at(i).item->isVisible());
        QCOMPARE(boxes.at(i).item->rect().size(), boxes.at(i).size);
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!boxes.at(i).item->sceneBoundingRect().intersects(boxes.at(j).item->sceneBoundingRect()));
    }
}

MACHI_TEST(TestPageFlow)
#include "testpageflow.moc"
