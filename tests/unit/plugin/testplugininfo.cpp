#include "core/plugin/plugininfo.h"
#include "support/testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace machi::core;

namespace {

QJsonObject metaData(const char *json, const char *iid = "jp.machi-workbench.Plugin/1")
{
    return QJsonObject{{QStringLiteral("IID"), QLatin1String(iid)},
                       {QStringLiteral("MetaData"), QJsonDocument::fromJson(json).object()}};
}

PluginInfo plugin(const char *id,
                  std::initializer_list<std::pair<const char *, const char *>> requirements = {},
                  const char *version = "1.0")
{
    PluginInfo info;
    info.id = QLatin1String(id);
    info.path = QLatin1String(id) + QStringLiteral(".so");
    info.version = QVersionNumber::fromString(QLatin1String(version));
    for (const auto &[name, lowest] : requirements)
        info.requirements.insert(QLatin1String(name), QVersionNumber::fromString(QLatin1String(lowest)));
    return info;
}

QStringList ids(const QList<PluginInfo> &plugins)
{
    QStringList names;
    for (const PluginInfo &info : plugins)
        names.append(info.id);
    return names;
}

const QVersionNumber program(0, 1, 0);

} // namespace

class TestPluginInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metaDataAreRead();
    void unfitMetaDataAreRefused_data();
    void unfitMetaDataAreRefused();
    void requirementsStartFirstWhateverTheOrderFound();
    void missingOrOldRequirementLeavesOutWhatNeedsIt();
    void programCanBeTooOld();
    void circleIsLeftOutAndTheRestRuns();
    void secondOfTheSameIdIsRefused();
};

void TestPluginInfo::metaDataAreRead()
{
    const auto info = pluginInfo(QStringLiteral("a.so"), metaData(R"({"id": "sheets", "version": "1.2.3",
        "name": {"ja": "品質", "en": "Quality"}, "requires": {"machi": "0.1", "other": "2"}})"));
    QVERIFY(info.ok());
    QCOMPARE(info->id, QStringLiteral("sheets"));
    QCOMPARE(info->nameJa, QStringLiteral("品質"));
    QCOMPARE(info->name(), QStringLiteral("Quality"));
    QCOMPARE(info->version, QVersionNumber(1, 2, 3));
    QCOMPARE(info->requirements.size(), 2);
    QCOMPARE(info->requirements.value(QStringLiteral("other")), QVersionNumber(2));
    QCOMPARE(info->path, QStringLiteral("a.so"));
}

void TestPluginInfo::unfitMetaDataAreRefused_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("no plugin") << QJsonObject();
    QTest::newRow("another program's")
        << metaData(R"({"id":"a","version":"1","name":{"ja":"a","en":"a"}})", "org.other/1");
    QTest::newRow("no id") << metaData(R"({"version":"1","name":{"ja":"a","en":"a"}})");
    QTest::newRow("id with blanks") << metaData(R"({"id":"a b","version":"1","name":{"ja":"a","en":"a"}})");
    QTest::newRow("id of the program")
        << metaData(R"({"id":"machi","version":"1","name":{"ja":"a","en":"a"}})");
    QTest::newRow("id of core's tables")
        << metaData(R"({"id":"core","version":"1","name":{"ja":"a","en":"a"}})");
    QTest::newRow("no Japanese name") << metaData(R"({"id":"a","version":"1","name":{"en":"a"}})");
    QTest::newRow("no version") << metaData(R"({"id":"a","version":"new","name":{"ja":"a","en":"a"}})");
}

void TestPluginInfo::unfitMetaDataAreRefused()
{
    QFETCH(QJsonObject, json);
    const auto info = pluginInfo(QStringLiteral("a.so"), json);
    QVERIFY(!info.ok());
    QCOMPARE(info.issues().size(), 1);
    QCOMPARE(info.issues().first().code, QStringLiteral("plugin.not-loaded"));
    QCOMPARE(info.issues().first().file, QStringLiteral("a.so"));
}

void TestPluginInfo::requirementsStartFirstWhateverTheOrderFound()
{
    Issues issues;
    const QList<PluginInfo> order = startOrder(
        {plugin("a", {{"c", "1"}}), plugin("b"), plugin("c", {{"d", "1"}}), plugin("d")}, program, issues);
    QCOMPARE(ids(order), QStringList({QStringLiteral("b"), QStringLiteral("d"), QStringLiteral("c"),
                                      QStringLiteral("a")}));
    QVERIFY(issues.isEmpty());
}

void TestPluginInfo::missingOrOldRequirementLeavesOutWhatNeedsIt()
{
    Issues issues;
    const QList<PluginInfo> order = startOrder({plugin("a", {{"b", "1"}}), plugin("b", {{"c", "2"}}),
                                                plugin("c", {}, "1.9"), plugin("d", {{"x", "1"}})},
                                               program, issues);
    QCOMPARE(ids(order), QStringList(QStringLiteral("c")));
    QCOMPARE(issues.size(), 3);
    QVERIFY2(issues.at(1).message.contains(QStringLiteral("1.9")), qPrintable(issues.at(1).message));
    QVERIFY2(issues.at(2).message.contains(QStringLiteral("x")), qPrintable(issues.at(2).message));
}

void TestPluginInfo::programCanBeTooOld()
{
    Issues issues;
    QCOMPARE(
        ids(startOrder({plugin("a", {{"machi", "0.1"}}), plugin("b", {{"machi", "0.2"}})}, program, issues)),
        QStringList(QStringLiteral("a")));
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().object, QStringLiteral("b"));
}

void TestPluginInfo::circleIsLeftOutAndTheRestRuns()
{
    Issues issues;
    QCOMPARE(
        ids(startOrder({plugin("a", {{"b", "1"}}), plugin("b", {{"a", "1"}}), plugin("c")}, program, issues)),
        QStringList(QStringLiteral("c")));
    QCOMPARE(issues.size(), 2);
}

void TestPluginInfo::secondOfTheSameIdIsRefused()
{
    PluginInfo second = plugin("a", {}, "2.0");
    second.path = QStringLiteral("copy.so");
    Issues issues;
    const QList<PluginInfo> order = startOrder({plugin("a"), second}, program, issues);
    QCOMPARE(order.size(), 1);
    QCOMPARE(order.first().path, QStringLiteral("a.so"));
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().file, QStringLiteral("copy.so"));
}

MACHI_TEST(TestPluginInfo)
#include "testplugininfo.moc"
