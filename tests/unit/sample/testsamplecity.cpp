#include "core/sample/samplecity.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

using namespace machi::core;

namespace {

class CancelAfter : public Feedback
{
public:
    explicit CancelAfter(int steps) : m_left(steps) {}

protected:
    void progressed(double fraction, const QString &) override
    {
        m_inOrder = m_inOrder && fraction >= m_last && fraction <= 1;
        m_last = fraction;
        if (m_left > 0 && --m_left == 0) cancel();
    }

public:
    bool m_inOrder = true;

private:
    int m_left;
    double m_last = 0;
};

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(QDir(folder).relativeFilePath(each.next()));
    files.sort();
    return files;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable ") + path.toUtf8();
}

QList<int> pixels(const QString &path)
{
    QList<int> values;
    if (path.endsWith(QStringLiteral(".tif"))) {
        GDALAllRegister();
        GDALDataset *raster = GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_RASTER);
        if (!raster) return values;
        values.resize(qsizetype(raster->GetRasterXSize()) * raster->GetRasterYSize());
        if (raster->GetRasterBand(1)->RasterIO(
                GF_Read, 0, 0, raster->GetRasterXSize(), raster->GetRasterYSize(), values.data(),
                raster->GetRasterXSize(), raster->GetRasterYSize(), GDT_Int32, 0, 0) != CE_None)
            values.clear();
        GDALClose(raster);
        return values;
    }
    const QImage image = QImage(path).convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width() * 3; ++x)
            values.append(image.constScanLine(y)[x]);
    return values;
}

// Other libraries may pack a picture otherwise; what it shows may differ by the rounding of a JPEG only.
bool showsTheSame(const QString &path, const QString &other)
{
    const QList<int> a = pixels(path), b = pixels(other);
    const int tolerance = path.endsWith(QStringLiteral(".jpg")) ? 12 : 0;
    if (a.isEmpty() || a.size() != b.size()) return false;
    for (qsizetype i = 0; i < a.size(); ++i)
        if (qAbs(a[i] - b[i]) > tolerance) return false;
    return true;
}

Status make(const QString &folder, int buildings, quint32 seed, Feedback &feedback,
            QList<SampleItem> *items = nullptr)
{
    SampleOptions options;
    options.folder = folder;
    options.buildings = buildings;
    options.seed = seed;
    return writeSample(options, feedback, items);
}

} // namespace

