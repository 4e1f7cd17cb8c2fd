#include "core/plugin/pluginhost.h"

#include "core/model/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QPluginLoader>

namespace machi::core {

namespace {

Issue notLoaded(const PluginInfo &info, const QString &why)
{
    return makeIssue(Severity::Warning, QStringLiteral("plugin.not-loaded"), why, info.path, 0, info.id);
}

} // namespace

PluginHost::~PluginHost()
{
    stop();
}

QStringList PluginHost::defaultFolders()
{
    const QDir beside(QCoreApplication::applicationDirPath());
    QStringList folders =
        qEnvironmentVariable("MACHI_PLUGINS").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &folder : {QStringLiteral("../lib/machi/plugins"), QStringLiteral("../plugins")})
        if (beside.exists(folder)) folders.append(QDir::cleanPath(beside.absoluteFilePath(folder)));
    return folders;
}

void PluginHost::load(const QStringList &folders, Feedback &feedback)
{
    QList<PluginInfo> found;
    for (const QString &folder : folders) {
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
            if (!QLibrary::isLibrary(file.fileName())) continue;
            const Result<PluginInfo> info =
                pluginInfo(file.filePath(), QPluginLoader(file.filePath()).metaData());
            feedback.report(info.issues());
            if (info) found.append(info.value());
        }
    }
    const QVersionNumber program = QVersionNumber::fromString(programVersion());
    Issues issues;
    QList<PluginInfo> wanted = startOrder(found, program, issues);
    feedback.report(issues);

    // A library may still fail to load; then what requires it cannot run either, so the order is made again.
    while (true) {
        QList<PluginInfo> loaded;
        m_plugins.clear();
        for (const PluginInfo &info : wanted) {
            QPluginLoader loader(info.path);
            Plugin *plugin = nullptr;
            QString why;
            try {
                plugin = qobject_cast<Plugin *>(loader.instance());
                if (!plugin) why = loader.errorString();
            } catch (const std::exception &fault) {
                why = QString::fromUtf8(fault.what());
            }
            if (!plugin) {
                feedback.report(notLoaded(info, why));
                continue;
            }
            loaded.append(info);
            m_plugins.push_back(plugin);
        }
        if (loaded.size() == wanted.size()) break;
        issues.clear();
        wanted = startOrder(loaded, program, issues);
        feedback.report(issues);
    }
    m_infos = wanted;
}

std::vector<Migration> PluginHost::migrations() const
{
    std::vector<Migration> all;
    for (Plugin *plugin : m_plugins)
        for (Migration &migration : plugin->migrations())
            all.push_back(std::move(migration));
    return all;
}

void PluginHost::addReaders(ReaderRegistry &registry) const
{
    for (Plugin *plugin : m_plugins)
        for (std::unique_ptr<Reader> &reader : plugin->readers())
            registry.add(std::move(reader));
}

std::vector<std::unique_ptr<Verb>> PluginHost::verbs() const
{
    std::vector<std::unique_ptr<Verb>> all;
    for (Plugin *plugin : m_plugins)
        for (std::unique_ptr<Verb> &verb : plugin->verbs())
            all.push_back(std::move(verb));
    return all;
}

void PluginHost::start(Context &context, Feedback &feedback)
{
    if (!m_started.empty()) return;
    for (std::size_t i = 0; i < m_plugins.size(); ++i) {
        try {
            m_plugins[i]->start(context);
            m_started.push_back(m_plugins[i]);
        } catch (const std::exception &fault) {
            feedback.report(
                notLoaded(m_infos.at(static_cast<qsizetype>(i)), QString::fromUtf8(fault.what())));
        }
    }
}

void PluginHost::stop()
{
    while (!m_started.empty()) {
        Plugin *plugin = m_started.back();
        m_started.pop_back();
        plugin->stop();
    }
}

} // namespace machi::core
