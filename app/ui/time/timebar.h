#pragma once

#include "core/model/timeaxis.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QLabel;
class QToolButton;

namespace machi::ui {

class ProfileBoxes;
class TimeScale;

/// The bar under the map: what moment is shown, in words; a scale to choose another one; playing. Knows
/// nothing of layers but their names.
class TimeBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimeBar(QAction *play, QWidget *parent = nullptr);

    /// The layers with time that are visible; `lead` is whose time the bar shows.
    void setLayers(const QStringList &ids, const QStringList &titles, const QString &lead);
    void setTime(const core::TimeAxis &axis, int step);
    int step() const;

    /// Playing waits at each step until this says that it is seen.
    void setSeen(std::function<bool()> seen) { m_seen = std::move(seen); }
    bool isPlaying() const { return m_timer.isActive(); }
    void play(bool on); ///< from the beginning when it stands at the end
    void move(int by);  ///< a step on or back

Q_SIGNALS:
    void stepWanted(int step);
    void leadWanted(const QString &layerId);
    void playingChanged(bool on);

private:
    void next();
    void showStep(int step);
    void showWords();

    core::TimeAxis m_axis;
    QList<int> m_course; ///< the steps of the axis that are on the scale
    std::function<bool()> m_seen;
    QToolButton *m_play;
    QLabel *m_words;
    QWidget *m_place; ///< of the words
    ProfileBoxes *m_parts;
    QLabel *m_layer;
    QComboBox *m_layers;
    TimeScale *m_scale;
    QToolButton *m_speed;
    int m_stepsPerSecond = 1;
    QTimer m_timer;
};

} // namespace machi::ui
