#pragma once

#include <QByteArray>

namespace machi::testing {

/// Builds ZIP files byte by byte, lies included, for tests of broken and hostile archives.
class RawZip
{
public:
    struct Entry
    {
        QByteArray name;
        QByteArray data; ///< unpacked
        bool deflate = false;
        quint16 flags = 0;      ///< 0x800 = UTF-8 name, 1 = encrypted
        int method = -1;        ///< overrides what `deflate` means
        qint64 statedSize = -1; ///< what the directory says, if not the truth
        qint64 statedCrc = -1;
        quint32 unixMode = 0100644;
    };
    RawZip &add(const Entry &entry);
    RawZip &add(const QByteArray &name, const QByteArray &data);
    QByteArray bytes() const;

private:
    QByteArray m_body, m_directory;
    quint16 m_count = 0;
};

} // namespace machi::testing
