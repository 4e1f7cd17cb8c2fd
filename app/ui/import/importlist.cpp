#include "ui/import/importlist.h"

#include "core/model/gridsquare.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace machi::ui {

namespace {

bool isPartOf(const QString &code, const QString &whole)
{
    return code.size() > whole.size() && code.startsWith(whole);
}

} // namespace

QStringList ImportList::Entry::kinds() const
{
    QStringList kinds;
    for (const core::PreviewPart &part : preview.parts)
        for (const QString &kind : part.kinds())
            if (!kinds.contains(kind)) kinds.append(kind);
    return kinds;
}

void ImportList::Entry::leaveOut(const QStringList &present)
{
    if (isPresent || present.isEmpty()) return; // what was ticked since stays
    isPresent = true;
    const QStringList all = kinds();
    for (const QString &kind : all)
        if (present.contains(kind)) unwanted.insert(kind);
    // Stated to be of another kind than it looks: it is there all the same.
    if (unwanted.isEmpty()) unwanted = QSet<QString>(all.begin(), all.end());
}

bool ImportList::add(const QString &path)
{
    const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (find(clean)) return false;
    Entry entry;
    entry.path = clean;
    m_entries.push_back(std::move(entry));
    return true;
}

void ImportList::remove(const QString &path)
{
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.path == path; });
    findSquares();
}

ImportList::Entry *ImportList::find(const QString &path)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.path == path; });
    return found == m_entries.end() ? nullptr : &*found;
}

ImportList::Amount ImportList::amount(const Entry &entry, const QString &kind) const
{
    Amount amount;
    for (const core::PreviewPart &part : entry.preview.parts) {
        for (const core::ProbedFile &file : part.files) {
            if (file.kind != kind || !wantsFile(file)) continue;
            ++amount.files;
            amount.bytes += file.bytes;
        }
        for (const core::PreviewDataset &dataset : part.datasets) {
            if (dataset.kind != kind) continue;
            amount.features += dataset.features;
            amount.atLeast = amount.atLeast || !part.isWhole;
        }
    }
    return amount;
}

void ImportList::findSquares()
{
    QSet<QString> all;
    for (const Entry &entry : m_entries)
        for (const core::PreviewPart &part : entry.preview.parts)
            for (const core::ProbedFile &file : part.files)
                if (!file.grid.isEmpty()) all.insert(file.grid);
    QStringList sorted(all.begin(), all.end());
    sorted.sort();
    // A coarse square is chosen by the fine ones in it: in order, the next one tells whether it has any.
    m_squares.clear();
    for (qsizetype i = 0; i < sorted.size(); ++i)
        if (i + 1 == sorted.size() || !isPartOf(sorted.at(i + 1), sorted.at(i)))
            m_squares.append(sorted.at(i));
}

void ImportList::setSquareWanted(const QString &code, bool wanted)
{
    if (wanted)
        m_unwantedSquares.remove(code);
    else
        m_unwantedSquares.insert(code);
}

qint64 ImportList::squareBytes(const QString &code) const
{
    qint64 bytes = 0;
    for (const Entry &entry : m_entries)
        for (const core::PreviewPart &part : entry.preview.parts)
            for (const core::ProbedFile &file : part.files)
                if (file.grid == code && !entry.unwanted.contains(file.kind)) bytes += file.bytes;
    return bytes;
}

QList<core::Extent> ImportList::areas() const
{
    QList<core::Extent> areas;
    for (const Entry &entry : m_entries)
        for (const core::PreviewPart &part : entry.preview.parts)
            for (const core::PreviewDataset &dataset : part.datasets)
                if (!dataset.extent.isEmpty() && !entry.unwanted.contains(dataset.kind))
                    areas.append(dataset.extent);
    return areas;
}

core::CityGuess ImportList::city() const
{
    QStringList names;
    core::Extent extent;
    for (const Entry &entry : m_entries) {
        names.append(entry.path);
        for (const core::PreviewPart &part : entry.preview.parts)
            for (const core::ProbedFile &file : part.files)
                names.append(file.path);
    }
    for (const QString &code : m_squares)
        if (const auto level = core::guessGridLevel(code))
            if (const auto square = core::gridExtent(code, *level)) extent.include(*square);
    for (const core::Extent &area : areas())
        extent.include(area);
    return core::guessCity(names, extent);
}

bool ImportList::wantsFile(const core::ProbedFile &file) const
{
    if (file.grid.isEmpty()) return true;
    const auto level = core::guessGridLevel(file.grid);
    const auto extent = level ? core::gridExtent(file.grid, *level) : std::nullopt;
    if (m_box && extent && !extent->intersects(*m_box)) return false;
    if (m_unwantedSquares.isEmpty()) return true;
    return std::any_of(m_squares.begin(), m_squares.end(), [&](const QString &code) {
        return isSquareWanted(code) && (code == file.grid || isPartOf(code, file.grid));
    });
}

std::optional<QStringList> ImportList::gridCodes(const Entry &entry) const
{
    if (m_unwantedSquares.isEmpty()) return QStringList();
    QStringList grids;
    for (const core::PreviewPart &part : entry.preview.parts)
        for (const core::ProbedFile &file : part.files)
            if (!file.grid.isEmpty() && !grids.contains(file.grid)) grids.append(file.grid);
    if (grids.isEmpty()) return QStringList(); // squares are no choice of this source
    QStringList wanted;
    bool isAll = true;
    for (const QString &code : m_squares) {
        const bool isOwn = std::any_of(grids.begin(), grids.end(), [&](const QString &grid) {
            return grid == code || isPartOf(code, grid);
        });
        if (!isOwn) continue;
        if (isSquareWanted(code))
            wanted.append(code);
        else
            isAll = false;
    }
    if (isAll) return QStringList();
    if (wanted.isEmpty()) return std::nullopt;
    return wanted;
}

QList<core::ImportSource> ImportList::sources() const
{
    QList<core::ImportSource> sources;
    for (const Entry &entry : m_entries) {
        if (!entry.isRecognised()) continue;
        core::ReadOptions options = entry.options;
        // The look may have ended early: what it never met is wanted, so only the unticked is named.
        const QStringList kinds = entry.kinds();
        for (const QString &kind : kinds)
            if (entry.unwanted.contains(kind)) options.unwantedKinds.append(kind);
        if (options.unwantedKinds.size() == kinds.size()) continue;
        const std::optional<QStringList> codes = gridCodes(entry);
        if (!codes) continue;
        options.gridCodes = *codes;
        options.bbox = m_box;
        sources.append({entry.path, options});
    }
    return sources;
}

qint64 ImportList::bytes() const
{
    qint64 bytes = 0;
    for (const Entry &entry : m_entries) {
        for (const core::PreviewPart &part : entry.preview.parts) {
            if (part.files.isEmpty()) {
                bytes += part.probe.bytes;
                continue;
            }
            for (const core::ProbedFile &file : part.files)
                if (!entry.unwanted.contains(file.kind) && wantsFile(file)) bytes += file.bytes;
        }
    }
    return bytes;
}

qsizetype ImportList::datasets() const
{
    qsizetype count = 0;
    for (const Entry &entry : m_entries)
        for (const QString &kind : entry.kinds())
            if (!entry.unwanted.contains(kind)) ++count;
    return count;
}

const ImportList::Entry *ImportList::waiting() const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) {
        return entry.isRecognised() && entry.preview.neededOption();
    });
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace machi::ui
