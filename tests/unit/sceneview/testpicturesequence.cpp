#include "scene/moviefile.h"
#include "scene/picturesequence.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace machi;
using namespace machi::scene;

/// Numbered pictures, and the film of them by a stand-in for ffmpeg.
class TestPictureSequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesAreNumbered();
    void noHalfFiles();
    void withoutFfmpegItSaysSo();
    void ffmpegMakesTheFilm();
    void whatFfmpegSaysIsTold();
    void aFilmIsCancelled();

private:
    void standIn(const QByteArray &script) const;
    QString path(const QString &name) const { return QDir(m_folder->path()).filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;
};

void TestPictureSequence::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = qgetenv("PATH");
    qputenv("PATH", m_folder->filePath(QStringLiteral("bin")).toUtf8());
    QDir().mkpath(path(QStringLiteral("bin")));
}

void TestPictureSequence::cleanup()
{
    qputenv("PATH", m_path);
}

void TestPictureSequence::standIn(const QByteArray &script) const
{
    QFile file(path(QStringLiteral("bin/ffmpeg")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\nPATH=" + m_path + "\n" + script);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestPictureSequence::namesAreNumbered()
{
    PictureSequence pictures(path(QStringLiteral("out/deep")), QStringLiteral("time"));
    QImage image(8, 6, QImage::Format_RGB32);
    for (int number = 0; number < 12; ++number) {
        image.fill(qRgb(number * 10, 0, 0));
        QVERIFY(pictures.add(image).ok());
    }
    const QStringList names = QDir(path(QStringLiteral("out/deep"))).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 12);
    QCOMPARE(names.first(), QStringLiteral("time-0001.png"));
    QCOMPARE(names.last(), QStringLiteral("time-0012.png"));
    QCOMPARE(QImage(pictures.paths().at(7)).pixel(0, 0), qRgb(70, 0, 0));
}

void TestPictureSequence::noHalfFiles()
{
    // A file where the folder should be; and nothing to write.
    QFile file(path(QStringLiteral("taken")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    PictureSequence blocked(file.fileName(), QStringLiteral("time"));
    QCOMPARE(blocked.add(QImage(8, 6, QImage::Format_RGB32)).firstError().code,
             QStringLiteral("render.cannot-write"));
    PictureSequence pictures(path(QStringLiteral("out")), QStringLiteral("view"));
    QVERIFY(!pictures.add(QImage()).ok());
    QVERIFY(QDir(path(QStringLiteral("out"))).entryList(QDir::Files).isEmpty());
}

void TestPictureSequence::withoutFfmpegItSaysSo()
{
    QVERIFY(movieProgram().isEmpty());
    const core::Status made = makeMovie(m_folder->path(), QStringLiteral("time-%04d.png"),
                                        path(QStringLiteral("film.mp4")), 2, core::Feedback());
    QCOMPARE(made.firstError().code, QStringLiteral("movie.no-ffmpeg"));
    QVERIFY(!QFile::exists(path(QStringLiteral("film.mp4"))));
}

void TestPictureSequence::ffmpegMakesTheFilm()
{
    // Writes what it was asked into its last argument; a name with blanks and signs is no trap without a
    // shell.
    standIn("for last; do :; done\npwd > \"$last\"\necho \"$@\" >> \"$last\"\n");
    const QString film = path(QStringLiteral("film $(x) 浸水.mp4"));
    QVERIFY(makeMovie(m_folder->path(), QStringLiteral("time-%04d.png"), film, 2, core::Feedback()).ok());
    QFile file(film);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray asked = file.readAll();
    QVERIFY(asked.contains("time-%04d.png") && asked.contains("-framerate 2"));
    QVERIFY(!QFile::exists(film + QStringLiteral(".part.mp4")));
}

void TestPictureSequence::whatFfmpegSaysIsTold()
{
    standIn("for last; do :; done\necho half > \"$last\"\necho 'Unknown encoder libx264' >&2\nexit 1\n");
    const QString film = path(QStringLiteral("film.mp4"));
    const core::Status made =
        makeMovie(m_folder->path(), QStringLiteral("time-%04d.png"), film, 2, core::Feedback());
    QCOMPARE(made.firstError().code, QStringLiteral("movie.failed"));
    QVERIFY(made.firstError().message.contains(QLatin1String("Unknown encoder libx264")));
    QVERIFY(!QFile::exists(film) && !QFile::exists(film + QStringLiteral(".part.mp4")));
}

void TestPictureSequence::aFilmIsCancelled()
{
    standIn("exec sleep 60\n");
    core::Feedback feedback;
    feedback.cancel();
    const core::Status made = makeMovie(m_folder->path(), QStringLiteral("time-%04d.png"),
                                        path(QStringLiteral("film.mp4")), 2, feedback);
    QCOMPARE(made.firstError().code, QStringLiteral("movie.cancelled"));
}

MACHI_TEST(TestPictureSequence)
#include "testpicturesequence.moc"
