#include "support/rawzip.h"

#include <QtEndian>

#include <zlib.h>

namespace machi::testing {

namespace {

template <typename T> QByteArray number(T value)
{
    value = qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&value), sizeof(value));
}

QByteArray deflated(const QByteArray &data)
{
    const QByteArray zlib = qCompress(data, 9); // 4 bytes length, 2 bytes header, data, 4 bytes Adler
    return zlib.mid(6, zlib.size() - 10);
}

} // namespace

RawZip &RawZip::add(const QByteArray &name, const QByteArray &data)
{
    Entry entry;
    entry.name = name;
    entry.data = data;
    return add(entry);
}

RawZip &RawZip::add(const Entry &entry)
{
    const QByteArray packed = entry.deflate ? deflated(entry.data) : entry.data;
    const auto method = static_cast<quint16>(entry.method >= 0 ? entry.method : entry.deflate ? 8 : 0);
    const auto size = static_cast<quint32>(entry.statedSize >= 0 ? entry.statedSize : entry.data.size());
    const auto crc = static_cast<quint32>(
        entry.statedCrc >= 0 ? static_cast<unsigned long>(entry.statedCrc)
                             : crc32(0, reinterpret_cast<const Bytef *>(entry.data.constData()),
                                     static_cast<uInt>(entry.data.size())));
    const QByteArray common = number<quint16>(entry.flags) + number<quint16>(method) + number<quint16>(0) +
                              number<quint16>(0x5521) + number<quint32>(crc) +
                              number<quint32>(static_cast<quint32>(packed.size())) + number<quint32>(size) +
                              number<quint16>(static_cast<quint16>(entry.name.size())) + number<quint16>(0);
    const auto offset = static_cast<quint32>(m_body.size());
    m_body += QByteArrayLiteral("PK\x03\x04") + number<quint16>(20) + common + entry.name + packed;
    m_directory += QByteArrayLiteral("PK\x01\x02") + number<quint16>(0x0314) + number<quint16>(20) + common +
                   number<quint16>(0) + number<quint16>(0) + number<quint16>(0) +
                   number<quint32>(entry.unixMode << 16) + number<quint32>(offset) + entry.name;
    ++m_count;
    return *this;
}

QByteArray RawZip::bytes() const
{
    return m_body + m_directory + QByteArrayLiteral("PK\x05\x06") + number<quint16>(0) + number<quint16>(0) +
           number<quint16>(m_count) + number<quint16>(m_count) +
           number<quint32>(static_cast<quint32>(m_directory.size())) +
           number<quint32>(static_cast<quint32>(m_body.size())) + number<quint16>(0);
}

} // namespace machi::testing
