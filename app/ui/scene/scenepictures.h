#pragma once

#include "core/task/issue.h"
#include "ui/scene/scenepiece.h"

#include <QImage>
#include <QPointer>

class QProgressDialog;

namespace machi::ui {

class SequenceJob;

/// Saves what the 3D view shows, with legend, moment and credits: one picture, or a series of them along time
/// or along the views that were kept.
class ScenePictures : public ScenePiece
{
    Q_OBJECT

public:
    ScenePictures(Workbench &bench, QObject *parent);
    void closing() override;
    /// False = said why not.
    bool savePicture(const QString &path);
    /// `out` = a folder, or an `.mp4`.
    void saveSeries(bool alongTime, const QString &out);

private:
    void askPicture();
    void askSeries();
    QImage captioned(const QString &title) const;
    QString lead() const; ///< layer id; empty = none changes with time
    void tell(const QStringList &written, const core::Issues &issues, bool cancelled);

    QPointer<SequenceJob> m_job;
    QPointer<QProgressDialog> m_progress;
};

} // namespace machi::ui
