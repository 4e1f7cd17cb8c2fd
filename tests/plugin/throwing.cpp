#include "core/plugin/plugin.h"

#include <stdexcept>

/// Fails while it is made.
class ThrowingPlugin : public QObject, public machi::core::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MachiPlugin_iid FILE "throwing.json")
    Q_INTERFACES(machi::core::Plugin)

public:
    ThrowingPlugin() { throw std::runtime_error("broken on purpose"); }
};

#include "throwing.moc"
