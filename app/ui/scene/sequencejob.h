#pragma once

#include "core/task/runner.h"
#include "scene/picturesequence.h"

#include <QImage>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace machi::ui {

/// Draws a series of pictures in the 3D view, one after the other, and makes a film of them where one is
/// wanted. What is written is whole: pictures of a folder stay when it is cancelled, those of a film go. Main
/// thread; the film on another.
class SequenceJob : public QObject
{
    Q_OBJECT

public:
    struct Work
    {
        QString out;  ///< folder, or an `.mp4`
        QString name; ///< PictureSequence's
        double perSecond = 2;
        std::vector<std::function<void()>> frames; ///< each puts the view there
        std::function<bool()> isSeen;              ///< the view shows what it was told to
        std::function<QImage(std::size_t frame)> picture;
    };
    SequenceJob(Work work, QObject *parent);
    ~SequenceJob() override;

    void start();
    void cancel();

Q_SIGNALS:
    void progressed(int done, const QString &stage);
    /// `written` = the film, or the pictures; `issues` say what went wrong.
    void finished(const QStringList &written, const machi::core::Issues &issues, bool cancelled);

private:
    bool isFilm() const { return m_work.out.endsWith(QLatin1String(".mp4"), Qt::CaseInsensitive); }
    void next();
    void look();
    void makeFilm();
    void end(const QStringList &written, const core::Issues &issues, bool cancelled);

    Work m_work;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of a film's pictures
    std::unique_ptr<scene::PictureSequence> m_pictures;
    std::size_t m_frame = 0;
    bool m_isCancelled = false;
    QTimer m_look;
    std::unique_ptr<core::Task> m_film;
};

} // namespace machi::ui
