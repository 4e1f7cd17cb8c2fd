#include "core/store/spotcheck.h"

#include "core/io/derivedcolumns.h"
#include "core/io/tabular/columntype.h"
#include "core/model/geodesy.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace machi::core {

namespace {

constexpr double twinMetres = 15;
constexpr double cellDegrees = 0.0002; ///< more than twinMetres either way in Japan
constexpr qsizetype fewOutside = 20;
constexpr qsizetype shortestName = 3; ///< that may be part of another's

/// Questions that belong to some categories only, by words that no other question has.
struct Rule
{
    const char *words;
    const char *categories;
};
constexpr std::array rules = {
    Rule{"便座|便器|清潔|オストメイト|おむつ|男女|性別|toilet.?seat|clean", "toilet"},
    Rule{"はね上げ|跳ね上げ", "toilet slope"},
    Rule{"^勾配|^傾斜", "slope"},
    Rule{"車いす用の区画|車椅子用の区画|駐車区画", "parking"},
};

QRegularExpression pattern(const QString &words)
{
    return QRegularExpression(words, QRegularExpression::CaseInsensitiveOption);
}

bool isNamed(const QString &column, const QString &words)
{
    return pattern(QRegularExpression::anchoredPattern(words)).match(column.trimmed()).hasMatch();
}

/// A name without what people write in different ways.
QString folded(const QString &name)
{
    static const QRegularExpression fillers(QStringLiteral("[\\s\\p{P}]+"));
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().remove(fillers);
}

QString digitsOf(const QString &text)
{
    static const QRegularExpression other(QStringLiteral("\\D+"));
    return QString(text).remove(other);
}

bool areLike(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty()) return false;
    if (a == b) return true;
    // The toilets of two floors are two.
    if (digitsOf(a) != digitsOf(b) || std::min(a.size(), b.size()) < shortestName) return false;
    return a.contains(b) || b.contains(a);
}

bool isTelephone(const QString &cell)
{
    static const QRegularExpression beside(QStringLiteral("[(（\\[].*?\\D.*?[)）\\]]|内線.*|ext.*|代表|\\s"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(QStringLiteral("[、,/／;；]|・"));
    static const QRegularExpression strokes(QStringLiteral("[-‐‑–—―−ーｰ.()（）]"));
    static const QRegularExpression number(QStringLiteral("^(0\\d{9}|0[5789]0\\d{8}|0800\\d{7})$"));
    static const QRegularExpression country(QStringLiteral("^\\+?81\\(?0?\\)?"));
    const QString text = cell.normalized(QString::NormalizationForm_KC);
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [](QString part) {
        part.remove(beside);
        if (part.startsWith(QLatin1Char('+'))) part.replace(country, QStringLiteral("0"));
        return number.match(part.remove(strokes)).hasMatch();
    });
}

} // namespace

SpotCheck::SpotCheck(const Extent &city, QString cityName, Feedback &feedback)
    : m_city(city), m_cityName(std::move(cityName)), m_feedback(feedback)
{
}

void SpotCheck::column(int index, const Column &column)
{
    const auto take = [&](int &at, const QString &words) {
        if (at < 0 && isNamed(column.id, words)) at = index;
    };
    take(m_name, QStringLiteral("スポット名|spot.?name|名称|施設名|name"));
    take(m_id, QStringLiteral("スポット識別子|spot.?id|id"));
    take(m_telephone, QStringLiteral("電話番号?|tel|phone|telephone|phone.?number"));
    take(m_word, QStringLiteral("カテゴリー?|category|種別|施設種別"));
    take(m_floor, QStringLiteral("floor|階数?|フロア"));
    take(m_detail, QStringLiteral("toilet_name|トイレ(の)?名称?"));
    take(m_category, QStringLiteral("spot_category"));
    const bool known = std::any_of(m_questions.begin(), m_questions.end(),
                                   [&](const Question &question) { return question.index == index; });
    if (known) return;
    for (const Rule &rule : rules)
        if (pattern(QString::fromUtf8(rule.words)).match(column.id).hasMatch()) {
            m_questions.push_back({index, column.id, QString::fromUtf8(rule.categories).split(u' ')});
            return;
        }
}

QString SpotCheck::textOf(const Feature &spot, int column) const
{
    if (column < 0 || static_cast<std::size_t>(column) >= spot.values.size()) return {};
    const Value &value = spot.values[static_cast<std::size_t>(column)];
    if (const auto *text = std::get_if<std::string>(&value)) return QString::fromStdString(*text).trimmed();
    if (const auto *whole = std::get_if<std::int64_t>(&value)) return QString::number(*whole);
    if (const auto *real = std::get_if<double>(&value)) return QString::number(*real, 'g', 15);
    return {};
}

void SpotCheck::say(const char *code, const QString &message)
{
    m_feedback.report(
        makeIssue(Severity::Warning, QString::fromLatin1(code), message, m_file, m_line, m_label));
}

