#include "core/io/tabular/tendigitcodes.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace machi::core {

namespace {

const auto key = QStringLiteral("grid");
const auto quarterChoice = QStringLiteral("quarter");
const auto tenthChoice = QStringLiteral("tenth");

/// None where the words say both, or neither.
std::optional<GridLevel> declaredIn(const QStringList &words)
{
    // The fifth division (5次メッシュ) halves a standard square twice.
    static const QRegularExpression quarter(
        QStringLiteral("(?<!\\d)250\\s*(m|メートル)|(mesh|メッシュ)[ _-]?250(?!\\d)|(?<!\\d)1/4(?!\\d)|"
                       "(?<!\\d)4分の1|四分の一|(?<!\\d)5次メッシュ|quarter"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tenth(
        QStringLiteral("(?<!\\d)100\\s*(m|メートル)|(mesh|メッシュ)[ _-]?100(?!\\d)|(?<!\\d)1/10(?!\\d)|"
                       "(?<!\\d)10分の1|十分の一|tenth"),
        QRegularExpression::CaseInsensitiveOption);
    bool isQuarter = false, isTenth = false;
    for (const QString &word : words) {
        const QString text = word.normalized(QString::NormalizationForm_KC);
        isQuarter = isQuarter || quarter.match(text).hasMatch();
        isTenth = isTenth || tenth.match(text).hasMatch();
    }
    if (isQuarter == isTenth) return std::nullopt;
    return isQuarter ? GridLevel::Quarter : GridLevel::Tenth;
}

} // namespace

TenDigitCodes::TenDigitCodes(const QStringList &words) : m_declared(declaredIn(words)) {}

void TenDigitCodes::see(const QString &code)
{
    const auto level = guessGridLevel(code);
    if (!level || (m_hasTenth && m_first)) return;
    if (!m_first) m_first = level;
    m_hasHalves = m_hasHalves || level == GridLevel::Half || level == GridLevel::Eighth;
    if (level != GridLevel::Quarter) return;
    m_hasTen = true;
    m_hasTenth = m_hasTenth || (!gridExtent(code, GridLevel::Quarter) && gridExtent(code, GridLevel::Tenth));
}

std::optional<GridLevel> TenDigitCodes::level() const
{
    if (!m_hasTen) return m_first.value_or(GridLevel::Standard);
    if (m_declared) return m_declared;
    if (m_hasTenth) return GridLevel::Tenth;
    if (m_hasHalves) return GridLevel::Quarter;
    return std::nullopt;
}

std::optional<GridLevel> gridSetting(const ReadOptions &options)
{
    const QString text = options.settings.value(key);
    if (text == quarterChoice) return GridLevel::Quarter;
    if (text == tenthChoice) return GridLevel::Tenth;
    return std::nullopt;
}

Issue askForGrid(const QString &display, const QString &column)
{
    return makeQuestion(
        QCoreApplication::translate("TenDigitCodes",
                                    "The grid squares can be those of 250 m or of 100 m, and nothing in the "
                                    "table says which: give --set grid=quarter or --set grid=tenth"),
        {{key, {quarterChoice, tenthChoice}}}, display, column);
}

} // namespace machi::core
