#include "core/io/textencoding.h"

#include <QStringDecoder>

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace machi::core {

QString textEncodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Cp932:
        return QStringLiteral("CP932");
    case TextEncoding::Utf16Le:
        return QStringLiteral("UTF-16LE");
    case TextEncoding::Utf16Be:
        break;
    }
    return QStringLiteral("UTF-16BE");
}

std::optional<TextEncoding> textEncodingFromName(const QString &name)
{
    QString key;
    for (const QChar c : name.toLower())
        if (c.isLetterOrNumber()) key += c;
    static const std::array utf8 = {u"utf8", u"65001", u"cp65001", u"utf8bom", u"utf8sig", u"ansi65001"};
    static const std::array cp932 = {u"cp932",      u"932",      u"ansi932",    u"ms932",
                                     u"sjis",       u"shiftjis", u"windows31j", u"xsjis",
                                     u"windows932", u"mskanji",  u"oem932",     u"shiftjisx0213"};
    const auto in = [&](const auto &list) {
        return std::any_of(list.begin(), list.end(),
                           [&](const char16_t *item) { return key == QStringView(item); });
    };
    if (in(utf8)) return TextEncoding::Utf8;
    if (in(cp932)) return TextEncoding::Cp932;
    if (key == QLatin1String("utf16le") || key == QLatin1String("utf16")) return TextEncoding::Utf16Le;
    if (key == QLatin1String("utf16be")) return TextEncoding::Utf16Be;
    return std::nullopt;
}

struct TextDecoder::Private
{
    ~Private()
    {
        if (cd != invalid()) iconv_close(cd);
    }
    static iconv_t invalid() { return reinterpret_cast<iconv_t>(-1); }
    QString throughIconv(QByteArrayView bytes, bool last);

    QStringDecoder qt;
    iconv_t cd = invalid();
    QByteArray pending;
    bool cp932 = false;
    bool wide = false;
    bool odd = false;
    bool error = false;
};

TextDecoder::TextDecoder(TextEncoding encoding) : d(std::make_unique<Private>())
{
    d->wide = encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be;
    switch (encoding) {
    case TextEncoding::Utf8:
        d->qt = QStringDecoder(QStringDecoder::Utf8);
        break;
    case TextEncoding::Utf16Le:
        d->qt = QStringDecoder(QStringDecoder::Utf16LE);
        break;
    case TextEncoding::Utf16Be:
        d->qt = QStringDecoder(QStringDecoder::Utf16BE);
        break;
    case TextEncoding::Cp932:
        d->cp932 = true;
        d->cd = iconv_open("UTF-16LE", "CP932");
        break;
    }
}

TextDecoder::~TextDecoder() = default;

QString TextDecoder::Private::throughIconv(QByteArrayView bytes, bool last)
{
    QByteArray input = pending + bytes.toByteArray();
    pending.clear();
    QString out;
    if (cd == invalid()) {
        error = true;
        return QString::fromLatin1(input);
    }
    char *from = input.data();
    std::size_t left = static_cast<std::size_t>(input.size());
    std::array<char16_t, 4096> buffer{};
    while (left > 0) {
        char *to = reinterpret_cast<char *>(buffer.data());
        std::size_t room = sizeof(buffer);
        const std::size_t done = iconv(cd, &from, &left, &to, &room);
        const int code = done == static_cast<std::size_t>(-1) ? errno : 0;
        out.append(reinterpret_cast<const QChar *>(buffer.data()),
                   static_cast<qsizetype>((sizeof(buffer) - room) / sizeof(char16_t)));
        if (code == 0 || code == E2BIG) continue;
        if (code == EINVAL && !last) {
            pending = QByteArray(from, static_cast<qsizetype>(left));
            break;
        }
        error = true;
        out.append(QChar(QChar::ReplacementCharacter));
        ++from;
        --left;
    }
    return out;
}

QString TextDecoder::decode(QByteArrayView bytes)
{
    if (d->cp932) return d->throughIconv(bytes, false);
    if (bytes.size() % 2 != 0) d->odd = !d->odd;
    const QString text = d->qt.decode(bytes);
    if (d->qt.hasError()) d->error = true;
    return text;
}

QString TextDecoder::finish()
{
    if (d->cp932) return d->throughIconv({}, true);
    if (d->wide) {
        if (!d->odd) return {};
        d->error = true;
        return QString(QChar(QChar::ReplacementCharacter));
    }
    // A line feed after a cut character makes the decoder give the character up.
    QString text = d->qt.decode(QByteArrayView("\n"));
    if (d->qt.hasError()) d->error = true;
    text.chop(1);
    return text;
}

bool TextDecoder::hasError() const
{
    return d->error;
}

QString decodeText(QByteArrayView bytes, TextEncoding encoding, bool *clean)
{
    TextDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    text += decoder.finish();
    if (clean) *clean = !decoder.hasError();
    return text;
}

namespace {

constexpr qsizetype longestRow = 1 << 20;

} // namespace

EncodingDetector::EncodingDetector() : m_utf8(TextEncoding::Utf8), m_cp932(TextEncoding::Cp932) {}
EncodingDetector::~EncodingDetector() = default;

void EncodingDetector::feed(QByteArrayView bytes)
{
    if (m_headDone) {
        test(bytes);
        return;
    }
    m_head.append(bytes);
    if (m_head.size() >= 3) examineHead();
}

void EncodingDetector::examineHead()
{
    m_headDone = true;
    if (m_head.startsWith("\xEF\xBB\xBF")) {
        m_marked = TextEncoding::Utf8;
        m_mark = 3;
    } else if (m_head.startsWith("\xFF\xFE")) {
        m_marked = TextEncoding::Utf16Le;
        m_mark = 2;
    } else if (m_head.startsWith("\xFE\xFF")) {
        m_marked = TextEncoding::Utf16Be;
        m_mark = 2;
    }
    test(m_head);
    m_head.clear();
}

void EncodingDetector::test(QByteArrayView bytes)
{
    const bool ascii = std::all_of(bytes.begin(), bytes.end(), [](char c) { return (c & '\x80') == 0; });
    if (m_marked || (ascii && m_ascii)) return;
    m_ascii = false;
    for (const char c : bytes) {
        if (c == '\n' || c == '\r')
            endRow();
        else if (m_row.size() < longestRow)
            m_row.append(c);
    }
    if (!m_utf8.hasError()) m_utf8.decode(bytes);
    if (!m_cp932.hasError()) m_cp932.decode(bytes);
}

void EncodingDetector::endRow()
{
    const bool ascii = std::all_of(m_row.begin(), m_row.end(), [](char c) { return (c & '\x80') == 0; });
    if (!ascii) {
        // A row that was cut here may end within a character.
        const bool good = m_row.size() >= longestRow || QUtf8StringView(m_row).isValidUtf8();
        m_firstIsBad = m_firstIsBad || (!good && m_goodRows == 0);
        ++(good ? m_goodRows : m_badRows);
    }
    m_row.clear();
}

bool EncodingDetector::isMostlyUtf8()
{
    endRow();
    return !m_firstIsBad && m_goodRows > m_badRows;
}

std::optional<TextEncoding> EncodingDetector::result()
{
    if (!m_headDone) examineHead();
    if (m_marked) return m_marked;
    if (m_ascii) return TextEncoding::Utf8;
    m_utf8.finish();
    m_cp932.finish();
    if (!m_utf8.hasError() || isMostlyUtf8()) return TextEncoding::Utf8;
    if (!m_cp932.hasError()) return TextEncoding::Cp932;
    return std::nullopt;
}

} // namespace machi::core
