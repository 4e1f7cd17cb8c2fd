// How one value gets into its columns: the half of Flattener that works for every value.
#include "core/io/citygml/flattener.h"

#include <cmath>

namespace machi::core::citygml {

namespace {

constexpr std::size_t maxRepetitions = 5;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Cities write 0.6 or 60, some both. A site is covered once at most; floors stand at most twenty high on it
/// (1 300 % is the most that the law knows), and nobody is allowed 20 % of floors.
double perCent(const std::string &column, double share)
{
    const double mostAsShare = column.find("overage") != std::string::npos ? 1 : 20;
    return share <= mostAsShare ? std::round(share * 1e8) / 1e6 : share;
}

} // namespace

void Flattener::writePlain(Plan &plan, const Attribute &attribute, std::size_t ordinal)
{
    if (ordinal >= maxRepetitions) {
        std::string name = plan.id + '_' + std::to_string(ordinal + 1);
        if (!attribute.codeSpace.empty()) m_row.extra(name + "_code", attribute.value);
        m_row.extra(std::move(name), labelOf(plan, attribute));
        return;
    }
    if (!attribute.codeSpace.empty() || plan.kind == ValueKind::Code) {
        writeCoded(plan, attribute, ordinal);
        return;
    }
    switch (plan.kind) {
    case ValueKind::Inferred:
        writeInferred(plan, attribute, ordinal);
        break;
    case ValueKind::Integer:
    case ValueKind::Real:
    case ValueKind::Share:
        writeNumber(plan, attribute, ordinal);
        break;
    case ValueKind::Year:
    case ValueKind::Date:
    case ValueKind::Boolean:
        writeDate(plan, attribute, ordinal);
        break;
    case ValueKind::Text:
    case ValueKind::Code:
        if (plan.unknown.hasText(attribute.value))
            countUnknown(plan, attribute.value);
        else
            appendText(valueColumn(plan, ordinal, ColumnType::Text), attribute.value);
        break;
    }
    if (plan.id == "name") m_nameColumn = field(plan, 0).value;
}

void Flattener::writeCoded(Plan &plan, const Attribute &attribute, std::size_t ordinal)
{
    std::string_view label = attribute.value;
    bool found = false;
    if (!attribute.codeSpace.empty()) label = m_codes.label(plan.codes, attribute, &found);
    if (!found && plan.unknownCodes.hasText(attribute.value)) {
        countUnknown(plan, attribute.value);
        return;
    }
    if (!found && !attribute.codeSpace.empty()) m_codes.countMiss(plan.codes);

    const int value = valueColumn(plan, ordinal, ColumnType::Text);
    if (m_columns.at(value).column.type != ColumnType::Text) m_columns.setType(value, ColumnType::Text);
    Field &where = field(plan, ordinal);
    if (where.code < 0) {
        const Column column = m_columns.at(value).column;
        where.code = m_columns.add(m_columns.at(value).key + "_code", column.id.toStdString() + "_code",
                                   ColumnType::Text, column.titleJa + QStringLiteral("（コード）"),
                                   column.titleEn + QStringLiteral(" (code)"), {}, plan.path, plan.order);
        if (plan.codes.list) {
            m_columns.setCodeList(value, plan.codes.list->file());
            m_columns.setCodeList(where.code, plan.codes.list->file());
        }
    }
    appendText(value, label);
    appendText(where.code, attribute.value);
    if (plan.id == "name") m_nameColumn = field(plan, 0).value;
}

void Flattener::writeInferred(Plan &plan, const Attribute &attribute, std::size_t ordinal)
{
    if (isUnknown(plan, attribute.value)) return;
    const int old = field(plan, ordinal).value;
    if (old >= 0 && m_columns.at(old).column.type == ColumnType::Text) {
        appendText(old, attribute.value);
        return;
    }
    ReadValue read = inferValue(attribute.value);
    if (plan.unit.isEmpty() && !attribute.uom.empty()) plan.unit = text(attribute.uom);
    const int column = valueColumn(plan, ordinal, read.type);
    m_columns.setType(column, widerType(m_columns.at(column).column.type, read.type));
    writeRepeated(plan, std::move(read.value), ordinal, attribute.value);
}

void Flattener::writeNumber(Plan &plan, const Attribute &attribute, std::size_t ordinal)
{
    double real = 0;
    if (plan.unknown.hasText(attribute.value)) {
        countUnknown(plan, attribute.value);
        return;
    }
    if (!readReal(attribute.value, real) || !std::isfinite(real)) {
        writeOdd(plan, attribute.value, ordinal);
        return;
    }
    if (plan.unknown.hasNumber(real)) {
        countUnknown(plan, attribute.value);
        return;
    }
    if (plan.kind == ValueKind::Share) real = perCent(plan.id, real);
    const int column = valueColumn(plan, ordinal, ColumnType::Real);
    std::int64_t integer = 0;
    if (plan.kind == ValueKind::Integer && readInteger(attribute.value, integer)) {
        writeRepeated(plan, integer, ordinal, attribute.value);
        return;
    }
    if (plan.kind == ValueKind::Integer) m_columns.setType(column, ColumnType::Real);
    writeRepeated(plan, real, ordinal, attribute.value);
}

// Years, dates and truth values: what does not read as one is kept beside the column.
void Flattener::writeDate(Plan &plan, const Attribute &attribute, std::size_t ordinal)
{
    const std::string_view words = attribute.value;
    std::string_view date;
    const bool isDate = readDate(words, date);
    if (plan.unknown.hasText(words) || (isDate && plan.unknown.hasText(date))) {
        countUnknown(plan, words);
        return;
    }
    Value value;
    if (plan.kind == ValueKind::Date) {
        if (isDate) value = std::string(date);
    } else if (plan.kind == ValueKind::Boolean) {
        if (words == "true" || words == "1") value = std::int64_t(1);
        if (words == "false" || words == "0") value = std::int64_t(0);
    } else {
        std::int64_t year = 0;
        const bool plainYear = words.size() <= 5 && readInteger(words, year);
        if (plainYear || (isDate && readInteger(date.substr(0, 4), year))) {
            if (plan.unknown.hasNumber(static_cast<double>(year))) {
                countUnknown(plan, words);
                return;
            }
            value = year;
            if (isDate && date.substr(4) != "-01-01") writeOdd(plan, words, ordinal);
        }
    }
    if (std::holds_alternative<std::monostate>(value)) {
        writeOdd(plan, words, ordinal);
        return;
    }
    valueColumn(plan, ordinal, ColumnType::Text);
    writeRepeated(plan, std::move(value), ordinal, words);
}

void Flattener::writeOdd(Plan &plan, std::string_view words, std::size_t ordinal)
{
    const Column column = m_columns.at(valueColumn(plan, ordinal, ColumnType::Text)).column;
    Field &where = field(plan, ordinal);
    if (where.odd < 0)
        where.odd = m_columns.add(m_columns.at(where.value).key + "_text", column.id.toStdString() + "_text",
                                  ColumnType::Text, column.titleJa + QStringLiteral("（原文）"),
                                  column.titleEn + QStringLiteral(", as written"), {}, plan.path, plan.order);
    appendText(where.odd, words);
}

// A number that is there already does not become a list: the next one has a column of its own.
void Flattener::writeRepeated(Plan &plan, Value value, std::size_t ordinal, std::string_view words)
{
    for (std::size_t at = ordinal; at < maxRepetitions; ++at) {
        const int column = valueColumn(plan, at, m_columns.at(field(plan, ordinal).value).column.type);
        Value *old = m_row.find(column);
        if (!old) {
            m_row.put(column, std::move(value));
            return;
        }
        auto *oldWords = std::get_if<std::string>(old);
        if (oldWords && std::holds_alternative<std::string>(value)) {
            m_columns.setType(column, ColumnType::Text);
            *oldWords += " | ";
            *oldWords += std::get<std::string>(value);
            return;
        }
    }
    m_row.extra(plan.id, words);
}

void Flattener::appendText(int column, std::string_view words)
{
    Value *old = m_row.find(column);
    if (!old) {
        m_row.put(column, std::string(words));
        return;
    }
    if (!std::holds_alternative<std::string>(*old)) {
        // A number came before the first text of a column that nobody knew.
        const auto *integer = std::get_if<std::int64_t>(old);
        *old = integer ? std::to_string(*integer) : QString::number(std::get<double>(*old)).toStdString();
    }
    auto &joined = std::get<std::string>(*old);
    joined += " | ";
    joined += words;
}

} // namespace machi::core::citygml
