#pragma once

#include "ui/scene/scenepiece.h"

#include <QPointer>
#include <QTimer>

class QAction;
class QJsonObject;

namespace machi::ui {

class SunBar;

/// The sun of a date and an hour over the city, with its shadows, and playing a day. Bookmarks keep it.
class SceneSun : public ScenePiece
{
    Q_OBJECT

public:
    SceneSun(Workbench &bench, QObject *parent);
    void closing() override;

protected:
    void viewMade() override;
    void shownChanged() override;

private:
    void show(bool on);
    void light();
    void tell();
    void playOn();
    void keep(QJsonObject &words) const;
    void showKept(const QJsonObject &words);

    QAction *m_sun;
    QAction *m_shadows;
    QAction *m_play;
    QPointer<SunBar> m_bar;
    QTimer m_step;
};

} // namespace machi::ui
