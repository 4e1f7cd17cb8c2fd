#include "core/store/datacheck.h"

#include "core/sqlite/database.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace machi::core {

namespace {

constexpr qint64 mostGoneThrough = 256 << 20;

/// What is wrong with a table; empty when nothing is.
QString faultOf(const QString &path)
{
    const auto opened = Database::open(path, Database::Mode::Read);
    if (!opened) return opened.firstError().message;
    Database &database = **opened;
    Statement row = database.prepare("SELECT * FROM features LIMIT 1");
    if (!row) return database.error().message;
    row.next();
    if (row.failed()) return database.error().message;
    if (QFileInfo(path).size() > mostGoneThrough) return {};
    Statement check = database.prepare("PRAGMA quick_check(1)");
    if (!check || !check.next()) return database.error().message;
    const QString verdict = check.string(0);
    return verdict == QLatin1String("ok") ? QString() : verdict.simplified();
}

} // namespace

Issues checkData(const Project &project, const QStringList &ids)
{
    Issues issues;
    for (const Dataset &dataset : project.datasets()) {
        if (!ids.isEmpty() && !ids.contains(dataset.id)) continue;
        const QString table = project.tablePath(dataset.id);
        const QString path = table.isEmpty() ? project.rasterPath(dataset.id) : table;
        if (path.isEmpty()) continue;
        if (!QFileInfo(path).isFile() || QFileInfo(path).size() == 0) {
            issues.append(makeError(QStringLiteral("store.data-missing"),
                                    QCoreApplication::translate(
                                        "DataCheck", "The file of the layer “%1” is missing: import it again")
                                        .arg(dataset.title),
                                    path, 0, dataset.title));
            continue;
        }
        const QString fault = table.isEmpty() ? QString() : faultOf(path);
        if (!fault.isEmpty())
            issues.append(
                makeError(QStringLiteral("store.data-damaged"),
                          QCoreApplication::translate(
                              "DataCheck", "The file of the layer “%1” is damaged (%2): import it again")
                              .arg(dataset.title, fault),
                          path, 0, dataset.title));
    }
    return issues;
}

} // namespace machi::core
