#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

namespace machi::core {
class Context;
}

namespace machi::ui {

class MainWindow;

/// The window from the first to the last moment of the program: made, and made anew in another language or
/// look on the same project and place. Main thread.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(core::Context &context);
    ~Session() override;

    MainWindow &window() const { return *m_window; }
    /// Gives up the window for a new one, once it does no work: nobody's import is thrown away for a colour.
    /// Not from within the window's own events.
    void renew();

private:
    void make();

    core::Context &m_context;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace machi::ui
