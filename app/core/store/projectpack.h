#pragma once

#include "core/store/projectfiles.h"
#include "core/task/feedback.h"
#include "core/task/result.h"

#include <QString>

namespace machi::core {

/// A project in one file (`.machipack`) to carry to another computer: a ZIP with `machipack.json` (format,
/// version, name, number and bytes of files) and the project's files. Both ways run on any thread, stream,
/// and leave nothing half-done.
constexpr QLatin1String packSuffix("machipack");

/// Packs a project, which may be open meanwhile; a file of that name is replaced at the end. Errors: those of
/// opening a project, `pack.names` (files whose names another system cannot have or cannot tell apart;
/// nothing is packed then), `pack.write-failed`, `store.cancelled`. For colleagues it carries the whole
/// catalogue: every pin, people without the consent tick too.
Status packProject(const QString &projectPath, const QString &file, Feedback &feedback,
                   PackFor whom = PackFor::Colleagues);

/// What a pack says of itself. Nothing but its directory is read.
struct PackInfo
{
    QString name; ///< of the project: `town`
    qint64 files = 0;
    qint64 bytes = 0; ///< unpacked
};
/// Errors: `source.…` (cut short, encrypted …), `pack.not-a-pack`, `pack.newer`, `pack.unsafe` (paths that
/// climb or that another system cannot have, links, absurd sizes), `pack.broken` (files are missing).
Result<PackInfo> inspectPack(const QString &file);

/// Unpacks to the project folder `target`, which must be absent or empty. Errors: those of `inspectPack`,
/// `store.exists`, `store.disk-full`, `store.cancelled`, `pack.broken`, and those of opening what came out.
Status unpackProject(const QString &file, const QString &target, Feedback &feedback);

} // namespace machi::core
