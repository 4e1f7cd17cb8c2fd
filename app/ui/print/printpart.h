#pragma once

#include "core/task/issue.h"

#include <QObject>
#include <QPointer>

namespace machi::ui {

class PrintDialog;
class Workbench;

/// The printed map.
class PrintPart : public QObject
{
    Q_OBJECT

public:
    explicit PrintPart(Workbench &bench);
    ~PrintPart() override;

private:
    void open();
    void tell(const core::Issues &issues);

    Workbench &m_bench;
    QPointer<PrintDialog> m_dialog;
};

} // namespace machi::ui
