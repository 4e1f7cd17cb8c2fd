#pragma once

#include "core/io/reader.h"
#include "core/plugin/renderer.h"
#include "core/plugin/verb.h"

#include <QSize>

#include <optional>

namespace machi::cli {

/// Whether there are between `least` and `most` words besides the options (`most` < 0: any number); else an
/// issue `cli.usage` that shows the verb's syntax.
bool hasWords(const core::Verb &verb, const QCommandLineParser &arguments, qsizetype least, qsizetype most,
              core::VerbRun &run);

/// The values below are absent when the option was not given. A value that cannot be understood is an issue
/// `cli.usage`, which `ok` tells.
std::optional<core::Extent> bboxOption(const QCommandLineParser &arguments, core::VerbRun &run, bool &ok);
std::optional<QSize> sizeOption(const QCommandLineParser &arguments, core::VerbRun &run, bool &ok);
std::optional<core::Camera> cameraOption(const QCommandLineParser &arguments, core::VerbRun &run, bool &ok);
/// `K=V`, as often as given.
QMap<QString, QString> settingOptions(const QCommandLineParser &arguments, core::VerbRun &run, bool &ok);
/// `--bbox --grid --as --encoding --crs --height --set --purpose`
core::ReadOptions readOptions(const QCommandLineParser &arguments, core::VerbRun &run, bool &ok);
QList<QCommandLineOption> readOptionList();
QCommandLineOption bboxOptionDeclaration();

/// Reports `cli.usage` about one option.
void reportOption(core::VerbRun &run, const QString &option, const QString &message);

} // namespace machi::cli
