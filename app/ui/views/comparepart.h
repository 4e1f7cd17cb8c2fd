#pragma once

#include <QObject>

namespace machi::map {
class MapCanvas;
}

namespace machi::ui {

class SecondMap;
class SwipeHandle;
class Workbench;

/// Two maps of one place, before and after: side by side, or one under the other with a border to swipe. They
/// move and zoom together.
class ComparePart : public QObject
{
    Q_OBJECT

public:
    explicit ComparePart(Workbench &bench);

private:
    enum class Mode { One, Beside, Swipe };

    void setMode(Mode mode);
    void arrange();
    void follow(const map::MapCanvas &from, map::MapCanvas &to);

    Workbench &m_bench;
    Mode m_mode = Mode::One;
    SecondMap *m_second = nullptr;
    SwipeHandle *m_handle;
    bool m_following = false;
};

} // namespace machi::ui
