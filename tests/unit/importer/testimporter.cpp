#include "core/model/language.h"
#include "core/store/importer.h"
#include "support/rawzip.h"
#include "support/testregistry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <functional>
#include <stdexcept>

using namespace machi::core;

namespace {

using Read = std::function<void(const Source &, const ReadOptions &, DatasetSink &, Feedback &)>;

/// Recognises files of one ending and does what the test says.
class ScriptReader : public Reader
{
public:
    ScriptReader(const char *ending, const char *kind, Read read, Recognition sure = Recognition::Yes)
        : m_ending(QLatin1String(ending)), m_kind(QLatin1String(kind)), m_read(std::move(read)), m_sure(sure)
    {
    }
    QString id() const override { return QStringLiteral("script-") + m_ending; }
    QString title() const override { return id(); }
    QStringList extensions() const override { return {m_ending}; }
    QStringList kinds() const override { return {m_kind}; }
    Probe probe(const Source &source) const override
    {
        for (const Source::Entry &entry : source.entries())
            if (entry.path.endsWith(m_ending)) return {m_sure, id(), kinds(), entry.size, {}};
        return {};
    }
    void read(const Source &source, const ReadOptions &options, DatasetSink &sink,
              Feedback &feedback) const override
    {
        m_read(source, options, sink, feedback);
    }

private:
    QString m_ending;
    QString m_kind;
    Read m_read;
    Recognition m_sure;
};

Dataset shelters()
{
    Dataset dataset;
    dataset.kind = QStringLiteral("shelter");
    dataset.title = QStringLiteral("避難所");
    dataset.crs = Crs::fromEpsg(6668);
    dataset.provenance.format = QStringLiteral("Script 1.0");
    return dataset;
}

/// One data set with one feature for every entry of the source.
void readAll(const Source &source, const ReadOptions &, DatasetSink &sink, Feedback &feedback)
{
    TableSink *table = sink.beginTable(shelters());
    if (!table) return;
    for (const Source::Entry &entry : source.entries()) {
        Feature feature;
        feature.source = sink.addSource(table, {source.displayPath(entry), entry.size, {}, entry.modified});
        feature.id = entry.path.toStdString();
        table->add(std::move(feature));
    }
    feedback.setProgress(0.5, QStringLiteral("reading"));
}

const char *const helloSum = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"; // sha256sum

class ListeningFeedback : public Feedback
{
public:
    QList<double> fractions;

protected:
    void progressed(double fraction, const QString &) override { fractions.append(fraction); }
};

void readAndAsk(const Source &source, const ReadOptions &options, DatasetSink &sink, Feedback &feedback)
{
    readAll(source, options, sink, feedback);
    feedback.report(makeError(QStringLiteral("needs-option"), QStringLiteral("--set x=…"), source.path()));
}

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void provenanceSaysHowToDoItAgain();
    void zipIsASourceWithItsChecksum();
    void severalSourcesScaleProgress();
    void unrecognisedSourceDoesNotStopTheOthers();
    void nothingFoundIsAnError();
    void surestReaderReadsAFileAndAllSureOnesAFolder();
    void kindChoosesTheReader();
    void onlyWantedKindsAreKept();
    void needsOptionLeavesTheProjectAlone();
    void oneQuestionLeavesTheOthersIn();
    void cancelLeavesTheProjectAlone();
    void faultOfAReaderDropsItsSourceOnly();
    void failureOfTheStoreIsTold();
    void issuesBecomeFindings();

private:
    QString file(const char *name, const QByteArray &content = "hello");
    QList<Dataset> import(const QStringList &paths, const ReadOptions &options = {});
    QStringList codes() const;
    QStringList leftovers() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<ReaderRegistry> m_registry;
    std::unique_ptr<ListeningFeedback> m_feedback;
};

void TestImporter::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto project = Project::create(m_folder->filePath(QStringLiteral("town.machi")));
    QVERIFY(project.ok());
    m_project = project.take();
    m_registry = std::make_unique<ReaderRegistry>();
    m_feedback = std::make_unique<ListeningFeedback>();
}

QString TestImporter::file(const char *name, const QByteArray &content)
{
    const QString path = m_folder->filePath(QLatin1String(name));
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) return {};
    return path;
}

