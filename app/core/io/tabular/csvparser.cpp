#include "core/io/tabular/csvparser.h"

#include <algorithm>

namespace machi::core {

namespace {

constexpr qint64 blockSize = 1 << 16;
/// A record longer than this holds a quote that somebody forgot to close.
constexpr qsizetype maxRecord = 1 << 20;

} // namespace

CsvParser::CsvParser(std::unique_ptr<ByteStream> bytes, TextEncoding encoding, QChar delimiter)
    : m_stream(std::move(bytes)), m_decoder(encoding), m_delimiter(delimiter)
{
}

bool CsvParser::fill()
{
    while (!m_finished) {
        QByteArray block(blockSize, Qt::Uninitialized);
        const qint64 got = m_stream->read(block.data(), block.size());
        if (got <= 0) {
            m_finished = true;
            if (got < 0) m_error = m_stream->error();
            m_text += m_decoder.finish();
        } else {
            m_bytesRead += got;
            m_text += m_decoder.decode(QByteArrayView(block).first(got));
        }
        if (m_at < m_text.size()) return true;
    }
    return false;
}

bool CsvParser::next(QStringList &fields)
{
    m_text.remove(0, m_at);
    m_at = 0;
    m_openQuote = m_cut = false;
    m_line = m_nextLine;
    if (isEnd()) return false;
    if (parse(fields, true) == Ending::Record) return true;
    m_openQuote = true;
    m_at = 0;
    m_nextLine = m_line;
    parse(fields, false);
    return true;
}

CsvParser::Ending CsvParser::parse(QStringList &fields, bool quotes)
{
    fields.clear();
    QString field;
    bool quoted = false;
    bool atStart = true;
    qsizetype taken = 0; // characters in the fields
    while (!isEnd()) {
        if (m_at > maxRecord && !quoted) {
            // Too much to come back to: a quote is no more than a letter from here on.
            m_text.remove(0, m_at);
            m_at = 0;
            quotes = false;
        }
        const QChar c = m_text.at(m_at++);
        const bool isReturn = c == QLatin1Char('\r');
        if (isReturn || c == QLatin1Char('\n')) {
            ++m_nextLine;
            const bool pair = isReturn && !isEnd() && m_text.at(m_at) == QLatin1Char('\n');
            if (pair) ++m_at;
            if (!quoted) {
                fields.append(field);
                return Ending::Record;
            }
            field += QLatin1Char('\n');
        } else if (quoted) {
            if (m_at > maxRecord) return Ending::OpenQuote;
            if (c != QLatin1Char('"')) {
                field += c;
            } else if (!isEnd() && m_text.at(m_at) == QLatin1Char('"')) {
                field += c;
                ++m_at;
            } else {
                quoted = false;
            }
        } else if (c == m_delimiter) {
            fields.append(field);
            field.clear();
            atStart = true;
            continue;
        } else if (c == QLatin1Char('"') && quotes && atStart) {
            quoted = true;
        } else if (++taken <= maxText) {
            field += c;
        } else {
            m_cut = true;
        }
        atStart = atStart && !quoted && c == QLatin1Char(' ');
    }
    if (quoted) return Ending::OpenQuote;
    fields.append(field);
    return Ending::Record;
}

} // namespace machi::core
