#include "core/store/gridwriter.h"

#include "core/sqlite/quoting.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace machi::core {

namespace {

constexpr std::size_t block = 4096; ///< squares that wait before they are written

bool isStepped(const TimeAxis &axis, const QString &column)
{
    return !axis.isEmpty() && axis.selects == TimeAxis::Selects::Columns && axis.column == column;
}

Issue irregular(const QString &path)
{
    return makeError(
        QStringLiteral("grid.irregular"),
        QCoreApplication::translate("GridValues", "The rows are not squares of one size side by side"), path);
}

Issue cannotWrite(const QFile &file)
{
    return makeError(QStringLiteral("grid.cannot-write"), file.errorString(), file.fileName());
}

} // namespace

QString gridFile(const QString &folder, const QString &column)
{
    const QByteArray name = QCryptographicHash::hash(column.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(folder).filePath(QStringLiteral("grid-%1.bin").arg(QString::fromLatin1(name.left(8))));
}

std::uint64_t gridStamp(const TimeAxis &axis, const QString &column)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(column.toUtf8());
    if (isStepped(axis, column))
        for (const TimeStep &step : axis.steps) {
            hash.addData(QByteArrayView("\n"));
            hash.addData(step.key.toUtf8());
        }
    std::uint64_t stamp = 0;
    std::memcpy(&stamp, hash.result().constData(), sizeof stamp);
    return stamp;
}

GridWriter::GridWriter(const QString &tablePath, const TimeAxis &axis, const QString &column)
    : m_tablePath(tablePath), m_what(gridStamp(axis, column))
{
    if (!isStepped(axis, column)) {
        m_values.append(column);
    } else {
        for (qsizetype step = 0; step < axis.steps.size(); ++step)
            m_values.append(axis.valueColumn(step));
    }
}

Status GridWriter::write(const QString &path, Feedback &feedback)
{
    const QString unfinished = path + QStringLiteral(".tmp");
    QFile file(unfinished);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate)) return cannotWrite(file);
    Status done = read(file, feedback);
    if (done && !(findLattice() && findPlaces())) done = irregular(m_tablePath);
    if (done && !writePlaces(file)) done = cannotWrite(file);
    file.close();
    if (done) {
        QFile::remove(path);
        if (!file.rename(path)) done = cannotWrite(file);
    }
    if (!done) QFile::remove(unfinished);
    return done;
}

Status GridWriter::read(QFile &file, Feedback &feedback)
{
    auto database = Database::open(m_tablePath, Database::Mode::Immutable);
    if (!database) return database.issues();
    QSet<QString> known;
    for (Statement names = (*database)->prepare("SELECT name FROM pragma_table_info('features')");
         names.next();)
        known.insert(names.string(0).toCaseFolded());
    QString sql = QStringLiteral("SELECT geometry");
    for (const QString &value : m_values) {
        const QString flag = value + QStringLiteral("_suppressed");
        const bool isKnown = known.contains(value.toCaseFolded());
        sql += QStringLiteral(", ") + (isKnown ? quotedName(value) : QStringLiteral("NULL"));
        m_suppressed.append(known.contains(flag.toCaseFolded()) ? flag : QString());
        if (!m_suppressed.last().isEmpty()) sql += QStringLiteral(", ") + quotedName(flag);
    }
    sql += QStringLiteral(" FROM features ORDER BY fid");
    m_total = (*database)->integer("SELECT count(*) FROM features");
    // Numbers are fids less one, so none may be missing.
    if (m_total > std::numeric_limits<std::int32_t>::max() || m_total == 0 ||
        (*database)->integer("SELECT max(fid) FROM features") != m_total)
        return irregular(m_tablePath);
    Statement rows = (*database)->prepare(sql.toUtf8().toStdString());
    m_waiting.assign(static_cast<std::size_t>(m_values.size()), {});
    m_corners.reserve(static_cast<std::size_t>(m_total));
    while (rows.next()) {
        if (!addSquare(rows.blob(0))) return irregular(m_tablePath);
        int column = 1;
        for (std::size_t step = 0; step < m_waiting.size(); ++step) {
            const bool isUnknown = rows.isNull(column);
            float value =
                isUnknown ? std::numeric_limits<float>::quiet_NaN() : static_cast<float>(rows.real(column));
            ++column;
            if (!m_suppressed.at(static_cast<qsizetype>(step)).isEmpty() && rows.integer(column++) != 0)
                value = GridValues::suppressed;
            m_header.hasSuppressed |= value == GridValues::suppressed;
            m_header.hasUnknown |= std::isnan(value);
            m_waiting[step].push_back(value);
        }
        if (m_waiting.front().size() < block) continue;
        if (feedback.isCancelled())
            return makeError(QStringLiteral("task.cancelled"),
                             QCoreApplication::translate("GridValues", "Cancelled"), m_tablePath);
        if (!flush(file)) return cannotWrite(file);
        feedback.setProgress(static_cast<double>(m_written) / static_cast<double>(m_total),
                             QCoreApplication::translate("GridValues", "Grid squares"));
    }
    if (rows.failed()) return (*database)->error();
    if (!flush(file)) return cannotWrite(file);
    return Done{};
}

