#pragma once

#include <QObject>
#include <QString>

namespace machi::core {
struct OtherCopy;
}

namespace machi::ui {

class Workbench;

/// Pins that leave the project as a file, and those of another copy of it that are taken in.
class PinExchange : public QObject
{
    Q_OBJECT

public:
    PinExchange(Workbench &bench, QObject *parent);
    /// The ending of the file says the format.
    bool exportTo(const QString &path);
    /// Takes the pins of another project or pack in; read in the background.
    void merge(const QString &projectPath);

Q_SIGNALS:
    void aboutToRead(); ///< what is being written must be kept first

private:
    void askExport();
    void askMerge();
    void askMergePack();
    void take(const core::OtherCopy &other);

    Workbench &m_bench;
};

} // namespace machi::ui
