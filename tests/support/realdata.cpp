#include "support/realdata.h"

#include <QDir>
#include <QFileInfo>

namespace machi::testing {

QString realDataFolder()
{
    QString folder = qEnvironmentVariable("MACHI_REAL_DATA");
    if (folder.isEmpty()) folder = QStringLiteral(MACHI_SOURCE_DIR "/../shared/real");
    return QFileInfo(folder).isDir() ? QDir(folder).canonicalPath() : QString();
}

QString caseFile(const QString &name)
{
    return QStringLiteral(MACHI_SOURCE_DIR "/tests/cases/") + name;
}
QString dataFile(const QString &name)
{
    return QStringLiteral(MACHI_SOURCE_DIR "/tests/data/") + name;
}

} // namespace machi::testing
