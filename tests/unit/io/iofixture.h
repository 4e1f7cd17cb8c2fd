#pragma once

#include "core/io/reader.h"
#include "support/memorysink.h"

#include <QTemporaryDir>

#include <memory>

/// A folder for files made by a test, and the reading of them into memory.
class IoFixture
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    QString write(const QString &name, const QByteArray &bytes) const;

    /// Reads with one reader; the sink is kept for looking at it. False when the source does not open.
    bool read(const machi::core::Reader &reader, const QString &path,
              const machi::core::ReadOptions &options = {});
    machi::core::Recognition probe(const machi::core::Reader &reader, const QString &path) const;

    machi::testing::MemorySink &sink() { return *m_sink; }
    /// The only table, or a fatal message.
    machi::testing::MemorySink::Table &table();
    machi::core::Issues issues() const { return m_issues; }
    QStringList codes() const;                           ///< of the issues, each once, sorted
    machi::core::Issue issue(const QString &code) const; ///< the first, or one without a code

private:
    QTemporaryDir m_folder;
    std::unique_ptr<machi::testing::MemorySink> m_sink;
    machi::core::Issues m_issues;
};

/// `POINT 139.35 36.12` etc., six decimals, for comparing.
QString describe(const machi::core::Shape &shape);
