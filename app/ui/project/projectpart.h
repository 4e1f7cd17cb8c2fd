#pragma once

#include <QObject>

namespace machi::ui {

class Workbench;

/// Making, opening and closing projects.
class ProjectPart : public QObject
{
    Q_OBJECT

public:
    explicit ProjectPart(Workbench &bench);

private:
    void create();
    void choose();
    void openSample();

    Workbench &m_bench;
};

/// Opens a project; what cannot be opened is told in a box, what was mended in the issues panel.
void openProject(Workbench &bench, const QString &path);

} // namespace machi::ui
