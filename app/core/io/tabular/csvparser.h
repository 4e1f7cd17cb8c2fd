#pragma once

#include "core/io/source.h"
#include "core/io/textencoding.h"

#include <QStringList>

#include <memory>

namespace machi::core {

/// Records of a CSV file (RFC 4180, any one-character delimiter, any line end), read from the front with
/// bounded memory. A quote that is never closed is taken as a letter, so that it cannot swallow the file; a
/// record longer than maxText is cut. One thread.
class CsvParser
{
public:
    static constexpr qsizetype maxText = 8 << 20; ///< characters of a record, 16 MB

    CsvParser(std::unique_ptr<ByteStream> bytes, TextEncoding encoding, QChar delimiter);

    /// False at the end, or when the stream failed (see `error()`). A blank line is a record of one empty
    /// field.
    bool next(QStringList &fields);
    qint64 line() const { return m_line; } ///< 1-based line on which the record begins
    qint64 bytesRead() const { return m_bytesRead; }
    bool hadOpenQuote() const { return m_openQuote; } ///< the record just given began a quote that never ends
    bool wasCut() const { return m_cut; } ///< the record just given is longer than maxText; its end is lost
    bool hadBadText() const { return m_decoder.hasError(); }
    QString error() const { return m_error; }

private:
    enum class Ending { Record, OpenQuote };
    bool fill();
    bool isEnd() { return m_at >= m_text.size() && !fill(); }
    Ending parse(QStringList &fields, bool quotes);

    std::unique_ptr<ByteStream> m_stream;
    TextDecoder m_decoder;
    QChar m_delimiter;
    QString m_text; ///< from the start of the record on
    qsizetype m_at = 0;
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
    qint64 m_bytesRead = 0;
    bool m_finished = false;
    bool m_openQuote = false;
    bool m_cut = false;
    QString m_error;
};

} // namespace machi::core
