#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

namespace machi::core {

/// The encodings that Japanese municipal files come in. Cp932 is what Windows calls Shift_JIS.
enum class TextEncoding { Utf8, Cp932, Utf16Le, Utf16Be };

QString textEncodingName(TextEncoding encoding); ///< `UTF-8`, `CP932` …
/// Understands the names of `--encoding` and of .cpg files: `UTF-8`, `65001`, `Shift_JIS`, `SJIS`, `932`,
/// `Windows-31J`, `ANSI 932` …, in any case.
std::optional<TextEncoding> textEncodingFromName(const QString &name);

/// Bytes to text, piece by piece: a character cut at the end of a piece is finished by the next.
/// What does not decode becomes U+FFFD and is counted. One thread.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);
    ~TextDecoder();
    QString decode(QByteArrayView bytes);
    /// The end: a character that is still cut counts as an error.
    QString finish();
    bool hasError() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Text in one go; `clean` is false when something did not decode.
QString decodeText(QByteArrayView bytes, TextEncoding encoding, bool *clean = nullptr);

/// Finds the encoding of a text that is fed to it in pieces: a byte order mark, else UTF-8 where all of it is
/// valid, or the first line that is not ASCII and most others (somebody pasted a row of another encoding),
/// else CP932 where all of it is valid, else none.
class EncodingDetector
{
public:
    EncodingDetector();
    ~EncodingDetector();
    void feed(QByteArrayView bytes);
    std::optional<TextEncoding> result();
    /// Length of the byte order mark met, to be skipped.
    int markLength() const { return m_mark; }
    bool isAscii() const { return m_ascii; }

private:
    bool isMostlyUtf8();
    TextDecoder m_utf8, m_cp932;
    QByteArray m_row;                     ///< the line so far
    qint64 m_goodRows = 0, m_badRows = 0; ///< as UTF-8, of those that are not ASCII
    bool m_firstIsBad = false;
    void endRow();
    std::optional<TextEncoding> m_marked;
    QByteArray m_head;
    int m_mark = 0;
    bool m_headDone = false;
    bool m_ascii = true;
    void test(QByteArrayView bytes);
    void examineHead();
};

} // namespace machi::core