QList<Dataset> TestImporter::import(const QStringList &paths, const ReadOptions &options)
{
    QList<ImportSource> sources;
    for (const QString &path : paths)
        sources.append({path, options});
    Importer importer(*m_project, *m_registry, sources, *m_feedback);
    importer.read();
    return importer.commit();
}

QStringList TestImporter::codes() const
{
    QStringList all;
    for (const Issue &issue : m_feedback->issues())
        all.append(issue.code);
    return all;
}

/// What lies in the project's data folder beside the committed data sets.
QStringList TestImporter::leftovers() const
{
    QStringList folders =
        QDir(m_project->path() + QStringLiteral("/data")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const Dataset &dataset : m_project->datasets())
        folders.removeAll(dataset.id);
    return folders;
}

void TestImporter::provenanceSaysHowToDoItAgain()
{
    m_registry->add(std::make_unique<ScriptReader>(".a", "shelter", readAll));
    ReadOptions options;
    options.bbox = Extent{139.3, 36.1, 139.4, 36.2};
    options.gridCodes = {QStringLiteral("53394525")};
    options.encoding = QStringLiteral("CP932");
    options.crs = Crs::fromEpsg(6677);
    options.height = HeightDatum::Ellipsoid;
    options.settings.insert(QStringLiteral("x"), QStringLiteral("lon"));
    options.purpose = QStringLiteral("避難計画");
    const QString path = file("town.a");
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    const QList<Dataset> made = import({path}, options);
    QCOMPARE(made.size(), 1);

    const auto stored = m_project->dataset(made.first().id);
    QVERIFY(stored.has_value());
    const Provenance &provenance = stored->provenance;
    QCOMPARE(provenance.reader, QStringLiteral("script-.a"));
    QCOMPARE(provenance.version, programVersion());
    QCOMPARE(provenance.format, QStringLiteral("Script 1.0"));
    QCOMPARE(provenance.purpose, QStringLiteral("避難計画"));
    QVERIFY(provenance.created >= before && provenance.created <= QDateTime::currentDateTimeUtc().addSecs(1));
    QCOMPARE(QString::fromUtf8(QJsonDocument(provenance.options).toJson(QJsonDocument::Compact)),
             QStringLiteral(R"({"bbox":[139.3,36.1,139.4,36.2],"crs":"EPSG:6677","encoding":"CP932",)"
                            R"("grid":["53394525"],"height":"ellipsoid","set.x":"lon"})"));
    QCOMPARE(provenance.sources.size(), 1);
    QCOMPARE(provenance.sources.first().path, path);
    QCOMPARE(provenance.sources.first().size, 5);
    QCOMPARE(provenance.sources.first().sha256, QLatin1String(helloSum));
    QVERIFY(provenance.sources.first().modified.isValid());
    QVERIFY(m_feedback->issues().isEmpty());
    QVERIFY(leftovers().isEmpty());
}

void TestImporter::zipIsASourceWithItsChecksum()
{
    m_registry->add(std::make_unique<ScriptReader>(".a", "shelter", readAll));
    const QByteArray bytes =
        machi::testing::RawZip().add("udx/one.a", "hello").add("udx/two.a", "hello").bytes();
    const QString path = file("town.zip", bytes);
    const QList<Dataset> made = import({path});
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().features, 2);

    const QString expected =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    int archives = 0;
    for (const SourceFile &source : made.first().provenance.sources) {
        if (source.path != path) continue;
        ++archives;
        QCOMPARE(source.sha256, expected);
    }
    QCOMPARE(archives, 1);
    QCOMPARE(made.first().provenance.sources.size(), 3);
}

void TestImporter::severalSourcesScaleProgress()
{
    m_registry->add(std::make_unique<ScriptReader>(".a", "shelter", readAll));
    QCOMPARE(import({file("one.a"), file("two.a")}).size(), 2);
    QCOMPARE(m_feedback->fractions, QList<double>({0.25, 0.75}));
    QCOMPARE(m_project->datasets().size(), 2);
}

void TestImporter::unrecognisedSourceDoesNotStopTheOthers()
{
    m_registry->add(std::make_unique<ScriptReader>(".a", "shelter", readAll));
    const QList<Dataset> made =
        import({file("strange.xyz"), QStringLiteral("/no/such/file.a"), file("good.a"), file("empty.a", {})});
    QCOMPARE(made.size(), 1);
    QVERIFY(m_feedback->hasErrors());
    QVERIFY(codes().contains(QStringLiteral("import.not-recognised")));
    QVERIFY(codes().contains(QStringLiteral("source.not-found")));
    QCOMPARE(m_project->datasets().size(), 1);
}