class TestSampleCity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // datasets/sample is what the defaults make; after a wanted change: datasets/README.md says how to renew
    // it.
    void theCommittedSampleIsMadeAgain()
    {
        const QString committed =
            QDir::cleanPath(machi::testing::dataFile(QStringLiteral("../../datasets/sample")));
        const QTemporaryDir folder;
        Feedback feedback;
        const SampleOptions defaults;
        QVERIFY(make(folder.path(), defaults.buildings, defaults.seed, feedback).ok());
        const QStringList files = filesBelow(folder.path());
        QCOMPARE(files, filesBelow(committed));
        for (const QString &file : files) {
            const QString now = folder.filePath(file), then = committed + u'/' + file;
            if (content(now) == content(then)) continue;
            const bool picture =
                file.endsWith(QStringLiteral(".jpg")) || file.endsWith(QStringLiteral(".tif"));
            QVERIFY2(picture && showsTheSame(now, then), qPrintable(file));
        }
    }

    void seedAndSizeDecideEverything()
    {
        const QTemporaryDir folder;
        Feedback feedback;
        QList<SampleItem> a, b, c;
        QVERIFY(make(folder.filePath(QStringLiteral("a")), 120, 7, feedback, &a).ok());
        QVERIFY(make(folder.filePath(QStringLiteral("b")), 120, 7, feedback, &b).ok());
        QVERIFY(make(folder.filePath(QStringLiteral("c")), 120, 8, feedback, &c).ok());
        const QStringList files = filesBelow(folder.filePath(QStringLiteral("a")));
        QCOMPARE(files, filesBelow(folder.filePath(QStringLiteral("b"))));
        bool differs = false;
        for (const QString &file : files) {
            const QByteArray first = content(folder.filePath(QStringLiteral("a/") + file));
            QVERIFY2(first == content(folder.filePath(QStringLiteral("b/") + file)), qPrintable(file));
            differs = differs || first != content(folder.filePath(QStringLiteral("c/") + file));
        }
        QVERIFY(differs);
        qint64 bytes = 0;
        for (const SampleItem &item : a) {
            QVERIFY2(!item.title.isEmpty() && item.files > 0, qPrintable(item.kind));
            QVERIFY2(QFile::exists(folder.filePath(QStringLiteral("a/") + item.source)),
                     qPrintable(item.source));
            bytes += item.bytes;
        }
        QVERIFY(bytes > 1000000);
    }

    void saysThatItIsInvented()
    {
        const QTemporaryDir folder;
        Feedback feedback;
        QVERIFY(make(folder.path(), 10, 1, feedback).ok());
        for (const char *file :
             {"README.md", "11202_kumagaya-shi_city_2026_citygml_1_op/metadata/README.txt"}) {
            const QString text = QString::fromUtf8(content(folder.filePath(QString::fromLatin1(file))));
            QVERIFY(text.contains(QStringLiteral("架空")));
            QVERIFY(text.contains(QStringLiteral("not the real Kumagaya")));
        }
    }

    void tablesAreWhole()
    {
        const QTemporaryDir folder;
        Feedback feedback;
        QList<SampleItem> items;
        QVERIFY(make(folder.path(), 3000, 3, feedback, &items).ok());
        int tables = 0;
        for (const QString &file : filesBelow(folder.path())) {
            if (!file.endsWith(QStringLiteral(".csv"))) continue;
            GDALAllRegister();
            GDALDataset *table =
                GDALDataset::Open(folder.filePath(file).toUtf8().constData(), GDAL_OF_VECTOR);
            QVERIFY2(table, qPrintable(file));
            const GIntBig rows = table->GetLayer(0)->GetFeatureCount();
            const int columns = table->GetLayer(0)->GetLayerDefn()->GetFieldCount();
            GDALClose(table);
            QVERIFY2(columns >= 8, qPrintable(file));
            for (const SampleItem &item : items)
                if (item.source == file && item.kind == QLatin1String("flowgrid"))
                    QVERIFY(qint64(rows) > item.objects); // a row a square and time
                else if (item.source == file)
                    QCOMPARE(qint64(rows), item.objects);
            ++tables;
        }
        QCOMPARE(tables, 6);
        const QByteArray sjis =
            content(folder.filePath(QStringLiteral("shelters/112020_evacuation_shelter_sjis.csv")));
        QVERIFY(sjis.contains("\x8c\x46\x92\x4a\x8e\x73")); // 熊谷市 in CP932
        QVERIFY(!content(folder.filePath(QStringLiteral("flow/11202_mesh1km_2025.csv"))).contains(",9\n"));
    }

    void timetableHangsTogether()
    {
        const QTemporaryDir folder;
        Feedback feedback;
        QVERIFY(make(folder.path(), 60, 3, feedback).ok());
        const auto rows = [&](const char *name) {
            QList<QStringList> table;
            const QString text = QString::fromUtf8(content(
                folder.filePath(QStringLiteral("transit/gtfs/%1.txt").arg(QString::fromLatin1(name)))));
            for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
                table.append(line.split(u','));
            return table;
        };
        QSet<QString> stops, trips, routes;
        for (const QStringList &row : rows("stops"))
            stops.insert(row[0]);
        for (const QStringList &row : rows("routes"))
            routes.insert(row[0]);
        for (const QStringList &row : rows("trips")) {
            QVERIFY(routes.contains(row[0]));
            trips.insert(row[2]);
        }
        QString trip, time;
        for (const QStringList &row : rows("stop_times").mid(1)) {
            QVERIFY(trips.contains(row[0]));
            QVERIFY(stops.contains(row[3]));
            QVERIFY2(row[0] != trip || row[1] >= time, qPrintable(row.join(u',')));
            trip = row[0];
            time = row[1];
        }
        QVERIFY(trips.size() > 40);
    }

    void refusesWhatItCannotDo()
    {
        const QTemporaryDir folder;
        Feedback feedback;
        QCOMPARE(make(folder.path(), 9, 1, feedback).firstError().code, QStringLiteral("sample.count"));
        QCOMPARE(make(folder.path(), 1000001, 1, feedback).firstError().code, QStringLiteral("sample.count"));
        QCOMPARE(make(QStringLiteral("/dev/null/here"), 10, 1, feedback).firstError().code,
                 QStringLiteral("sample.write"));
        QFile other(folder.filePath(QStringLiteral("other.txt")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.close();
        QCOMPARE(make(folder.path(), 10, 1, feedback).firstError().code, QStringLiteral("sample.not-empty"));
    }

    void stopsWhenCancelled()
    {
        const QTemporaryDir folder;
        CancelAfter feedback(3);
        QCOMPARE(make(folder.path(), 20000, 1, feedback).firstError().code,
                 QStringLiteral("sample.cancelled"));
        QVERIFY(feedback.isCancelled());
        const QTemporaryDir whole;
        CancelAfter patient(-1);
        QVERIFY(make(whole.path(), 500, 1, patient).ok());
        QVERIFY(patient.m_inOrder);
    }
};

MACHI_TEST(TestSampleCity)
#include "testsamplecity.moc"
