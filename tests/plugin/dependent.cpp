#include "core/plugin/plugin.h"

/// Needs testplugin, which offers it a list to leave its name in.
class DependentPlugin : public QObject, public machi::core::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MachiPlugin_iid FILE "dependent.json")
    Q_INTERFACES(machi::core::Plugin)

public:
    void start(machi::core::Context &context) override
    {
        if (auto *names = context.find<QStringList>()) names->append(QStringLiteral("dependent"));
    }
};

#include "dependent.moc"
