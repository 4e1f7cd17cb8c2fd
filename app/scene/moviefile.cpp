#include "scene/moviefile.h"

#include "core/store/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace machi::scene {

namespace {

constexpr int look = 100;          ///< ms between two looks at whether it was cancelled
constexpr qsizetype longest = 800; ///< characters of what ffmpeg says: its end tells the reason

core::Issue error(const char *code, const QString &words, const QString &path)
{
    return core::makeError(QLatin1String(code), words, path);
}

} // namespace

QString movieProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
}

core::Status makeMovie(const QString &folder, const QString &pattern, const QString &out, double perSecond,
                       const core::Feedback &feedback)
{
    const QString program = movieProgram();
    if (program.isEmpty())
        return error("movie.no-ffmpeg",
                     QCoreApplication::translate("MovieFile", "ffmpeg is not installed, so no film is made."),
                     out);
    const QString target = QFileInfo(out).absoluteFilePath();
    const QString part = target + QStringLiteral(".part.mp4");
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    // Even sides are what players expect; 30 pictures a second in the file play everywhere.
    process.start(program,
                  {QStringLiteral("-nostdin"), QStringLiteral("-hide_banner"), QStringLiteral("-loglevel"),
                   QStringLiteral("error"), QStringLiteral("-y"), QStringLiteral("-framerate"),
                   QString::number(perSecond), QStringLiteral("-i"), pattern, QStringLiteral("-vf"),
                   QStringLiteral("pad=ceil(iw/2)*2:ceil(ih/2)*2,format=yuv420p"), QStringLiteral("-r"),
                   QStringLiteral("30"), QStringLiteral("-movflags"), QStringLiteral("+faststart"),
                   QStringLiteral("-f"), QStringLiteral("mp4"), part});
    QByteArray said;
    while (!process.waitForFinished(look)) {
        said += process.readAllStandardError();
        if (process.state() == QProcess::NotRunning) break; // it did not even start
        if (!feedback.isCancelled()) continue;
        process.kill();
        process.waitForFinished();
        QFile::remove(part);
        return error("movie.cancelled", QCoreApplication::translate("MovieFile", "The film was cancelled."),
                     out);
    }
    said += process.readAllStandardError();
    const bool good = process.error() != QProcess::FailedToStart &&
                      process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (good) {
        if (const core::Status moved = core::moveOver(part, target); !moved) {
            QFile::remove(part);
            return moved;
        }
        return core::Done{};
    }
    QFile::remove(part);
    const QString words =
        said.isEmpty() ? process.errorString() : QString::fromUtf8(said).trimmed().right(longest);
    return error("movie.failed",
                 QCoreApplication::translate("MovieFile", "ffmpeg could not make the film: %1").arg(words),
                 out);
}

} // namespace machi::scene