void TestImporter::nothingFoundIsAnError()
{
    m_registry->add(std::make_unique<ScriptReader>(".a", "shelter",
                                                   [](const Source &, const ReadOptions &, DatasetSink &sink,
                                                      Feedback &) { sink.beginTable(shelters()); }));
    QVERIFY(import({file("one.a")}).isEmpty());
    QCOMPARE(codes(), QStringList(QStringLiteral("import.empty")));
    QVERIFY(m_feedback->hasErrors());
    QVERIFY(m_project->datasets().isEmpty());
    QVERIFY(leftovers().isEmpty());
}

void TestImporter::surestReaderReadsAFileAndAllSureOnesAFolder()
{
    m_registry->add(std::make_unique<ScriptReader>("a", "shelter", readAll, Recognition::Maybe));
    m_registry->add(std::make_unique<ScriptReader>(".a", "shelter", readAll));
    m_registry->add(std::make_unique<ScriptReader>(".b", "shelter", readAll));
    const QList<Dataset> one = import({file("one/x.a")});
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first().provenance.reader, QStringLiteral("script-.a"));
    file("one/y.b");
    const QList<Dataset> both = import({m_folder->filePath(QStringLiteral("one"))});
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.first().provenance.reader, QStringLiteral("script-.a"));
    QCOMPARE(both.last().provenance.reader, QStringLiteral("script-.b"));
}

void TestImporter::kindChoosesTheReader()
{
    m_registry->add(std::make_unique<ScriptReader>(".a", "building", readAll));
    m_registry->add(std::make_unique<ScriptReader>(".a", "shelter", readAll, Recognition::Maybe));
    ReadOptions options;
    options.kind = QStringLiteral("shelter");
    QCOMPARE(import({file("one.a")}, options).size(), 1);
    options.kind = QStringLiteral("road");
    QVERIFY(import({file("one.a")}, options).isEmpty());
    QCOMPARE(codes(), QStringList(QStringLiteral("import.not-recognised")));
}

void TestImporter::onlyWantedKindsAreKept()
{
    // One reader that gives two kinds, the unwanted one first and with a raster of its own.
    m_registry->add(std::make_unique<ScriptReader>(
        ".a", "shelter",
        [](const Source &source, const ReadOptions &options, DatasetSink &sink, Feedback &feedback) {
            Dataset other = shelters();
            other.kind = QStringLiteral("survey");
            TableSink *table = sink.beginTable(other);
            QVERIFY(table);
            Feature feature;
            feature.source = sink.addSource(table, {source.path(), 5, {}, {}});
            table->add(std::move(feature));
            sink.setChecksum(table, 0, QStringLiteral("00"));
            other.kind = QStringLiteral("flood");
            QVERIFY(!sink.beginRaster(other).isEmpty());
            sink.addSource(nullptr, {source.path(), 5, {}, {}});
            readAll(source, options, sink, feedback);
        }));
    ReadOptions options;
    options.kinds = QStringList{QStringLiteral("shelter")};
    const QList<Dataset> made = import({file("one.a")}, options);
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().kind, QStringLiteral("shelter"));
    QCOMPARE(made.first().features, 1);
    QCOMPARE(made.first().provenance.sources.first().sha256, QLatin1String(helloSum));
    QCOMPARE(made.first().provenance.options.value(QStringLiteral("kinds")).toArray().size(), 1);
    options.kinds = QStringList{QStringLiteral("building")};
    QVERIFY(import({file("one.a")}, options).isEmpty());
    QVERIFY(leftovers().isEmpty());
    // What is not named as unwanted comes, whoever knew of it before.
    options.kinds.clear();
    options.unwantedKinds = {QStringLiteral("survey"), QStringLiteral("flood")};
    QCOMPARE(import({file("one.a")}, options).size(), 1);
    options.unwantedKinds = {QStringLiteral("shelter")};
    QVERIFY(import({file("one.a")}, options).isEmpty()); // all that the reader says it gives
}

