#include "core/store/pinstore.h"

#include "core/plugin/plugin.h"
#include "core/store/journal.h"
#include "core/store/pinlayer.h"
#include "core/store/project.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QImageReader>
#include <QPainter>
#include <QUuid>

namespace machi::core {

namespace {

constexpr int photoSide = 1600;
constexpr int photoQuality = 82;

constexpr const char *allColumns =
    "SELECT id, kind, longitude, latitude, title, text, colour, photo, consent, "
    "author, created, editor, edited, versions, removed FROM pin ";

Pin pinFromRow(const Statement &row)
{
    Pin pin;
    pin.id = row.string(0);
    pin.kind = pinKindFromName(row.string(1));
    pin.place = {row.real(2), row.real(3)};
    pin.title = row.string(4);
    pin.text = row.string(5);
    pin.colour = row.string(6);
    pin.photo = row.string(7);
    pin.consent = row.integer(8) != 0;
    pin.author = row.string(9);
    pin.created = QDateTime::fromString(row.string(10), Qt::ISODateWithMs);
    pin.editor = row.string(11);
    pin.edited = QDateTime::fromString(row.string(12), Qt::ISODateWithMs);
    pin.versions = row.string(13).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    pin.removed = row.integer(14) != 0;
    return pin;
}

bool hasTable(Database &database)
{
    return database.integer("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'pin'") > 0;
}

/// An empty text is no NULL.
QString said(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Issue noSuchPin(const QString &id)
{
    return makeError(QStringLiteral("pin.unknown"),
                     QCoreApplication::translate("PinStore", "There is no such pin any more."), {}, 0, id);
}

} // namespace

const std::vector<Migration> &pinMigrations()
{
    static const std::vector<Migration> steps = {
        {QStringLiteral("pins"),
         1,
         {QStringLiteral("CREATE TABLE pin("
                         "id TEXT PRIMARY KEY, kind TEXT NOT NULL, longitude REAL NOT NULL, "
                         "latitude REAL NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, "
                         "colour TEXT NOT NULL, photo TEXT NOT NULL, consent INTEGER NOT NULL, "
                         "author TEXT NOT NULL, created TEXT NOT NULL, editor TEXT NOT NULL, "
                         "edited TEXT NOT NULL, versions TEXT NOT NULL, removed INTEGER NOT NULL)"),
          QStringLiteral("CREATE TABLE pin_photo(sha256 TEXT PRIMARY KEY, content BLOB NOT NULL)")}}};
    return steps;
}

QList<Pin> pinRows(Database &database)
{
    QList<Pin> rows;
    if (!hasTable(database)) return rows;
    Statement query = database.prepare(std::string(allColumns) + "ORDER BY created, id");
    while (query.next())
        rows.append(pinFromRow(query));
    return rows;
}

bool writePinRow(Database &database, const Pin &pin)
{
    // Not REPLACE: the journal is to see a change of the row, not its end and a new one.
    Statement row = database.prepare(
        "INSERT INTO pin VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15) "
        "ON CONFLICT(id) DO UPDATE SET kind = ?2, longitude = ?3, latitude = ?4, title = ?5, text = ?6, "
        "colour = ?7, photo = ?8, consent = ?9, author = ?10, created = ?11, editor = ?12, edited = ?13, "
        "versions = ?14, removed = ?15");
    row.bind(1, pin.id);
    row.bind(2, pinKindName(pin.kind));
    row.bind(3, pin.place.x());
    row.bind(4, pin.place.y());
    row.bind(5, said(pin.title));
    row.bind(6, said(pin.text));
    row.bind(7, said(pin.colour));
    row.bind(8, said(pin.photo));
    row.bind(9, pin.consent ? 1 : 0);
    row.bind(10, said(pin.author));
    row.bind(11, pin.created.toString(Qt::ISODateWithMs));
    row.bind(12, said(pin.editor));
    row.bind(13, pin.edited.toString(Qt::ISODateWithMs));
    row.bind(14, pin.versions.join(QLatin1Char(' ')));
    row.bind(15, pin.removed ? 1 : 0);
    return row.run();
}

QByteArray pinPhotoBytes(Database &database, const QString &id)
{
    if (id.isEmpty() || !hasTable(database)) return {};
    Statement query = database.prepare("SELECT content FROM pin_photo WHERE sha256 = ?");
    query.bind(1, id);
    if (!query.next()) return {};
    const std::span<const std::uint8_t> blob = query.blob(0);
    return QByteArray(reinterpret_cast<const char *>(blob.data()), static_cast<qsizetype>(blob.size()));
}

bool writePinPhoto(Database &database, const QString &id, const QByteArray &bytes)
{
    Statement row = database.prepare("INSERT OR IGNORE INTO pin_photo VALUES (?, ?)");
    row.bind(1, id);
    row.bindBlob(2, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return row.run();
}

QByteArray keptPhoto(const QByteArray &file)
{
    QBuffer in;
    in.setData(file);
    QImageReader reader(&in);
    reader.setAutoTransform(true); // a camera turns its picture by a note that is not kept
    QImage image = reader.read();
    if (image.isNull()) return {};
    if (std::max(image.width(), image.height()) > photoSide)
        image = image.scaled(photoSide, photoSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // Painted anew: an image carries what its file said of it, and a JPEG would say it again.
    QImage bare(image.size(), QImage::Format_RGB32);
    bare.fill(Qt::white);
    QPainter(&bare).drawImage(0, 0, image);
    QByteArray bytes;
    QBuffer out(&bytes);
    return bare.save(&out, "JPEG", photoQuality) ? bytes : QByteArray();
}

QList<Pin> PinStore::pins() const
{
    QList<Pin> rows = pinRows(m_project.database());
    rows.removeIf([](const Pin &pin) { return pin.removed; });
    return rows;
}

std::optional<Pin> PinStore::pin(const QString &id) const
{
    if (!hasTable(m_project.database())) return {};
    Statement query = m_project.database().prepare(std::string(allColumns) + "WHERE id = ? AND NOT removed");
    query.bind(1, id);
    if (!query.next()) return {};
    return pinFromRow(query);
}

QImage PinStore::photo(const QString &id) const
{
    return QImage::fromData(pinPhotoBytes(m_project.database(), id));
}

Result<Pin> PinStore::add(const Pin &pin, const QByteArray &photo)
{
    Pin added = pin;
    added.id = newId();
    added.versions.clear();
    added.author = m_project.journal().author();
    added.created = QDateTime::currentDateTimeUtc();
    added.removed = false;
    const Status status = edit(QStringLiteral("pin.add"), added, photo);
    if (!status) return status.issues();
    return *this->pin(added.id);
}

Status PinStore::change(const Pin &pin, const QByteArray &photo)
{
    const std::optional<Pin> before = this->pin(pin.id);
    if (!before) return noSuchPin(pin.id);
    if (pin == *before && photo.isEmpty()) return Done{};
    Pin changed = pin;
    changed.author = before->author;
    changed.created = before->created;
    changed.versions = before->versions;
    return edit(QStringLiteral("pin.edit"), changed, photo);
}

Status PinStore::move(const QString &id, const QPointF &place)
{
    std::optional<Pin> moved = pin(id);
    if (!moved) return noSuchPin(id);
    moved->place = place;
    return edit(QStringLiteral("pin.move"), *moved, {});
}

Status PinStore::remove(const QString &id)
{
    std::optional<Pin> gone = pin(id);
    if (!gone) return noSuchPin(id);
    gone->removed = true;
    return edit(QStringLiteral("pin.remove"), *gone, {});
}

Status PinStore::edit(const QString &action, const Pin &given, const QByteArray &photo)
{
    Pin pin = given;
    if (m_project.access() != Project::Access::Write)
        return makeError(QStringLiteral("store.read-only"),
                         QCoreApplication::translate("PinStore", "The project is open for reading only."));
    QByteArray kept;
    if (!photo.isEmpty()) {
        kept = keptPhoto(photo);
        if (kept.isEmpty())
            return makeError(QStringLiteral("pin.photo"),
                             QCoreApplication::translate("PinStore", "The file is not a picture."));
        pin.photo = QString::fromLatin1(QCryptographicHash::hash(kept, QCryptographicHash::Sha256).toHex());
    }
    pin.editor = m_project.journal().author();
    pin.edited = QDateTime::currentDateTimeUtc();
    pin.versions.append(newId());
    const QString object = journalObject(pin.id);
    const Status status = m_project.journal().edit(action, object, [&](Database &database) {
        return (kept.isEmpty() || writePinPhoto(database, pin.photo, kept)) && writePinRow(database, pin);
    });
    if (!status) return status;
    const Issues issues = refreshPinLayer(m_project);
    Q_EMIT m_project.edited(object);
    return {Done{}, issues};
}

} // namespace machi::core
