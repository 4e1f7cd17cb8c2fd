#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;
class QPushButton;

namespace machi::ui {

/// The colours of the window. Quiet greys and one accent that no official flood or heat colour uses.
struct Colours
{
    QColor window; ///< behind panels
    QColor panel;
    QColor line;
    QColor text;
    QColor quiet; ///< text of second rank, still 4.5 : 1 on `panel`
    QColor accent;
    QColor onAccent;
    QColor hover;
    QColor card;      ///< fields and cards on a panel
    QColor off;       ///< a switch that is off
    QColor highlight; ///< what is selected on the map, in either mode
};

enum class Look { System, Light, Dark };

/// Palette, style sheet and font sizes of the whole program. Main thread.
class Theme
{
public:
    /// Remembered in the settings; `System` follows the desktop's own palette as it was at the start.
    static void apply(QApplication &application, Look look);
    /// Letters so many times as large as the system's, in every window, also in those that are made later; 1
    /// puts all back. The system's own size is followed while the program runs.
    static void setLetters(QApplication &application, double factor);
    static Look remembered();
    static void remember(Look look);

    static const Colours &colours();
    static bool isDark();
    static QFont small(); ///< facts and notes
    static QFont bold();
    static QFont heading(); ///< the name of what is selected
    static QFont figure();  ///< the value of a card

    /// Marks the one button of a page that goes on.
    static void makePrimary(QPushButton &button);
    /// An icon of the program's own (`resources/ui`), in the colour of text or the one given.
    static QIcon icon(const QString &name, const QColor &colour = {});
};

} // namespace machi::ui