// A SpatiaLite geometry begins with its box: 0, endianness, SRID, then four doubles.
bool GridWriter::addSquare(std::span<const std::uint8_t> shape)
{
    if (shape.size() < 39 || shape[1] != 1) return false;
    double box[4];
    std::memcpy(box, shape.data() + 6, sizeof box);
    const double width = box[2] - box[0];
    const double height = box[3] - box[1];
    GridLattice &lattice = m_header.lattice;
    if (m_corners.empty()) {
        lattice.width = width;
        lattice.height = height;
    }
    // Corners computed on their own differ in the last digits.
    constexpr double tolerance = 1e-4;
    if (!(width > 0 && height > 0) || std::abs(width - lattice.width) > tolerance * lattice.width ||
        std::abs(height - lattice.height) > tolerance * lattice.height)
        return false;
    m_corners.push_back({box[0], box[1]});
    return true;
}

bool GridWriter::flush(QFile &file)
{
    const auto ready = static_cast<std::int64_t>(m_waiting.front().size());
    for (std::size_t step = 0; step < m_waiting.size(); ++step) {
        const std::int64_t place =
            std::int64_t(sizeof m_header) + 4 * (static_cast<std::int64_t>(step) * m_total + m_written);
        if (!file.seek(place) ||
            file.write(reinterpret_cast<const char *>(m_waiting[step].data()), 4 * ready) != 4 * ready)
            return false;
        m_waiting[step].clear();
    }
    m_written += ready;
    return true;
}

bool GridWriter::findLattice()
{
    const auto [westmost, eastmost] = std::minmax_element(
        m_corners.begin(), m_corners.end(), [](const Corner &a, const Corner &b) { return a.x < b.x; });
    const auto [lowest, highest] = std::minmax_element(
        m_corners.begin(), m_corners.end(), [](const Corner &a, const Corner &b) { return a.y < b.y; });
    GridLattice &lattice = m_header.lattice;
    lattice.west = westmost->x;
    lattice.south = lowest->y;
    const double columns = std::round((eastmost->x - lattice.west) / lattice.width) + 1;
    const double rows = std::round((highest->y - lattice.south) / lattice.height) + 1;
    if (!(columns * rows <= static_cast<double>(mostGridPlaces))) return false;
    lattice.columns = static_cast<std::int32_t>(columns);
    lattice.rows = static_cast<std::int32_t>(rows);
    // Measured over the whole width, a square is known better than from its own corners.
    if (columns > 1) lattice.width = (eastmost->x - lattice.west) / (columns - 1);
    if (rows > 1) lattice.height = (highest->y - lattice.south) / (rows - 1);
    constexpr double tolerance = 0.02;
    return std::all_of(m_corners.begin(), m_corners.end(), [&](const Corner &corner) {
        const double column = (corner.x - lattice.west) / lattice.width;
        const double row = (corner.y - lattice.south) / lattice.height;
        return std::abs(column - std::round(column)) < tolerance &&
               std::abs(row - std::round(row)) < tolerance;
    });
}

// False where two rows are the same square.
bool GridWriter::findPlaces()
{
    const GridLattice &lattice = m_header.lattice;
    m_places.assign(static_cast<std::size_t>(lattice.columns) * static_cast<std::size_t>(lattice.rows),
                    GridValues::nowhere);
    for (std::size_t square = 0; square < m_corners.size(); ++square) {
        const double column = std::round((m_corners[square].x - lattice.west) / lattice.width);
        const double row = std::round((m_corners[square].y - lattice.south) / lattice.height);
        std::int32_t &place =
            m_places[static_cast<std::size_t>(row) * static_cast<std::size_t>(lattice.columns) +
                     static_cast<std::size_t>(column)];
        if (place != GridValues::nowhere) return false;
        place = static_cast<std::int32_t>(square);
    }
    return true;
}

bool GridWriter::writePlaces(QFile &file)
{
    const auto size = static_cast<qint64>(4 * m_places.size());
    m_header.table = QFileInfo(m_tablePath).size();
    m_header.what = m_what;
    m_header.squares = static_cast<std::int32_t>(m_total);
    m_header.steps = static_cast<std::int32_t>(m_values.size());
    m_header.magic = gridMagic;
    return file.seek(std::int64_t(sizeof m_header) + 4 * m_total * m_header.steps) &&
           file.write(reinterpret_cast<const char *>(m_places.data()), size) == size && file.flush() &&
           file.seek(0) &&
           file.write(reinterpret_cast<const char *>(&m_header), sizeof m_header) ==
               qint64(sizeof m_header) &&
           file.flush();
}

} // namespace machi::core
