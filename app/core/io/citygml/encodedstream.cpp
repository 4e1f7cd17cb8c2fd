#include "core/io/citygml/encodedstream.h"

#include <iconv.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>

namespace machi::core::citygml {

namespace {

constexpr qsizetype headSize = 4096;
constexpr qsizetype chunkSize = 256 << 10;
const QByteArray utf8Mark = QByteArrayLiteral("\xef\xbb\xbf");

// What Japanese files mean by a name: the vendors' supersets, with ① and the like.
QByteArray usualName(const QByteArray &name)
{
    QByteArray upper = name.trimmed().toUpper();
    if (upper == "SHIFT_JIS" || upper == "SHIFT-JIS" || upper == "SJIS" || upper == "X-SJIS" ||
        upper == "WINDOWS-31J" || upper == "MS932" || upper == "CP932")
        return QByteArrayLiteral("CP932");
    if (upper == "EUC-JP" || upper == "EUCJP") return QByteArrayLiteral("EUC-JP-MS");
    return upper;
}

bool isUtf8(const QByteArray &name)
{
    return name == "UTF-8" || name == "UTF8" || name == "US-ASCII" || name == "ASCII";
}

} // namespace

class EncodedStream::Converter
{
public:
    explicit Converter(const QByteArray &encoding) : m_handle(iconv_open("UTF-8", encoding.constData()))
    {
        if (!isValid() && encoding == "EUC-JP-MS") m_handle = iconv_open("UTF-8", "EUC-JP");
    }
    ~Converter()
    {
        if (isValid()) iconv_close(m_handle);
    }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    bool isValid() const { return m_handle != reinterpret_cast<iconv_t>(-1); }
    std::size_t convert(char *&in, std::size_t &inLeft, char *&out, std::size_t &outLeft)
    {
        return iconv(m_handle, &in, &inLeft, &out, &outLeft);
    }

private:
    iconv_t m_handle;
};

QByteArray declaredEncoding(const QByteArray &head)
{
    if (head.startsWith(utf8Mark)) return QByteArrayLiteral("UTF-8");
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff")) return QByteArrayLiteral("UTF-16");
    if (head.startsWith(QByteArray("<\0?\0", 4))) return QByteArrayLiteral("UTF-16LE");
    if (head.startsWith(QByteArray("\0<\0?", 4))) return QByteArrayLiteral("UTF-16BE");
    const qsizetype end = head.indexOf("?>");
    if (!head.startsWith("<?xml") || end < 0) return QByteArrayLiteral("UTF-8");
    const QByteArray declaration = head.left(end);
    qsizetype at = declaration.indexOf("encoding");
    if (at < 0) return QByteArrayLiteral("UTF-8");
    at = declaration.indexOf('=', at);
    while (at >= 0 && ++at < declaration.size() && declaration.at(at) != '"' && declaration.at(at) != '\'') {
    }
    if (at < 0 || at >= declaration.size()) return QByteArrayLiteral("UTF-8");
    const qsizetype close = declaration.indexOf(declaration.at(at), at + 1);
    const QByteArray name = close < 0 ? QByteArray() : usualName(declaration.mid(at + 1, close - at - 1));
    // One reads these letters, so the file is not what a program that builds XML in wide strings wrote here.
    return name.isEmpty() || name.startsWith("UTF-16") || name.startsWith("UTF-32")
               ? QByteArrayLiteral("UTF-8")
               : name;
}

EncodedStream::EncodedStream(ByteStream &stream, const QString &encoding) : m_stream(stream)
{
    while (m_raw.size() < headSize && fill()) {
    }
    open(encoding);
}

EncodedStream::~EncodedStream() = default;

QString EncodedStream::error() const
{
    return m_stream.error();
}

void EncodedStream::open(const QString &encoding)
{
    const QByteArray name = encoding.isEmpty() ? declaredEncoding(m_raw) : usualName(encoding.toLatin1());
    if (isUtf8(name) || name.isEmpty()) {
        if (m_raw.startsWith(utf8Mark)) m_used = utf8Mark.size();
        return;
    }
    m_converter = std::make_unique<Converter>(name);
    if (!m_converter->isValid()) m_unknown = QString::fromLatin1(name);
}

// More raw bytes; false at the end.
bool EncodedStream::fill()
{
    if (m_atEnd) return false;
    m_raw.remove(0, m_used);
    m_used = 0;
    const qsizetype kept = m_raw.size();
    const qsizetype wanted = m_converter ? chunkSize : headSize;
    m_raw.resize(kept + wanted);
    const qint64 count = m_stream.read(m_raw.data() + kept, wanted);
    m_raw.resize(kept + std::max<qint64>(count, 0));
    m_atEnd = count <= 0;
    m_failed = count < 0;
    return count > 0;
}

// Converts what there is of m_raw into m_text; false at the end.
bool EncodedStream::convert()
{
    m_text.resize(3 * chunkSize);
    m_textUsed = 0;
    char *out = m_text.data();
    auto outLeft = static_cast<std::size_t>(m_text.size());
    do {
        char *in = m_raw.data() + m_used;
        auto inLeft = static_cast<std::size_t>(m_raw.size() - m_used);
        const bool stuck = m_converter->convert(in, inLeft, out, outLeft) == static_cast<std::size_t>(-1);
        const int reason = stuck ? errno : 0;
        m_used = in - m_raw.constData();
        if (out > m_text.constData() || reason == E2BIG) break;
        // A character may go on in the next chunk; what does not is no character.
        if (reason != EILSEQ && fill()) continue;
        if (m_used == m_raw.size()) break;
        constexpr std::string_view replacement = "\xef\xbf\xbd";
        std::memcpy(out, replacement.data(), replacement.size());
        out += replacement.size();
        outLeft -= replacement.size();
        ++m_used;
        m_replaced = true;
    } while (out == m_text.constData());
    m_text.resize(out - m_text.constData());
    return !m_text.isEmpty();
}

qint64 EncodedStream::give(QByteArray &from, qsizetype &used, char *data, qint64 size)
{
    const qint64 count = std::min<qint64>(size, from.size() - used);
    std::memcpy(data, from.constData() + used, static_cast<std::size_t>(count));
    used += count;
    return count;
}

qint64 EncodedStream::read(char *data, qint64 size)
{
    if (!m_unknown.isEmpty()) return 0;
    if (m_converter) {
        if (m_textUsed == m_text.size() && !convert()) return m_failed ? -1 : 0;
        return give(m_text, m_textUsed, data, size);
    }
    if (m_used < m_raw.size()) return give(m_raw, m_used, data, size);
    if (m_atEnd) return m_failed ? -1 : 0;
    return m_stream.read(data, size);
}

} // namespace machi::core::citygml
