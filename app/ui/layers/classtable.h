#pragma once

#include "core/store/classstyle.h"

#include <QTableWidget>

namespace machi::ui {

/// The classes of a style: a colour to click, where it begins, its words. Edits its own copy of the style.
class ClassTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ClassTable(QWidget *parent = nullptr);

    /// `unit` is that of the column, for the words of classes that get new limits.
    void showStyle(const core::ClassStyle &style, const QString &unit);
    const core::ClassStyle &style() const { return m_style; }

    bool canAdd() const;
    bool canRemove() const;
    /// Cuts the chosen class in two; of values, asks which of `others` gets a colour of its own.
    void add(QStringList others, const QColor &colour);
    void remove();

Q_SIGNALS:
    void edited(); ///< by hand: `style` has changed

private:
    void fill();
    void pickColour(int row);
    void editCell(int row, int column);
    void byHand(); ///< from now on nobody works the limits out
    bool hasValues() const { return m_style.method == core::ClassStyle::Method::Values; }

    core::ClassStyle m_style;
    QString m_unit;
};

} // namespace machi::ui
