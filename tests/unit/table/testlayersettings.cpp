#include "core/store/classbreaks.h"
#include "core/store/journal.h"
#include "core/store/projectlayer.h"
#include "core/store/qgzdocument.h"
#include "support/smalltown.h"
#include "support/testregistry.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace machi;
using namespace machi::core;

class TestLayerSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = testing::makeSmallTown(path());
        QVERIFY(m_project);
        m_id = building().dataset.id;
    }
    void cleanup() { m_project.reset(); }

    void keptAndUndone()
    {
        QSignalSpy edited(m_project.get(), &Project::edited);
        LayerSettings settings;
        settings.name = QStringLiteral("市役所の建物");
        settings.filter.rules = {
            {QStringLiteral("measuredHeight"), FilterRule::Test::AtLeast, {QStringLiteral("15")}}};
        QVERIFY(m_project->setLayerSettings(m_id, m_id, settings, QStringLiteral("layer.filter")));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(building().settings, settings);
        QVERIFY(building().title().startsWith(settings.name));
        QVERIFY(
            building().source(QStringLiteral("x")).endsWith(QStringLiteral("sql=\"measuredHeight\" >= 15")));

        m_project.reset();
        auto again = Project::open(path(), Project::Access::Write);
        QVERIFY(again);
        m_project = again.take();
        QCOMPARE(building().settings, settings);
        QVERIFY(m_project->undo());
        QVERIFY(building().settings.isEmpty());
        QVERIFY(m_project->redo());
        QCOMPARE(building().settings, settings);
        QVERIFY(m_project->setLayerSettings(m_id, m_id, {}, QStringLiteral("layer.reset")));
        QVERIFY(building().settings.isEmpty());
        QVERIFY(!m_project->setLayerSettings(QStringLiteral("gone-1"), QStringLiteral("gone-1"), settings,
                                             QStringLiteral("layer.filter")));
    }

    void ownStyleIsInProjectFileAndOnDisk()
    {
        LayerSettings settings;
        settings.style =
            ClassStyle{ClassStyle::Method::Equal,
                       QStringLiteral("measuredHeight"),
                       QStringLiteral("blues"),
                       false,
                       classesBetween({0, 20, 40}, colourRamps().first(), false, QStringLiteral("m")),
                       Qt::gray};
        QVERIFY(m_project->setLayerSettings(m_id, m_id, settings, QStringLiteral("layer.style")));
        const ProjectLayer layer = building();
        QCOMPARE(*layer.settings.style, *settings.style);
        QCOMPARE(layer.classesTitle(), QStringLiteral("Column measuredHeight"));
        const QByteArray document = layer.styleDocument();
        QVERIFY(document.contains("graduatedSymbol"));
        const QByteArray project =
            qgisProjectDocument(path(), QStringLiteral("t"), {layer}, layer.dataset.extent);
        QVERIFY(project.contains("20 m and more"));
        QFile file(path() + QStringLiteral("/styles/%1.qml").arg(m_id));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), document);

        QFile foreign(path() + QStringLiteral("/styles/our town.qml")); // somebody else's stays
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.close();

        // A named style takes its place, in one step that can be undone.
        QVERIFY(m_project->setStyle(m_id, QStringLiteral("building-15m")));
        QVERIFY(!building().settings.style);
        QVERIFY(!QFile::exists(file.fileName()));
        QVERIFY(foreign.exists());
        QVERIFY(m_project->undo());
        QCOMPARE(*building().settings.style, *settings.style);
        QVERIFY(QFile::exists(file.fileName()));
    }

    void strangeTextDoesNoHarm()
    {
        for (const char *text :
             {"", "{", "[]", "{\"style\":{\"classes\":7}}", "{\"filter\":{\"rules\":[3]}}"}) {
            const LayerSettings settings = LayerSettings::fromJson(text);
            QVERIFY(!settings.style);
            QVERIFY(settings.name.isEmpty());
        }
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("t.machi")); }
    ProjectLayer building()
    {
        const auto all = projectLayers(*m_project);
        for (const ProjectLayer &layer : all.value())
            if (layer.dataset.kind == QLatin1String("building")) return layer;
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    QString m_id;
};

MACHI_TEST(TestLayerSettings)
#include "testlayersettings.moc"
