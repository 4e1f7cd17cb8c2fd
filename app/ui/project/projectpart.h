#pragma once

#include "core/store/cityguess.h"
#include "core/task/result.h"

#include <QObject>

namespace machi::ui {

class Workbench;

/// Making, opening and closing projects; copies of them, and packing them into one file and out of it.
class ProjectPart : public QObject
{
    Q_OBJECT

public:
    explicit ProjectPart(Workbench &bench);

    /// Asks for name, place and city, and makes the project.
    void create(const core::CityGuess &guess);
    /// Asks where the packed project is to be unpacked, does it, and opens it.
    void unpack(const QString &file);

private:
    void choose();
    void openSample();
    void saveCopy();
    void pack();
    void chooseUnpack();
    void ended(const QString &title, const core::Status &status, const QString &words,
               const QString &openable);

    Workbench &m_bench;
};

/// Opens a project; what cannot be opened is told in a box, what was mended in the issues panel.
void openProject(Workbench &bench, const QString &path);
/// Asks for a new project for data of that city.
void createProject(Workbench &bench, const core::CityGuess &guess);
/// Whether a file is a packed project, by its name.
bool isPack(const QString &path);
void unpackProject(Workbench &bench, const QString &file);

} // namespace machi::ui
