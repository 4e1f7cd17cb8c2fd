#include "core/sqlite/foldedtext.h"

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

namespace machi::core {

namespace {

bool isDash(QChar c)
{
    return QStringLiteral("‐‑‒–—―−─━").contains(c);
}

void folded(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    if (!bytes) return sqlite3_result_null(context);
    const std::string_view text(bytes, static_cast<std::size_t>(sqlite3_value_bytes(values[0])));
    // Most of a table are plain identifiers, and LIKE minds their case.
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return sqlite3_result_value(context, values[0]);
    const QByteArray utf8 =
        foldedText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).toUtf8();
    sqlite3_result_text(context, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

} // namespace

QString foldedText(const QString &text)
{
    QString out = text.normalized(QString::NormalizationForm_KC).toCaseFolded().trimmed();
    for (qsizetype i = 0; i < out.size(); ++i) {
        // 3ー5 is written for 3-5, and ー is a letter of カー.
        const bool isStroke = out.at(i) == u'ー' && i > 0 && out.at(i - 1).isDigit();
        if (isStroke || isDash(out.at(i))) out[i] = QLatin1Char('-');
    }
    return out;
}

bool addFoldedFunction(Database &database)
{
    return sqlite3_create_function_v2(database.handle(), "folded", 1,
                                      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, folded,
                                      nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace machi::core
