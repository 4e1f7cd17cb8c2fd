#pragma once

#include <QObject>

class QMenu;

namespace machi::ui {

class Workbench;

/// Language and look of the window. Either is remembered and shown at once: the window is made anew.
class AppearancePart : public QObject
{
    Q_OBJECT

public:
    explicit AppearancePart(Workbench &bench);

private:
    void addLanguages(QMenu &menu);
    void addLooks(QMenu &menu);
    void renew();

    Workbench &m_bench;
};

} // namespace machi::ui
