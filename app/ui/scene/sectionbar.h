#pragma once

#include "core/scene/cutbox.h"

#include <QFrame>
#include <QHash>
#include <QJsonObject>

class QAction;
class QComboBox;
class QGridLayout;
class QLabel;
class QSlider;

namespace machi::ui {

/// What a section cuts away: what lies above a level, on one side of an upright plane, or outside a box; with
/// a slider for each measure.
class SectionBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Level, Plane, Box };

    /// Closing it switches `shown` off.
    SectionBar(QAction *shown, QWidget *parent);

    /// Middle of the city or of what is looked at, its lowest and highest metres, and how far it reaches.
    void setPlace(const core::GeoPoint &middle, double lowest, double highest, double reach);
    Kind kind() const;
    core::CutBox box() const;
    /// Corner to corner, for drawing its edges; none for a level.
    std::vector<std::pair<core::GeoPoint, core::GeoPoint>> edges() const;
    double heading() const; ///< degrees, to where plane and box look
    const core::GeoPoint &middle() const { return m_middle; }

    QJsonObject state() const;
    void restore(const QJsonObject &state);

Q_SIGNALS:
    void changed();
    void hereWanted(); ///< its middle comes to where one looks
    void faceWanted(); ///< look straight at it

private:
    enum class Measure { Heading, Place, Width, Depth, Bottom, Top };

    void add(QGridLayout *layout, Measure measure, const char *name, const QString &words,
             const QString &unit);
    void showRows();
    void showValues();
    double value(Measure measure) const;
    void setValue(Measure measure, double value);

    struct Row
    {
        QLabel *words;
        QSlider *slider;
        QLabel *value;
        QString unit;
    };
    QComboBox *m_kind;
    QHash<int, Row> m_rows;
    QWidget *m_face;
    core::GeoPoint m_middle;
    double m_reach = 500;
};

} // namespace machi::ui
