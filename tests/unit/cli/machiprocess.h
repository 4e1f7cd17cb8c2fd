#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace machi::testing {

/// What one run of the built program gave.
struct MachiRun
{
    int status = -1; ///< exit status; -1 when it crashed or never ended
    QString out;
    QString error;

    /// Standard output as one JSON document; empty when it is not exactly that.
    QJsonObject json() const;
    /// Codes of the issues of the JSON document, in order.
    QStringList codes() const;
};

/// Runs `machi` in English, or as the extra variables (`MACHI_LANG=ja`) say.
MachiRun runMachi(const QStringList &arguments, const QStringList &environment = {});
QProcessEnvironment machiEnvironment(const QStringList &extra = {});

/// A small file in a folder; false when it cannot be written.
bool writeFile(const QString &path, const QByteArray &content);

} // namespace machi::testing
