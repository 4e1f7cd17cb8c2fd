#pragma once

#include "gmltext.h"

#include "core/io/citygml/citygmlreader.h"
#include "support/memorysink.h"

#include <QTemporaryDir>

namespace machi::testing {

using namespace machi::core;

inline int count(const Issues &issues, const QString &code)
{
    qint64 times = 0;
    for (const Issue &issue : issues)
        if (issue.code == code) times += issue.count;
    return static_cast<int>(times);
}

inline Issue find(const Issues &issues, const QString &code)
{
    for (const Issue &issue : issues)
        if (issue.code == code) return issue;
    return {};
}

/// A town written by a test, read into memory.
struct Town
{
    void write(const QString &path, const QByteArray &bytes) { writeFile(folder.path(), path, bytes); }
    void read(const ReadOptions &options = {})
    {
        auto source = Source::open(folder.path());
        QVERIFY(source.ok());
        citygml::CityGmlReader().read(**source, options, sink, feedback);
    }
    MemorySink::Table *table(const QString &kind) { return sink.table(kind); }
    Issues issues() const { return feedback.issues(); }

    QTemporaryDir folder;
    MemorySink sink;
    Feedback feedback;
};

} // namespace machi::testing
