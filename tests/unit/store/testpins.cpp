#include "storefixture.h"

#include "core/sqlite/database.h"
#include "core/store/journal.h"
#include "core/store/pinexport.h"
#include "core/store/pinlayer.h"
#include "core/store/pinstore.h"
#include "core/store/qgzdocument.h"
#include "support/testregistry.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace machi::core;
using machi::testing::StoreFixture;

/// Pins and notes: every edit can be taken back, and nobody is shown outside without the tick.
class TestPins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        auto made = Project::create(m_fixture->project());
        QVERIFY(made);
        m_project = made.take();
        m_project->journal().setAuthor(QStringLiteral("田中"));
    }
    void cleanup()
    {
        m_project.reset();
        m_fixture.reset();
    }

    void isFoundAgainWithAuthorAndTime()
    {
        Pin pin = named(QStringLiteral("ベンチ"));
        pin.text = QStringLiteral("日陰がない\n夏は暑い");
        pin.colour = QStringLiteral("orange");
        QSignalSpy edited(m_project.get(), &Project::edited);
        const auto added = store().add(pin);
        QVERIFY(added);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(added->author, QStringLiteral("田中"));
        QVERIFY(added->created.isValid());
        m_project.reset();
        auto again = Project::open(m_fixture->project(), Project::Access::Read);
        QVERIFY(again);
        const QList<Pin> pins = PinStore(**again).pins();
        QCOMPARE(pins.size(), 1);
        QCOMPARE(pins.first(), added.value());
        QVERIFY(!PinStore(**again).move(pins.first().id, {1, 2}));
    }

    void everyEditIsUndoneAndRedone()
    {
        const Pin first = store().add(named(QStringLiteral("A"))).take();
        Pin renamed = first;
        renamed.title = QStringLiteral("B");
        QVERIFY(store().change(renamed));
        QVERIFY(store().move(first.id, {139.5, 36.2}));
        QVERIFY(store().remove(first.id));
        QVERIFY(store().pins().isEmpty());
        QVERIFY(m_project->undo());
        QCOMPARE(store().pin(first.id)->place, QPointF(139.5, 36.2));
        QVERIFY(m_project->undo());
        QCOMPARE(store().pin(first.id)->place, first.place);
        QVERIFY(m_project->undo());
        QCOMPARE(store().pin(first.id)->title, QStringLiteral("A"));
        QVERIFY(m_project->undo());
        QVERIFY(store().pins().isEmpty());
        QVERIFY(m_project->redo());
        QCOMPARE(store().pins(), QList<Pin>{first});
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_project->redo());
        QVERIFY(store().pins().isEmpty());
    }

    void anEditThatChangesNothingIsNone()
    {
        const Pin pin = store().add(named(QStringLiteral("A"))).take();
        const qsizetype before = m_project->journal().entries().size();
        QVERIFY(store().change(pin));
        QCOMPARE(m_project->journal().entries().size(), before);
    }

    void photoIsMadeSmallAndLosesItsPlace()
    {
        QImage picture(3000, 2000, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        picture.setText(QStringLiteral("GPS"), QStringLiteral("36.1, 139.4"));
        QByteArray file;
        QBuffer buffer(&file);
        QVERIFY(picture.save(&buffer, "PNG"));
        const Pin pin = store().add(named(QStringLiteral("A")), file).take();
        const QImage kept = store().photo(pin.photo);
        QCOMPARE(kept.size(), QSize(1600, 1066));
        QVERIFY(kept.textKeys().isEmpty());
        QVERIFY(store().photo(QString()).isNull());
        const auto failed = store().change(pin, QByteArray("no picture"));
        QVERIFY(!failed);
        QCOMPARE(failed.firstError().code, QStringLiteral("pin.photo"));
        QVERIFY(m_project->undo());
        QVERIFY(store().photo(pin.photo).isNull());
    }

    void aPersonLeavesOnlyWithTheTick()
    {
        Pin person = named(QStringLiteral("区長"));
        person.kind = PinKind::Person;
        person = store().add(person).take();
        QCOMPARE(person.openness(), Openness::Personal);
        QVERIFY(!pinLayer(*m_project));
        QVERIFY(!QFile::exists(pinFile()));
        store().add(named(QStringLiteral("広場")));
        QVERIFY(holds(pinFile(), "広場"));
        QVERIFY(!holds(pinFile(), "区長"));
        for (const char *name : {"pins.geojson", "pins.csv"}) {
            const QString path = m_fixture->project() + QStringLiteral(".") + QLatin1String(name);
            const auto written = exportPins(store().pins(), path);
            QVERIFY(written);
            QCOMPARE(written.issues().first().code, QStringLiteral("pin.no-consent"));
            QVERIFY(holds(path, "広場"));
            QVERIFY(!holds(path, "区長"));
        }
        QCOMPARE(pinLayer(*m_project)->dataset.features, 1);

        person.consent = true;
        QVERIFY(store().change(person));
        QVERIFY(holds(pinFile(), "区長"));
        QCOMPARE(pinLayer(*m_project)->dataset.features, 2);
        QCOMPARE(pinLayer(*m_project)->dataset.terms.openness, Openness::Personal);
        // And it goes again when the tick is taken back.
        QVERIFY(m_project->undo());
        QVERIFY(!holds(pinFile(), "区長"));
        // A note of a kind that this program does not know may be personal.
        QCOMPARE(pinKindFromName(QStringLiteral("volunteer")), PinKind::Person);
    }

    void anOldFileShowsNobody()
    {
        store().add(named(QStringLiteral("広場")));
        Pin person = named(QStringLiteral("区長"));
        person.kind = PinKind::Person;
        person.consent = true;
        person = store().add(person).take();
        QFile file(pinFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray old = file.readAll();
        file.close();
        person.consent = false;
        QVERIFY(store().change(person));
        QVERIFY(pinLayer(*m_project));
        // It could be neither written nor removed.
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(old);
        file.close();
        QVERIFY(!pinLayer(*m_project));
#ifdef Q_OS_LINUX
        // Where nobody can write, it is removed at least.
        QVERIFY(file.remove());
        QVERIFY(QFile::link(QStringLiteral("/proc/version"), pinFile()));
        const Status changed = store().move(person.id, {139.4, 36.1});
        QVERIFY(changed);
        QVERIFY(!changed.issues().isEmpty());
        QVERIFY(!QFileInfo(pinFile()).isSymLink());
#endif
    }

    void fileGoesWithTheLastPin()
    {
        const Pin pin = store().add(named(QStringLiteral("広場"))).take();
        QVERIFY(QFile::exists(pinFile()));
        QVERIFY(store().remove(pin.id));
        QVERIFY(!QFile::exists(pinFile()));
        QVERIFY(m_project->undo());
        QVERIFY(QFile::exists(pinFile()));
    }

    void ordinaryQgisShowsThem()
    {
        Pin pin = named(QStringLiteral("広場"));
        pin.colour = QStringLiteral("purple");
        QVERIFY(store().add(pin));
        const auto layer = pinLayer(*m_project);
        QVERIFY(layer);
        QCOMPARE(layer->provider(), QStringLiteral("ogr"));
        QCOMPARE(layer->source(layer->path), layer->path);
        QCOMPARE(layer->style->name, QStringLiteral("pin-colour"));
        const QByteArray document =
            qgisProjectDocument(m_project->path(), QStringLiteral("town"), {*layer}, layer->dataset.extent);
        QVERIFY(document.contains("<datasource>./pins.geojson</datasource>"));
        QVERIFY(document.contains("value=\"purple\""));
    }

    void exportsAreWhatTheirFormatsAskFor()
    {
        Pin pin = named(QStringLiteral("=1+1 \"quoted\""));
        pin.place = {139.38571234, 36.14721234};
        store().add(pin);
        const QJsonObject json = QJsonDocument::fromJson(pinsGeoJson(store().pins())).object();
        const QJsonObject feature = json.value(QLatin1String("features")).toArray().at(0).toObject();
        const QJsonArray place =
            feature.value(QLatin1String("geometry")).toObject().value(QLatin1String("coordinates")).toArray();
        QCOMPARE(place.at(0).toDouble(), 139.38571234);
        QCOMPARE(place.at(1).toDouble(), 36.14721234);
        const QByteArray csv = pinsCsv(store().pins());
        QVERIFY(csv.startsWith("\xef\xbb\xbf"
                               "id,kind,longitude,latitude"));
        QVERIFY2(csv.contains("\"'=1+1 \"\"quoted\"\"\""), csv.constData());
        QVERIFY(csv.contains("139.38571234,36.14721234"));
        QVERIFY(!exportPins(store().pins(), QStringLiteral("/nowhere/pins.csv")));
    }

private:
    PinStore store()
    {
        return PinStore(*m_project);
    }
    QString pinFile() const
    {
        return QDir(m_fixture->project()).filePath(QStringLiteral("pins.geojson"));
    }
    static Pin named(const QString &title)
    {
        Pin pin;
        pin.title = title;
        pin.place = {139.387, 36.145};
        return pin;
    }
    static bool holds(const QString &path, const char *text)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
    }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Project> m_project;
};

MACHI_TEST(TestPins)
#include "testpins.moc"
