#pragma once

#include "core/task/result.h"

#include <QObject>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class QPrinter;

namespace machi::core {
class Task;
}

namespace machi::ui {

/// Pages of a map on paper: they are drawn as pictures into a folder of its own, then sent on another thread.
/// One job. Main thread.
class PaperPrint : public QObject
{
    Q_OBJECT

public:
    explicit PaperPrint(std::unique_ptr<QPrinter> printer);
    ~PaperPrint() override;
    /// Asks which printer; none where nobody chose one.
    static std::unique_ptr<PaperPrint> ask(QWidget *parent);
    /// Whether the system knows a printer.
    static bool hasPrinter();

    QString picture() const; ///< where the first page is to be written, a .png
    /// `sent` follows.
    void send(const QStringList &pictures);

Q_SIGNALS:
    void sent(const machi::core::Status &status); ///< errors: `print.failed`

private:
    QTemporaryDir m_folder;
    std::shared_ptr<QPrinter> m_printer;
    std::unique_ptr<core::Task> m_task; ///< last: ends before what it works on
};

} // namespace machi::ui
