#include "quality_sheets/engine/sheetstore.h"
#include "quality_sheets/verbs/sheetverb.h"

#include "core/plugin/plugin.h"

#include <QObject>

namespace machi::sheets {

class SheetPlugin : public QObject, public core::Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MachiPlugin_iid FILE "plugin.json")
    Q_INTERFACES(machi::core::Plugin)

public:
    std::vector<std::unique_ptr<core::Verb>> verbs() override
    {
        std::vector<std::unique_ptr<core::Verb>> made;
        made.push_back(makeSheetVerb());
        return made;
    }
    std::vector<core::Migration> migrations() override { return sheetMigrations(); }
};

} // namespace machi::sheets

#include "sheetplugin.moc"
