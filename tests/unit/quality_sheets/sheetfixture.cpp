#include "sheetfixture.h"

#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "support/smalltown.h"

namespace machi::testing {

using namespace core;
using namespace sheets;

SheetFixture::SheetFixture(SheetTemplate form)
{
    if (!makeSmallTown(path(QStringLiteral("town.machi")))) return;
    reopen(std::move(form));
}

void SheetFixture::reopen(SheetTemplate form)
{
    m_store.reset();
    m_project.reset();
    m_form = std::move(form);
    const MigrationList migrations(sheetMigrations());
    auto opened = Project::open(path(QStringLiteral("town.machi")), Project::Access::Write, &migrations);
    if (!opened) return;
    m_project = opened.take();
    m_project->journal().setAuthor(QStringLiteral("田中"));
    m_store = std::make_unique<SheetStore>(*m_project, m_form);
}

} // namespace machi::testing
