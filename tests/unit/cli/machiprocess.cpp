#include "machiprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace machi::testing {

namespace {
constexpr int patience = 600000; // the test program's own limit ends sooner
}

QJsonObject MachiRun::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QStringList MachiRun::codes() const
{
    QStringList all;
    for (const QJsonValue &issue : json().value(QStringLiteral("issues")).toArray())
        all.append(issue.toObject().value(QStringLiteral("code")).toString());
    return all;
}

QProcessEnvironment machiEnvironment(const QStringList &extra)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"MACHI_LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    for (const QString &pair : extra)
        environment.insert(pair.section(QChar(u'='), 0, 0), pair.section(QChar(u'='), 1));
    return environment;
}

MachiRun runMachi(const QStringList &arguments, const QStringList &environment)
{
    QProcess process;
    process.setProcessEnvironment(machiEnvironment(environment));
    process.start(QStringLiteral(MACHI_PROGRAM), arguments);
    MachiRun run;
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        run.status = process.exitCode();
    }
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.error = QString::fromUtf8(process.readAllStandardError());
    return run;
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace machi::testing
