#pragma once

#include "core/io/reader.h"
#include "core/model/dataset.h"
#include "core/plugin/verb.h"

#include <QObject>
#include <QtPlugin>

#include <any>
#include <memory>
#include <typeindex>
#include <unordered_map>
#include <vector>

namespace machi::core {

class Project;
class PluginHost;

/// A step of a plugin's own tables in project.sqlite. Names start with the plugin's id. Applied once, in
/// order, in one transaction with its record.
struct Migration
{
    QString owner;  ///< plugin id, `core` for the program's own
    int number = 0; ///< 1, 2, 3 …
    QStringList statements;
};

/// What happens in the open project. Emitted in the project's thread.
class Events : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void committed(const machi::core::Dataset &dataset);
    void edited(const QString &object);
    void removed(const QString &datasetId);
};

/// What a plugin may use of its surroundings; handed around instead of singletons. Main thread.
class Context
{
public:
    explicit Context(PluginHost &plugins) : m_plugins(plugins) {}
    PluginHost &plugins() const { return m_plugins; }
    Project *project() const { return m_project; } ///< nullptr while none is open
    void setProject(Project *project);
    Events &events() { return m_events; }

    /// Services between plugins: either side may be absent. The provider keeps ownership.
    template <typename T> void provide(T *service) { m_services[std::type_index(typeid(T))] = service; }
    template <typename T> T *find() const
    {
        const auto it = m_services.find(std::type_index(typeid(T)));
        return it == m_services.end() ? nullptr : std::any_cast<T *>(it->second);
    }

private:
    PluginHost &m_plugins;
    Project *m_project = nullptr;
    Events m_events;
    std::unordered_map<std::type_index, std::any> m_services;
};

/// The headless half of a plugin: a Qt plugin whose metadata file `plugin.json` gives id, name, version and
/// what it requires. Analyses and writers join with the issues that bring them.
class Plugin
{
public:
    virtual ~Plugin() = default;
    virtual std::vector<std::unique_ptr<Reader>> readers() { return {}; }
    virtual std::vector<std::unique_ptr<Verb>> verbs() { return {}; }
    virtual std::vector<Migration> migrations() { return {}; }
    virtual void start(Context &) {}
    virtual void stop() {}
};

} // namespace machi::core

#define MachiPlugin_iid "jp.machi-workbench.Plugin/1"
Q_DECLARE_INTERFACE(machi::core::Plugin, MachiPlugin_iid)
