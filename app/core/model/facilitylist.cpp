#include "core/model/facilitylist.h"

#include <QRegularExpression>

namespace machi::core {

namespace {

/// Made once: a town has thousands of rows.
class Words
{
public:
    explicit Words(const char *pattern)
        : m_pattern(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption)
    {
    }
    bool in(const QString &text) const { return m_pattern.match(text).hasMatch(); }

private:
    QRegularExpression m_pattern;
};

constexpr const char *underground = "地下街|地下鉄.*駅|地下駅|地下商店|地下広場|地下歩道|地下通路|地下駐車場|"
                                    "\\bunderground (mall|station|street)";

constexpr const char *factory = "工場|製造所|製作所|大規模事業所|\\b(factory|factories|plant)\\b";

/// Nobody is cared for there, although a word of those below says so.
constexpr const char *notCare =
    "動物|獣医|ペット|児童公園|児童遊園|自動車学校|工業用水|福祉バス|"
    "(創業|起業|産業|経営|企業|就職|雇用|観光|農業|営農|防災|市民活動|消費|交流)支援";

constexpr const char *care =
    "要配慮者|要支援|社会福祉|福祉|介護|看護|老人|高齢|養護|特養|老健|サ高住|障害|障がい|障碍|療育|療養|"
    "グループホーム|ケアホーム|ケアハウス|ケアセンター|デイサービス|デイケア|ショートステイ|小規模多機能|"
    "通所|入所|居住支援|共同生活|就労移行|就労継続|作業所|授産|更生|リハビリ|ホスピス|"
    "保育|託児|幼稚園|幼児園|こども園|子ども園|子供園|児童|学童|放課後|子育て|乳児|母子|支援|"
    "病院|医院|診療|クリニック|医療|歯科|(?<![室国])内科|外科|眼科|小児科|(?<!水)産科|婦人科|皮膚科|耳鼻|"
    "整形|精神科|心療|"
    "透析|助産|産院|保健所|学校|小学|中学|高校|大学|学園|学院|高等専門|分校|盲|聾|"
    "\\b(hospital|clinic|doctors?|dentist|nursing|kindergarten|nursery|child ?care|day ?care|schools?|"
    "university|college|welfare|social[ _]facility|medical|elderly|disabled|rehabilitation)\\b";

/// Titles of tables that hold nothing else.
constexpr const char *careTables =
    "要配慮者|避難行動要支援|介護サービス|医療機関|社会福祉施設|障害福祉|老人福祉|"
    "子育て施設|保育(所|園|施設)|学校一覧|病院|診療所|care facilities";

FacilityList listOf(const QString &words)
{
    static const Words isUnderground(underground), isFactory(factory), isCare(care), isNotCare(notCare);
    static const Words endsAsFactory("(工場|製造所|製作所)$"), isWelfareFactory("福祉工場$");
    if (words.isEmpty()) return FacilityList::None;
    if (isUnderground.in(words)) return FacilityList::Underground;
    // A factory for medical instruments is one; the nursery in a factory is none.
    if (endsAsFactory.in(words) && !isWelfareFactory.in(words)) return FacilityList::Factory;
    if (isCare.in(words) && !isNotCare.in(words)) return FacilityList::Care;
    return isFactory.in(words) ? FacilityList::Factory : FacilityList::None;
}

} // namespace

FacilityList facilityList(const QString &kind, const QString &name, const QString &table)
{
    const auto plain = [](const QString &text) {
        return text.normalized(QString::NormalizationForm_KC).trimmed();
    };
    for (const QString &words : {plain(kind), plain(name)})
        if (const FacilityList list = listOf(words); list != FacilityList::None) return list;
    static const Words ofUnderground("地下街"), ofFactories("大規模.*工場"), ofCare(careTables);
    const QString title = plain(table);
    if (ofUnderground.in(title)) return FacilityList::Underground;
    if (ofFactories.in(title)) return FacilityList::Factory;
    return ofCare.in(title) ? FacilityList::Care : FacilityList::None;
}

} // namespace machi::core
