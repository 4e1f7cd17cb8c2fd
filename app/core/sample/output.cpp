#include "core/sample/output.h"

#include "core/sample/textfile.h"

#include "core/model/kind.h"

#include <algorithm>

namespace machi::core::sample {

QString Output::delivery()
{
    return QStringLiteral("11202_kumagaya-shi_city_2026_citygml_1_op");
}

bool Output::goOn(double fraction)
{
    m_feedback.setProgress(m_from + (m_to - m_from) * fraction, m_title);
    return !isStopped();
}

void Output::fail(const Issue &issue)
{
    if (!m_failure) m_failure = issue;
}

void Output::setStage(double from, double to, const QString &title)
{
    m_from = from;
    m_to = to;
    m_title = title;
    m_feedback.setProgress(from, title);
}

void Output::finish(TextFile &file, const QString &kind, const QString &source, qint64 objects)
{
    if (!file.close()) fail(file.issue());
    count(kind, source, objects, 1, file.bytes());
}

void Output::count(const QString &kind, const QString &source, qint64 objects, qint64 files, qint64 bytes)
{
    const auto like = [&](const SampleItem &item) { return item.kind == kind && item.source == source; };
    auto item = std::find_if(m_items.begin(), m_items.end(), like);
    if (item == m_items.end()) {
        const Kind *known = findKind(kind);
        m_items.append({kind, known ? known->title() : kind, source, 0, 0, 0});
        item = m_items.end() - 1;
    }
    item->objects += objects;
    item->files += files;
    item->bytes += bytes;
}

std::vector<SquareGroup> secondarySquares(const Box &area)
{
    const Square low = squareAt({area.west, area.south});
    const Square high = squareAt({area.east, area.north});
    std::vector<SquareGroup> groups;
    for (int row = low.row / 10; row <= high.row / 10; ++row)
        for (int column = low.column / 10; column <= high.column / 10; ++column) {
            const Square first{std::max(low.row, row * 10), std::max(low.column, column * 10)};
            const Square last{std::min(high.row, row * 10 + 9), std::min(high.column, column * 10 + 9)};
            groups.push_back({first, last, secondaryCode(first)});
        }
    return groups;
}

} // namespace machi::core::sample
