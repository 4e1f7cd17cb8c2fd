#pragma once

#include "core/io/source.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace machi::core::citygml {

/// An XML file's bytes as UTF-8, whatever encoding its byte order mark or declaration says. UTF-8 passes
/// through unchecked, without its mark. Bytes that mean nothing in the declared encoding become U+FFFD.
class EncodedStream : public ByteStream
{
public:
    /// `encoding` wins over what the file says; empty = none given.
    EncodedStream(ByteStream &stream, const QString &encoding);
    ~EncodedStream() override;

    qint64 read(char *data, qint64 size) override;
    QString error() const override;

    /// Empty, or the name of an encoding that this machine cannot convert; read() then gives nothing.
    QString unknownEncoding() const { return m_unknown; }
    bool hasReplaced() const { return m_replaced; }

private:
    class Converter;

    void open(const QString &encoding);
    bool fill();
    bool convert();
    static qint64 give(QByteArray &from, qsizetype &used, char *data, qint64 size);

    ByteStream &m_stream;
    QByteArray m_raw; ///< read and not yet given on
    qsizetype m_used = 0;
    QByteArray m_text; ///< converted and not yet given on
    qsizetype m_textUsed = 0;
    std::unique_ptr<Converter> m_converter;
    QString m_unknown;
    bool m_atEnd = false;
    bool m_failed = false;
    bool m_replaced = false;
};

/// The encoding that an XML file's first bytes declare: a mark, the shape of `<?`, or `encoding="…"`; else
/// `UTF-8`.
QByteArray declaredEncoding(const QByteArray &head);

} // namespace machi::core::citygml
