#include "core/io/tabular/columntype.h"

#include <QDate>
#include <QRegularExpression>

#include <fast_float/fast_float.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace machi::core {

namespace {

QByteArray ascii(QStringView cell)
{
    return cell.toLatin1();
}

bool isAscii(QStringView cell)
{
    for (const QChar c : cell)
        if (c.unicode() > 0x7F) return false;
    return true;
}

bool hasLeadingZero(QStringView cell)
{
    if (cell.startsWith(QLatin1Char('-'))) cell = cell.mid(1);
    return cell.size() > 1 && cell.at(0) == QLatin1Char('0') && cell.at(1).isDigit();
}

std::optional<std::int64_t> toInteger(QStringView cell)
{
    const QByteArray text = ascii(cell);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    if (error != std::errc() || end != text.end()) return std::nullopt;
    return value;
}

std::optional<double> toReal(QStringView cell)
{
    const QByteArray text = ascii(cell);
    double value = 0;
    const auto [end, error] = fast_float::from_chars(text.begin(), text.end(), value);
    if (error != std::errc() || end != text.end() || !std::isfinite(value)) return std::nullopt;
    return value;
}

QDate toDate(QStringView cell)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$)"));
    const QRegularExpressionMatch match = form.match(cell);
    if (!match.hasMatch()) return {};
    return QDate(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
}

} // namespace

std::optional<bool> answerOf(QStringView given)
{
    static constexpr const char16_t *yes[] = {u"○",    u"◯",    u"〇", u"◎",   u"有",  u"有り",
                                              u"あり", u"はい", u"可", u"yes", u"true"};
    static constexpr const char16_t *no[] = {u"×",    u"✕",      u"✖",    u"無", u"無し",
                                             u"なし", u"いいえ", u"不可", u"no", u"false"};
    const QStringView cell = given.trimmed();
    const auto stands = [&](const char16_t *word) {
        return cell.compare(QStringView(word), Qt::CaseInsensitive) == 0;
    };
    if (std::any_of(std::begin(yes), std::end(yes), stands)) return true;
    if (std::any_of(std::begin(no), std::end(no), stands)) return false;
    return std::nullopt;
}

void ColumnTyper::see(QStringView given)
{
    const QStringView cell = given.trimmed();
    if (cell.isEmpty()) return;
    ++m_filled;
    if (m_answer) m_answer = answerOf(cell).has_value();
    if (!m_integer && !m_real && !m_date) return;
    if (!isAscii(cell)) {
        m_integer = m_real = m_date = false;
        return;
    }
    if (m_integer) m_integer = !hasLeadingZero(cell) && toInteger(cell).has_value();
    if (m_real) m_real = !hasLeadingZero(cell) && toReal(cell).has_value();
    if (m_date) m_date = toDate(cell).isValid();
}

ColumnType ColumnTyper::type() const
{
    if (m_filled == 0) return ColumnType::Text;
    if (m_integer) return ColumnType::Integer;
    if (m_real) return ColumnType::Real;
    if (m_date) return ColumnType::Date;
    if (m_answer) return ColumnType::Boolean;
    return ColumnType::Text;
}

Value typedValue(QStringView given, ColumnType type)
{
    const QStringView cell = given.trimmed();
    if (cell.isEmpty()) return {};
    if (type == ColumnType::Integer)
        if (const auto value = toInteger(cell)) return *value;
    if (type == ColumnType::Real)
        if (const auto value = toReal(cell)) return *value;
    if (type == ColumnType::Boolean)
        if (const auto answer = answerOf(cell)) return std::int64_t(*answer);
    if (type == ColumnType::Date)
        if (const QDate date = toDate(cell); date.isValid()) return date.toString(Qt::ISODate).toStdString();
    return cell.toUtf8().toStdString();
}

} // namespace machi::core
