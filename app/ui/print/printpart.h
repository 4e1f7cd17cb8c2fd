#pragma once

#include <QObject>

namespace machi::ui {

class Workbench;

/// The printed map.
class PrintPart : public QObject
{
    Q_OBJECT

public:
    explicit PrintPart(Workbench &bench);
};

} // namespace machi::ui
