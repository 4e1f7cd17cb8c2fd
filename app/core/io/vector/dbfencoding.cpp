#include "core/io/vector/dbfencoding.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <vector>

namespace machi::core {

namespace {

struct TextField
{
    qsizetype offset = 0;
    qsizetype length = 0;
};

bool isAscii(QByteArrayView bytes)
{
    for (const char c : bytes)
        if (c & '\x80') return false;
    return true;
}

// Without finish(): what is cut at the end stays unsaid.
bool fits(QByteArrayView bytes, TextEncoding encoding)
{
    TextDecoder decoder(encoding);
    decoder.decode(bytes);
    return !decoder.hasError();
}

void see(QByteArrayView bytes, DbfText &text)
{
    if (isAscii(bytes)) return;
    ++text.texts;
    if (!fits(bytes, TextEncoding::Utf8)) ++text.utf8Faults;
    if (!fits(bytes, TextEncoding::Cp932)) ++text.cp932Faults;
}

QByteArrayView trimmed(QByteArrayView cell)
{
    while (!cell.isEmpty() && (cell.back() == ' ' || cell.back() == '\0'))
        cell.chop(1);
    return cell;
}

} // namespace

DbfText examineDbf(const QString &path, qint64 limit)
{
    constexpr qsizetype descriptor = 32;
    DbfText text;
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) return text;
    const QByteArray head = file.read(descriptor);
    if (head.size() < descriptor) return text;
    const auto headerSize = qFromLittleEndian<quint16>(head.constData() + 8);
    const auto recordSize = qFromLittleEndian<quint16>(head.constData() + 10);
    if (headerSize <= descriptor || recordSize == 0) return text;
    const QByteArray fields = file.read(headerSize - descriptor);
    std::vector<TextField> texts;
    qsizetype offset = 1; // the mark of deletion
    for (qsizetype at = 0; at + descriptor <= fields.size() && fields.at(at) != '\r'; at += descriptor) {
        const char *field = fields.constData() + at;
        see(QByteArrayView(field, static_cast<qsizetype>(qstrnlen(field, 11))), text);
        const qsizetype length = static_cast<quint8>(field[16]);
        if (field[11] == 'C') texts.push_back({offset, length});
        offset += length;
    }
    text.readable = true;
    while (text.texts < limit) {
        const QByteArray record = file.read(recordSize);
        if (record.size() < recordSize) break;
        for (const TextField &field : texts)
            if (field.offset + field.length <= record.size())
                see(trimmed(QByteArrayView(record.constData() + field.offset, field.length)), text);
    }
    return text;
}

qint64 missingDbfBytes(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) return 0;
    const QByteArray head = file.read(12);
    if (head.size() < 12) return 0;
    const qint64 records = qFromLittleEndian<quint32>(head.constData() + 4);
    const qint64 promised = qFromLittleEndian<quint16>(head.constData() + 8) +
                            records * qFromLittleEndian<quint16>(head.constData() + 10);
    return std::max<qint64>(0, promised - file.size());
}

QString decodeCell(const char *bytes, TextEncoding encoding)
{
    return TextDecoder(encoding).decode(QByteArrayView(bytes, static_cast<qsizetype>(std::strlen(bytes))));
}

} // namespace machi::core
