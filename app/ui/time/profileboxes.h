#pragma once

#include "core/model/timeaxis.h"

#include <QWidget>

#include <array>

class QComboBox;

namespace machi::ui {

/// Kinds of time are chosen by what they are made of: month, day of the week, hours, wind, and which people
/// (sex, age) are counted. A box for each that differs between steps; hidden while one box would say no more
/// than the scale.
class ProfileBoxes : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileBoxes(QWidget *parent = nullptr);
    void setAxis(const core::TimeAxis &axis); ///< shows or hides itself
    void setStep(int step);
    /// Whether an axis is better chosen so.
    static bool suits(const core::TimeAxis &axis);

    /// The steps that a scale goes through from `step` on, in their order: those that differ from it only in
    /// the hours (else in the month, else in the day). Which day, wind or people is a choice, not a course.
    /// All steps of an axis that does not suit.
    static QList<int> course(const core::TimeAxis &axis, int step);

Q_SIGNALS:
    void stepWanted(int step);

private:
    enum Part { Month, Day, Hours, Wind, People, Parts };
    static QString valueOf(const core::TimeStep &step, Part part); ///< empty where it is not told
    static QString wordsOf(const core::TimeStep &step, Part part);
    static QStringList valuesOf(const core::TimeAxis &axis, Part part);
    void choose(Part part);

    core::TimeAxis m_axis;
    int m_step = 0;
    std::array<QComboBox *, Parts> m_boxes{};
};

} // namespace machi::ui