void TestImporter::needsOptionLeavesTheProjectAlone()
{
    m_registry->add(std::make_unique<ScriptReader>(".a", "shelter", readAll));
    m_registry->add(std::make_unique<ScriptReader>(".b", "shelter", readAndAsk));
    QVERIFY(import({file("one.a"), file("two.b")}).isEmpty());
    QCOMPARE(codes(), QStringList(QStringLiteral("needs-option")));
    QVERIFY(m_project->datasets().isEmpty());
    QVERIFY(leftovers().isEmpty());
}

void TestImporter::oneQuestionLeavesTheOthersIn()
{
    m_registry->add(std::make_unique<ScriptReader>(".a", "shelter", readAll));
    m_registry->add(std::make_unique<ScriptReader>(".b", "shelter", readAndAsk));
    QList<ImportSource> sources = {{file("one.a"), {}}, {file("two.b"), {}}, {file("three.a"), {}}};
    {
        Importer importer(*m_project, *m_registry, sources, *m_feedback, Importer::Unanswered::LeavesOut);
        importer.read();
        QCOMPARE(importer.commit().size(), 2);
    }
    QCOMPARE(codes(), QStringList(QStringLiteral("needs-option")));
    QVERIFY(m_feedback->issues().first().file.endsWith(QStringLiteral("two.b")));
    QVERIFY(leftovers().isEmpty());
}

void TestImporter::cancelLeavesTheProjectAlone()
{
    m_registry->add(std::make_unique<ScriptReader>(".a", "shelter", readAll));
    m_registry->add(std::make_unique<ScriptReader>(
        ".b", "shelter",
        [this](const Source &source, const ReadOptions &options, DatasetSink &sink, Feedback &feedback) {
            readAll(source, options, sink, feedback);
            m_feedback->cancel();
            QVERIFY(feedback.isCancelled());
        }));
    QVERIFY(import({file("one.a"), file("two.b"), file("three.a")}).isEmpty());
    QCOMPARE(codes(), QStringList(QStringLiteral("import.cancelled")));
    QVERIFY(m_project->datasets().isEmpty());
    QVERIFY(leftovers().isEmpty());
}

void TestImporter::faultOfAReaderDropsItsSourceOnly()
{
    m_registry->add(std::make_unique<ScriptReader>(".a", "shelter", readAll));
    m_registry->add(std::make_unique<ScriptReader>(
        ".b", "shelter",
        [](const Source &source, const ReadOptions &options, DatasetSink &sink, Feedback &feedback) {
            readAll(source, options, sink, feedback);
            throw std::runtime_error("broken on purpose");
        }));
    QCOMPARE(import({file("two.b"), file("one.a")}).size(), 1);
    QCOMPARE(codes(), QStringList(QStringLiteral("import.fault")));
    QVERIFY(m_feedback->issues().first().message.contains(QStringLiteral("broken on purpose")));
    QVERIFY(leftovers().isEmpty());
}

void TestImporter::failureOfTheStoreIsTold()
{
    m_registry->add(std::make_unique<ScriptReader>(".a", "shelter", readAll));
    // A file in the way of the data folder: nothing can be made there, whoever runs the test.
    const QString data = m_project->path() + QStringLiteral("/data");
    QVERIFY(QDir(data).removeRecursively());
    QFile blocker(data);
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QVERIFY(import({file("one.a"), file("two.a")}).isEmpty());
    QCOMPARE(m_feedback->issues().size(), 1);
    QVERIFY2(codes().first().startsWith(QStringLiteral("store.")), qPrintable(codes().first()));
    QVERIFY(m_project->datasets().isEmpty());
}

void TestImporter::issuesBecomeFindings()
{
    m_registry->add(std::make_unique<ScriptReader>(
        ".a", "shelter",
        [](const Source &source, const ReadOptions &options, DatasetSink &sink, Feedback &feedback) {
            readAll(source, options, sink, feedback);
            feedback.report(makeIssue(Severity::Warning, QStringLiteral("script.odd"), QStringLiteral("Odd"),
                                      source.displayPath(source.entries().front()), 7, QStringLiteral("s1")));
        }));
    const QList<Dataset> made = import({file("one.a"), file("two.a")});
    QCOMPARE(made.size(), 2);
    QCOMPARE(m_feedback->issues().size(), 2);
    const Issues findings = m_project->findings(made.last().id);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().file, m_folder->filePath(QStringLiteral("two.a")));
    QCOMPARE(findings.first().line, 7);
}

MACHI_TEST(TestImporter)
#include "testimporter.moc"
