#pragma once

#include "core/io/reader.h"

namespace machi::core::citygml {

/// Reads CityGML: PLATEAU deliveries of every version, parts of them, and loose files. One data set per kind
/// (floods: per river and scale), however many files; a broken file or object loses only itself. Files are
/// parsed and flattened on up to four threads of their own; rows reach the sink on the caller's thread in the
/// order of the files' paths, so two imports of one source are alike. At most some 150 MB wait in between.
class CityGmlReader : public Reader
{
public:
    QString id() const override { return QStringLiteral("citygml"); }
    QString title() const override;
    QStringList extensions() const override { return {QStringLiteral("gml"), QStringLiteral("citygml")}; }
    QStringList kinds() const override;
    Probe probe(const Source &source) const override;
    Claims claims(const Source &source) const override;
    QList<ProbedFile> namedFiles(const Source &source) const override;
    void read(const Source &source, const ReadOptions &options, DatasetSink &sink,
              Feedback &feedback) const override;
};

} // namespace machi::core::citygml
