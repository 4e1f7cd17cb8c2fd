#include "map/searchablepdf.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace machi::map {

namespace {

/// Of characters that share a glyph in CJK fonts, the one that people type.
char32_t usual(char32_t character)
{
    static const QHash<char32_t, char32_t> pairs = {
        {0x2003, 0x3000}, {0x2012, 0x2013}, {0x2027, 0x30fb}, {0x2035, 0xff40}, {0x2215, 0xff0f},
        {0x02bb, 0x2018}, {0x2329, 0x3008}, {0x232a, 0x3009}, {0x00a0, 0x0020}, {0x00ad, 0x002d},
        {0x2e9f, 0x6bcd}, {0x2eb1, 0x7f53}, {0x2ec4, 0x897f}, {0x2ee9, 0x9ec4}, {0x2eed, 0x6b6f},
        {0x2ef3, 0x9f9f}, {0x2ef2, 0x4e80}, {0x2ee8, 0x9ea6}, {0x2ee4, 0x9b3c}, {0x2ea6, 0x4e2c}};
    if (const auto known = pairs.constFind(character); known != pairs.constEnd()) return *known;
    // The radicals of the Kangxi dictionary are compatibility characters of the ideographs.
    if (character < 0x2f00 || character > 0x2fd5) return character;
    const QString plain = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KC);
    return plain.size() == 1 ? plain.at(0).unicode() : character;
}

} // namespace

QByteArray searchable(QByteArray pdf)
{
    for (qsizetype from = pdf.indexOf("beginbfrange"); from >= 0;
         from = pdf.indexOf("beginbfrange", from + 1)) {
        const qsizetype end = pdf.indexOf("endbfrange", from);
        if (end < 0) break;
        for (qsizetype line = from; line >= 0 && line < end; line = pdf.indexOf('\n', line + 1)) {
            // `<first> <last> [<character> …]`, or `<first> <last> <character of the first>`.
            const qsizetype last = std::min(end, std::max(line + 1, pdf.indexOf('\n', line + 1)));
            const qsizetype list = pdf.indexOf('[', line);
            const bool isList = list >= 0 && list < last;
            int number = 0;
            for (qsizetype at = pdf.indexOf('<', line); at >= 0 && at < last; at = pdf.indexOf('<', at + 1)) {
                ++number;
                const bool one = number == 3 && pdf.mid(line + 1, 6) == pdf.mid(line + 8, 6);
                if (isList ? number < 3 : !one) continue;
                bool ok = false;
                const uint character = pdf.mid(at + 1, 4).toUInt(&ok, 16);
                if (!ok || (at + 5 < pdf.size() ? pdf.at(at + 5) : 0) != '>') continue;
                const QByteArray better =
                    QByteArray::number(uint(usual(character)), 16).rightJustified(4, '0').toUpper();
                if (better.size() == 4) pdf.replace(at + 1, 4, better);
            }
        }
    }
    return pdf;
}

void makeSearchable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) return;
    const QByteArray before = file.readAll();
    const QByteArray after = searchable(before);
    if (after == before || after.size() != before.size() || !file.seek(0)) return;
    file.write(after);
}

} // namespace machi::map
