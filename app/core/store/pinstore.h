#pragma once

#include "core/model/pin.h"
#include "core/task/result.h"

#include <QByteArray>
#include <QImage>

#include <optional>
#include <vector>

namespace machi::core {

struct Migration;
class Database;
class Project;

/// The steps that make the pins' tables, `pin` and `pin_photo`; owner `pins`.
const std::vector<Migration> &pinMigrations();

/// Pins and notes of an open project. Every edit is one entry of the journal (`pin.add`, `pin.edit`,
/// `pin.move`, `pin.remove` with object `pin:<id>`), so undo and redo work for all of them; Project::edited
/// tells of it. A removed pin stays as a row, so that another copy of the project learns of its end.
/// Project's thread.
class PinStore
{
public:
    explicit PinStore(Project &project) : m_project(project) {}

    /// In the order they were set. None in a project that an older version made and that is open for reading.
    QList<Pin> pins() const;
    std::optional<Pin> pin(const QString &id) const;

    /// Gives the pin as it was stored: with id, author and times. `photo` is the bytes of a picture file.
    Result<Pin> add(const Pin &pin, const QByteArray &photo = {});
    /// Everything but author and time of setting may have changed. `photo` replaces the one it had; a pin
    /// whose `photo` is empty loses it.
    Status change(const Pin &pin, const QByteArray &photo = {});
    Status move(const QString &id, const QPointF &place);
    Status remove(const QString &id);

    /// A null image where there is none.
    QImage photo(const QString &id) const;

    static QString journalObject(const QString &id) { return QStringLiteral("pin:") + id; }

private:
    Status edit(const QString &action, const Pin &pin, const QByteArray &photo);

    Project &m_project;
};

/// Rows of the table, for merging: removed ones too.
QList<Pin> pinRows(Database &database);
/// Writes a row as it is. False = see the database's error.
bool writePinRow(Database &database, const Pin &pin);
QByteArray pinPhotoBytes(Database &database, const QString &id);
bool writePinPhoto(Database &database, const QString &id, const QByteArray &bytes);

/// A picture as it is kept: at most 1600 pixels a side, JPEG, without what the camera wrote beside it (place,
/// owner). Empty where it is no picture.
QByteArray keptPhoto(const QByteArray &file);

} // namespace machi::core
