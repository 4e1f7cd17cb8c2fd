#pragma once

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

    Workbench &m_bench;
    QPointer<PrintDialog> m_dialog;
};

} // namespace machi::ui
