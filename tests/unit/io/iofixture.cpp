#include "iofixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace machi::core;
using machi::testing::MemorySink;

QString IoFixture::write(const QString &name, const QByteArray &bytes) const
{
    const QString target = path(name);
    QDir().mkpath(QFileInfo(target).path());
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no test file");
    return target;
}

bool IoFixture::read(const Reader &reader, const QString &path, const ReadOptions &options)
{
    m_sink = std::make_unique<MemorySink>();
    m_sink->rasterFolder = m_folder.path();
    m_issues.clear();
    const Result<std::unique_ptr<Source>> source = Source::open(path);
    m_issues = source.issues();
    if (!source.ok()) return false;
    Feedback feedback;
    reader.read(**source, options, *m_sink, feedback);
    m_issues += feedback.issues();
    return true;
}

Recognition IoFixture::probe(const Reader &reader, const QString &path) const
{
    const Result<std::unique_ptr<Source>> source = Source::open(path);
    return source.ok() ? reader.probe(**source).recognition : Recognition::No;
}

MemorySink::Table &IoFixture::table()
{
    if (m_sink->tables.size() != 1) {
        for (const Issue &issue : m_issues)
            qWarning("%s: %s", qPrintable(issue.code), qPrintable(issue.message));
        qFatal("%d tables instead of one", static_cast<int>(m_sink->tables.size()));
    }
    return *m_sink->tables.front();
}

QStringList IoFixture::codes() const
{
    QStringList list;
    for (const Issue &issue : m_issues)
        if (!list.contains(issue.code)) list.append(issue.code);
    std::sort(list.begin(), list.end());
    return list;
}

Issue IoFixture::issue(const QString &code) const
{
    for (const Issue &issue : m_issues)
        if (issue.code == code) return issue;
    return {};
}

QString describe(const Shape &shape)
{
    static const QStringList names = {QStringLiteral("NONE"),        QStringLiteral("POINT"),
                                      QStringLiteral("MULTIPOINT"),  QStringLiteral("LINE"),
                                      QStringLiteral("MULTILINE"),   QStringLiteral("POLYGON"),
                                      QStringLiteral("MULTIPOLYGON")};
    QString text = names.at(static_cast<int>(shape.type));
    if (shape.hasZ) text += QLatin1Char('Z');
    for (const double value : shape.coordinates)
        text += QStringLiteral(" %1").arg(value, 0, 'f', 6);
    return text;
}
