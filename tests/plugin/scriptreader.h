#pragma once

#include "core/io/reader.h"

#include <QThread>

/// Reads `.script` files, whose words say what is to happen: `row` adds a feature, `warn` and `error` report,
/// `needs` asks for an option, `wait` goes on until the import is cancelled.
class ScriptReader : public machi::core::Reader
{
public:
    QString id() const override { return QStringLiteral("script"); }
    QString title() const override { return QStringLiteral("Test script"); }
    QStringList extensions() const override { return {QStringLiteral("script")}; }
    QStringList kinds() const override { return {QStringLiteral("pin")}; }
    machi::core::Probe probe(const machi::core::Source &source) const override
    {
        using machi::core::Recognition;
        for (const auto &entry : source.entries())
            if (entry.path.endsWith(QStringLiteral(".script")))
                return {Recognition::Yes, title(), kinds(), entry.size, {}};
        return {};
    }
    void read(const machi::core::Source &source, const machi::core::ReadOptions &,
              machi::core::DatasetSink &sink, machi::core::Feedback &feedback) const override
    {
        using namespace machi::core;
        const Source::Entry &entry = source.entries().front();
        const QString path = source.displayPath(entry);
        Dataset dataset;
        dataset.kind = QStringLiteral("pin");
        dataset.title = QStringLiteral("script");
        dataset.crs = Crs::fromEpsg(6668);
        TableSink *table = sink.beginTable(dataset);
        if (!table) return;
        const std::int32_t index = sink.addSource(table, {path, entry.size, {}, entry.modified});
        const Result<QByteArray> content = source.readAll(entry);
        for (const QByteArray &word : content ? content->simplified().split(' ') : QList<QByteArray>()) {
            feedback.setProgress(0.5, QStringLiteral("script %1").arg(QString::fromUtf8(word)));
            if (word == "row") {
                Feature feature;
                feature.source = index;
                table->add(std::move(feature));
            } else if (word == "warn") {
                feedback.report(makeIssue(Severity::Warning, QStringLiteral("script.warn"),
                                          QStringLiteral("Odd"), path, 1));
            } else if (word == "error") {
                feedback.report(makeError(QStringLiteral("script.error"), QStringLiteral("Bad"), path, 2));
            } else if (word == "needs") {
                feedback.report(
                    makeError(QStringLiteral("needs-option"), QStringLiteral("--set x=COLUMN"), path));
            } else if (word == "wait") {
                while (!feedback.isCancelled())
                    QThread::msleep(5);
            }
        }
    }
};
