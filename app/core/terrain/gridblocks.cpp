#include "core/terrain/gridblocks.h"

#include "core/task/writeissue.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <limits>

namespace machi::core {

namespace {
constexpr std::size_t cells = std::size_t{GridBlocks::side} * GridBlocks::side;
constexpr auto blockBytes = static_cast<qint64>(cells * sizeof(float));
} // namespace

GridBlocks::GridBlocks(const QString &path, std::size_t maxBlocks)
    : m_file(path), m_maxBlocks(std::max<std::size_t>(maxBlocks, 2))
{
}

GridBlocks::~GridBlocks()
{
    if (m_file.isOpen()) m_file.remove();
}

bool GridBlocks::makeRoom()
{
    if (m_loaded.size() < m_maxBlocks) return true;
    errno = 0;
    const auto fail = [&] {
        if (m_error.code.isEmpty())
            m_error = writeIssue(m_file.error() == QFileDevice::ResourceError ? ENOSPC
                                 : errno                                      ? errno
                                                                              : EIO,
                                 m_file.fileName());
        return false;
    };
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite | QIODevice::Truncate)) return fail();
    auto &[key, values] = m_loaded.back();
    Place &place = m_places.at(key);
    if (!m_file.seek(place.slot * blockBytes) ||
        m_file.write(reinterpret_cast<const char *>(values.data()), blockBytes) != blockBytes)
        return fail();
    place.isWritten = true;
    place.isLoaded = false;
    m_loaded.pop_back();
    return true;
}

GridBlocks::Place *GridBlocks::load(Place &place, const Key &key)
{
    if (place.isLoaded) {
        m_loaded.splice(m_loaded.begin(), m_loaded, place.loaded);
        return &place;
    }
    if (!makeRoom()) return nullptr;
    Block values(cells, std::numeric_limits<float>::quiet_NaN());
    if (place.isWritten && (!m_file.seek(place.slot * blockBytes) ||
                            m_file.read(reinterpret_cast<char *>(values.data()), blockBytes) != blockBytes)) {
        m_error = writeIssue(EIO, m_file.fileName());
        return nullptr;
    }
    m_loaded.emplace_front(key, std::move(values));
    place.loaded = m_loaded.begin();
    place.isLoaded = true;
    return &place;
}

float *GridBlocks::block(std::int32_t blockRow, std::int32_t blockColumn)
{
    const Key key(blockRow, blockColumn);
    auto found = m_places.find(key);
    if (found == m_places.end()) {
        const bool first = m_places.empty();
        Place place{};
        place.slot = static_cast<qint64>(m_places.size());
        found = m_places.emplace(key, place).first;
        m_firstRow = first ? blockRow : std::min(m_firstRow, blockRow);
        m_lastRow = first ? blockRow : std::max(m_lastRow, blockRow);
        m_firstColumn = first ? blockColumn : std::min(m_firstColumn, blockColumn);
        m_lastColumn = first ? blockColumn : std::max(m_lastColumn, blockColumn);
    }
    Place *place = load(found->second, key);
    return place ? place->loaded->second.data() : nullptr;
}

const float *GridBlocks::find(std::int32_t blockRow, std::int32_t blockColumn)
{
    const Key key(blockRow, blockColumn);
    const auto found = m_places.find(key);
    if (found == m_places.end()) return nullptr;
    Place *place = load(found->second, key);
    return place ? place->loaded->second.data() : nullptr;
}

} // namespace machi::core
