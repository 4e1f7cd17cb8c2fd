#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace machi::ui {

class Workbench;

/// What somebody switches on or off, moves or fades in the layer list is an edit like others: it is in the
/// journal (`layers.arrange`, object `arrangement`), so undo takes back what was done last. Quick changes one
/// after the other are one edit.
class ArrangementPart : public QObject
{
    Q_OBJECT

public:
    explicit ArrangementPart(Workbench &bench);

private:
    void begin(); ///< before a change by hand
    void keep();
    void follow(const QString &object);
    QJsonObject kept() const;

    Workbench &m_bench;
    QTimer m_pause;
    QJsonObject m_before; ///< what the list was like; empty while nothing is being changed
    QJsonObject m_last;   ///< the edit that the project's state is at: number, before, after
};

} // namespace machi::ui
