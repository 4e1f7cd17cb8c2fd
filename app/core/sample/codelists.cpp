#include "core/sample/objectwriters.h"
#include "core/sample/textfile.h"

#include <string_view>
#include <vector>

namespace machi::core::sample {

namespace {

struct Code
{
    std::string_view code, label;
};

struct CodeList
{
    std::string_view name;
    std::vector<Code> codes;
};

// The codes of PLATEAU's standard lists, as far as the sample uses them or a reader would look for them; the
// rivers are the sample's own, as in every city's delivery.
const std::vector<CodeList> &codeLists()
{
    static const std::vector<CodeList> lists = {
        {"Bridge_class",
         {{"01", "桁橋"},
          {"02", "トラス橋"},
          {"03", "アーチ橋"},
          {"04", "ラーメン橋"},
          {"05", "吊橋"},
          {"06", "斜張橋"},
          {"99", "不明"}}},
        {"Bridge_function",
         {{"01", "道路橋"},
          {"02", "鉄道橋"},
          {"03", "水路橋"},
          {"07", "横断歩道橋"},
          {"08", "ペデストリアンデッキ"},
          {"99", "不明"}}},
        {"BuildingDetailAttribute_buildingStructureType",
         {{"601", "木造・土蔵造"},
          {"602", "鉄骨鉄筋コンクリート造"},
          {"603", "鉄筋コンクリート造"},
          {"604", "鉄骨造"},
          {"605", "軽量鉄骨造"},
          {"606", "レンガ造・コンクリートブロック造・石造"},
          {"610", "非木造"},
          {"611", "不明"}}},
        {"BuildingDetailAttribute_fireproofStructureType",
         {{"1001", "耐火"}, {"1002", "準耐火造"}, {"1003", "その他"}, {"1011", "不明"}}},
        {"Building_class",
         {{"3001", "普通建物"},
          {"3002", "堅ろう建物"},
          {"3003", "普通無壁舎"},
          {"3004", "堅ろう無壁舎"},
          {"3000", "分類しない建物"},
          {"9999", "不明"}}},
        {"Building_lodType", {{"2.0", "LOD2.0"}, {"2.1", "LOD2.1"}, {"2.2", "LOD2.2"}, {"8", "不明"}}},
        {"Building_roofType",
         {{"1", "切妻屋根"},
          {"2", "寄棟屋根"},
          {"3", "方形屋根"},
          {"4", "陸屋根"},
          {"5", "片流れ屋根"},
          {"9020", "不明"}}},
        {"Building_usage",
         {{"401", "業務施設"},
          {"402", "商業施設"},
          {"403", "宿泊施設"},
          {"404", "商業系複合施設"},
          {"411", "住宅"},
          {"412", "共同住宅"},
          {"413", "店舗等併用住宅"},
          {"414", "店舗等併用共同住宅"},
          {"415", "作業所併用住宅"},
          {"421", "官公庁施設"},
          {"422", "文教厚生施設"},
          {"431", "運輸倉庫施設"},
          {"441", "工場"},
          {"451", "農林漁業用施設"},
          {"452", "供給処理施設"},
          {"453", "防衛施設"},
          {"454", "その他"},
          {"461", "不明"}}},
        {"CityFurniture_class",
         {{"1000", "交通施設"},
          {"1010", "通信施設"},
          {"1020", "保安施設"},
          {"1030", "その他"},
          {"9999", "不明"}}},
        {"CityFurniture_function",
         {{"2000", "柵・壁"},
          {"3000", "道路標識"},
          {"4200", "照明施設"},
          {"4840", "電柱"},
          {"4900", "交通信号機"},
          {"8010", "停留所"}}},
        {"Common_areaClassificationType", {{"22", "市街化区域"}, {"23", "市街化調整区域"}, {"99", "不明"}}},
        {"Common_districtsAndZonesType",
         {{"1", "第1種低層住居専用地域"},
          {"2", "第2種低層住居専用地域"},
          {"3", "第1種中高層住居専用地域"},
          {"4", "第2種中高層住居専用地域"},
          {"5", "第1種住居地域"},
          {"6", "第2種住居地域"},
          {"7", "準住居地域"},
          {"9", "近隣商業地域"},
          {"10", "商業地域"},
          {"11", "準工業地域"},
          {"12", "工業地域"},
          {"13", "工業専用地域"}}},
        {"Common_landUseType",
         {{"201", "田（水田）"},
          {"202", "畑（畑、樹園地、採草地、養鶏（牛・豚）場）"},
          {"203", "山林（樹林地）"},
          {"204", "水面（河川水面、湖沼、ため池、用水路、濠、運河水面）"},
          {"205", "その他自然地（原野・牧野、荒れ地（耕作放棄地等自然的状況のもの）、低湿地、河川敷・河原、海"
                  "浜、湖岸）"},
          {"211", "住宅用地（住宅、共同住宅、店舗等併用住宅、店舗等併用共同住宅、作業所併用住宅）"},
          {"212", "商業用地（業務施設、商業施設、宿泊施設、商業系複合施設）"},
          {"213", "工業用地（工場）"},
          {"214", "公益施設用地（官公庁施設、文教厚生施設、供給処理施設）"},
          {"215", "道路用地"},
          {"216", "交通施設用地（運輸倉庫施設）"},
          {"217", "公共空地（公園・緑地、広場、運動場、墓園）"},
          {"222", "その他③（平面駐車場）"},
          {"224", "低未利用土地"},
          {"231", "不明"}}},
        {"Common_localPublicAuthorities", {{"11", "埼玉県"}, {"11202", "埼玉県熊谷市（見本）"}}},
        {"Common_urbanPlanType",
         {{"21", "都市計画区域"}, {"26", "準都市計画区域"}, {"27", "都市計画区域外"}}},
        {"Common_validType", {{"1", "決定"}, {"2", "廃止"}, {"3", "変更"}, {"9", "不明"}}},
        {"DataQualityAttribute_appearanceSrcDesc",
         {{"1", "空中写真"},
          {"2", "衛星写真"},
          {"3", "車載写真レーザ測量システムにより撮影した写真"},
          {"4", "手持ちカメラにより撮影した写真"},
          {"5", "疑似テクスチャ"},
          {"88", "不明"},
          {"99", "未作成"}}},
        {"DataQualityAttribute_geometrySrcDesc",
         {{"000", "公共測量成果"},
          {"111", "（公共測量ではない）車載写真レーザ測量の測量成果"},
          {"112", "（公共測量ではない）航空レーザ測量の測量成果"},
          {"119", "（公共測量ではない）高密度航空レーザ測量の測量成果"},
          {"201", "都市計画基礎調査"},
          {"202", "都市計画図書"},
          {"300", "台帳"},
          {"301", "道路台帳"},
          {"400", "その他のGISデータ"},
          {"500", "BIMモデル、CADデータ、設計図、完成図、一般図（平面図、配置図、断面図等）"},
          {"700", "その他の資料"},
          {"999", "未作成"}}},
        {"DataQualityAttribute_lod1HeightType",
         {{"1", "点群から取得_最高高さ"},
          {"2", "点群から取得_中央値"},
          {"3", "点群から取得_平均値"},
          {"4", "点群から取得_最頻値"},
          {"0", "取得不可のため一律値（3m）"}}},
        {"DataQualityAttribute_thematicSrcDesc",
         {{"000", "公共測量成果又は基本測量成果"},
          {"023", "数値地形図データ"},
          {"100", "公共測量成果又は基本測量成果ではない測量成果"},
          {"201", "都市計画基礎調査"},
          {"202", "都市計画図書"},
          {"300", "台帳"},
          {"301", "道路台帳"},
          {"400", "その他のGISデータ"},
          {"700", "その他の資料"},
          {"999", "未作成"}}},
        {"PlantCover_class",
         {{"1", "高木（樹高3m以上）"},
          {"2", "中木（樹高1m以上3m未満）"},
          {"3", "低木（樹高1m未満）"},
          {"4", "地被植物"},
          {"5", "草花"},
          {"0", "不明"}}},
        {"PublicSurveyDataQualityAttribute_publicSurveySrcDesc",
         {{"012", "航空レーザ測量の測量成果"}, {"022", "基盤地図情報"}, {"023", "数値地形図データ"}}},
        {"PublicSurveyDataQualityAttribute_srcScale",
         {{"0", "地図情報レベル5000"},
          {"1", "地図情報レベル2500"},
          {"2", "地図情報レベル1000"},
          {"3", "地図情報レベル500"},
          {"9", "定義なし"}}},
        {"RiverFloodingRiskAttribute_adminType", {{"1", "国"}, {"2", "都道府県"}}},
        {"RiverFloodingRiskAttribute_description", {{"1", "利根川水系利根川"}, {"2", "荒川水系荒川"}}},
        {"RiverFloodingRiskAttribute_rank",
         {{"1", "0.5m未満"},
          {"2", "0.5m以上3m未満"},
          {"3", "3m以上5m未満"},
          {"4", "5m以上10m未満"},
          {"5", "10m以上20m未満"},
          {"6", "20m以上"}}},
        {"RiverFloodingRiskAttribute_scale", {{"1", "L1（計画規模）"}, {"2", "L2（想定最大規模）"}}},
        {"RoadStructureAttribute_sectionType",
         {{"1", "土工区間"},
          {"2", "高架橋"},
          {"3", "橋梁"},
          {"4", "交差部"},
          {"5", "アンダーパス"},
          {"6", "トンネル"},
          {"7", "橋・高架"}}},
        {"RoadStructureAttribute_widthType",
         {{"1", "15m以上"}, {"2", "6m以上15m未満"}, {"3", "4m以上6m未満"}, {"4", "4m未満"}}},
        {"Road_function",
         {{"1", "高速自動車国道"},
          {"2", "一般国道"},
          {"3", "都道府県道"},
          {"4", "市町村道"},
          {"9000", "未調査"},
          {"9010", "対象外"},
          {"9020", "不明"}}},
        {"Road_usage",
         {{"1", "緊急輸送道路（第一次緊急輸送道路）"},
          {"2", "緊急輸送道路（第二次緊急輸送道路）"},
          {"3", "緊急輸送道路（第三次緊急輸送道路）"},
          {"5", "避難路／避難道路"},
          {"9", "不明"}}},
        {"SolitaryVegetationObject_class",
         {{"1", "高木（樹高3m以上）"},
          {"2", "中木（樹高1m以上3m未満）"},
          {"3", "低木（樹高1m未満）"},
          {"0", "不明"}}},
        {"SolitaryVegetationObject_species", {{"015", "イチョウ"}, {"062", "ケヤキ"}}},
        {"TransportationComplex_class",
         {{"1020", "徒歩道等"}, {"1040", "道路"}, {"1060", "鉄道"}, {"1070", "水路"}, {"1090", "その他"}}},
        {"WaterBody_class",
         {{"1030", "river / stream（河川/小川）"},
          {"1060", "lake / pond（湖）"},
          {"1140", "flooded land（浸水域）"},
          {"9999", "unknown（不明）"}}},
        {"WaterBody_function",
         {{"1", "洪水浸水想定区域"},
          {"2", "津波浸水想定"},
          {"3", "高潮浸水想定区域"},
          {"4", "内水浸水想定区域"},
          {"5", "ため池ハザードマップ"}}},
    };
    return lists;
}

void writeList(Output &output, const CodeList &list)
{
    TextFile file(output.path(Output::delivery() +
                              QStringLiteral("/codelists/%1.xml").arg(QString::fromUtf8(list.name))));
    file << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gml:Dictionary "
            "xmlns:gml=\"http://www.opengis.net/gml\" gml:id=\"cl_"
         << list.name << "\">\n<gml:name>" << list.name << "</gml:name>\n";
    int number = 0;
    for (const Code &code : list.codes)
        file << "<gml:dictionaryEntry>\n<gml:Definition gml:id=\"" << list.name << '_' << ++number
             << "\">\n<gml:description>" << code.label << "</gml:description>\n<gml:name>" << code.code
             << "</gml:name>\n</gml:Definition>\n</gml:dictionaryEntry>\n";
    file << "</gml:Dictionary>\n";
    if (!file.close()) output.fail(file.issue());
}

} // namespace

void writeCodeLists(Output &output)
{
    for (const CodeList &list : codeLists()) {
        if (output.isStopped()) return;
        writeList(output, list);
    }
}

} // namespace machi::core::sample