void SpotCheck::see(const Feature &spot, const std::optional<std::pair<double, double>> &at,
                    const QString &file)
{
    m_file = file;
    m_line = spot.line;
    const QString name = textOf(spot, m_name);
    m_label = name.isEmpty() ? textOf(spot, m_id) : name;
    if (m_label.isEmpty()) m_label = QString::fromStdString(spot.id);
    checkTelephone(spot);
    checkCategory(spot);
    checkAnswers(spot);
    if (!at) {
        say("survey.no-place", QCoreApplication::translate(
                                   "SpotCheck", "“%1” has no position: it is in the table, not on the map")
                                   .arg(m_label));
        return;
    }
    ++m_placed;
    const auto [longitude, latitude] = *at;
    const bool isInside = m_city.isEmpty() || (longitude >= m_city.west && longitude <= m_city.east &&
                                               latitude >= m_city.south && latitude <= m_city.north);
    if (!isInside)
        m_outside.append(makeIssue(Severity::Warning, QStringLiteral("survey.outside-city"),
                                   QCoreApplication::translate("SpotCheck", "“%1” lies outside %2: %3 N %4 E")
                                       .arg(m_label, m_cityName)
                                       .arg(latitude, 0, 'f', 5)
                                       .arg(longitude, 0, 'f', 5),
                                   m_file, m_line, m_label));
    checkTwin({longitude, latitude, name, folded(name), textOf(spot, m_category),
               folded(textOf(spot, m_floor) + textOf(spot, m_detail)), m_line});
}

void SpotCheck::checkTelephone(const Feature &spot)
{
    const QString cell = textOf(spot, m_telephone);
    static const QRegularExpression none(
        QStringLiteral("^[-‐‑–—―−ーｰ]*$|^(なし|無し?|不明|非公開|none|n/?a)$"),
        QRegularExpression::CaseInsensitiveOption);
    if (none.match(cell).hasMatch() || isTelephone(cell)) return;
    say("survey.telephone",
        QCoreApplication::translate("SpotCheck", "“%1”: “%2” is not a telephone number").arg(m_label, cell));
}

void SpotCheck::checkCategory(const Feature &spot)
{
    const QString word = textOf(spot, m_word);
    if (word.isEmpty() || spotCategory(word) != QLatin1String("other") ||
        isNamed(word, QStringLiteral("その他.*|other.*|etc\\.?")))
        return;
    say("survey.category-unknown",
        QCoreApplication::translate("SpotCheck", "“%1”: the category “%2” is not known; it counts as “other”")
            .arg(m_label, word));
}

void SpotCheck::checkAnswers(const Feature &spot)
{
    const QString category = textOf(spot, m_category);
    if (category.isEmpty() || category == QLatin1String("other")) return;
    const QString word = textOf(spot, m_word);
    for (const Question &question : m_questions) {
        const QString answer = textOf(spot, question.index);
        if (answer.isEmpty() || question.categories.contains(category)) continue;
        if (answer == QLatin1String("0") || answerOf(answer) == false)
            say("survey.answer-misplaced",
                QCoreApplication::translate("SpotCheck",
                                            "“%1” is answered with no, but is not asked of the category “%2”")
                    .arg(question.title, word.isEmpty() ? category : word));
        else
            say("survey.answer-misplaced",
                QCoreApplication::translate("SpotCheck",
                                            "“%1”: “%2” is answered, but is not asked of the category “%3”")
                    .arg(m_label, question.title, word.isEmpty() ? category : word));
    }
}

void SpotCheck::checkTwin(const Seen &spot)
{
    const Cell cell{static_cast<qint64>(std::floor(spot.latitude / cellDegrees)),
                    static_cast<qint64>(std::floor(spot.longitude / cellDegrees))};
    for (qint64 row = cell.row - 1; row <= cell.row + 1; ++row) {
        for (qint64 column = cell.column - 1; column <= cell.column + 1; ++column) {
            const auto there = m_seen.constFind({row, column});
            if (there == m_seen.constEnd()) continue;
            for (const Seen &other : *there) {
                if (other.category != spot.category || other.detail != spot.detail ||
                    !areLike(other.folded, spot.folded))
                    continue;
                const double metres =
                    geodesicLength({{other.longitude, other.latitude}, {spot.longitude, spot.latitude}});
                if (metres > twinMetres) continue;
                say("survey.duplicate",
                    QCoreApplication::translate("SpotCheck",
                                                "“%1” is %2 from “%3” (line %4): the same place twice?")
                        .arg(spot.name, lengthText(metres), other.name)
                        .arg(other.line));
                m_seen[cell].push_back(spot);
                return;
            }
        }
    }
    m_seen[cell].push_back(spot);
}

void SpotCheck::finish()
{
    if (m_outside.size() <= fewOutside || m_outside.size() * 2 <= m_placed)
        return m_feedback.report(std::exchange(m_outside, {}));
    Issue all = m_outside.first();
    all.message = QCoreApplication::translate("SpotCheck", "%1 of %2 spots lie outside %3")
                      .arg(m_outside.size())
                      .arg(m_placed)
                      .arg(m_cityName);
    all.count = m_outside.size();
    m_outside.clear();
    m_feedback.report(all);
}

} // namespace machi::core
