<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AnalysesVerb</name>
    <message>
        <source>List the analyses that can be run</source>
        <translation>使える分析を一覧にする</translation>
    </message>
    <message>
        <source>No analysis is installed.</source>
        <translation>分析は入っていません。</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>the checksum does not match</source>
        <translation>チェックサムが合いません</translation>
    </message>
    <message>
        <source>its directory is missing (cut short?)</source>
        <translation>書庫の目次がありません（途中で切れている可能性があります）</translation>
    </message>
    <message>
        <source>more bytes come out than the archive&apos;s directory says</source>
        <translation>目次に書かれた大きさより多くのデータが出てきます</translation>
    </message>
    <message>
        <source>fewer bytes come out than the archive&apos;s directory says</source>
        <translation>目次に書かれた大きさよりデータが足りません</translation>
    </message>
    <message>
        <source>The ZIP file cannot be read: %1</source>
        <translation>ZIPファイルを読めません: %1</translation>
    </message>
    <message>
        <source>The ZIP file has %1 entries; only the first %2 are read</source>
        <translation>ZIPファイルに%1件の項目があります。最初の%2件だけを読みます</translation>
    </message>
    <message>
        <source>An entry of the ZIP file cannot be read</source>
        <translation>ZIPファイルの項目を読めません</translation>
    </message>
    <message>
        <source>Left out: the name leads out of the archive or is not a legal path</source>
        <translation>読みません: 名前が書庫の外を指すか、パスとして正しくありません</translation>
    </message>
    <message>
        <source>A file name is neither UTF-8 nor Shift_JIS</source>
        <translation>ファイル名がUTF-8でもShift_JISでもありません</translation>
    </message>
    <message>
        <source>Left out: a symbolic link inside a ZIP file is not followed</source>
        <translation>読みません: ZIPファイルの中のシンボリックリンクはたどりません</translation>
    </message>
    <message>
        <source>Left out: the entry is encrypted with a password</source>
        <translation>読みません: パスワードで暗号化されています</translation>
    </message>
    <message>
        <source>Left out: compression method %1 is not known</source>
        <translation>読みません: 圧縮方式%1には対応していません</translation>
    </message>
    <message>
        <source>Left out: its unpacked size cannot be true</source>
        <translation>読みません: 展開後の大きさがあり得ない値です</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Usage: machi %1 %2</source>
        <translation>使い方: machi %1 %2</translation>
    </message>
    <message>
        <source>only what touches this box, in degrees</source>
        <translation>この範囲にかかるものだけ（度）</translation>
    </message>
    <message>
        <source>Needs west, south, east and north in degrees, such as 139.3,36.1,139.4,36.2</source>
        <translation>西,南,東,北を度で書いてください。例: 139.3,36.1,139.4,36.2</translation>
    </message>
    <message>
        <source>Needs a width and a height in pixels (16 to 16384), such as 1600x1200</source>
        <translation>幅x高さを画素（16～16384）で書いてください。例: 1600x1200</translation>
    </message>
    <message>
        <source>Needs longitude, latitude, height, heading and pitch</source>
        <translation>経度,緯度,高さ,方位,俯仰角を書いてください</translation>
    </message>
    <message>
        <source>Needs KEY=VALUE, not %1</source>
        <translation>「キー=値」の形で書いてください（%1 は読めません）</translation>
    </message>
    <message>
        <source>only this grid square; may be repeated</source>
        <translation>この地域メッシュだけ（繰り返し可）</translation>
    </message>
    <message>
        <source>what the data are: building, shelter, survey …</source>
        <translation>データの種類: building、shelter、survey など</translation>
    </message>
    <message>
        <source>text encoding: UTF-8 or CP932</source>
        <translation>文字コード: UTF-8 または CP932</translation>
    </message>
    <message>
        <source>coordinate reference system, such as EPSG:6677</source>
        <translation>座標参照系。例: EPSG:6677</translation>
    </message>
    <message>
        <source>what heights are measured from</source>
        <translation>高さの基準（標高・楕円体高・なし）</translation>
    </message>
    <message>
        <source>what personal data are used for</source>
        <translation>個人データの利用目的</translation>
    </message>
    <message>
        <source>%1 is not a grid square code</source>
        <translation>%1 は地域メッシュコードではありません</translation>
    </message>
    <message>
        <source>Unknown kind %1; known: %2</source>
        <translation>種類 %1 はありません。使えるもの: %2</translation>
    </message>
    <message>
        <source>Needs UTF-8 or CP932</source>
        <translation>UTF-8 または CP932 を指定してください</translation>
    </message>
    <message>
        <source>Unknown coordinate reference system %1</source>
        <translation>座標参照系 %1 は不明です</translation>
    </message>
    <message>
        <source>Needs geoid, ellipsoid or none</source>
        <translation>geoid、ellipsoid、none のどれかを指定してください</translation>
    </message>
    <message>
        <source>openness is open, internal, common or personal</source>
        <translation>openness は open・internal・common・personal のどれかです</translation>
    </message>
    <message>
        <source>a setting of the reader, or licence, credit, openness, geoid (fetch, egm96, keep); may be repeated</source>
        <translation>読み込みの設定、または licence、credit、openness、geoid（fetch、egm96、keep）。複数指定可</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>The project is open for reading only.</source>
        <translation>プロジェクトは閲覧専用で開いています。</translation>
    </message>
</context>
<context>
    <name>BridgeListReader</name>
    <message>
        <source>Cells stand in other columns than the header says; they were put back</source>
        <translation>見出しと違う列にずれていた欄を元に戻しました</translation>
    </message>
    <message>
        <source>Not given: %1</source>
        <translation>記載なし：%1</translation>
    </message>
    <message>
        <source>the area %1 m² is not length × width</source>
        <translation>橋面積 %1 m² が橋長×幅員と合いません</translation>
    </message>
    <message>
        <source>another bridge has the coordinate %1 too</source>
        <translation>座標 %1 は別の橋と同じです</translation>
    </message>
    <message>
        <source>year and age do not fit those of other bridges</source>
        <translation>架設年次と経過年次がほかの橋と合いません</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>要確認：%1</translation>
    </message>
    <message>
        <source>Bridge lists</source>
        <translation>橋梁一覧</translation>
    </message>
    <message>
        <source>Bridge list</source>
        <translation>橋梁一覧</translation>
    </message>
    <message>
        <source>Bridges inspected</source>
        <translation>点検対象橋梁</translation>
    </message>
    <message>
        <source>The position is missing or wrong; the bridge was kept without a place</source>
        <translation>位置がないか誤っているため、位置のない橋として残しました</translation>
    </message>
</context>
<context>
    <name>CheckUp</name>
    <message>
        <source>GDAL formats</source>
        <translation>GDALの形式</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>そろっています</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>ありません: %1</translation>
    </message>
    <message>
        <source>Install GDAL with these drivers</source>
        <translation>これらのドライバを含むGDALを入れてください</translation>
    </message>
    <message>
        <source>Coordinate systems (proj.db)</source>
        <translation>座標参照系（proj.db）</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Install proj-data, or set PROJ_LIB to the folder that holds proj.db</source>
        <translation>proj-data を入れるか、proj.db のあるフォルダを PROJ_LIB に設定してください</translation>
    </message>
    <message>
        <source>Geoid of Japan (GSIGEO2011)</source>
        <translation>日本のジオイド（GSIGEO2011）</translation>
    </message>
    <message>
        <source>Heights of cities without a profile of their own need it: projsync --file jp_gsi_gsigeo2011</source>
        <translation>専用の設定がない都市の高さの換算に必要です: projsync --file jp_gsi_gsigeo2011</translation>
    </message>
    <message>
        <source>Japanese font</source>
        <translation>日本語フォント</translation>
    </message>
    <message>
        <source>Install a Japanese font, such as fonts-noto-cjk; pictures show boxes without one</source>
        <translation>日本語フォント（fonts-noto-cjk など）を入れてください。ないと図の文字が四角になります</translation>
    </message>
    <message>
        <source>The folder cannot be written; check its permissions</source>
        <translation>フォルダに書き込めません。権限を確かめてください</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <translation>%1（空き %2）</translation>
    </message>
    <message>
        <source>Large imports need more free space</source>
        <translation>大きなデータの取り込みには空き容量が足りません</translation>
    </message>
    <message>
        <source>Pictures and PDF (QGIS)</source>
        <translation>図とPDF（QGIS）</translation>
    </message>
    <message>
        <source>machi render needs it: %1</source>
        <translation>machi render に必要です: %1</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Settings folder</source>
        <translation>設定フォルダ</translation>
    </message>
    <message>
        <source>Temporary folder</source>
        <translation>一時フォルダ</translation>
    </message>
    <message>
        <source>Optional: fetches geoid grids</source>
        <translation>任意: ジオイドのグリッドを取得するときに使います</translation>
    </message>
    <message>
        <source>Optional: makes films of the 3D view</source>
        <translation>任意: 3D表示の動画を作るときに使います</translation>
    </message>
</context>
<context>
    <name>CityDraft</name>
    <message>
        <source>The city needs a name.</source>
        <translation>市区町村の名前を入れてください。</translation>
    </message>
    <message>
        <source>The code has five digits and begins with the prefecture&apos;s (01 to 47).</source>
        <translation>コードは都道府県番号（01～47）で始まる 5 桁の数字です。</translation>
    </message>
    <message>
        <source>There are the zones I to XIX.</source>
        <translation>系は I 系から XIX 系までです。</translation>
    </message>
    <message>
        <source>The extent does not lie in Japan.</source>
        <translation>範囲が日本の中にありません。</translation>
    </message>
</context>
<context>
    <name>CityGml</name>
    <message>
        <source>Texture coordinates that are no numbers were left out</source>
        <translation>数値でないテクスチャ座標を除きました</translation>
    </message>
    <message>
        <source>Latitude and longitude stand in the wrong order and were exchanged</source>
        <translation>緯度と経度の順序が逆だったため、入れ替えました</translation>
    </message>
    <message>
        <source>Coordinates lie outside Japan</source>
        <translation>座標が日本の外にあります</translation>
    </message>
    <message>
        <source>An end tag does not match its start tag</source>
        <translation>終了タグが開始タグと対応していません</translation>
    </message>
    <message>
        <source>An element has no end</source>
        <translation>要素が閉じられていません</translation>
    </message>
    <message>
        <source>Elements are nested too deeply</source>
        <translation>要素の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>A single value is too long</source>
        <translation>一つの値が長すぎます</translation>
    </message>
    <message>
        <source>Too many different element names</source>
        <translation>要素名の種類が多すぎます</translation>
    </message>
    <message>
        <source>Document type declarations and their entities are refused</source>
        <translation>文書型宣言（DTD）と実体参照は受け付けません</translation>
    </message>
    <message>
        <source>Not well-formed XML</source>
        <translation>XMLとして正しくありません</translation>
    </message>
    <message>
        <source>The encoding %1 is not known</source>
        <translation>文字コード %1 には対応していません</translation>
    </message>
    <message>
        <source>Bytes that mean nothing in the file&apos;s encoding were replaced</source>
        <translation>ファイルの文字コードで読めないバイトを置き換えました</translation>
    </message>
    <message>
        <source>The file ends before it is complete</source>
        <translation>ファイルが途中で終わっています</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読めません: %1</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>This is not a CityGML file</source>
        <translation>CityGMLのファイルではありません</translation>
    </message>
    <message>
        <source>A member that stands in another place was not followed</source>
        <translation>別の場所にある地物への参照はたどりませんでした</translation>
    </message>
    <message>
        <source>The object says more than can be kept and was left out</source>
        <translation>内容が多すぎて保持できない地物を除きました</translation>
    </message>
    <message>
        <source>The prefix %1 is not declared; its usual meaning was taken</source>
        <translation>接頭辞 %1 が宣言されていません。通常の意味で読みました</translation>
    </message>
    <message>
        <source>Coordinates in another reference system than the file&apos;s were not converted</source>
        <translation>ファイルと異なる座標参照系の座標は変換しませんでした</translation>
    </message>
    <message>
        <source>The file does not name its reference system; latitude, longitude and height are assumed</source>
        <translation>座標参照系の記載がありません。緯度・経度・標高とみなしました</translation>
    </message>
    <message>
        <source>Coordinates that are no numbers: the object was left out</source>
        <translation>座標が数値でない地物を除きました</translation>
    </message>
    <message>
        <source>More parts than can be told apart</source>
        <translation>部分の数が多すぎて区別できません</translation>
    </message>
    <message>
        <source>More attributes than can be kept; the rest was left out</source>
        <translation>属性が多すぎます。残りを除きました</translation>
    </message>
    <message>
        <source>A ring that does not end where it begins was closed</source>
        <translation>始点と終点が異なる輪を閉じました</translation>
    </message>
    <message>
        <source>A ring with fewer than three different points was left out</source>
        <translation>異なる点が3つに満たない輪を除きました</translation>
    </message>
    <message>
        <source>Coordinates that are no numbers were left out</source>
        <translation>数値でない座標を除きました</translation>
    </message>
    <message>
        <source>An unknown entity or a bare &amp; was taken as text</source>
        <translation>不明な実体参照または単独の &amp; を文字として読みました</translation>
    </message>
    <message>
        <source>More references than can be followed; the rest was left out</source>
        <translation>参照が多すぎます。残りをたどりませんでした</translation>
    </message>
    <message>
        <source>A shape of a library is shown as the point where it stands</source>
        <translation>ライブラリの形状は、置かれた位置の点として表示します</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 were replaced; if the file is Shift_JIS, --encoding CP932 reads it</source>
        <translation>UTF-8でないバイトを置き換えました。Shift_JISのファイルなら --encoding CP932 で読めます</translation>
    </message>
    <message>
        <source>Geometry in EPSG:%1 inside a file in EPSG:%2 was brought into the file&apos;s own</source>
        <translation>EPSG:%2 のファイルの中の EPSG:%1 の形状を、ファイルの座標系に変換しました</translation>
    </message>
    <message>
        <source>Geometry in EPSG:%1 inside a file in EPSG:%2 has heights of another datum; they were taken as they are</source>
        <translation>EPSG:%2 のファイルの中の EPSG:%1 の形状は高さの基準が異なりますが、値をそのまま使いました</translation>
    </message>
    <message>
        <source>The file names a plane reference system (EPSG:%1), but these look like degrees; name the right one with --crs</source>
        <translation>ファイルは平面の座標系（EPSG:%1）と書いていますが、値は緯度・経度のようです。正しいものを --crs で指定してください</translation>
    </message>
</context>
<context>
    <name>CityGmlReader</name>
    <message>
        <source>%1: %2 means unknown</source>
        <translation>%1: %2 は不明として扱いました</translation>
    </message>
    <message>
        <source>Height, storeys or usage taken from building parts</source>
        <translation>高さ・階数・用途を建物部分から補いました</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読んでいます</translation>
    </message>
    <message>
        <source>Resolving links between files</source>
        <translation>ファイルをまたぐ参照をたどっています</translation>
    </message>
    <message>
        <source>PLATEAU CityGML</source>
        <translation>PLATEAU CityGML</translation>
    </message>
    <message>
        <source>There is neither a udx folder nor a GML file</source>
        <translation>udx フォルダもGMLファイルもありません</translation>
    </message>
    <message>
        <source>No file lies in the area or is of the kind asked for</source>
        <translation>指定の範囲または種類に合うファイルがありません</translation>
    </message>
    <message>
        <source>A gml:id met before; both objects are kept</source>
        <translation>gml:id が重複しています。両方の地物を残します</translation>
    </message>
    <message>
        <source>No coordinate system is named; %1 is assumed</source>
        <translation>座標参照系の記載がありません。%1 とみなします</translation>
    </message>
    <message>
        <source>The coordinate system %1 is unknown; %2 is assumed</source>
        <translation>座標参照系 %1 は不明です。%2 とみなします</translation>
    </message>
    <message>
        <source>The geometry that %1 points to is not there</source>
        <translation>%1 が参照する形状がありません</translation>
    </message>
    <message>
        <source>An object without geometry; its attributes are kept</source>
        <translation>形状のない地物です。属性を残します</translation>
    </message>
    <message>
        <source>Linked geometry in a coordinate system that cannot be converted to the file&apos;s own was left out</source>
        <translation>参照先の形状の座標系をこのファイルの座標系に変換できないため、取り込みませんでした</translation>
    </message>
    <message>
        <source>Linked geometry has heights from another datum than the file&apos;s own; they were not converted</source>
        <translation>参照先の形状の高さの基準がこのファイルと異なります。高さは変換していません</translation>
    </message>
    <message>
        <source>The outline has more corners than a map can draw; the map shows its box</source>
        <translation>輪郭の頂点が地図に描けないほど多いため、地図では外接する四角形で表します</translation>
    </message>
</context>
<context>
    <name>CityProfile</name>
    <message>
        <source>The city profile is not valid: %1</source>
        <translation>都市の設定が正しくありません: %1</translation>
    </message>
    <message>
        <source>No city profile &quot;%1&quot;. There are: %2</source>
        <translation>都市の設定「%1」はありません。使えるもの: %2</translation>
    </message>
</context>
<context>
    <name>ClassStyle</name>
    <message>
        <source>under %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>other, unknown</source>
        <translation>その他・不明</translation>
    </message>
</context>
<context>
    <name>CodeLists</name>
    <message>
        <source>a document type is not allowed here</source>
        <translation>文書型宣言（DTD）は使えません</translation>
    </message>
    <message>
        <source>broken XML in line %1</source>
        <translation>%1行目でXMLが壊れています</translation>
    </message>
    <message>
        <source>it is not a gml:Dictionary</source>
        <translation>gml:Dictionary ではありません</translation>
    </message>
    <message>
        <source>Code list %1 is missing; codes are kept as they are</source>
        <translation>コードリスト %1 がありません。コードのまま残します</translation>
    </message>
    <message>
        <source>Code list %1 cannot be read: %2; codes are kept as they are</source>
        <translation>コードリスト %1 を読めません: %2。コードのまま残します</translation>
    </message>
    <message>
        <source>Code list %1 lacks more codes; they are kept as they are</source>
        <translation>コードリスト %1 にはほかにも無いコードがあり、そのままにしました</translation>
    </message>
    <message>
        <source>Code list %1 lacks the code %2; it is kept as it is</source>
        <translation>コードリスト %1 にコード %2 がなく、そのままにしました</translation>
    </message>
</context>
<context>
    <name>ColourRamp</name>
    <message>
        <source>Blues</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Yellow to brown</source>
        <translation>黄〜茶</translation>
    </message>
    <message>
        <source>Purples</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>ビリディス（黄〜紫）</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>シビディス（黄〜紺）</translation>
    </message>
    <message>
        <source>Blue to red</source>
        <translation>青〜赤</translation>
    </message>
    <message>
        <source>Eight colours</source>
        <translation>8色（値ごと）</translation>
    </message>
</context>
<context>
    <name>ColumnFacts</name>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Going through the columns</source>
        <translation>項目を調べています</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止しました</translation>
    </message>
</context>
<context>
    <name>ColumnText</name>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>trips a day</source>
        <translation>便/日</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>CoordinateColumns</name>
    <message>
        <source>There are no such columns: give both --set lat=… and --set lon=…</source>
        <translation>そのような列はありません。--set lat=… と --set lon=… の両方を指定してください</translation>
    </message>
    <message>
        <source>Several columns could hold the position: name them with --set lat=… --set lon=…</source>
        <translation>位置と思われる列が複数あります。--set lat=… --set lon=… で指定してください</translation>
    </message>
    <message>
        <source>x and y are not degrees: give the CRS and say which is which, e.g. --crs EPSG:6677 --set lat=NORTHING --set lon=EASTING (or --set geometry=none)</source>
        <translation>x と y は度ではありません。座標参照系と列の対応を指定してください。例: --crs EPSG:6677 --set lat=北方向の列 --set lon=東方向の列（位置なしで取り込むなら --set geometry=none）</translation>
    </message>
</context>
<context>
    <name>Crs</name>
    <message>
        <source>No way is known from %1 to %2</source>
        <translation>%1 から %2 への変換方法がありません</translation>
    </message>
</context>
<context>
    <name>CsvLayout</name>
    <message>
        <source>The encoding “%1” is not known (UTF-8, CP932)</source>
        <translation>文字コード「%1」には対応していません（UTF-8、CP932）</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor Shift_JIS throughout; some characters are lost (--encoding names the encoding)</source>
        <translation>UTF-8でもShift_JISでもない文字があり、一部が失われました（--encoding で文字コードを指定できます）</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>This is not a text file</source>
        <translation>テキストファイルではありません</translation>
    </message>
    <message>
        <source>There is no line with column names</source>
        <translation>列名の行がありません</translation>
    </message>
    <message>
        <source>Reading failed: %1</source>
        <translation>読み込みに失敗しました: %1</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>CSV and TSV tables</source>
        <translation>CSV・TSVの表</translation>
    </message>
    <message>
        <source>Looking at tables</source>
        <translation>表を調べています</translation>
    </message>
    <message>
        <source>No column holds a position; the rows were kept as a table</source>
        <translation>位置を表す列がありません。位置のない表として残しました</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読んでいます</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; it was taken as a letter</source>
        <translation>閉じられていない引用符を文字として読みました</translation>
    </message>
    <message>
        <source>Arranging grid squares</source>
        <translation>地域メッシュを並べています</translation>
    </message>
    <message>
        <source>The row is longer than 16 MB; its end was left out</source>
        <translation>行が16 MBを超えるため、末尾を省きました</translation>
    </message>
    <message>
        <source>Characters of this row are not %1 and were lost (--encoding names the encoding of the file)</source>
        <translation>この行の文字は%1ではないため失われました（--encoding でファイルの文字コードを指定できます）</translation>
    </message>
</context>
<context>
    <name>CsvRows</name>
    <message>
        <source>A row has fewer cells than the header; the rest is unknown</source>
        <translation>見出しより列の少ない行があります。足りない値は不明としました</translation>
    </message>
    <message>
        <source>A row has more cells than the header: %1</source>
        <translation>見出しより列の多い行があります: %1</translation>
    </message>
    <message>
        <source>A row has no coordinates; it was kept without a place</source>
        <translation>座標のない行を位置なしで残しました</translation>
    </message>
    <message>
        <source>Not a position: “%1”, “%2”; the row was kept without a place</source>
        <translation>位置として読めません: 「%1」「%2」。行は位置なしで残しました</translation>
    </message>
    <message>
        <source>Half of the position is missing; the row was kept without a place</source>
        <translation>緯度か経度の片方がありません。行は位置なしで残しました</translation>
    </message>
    <message>
        <source>Not a coordinate: “%1”; the row was kept without a place</source>
        <translation>座標として読めません: 「%1」。行は位置なしで残しました</translation>
    </message>
    <message>
        <source>Latitude and longitude were exchanged</source>
        <translation>緯度と経度を入れ替えました</translation>
    </message>
    <message>
        <source>Coordinates without marks were read as degrees, minutes and seconds</source>
        <translation>記号のない座標を度分秒として読みました</translation>
    </message>
    <message>
        <source>A position lies outside Japan</source>
        <translation>日本の外にある位置があります</translation>
    </message>
    <message>
        <source>Not a grid-square code: “%1”; the row was kept without a place</source>
        <translation>地域メッシュコードではありません: 「%1」。行は位置なしで残しました</translation>
    </message>
    <message>
        <source>The position was found in other columns than the header says</source>
        <translation>位置は見出しとは別の列にありました</translation>
    </message>
</context>
<context>
    <name>CzmlReader</name>
    <message>
        <source>A packet without a shape that can be read was left out</source>
        <translation>読める形状のないパケットを読みませんでした</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読んでいます</translation>
    </message>
    <message>
        <source>A packet cannot be read: %1</source>
        <translation>パケットを読めません：%1</translation>
    </message>
    <message>
        <source>The file breaks off; what comes before was read</source>
        <translation>ファイルが途中で切れています。切れる前までを読みました</translation>
    </message>
    <message>
        <source>CZML</source>
        <translation>CZML</translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message>
        <source>The file of the layer “%1” is missing: import it again</source>
        <translation>レイヤ「%1」のファイルがありません。もう一度取り込んでください</translation>
    </message>
    <message>
        <source>The file of the layer “%1” is damaged (%2): import it again</source>
        <translation>レイヤ「%1」のファイルが壊れています（%2）。もう一度取り込んでください</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>ほかのプログラムがファイルを使っています。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>ファイルが壊れています: %1</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>ファイルを開けません。</translation>
    </message>
    <message>
        <source>The database refused: %1</source>
        <translation>データベースのエラー: %1</translation>
    </message>
</context>
<context>
    <name>DatasetText</name>
    <message>
        <source>%1 features</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>ラスタ</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>元データ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n file(s))</source>
        <translation>
            <numerusform>%1（%nファイル）</numerusform>
        </translation>
    </message>
    <message>
        <source>a table without positions</source>
        <translation>位置のない表</translation>
    </message>
    <message>
        <source>no licence stated</source>
        <translation>ライセンスの記載なし</translation>
    </message>
</context>
<context>
    <name>DatasetWriter</name>
    <message>
        <source>Coordinates are not numbers: kept without a shape</source>
        <translation>座標が数値ではありません: 形状なしで残します</translation>
    </message>
    <message>
        <source>Textures of surfaces that are not in the data set</source>
        <translation>データセットにない面のテクスチャです</translation>
    </message>
    <message>
        <source>Textures left out: not one coordinate per vertex</source>
        <translation>頂点と座標の数が合わないテクスチャを除きました</translation>
    </message>
    <message>
        <source>Columns left out: a table holds 1990</source>
        <translation>列を省きました（一つの表に入るのは 1990 列まで）</translation>
    </message>
    <message>
        <source>No raster was written: %1</source>
        <translation>ラスタを書き出せませんでした: %1</translation>
    </message>
</context>
<context>
    <name>DerivedColumns</name>
    <message>
        <source>“%1” does not say whether the place is designated; it was taken as unknown</source>
        <translation>「%1」では指定の有無が分からないため、不明としました</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>No permission to write here.</source>
        <translation>ここに書き込む権限がありません。</translation>
    </message>
    <message>
        <source>Writing failed: %1</source>
        <translation>書き込みに失敗しました: %1</translation>
    </message>
</context>
<context>
    <name>DoctorVerb</name>
    <message>
        <source>Check what the program needs on this computer</source>
        <translation>このコンピュータで必要なものがそろっているか調べる</translation>
    </message>
</context>
<context>
    <name>ExactReader</name>
    <message>
        <source>The geometry of an object is damaged.</source>
        <translation>地物の形状が壊れています。</translation>
    </message>
    <message>
        <source>The data set has no exact geometry.</source>
        <translation>データセットに詳細な形状がありません。</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>A table without positions</source>
        <translation>位置を持たない表</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1° to %2° E, %3° to %4° N</source>
        <translation>東経 %1°～%2°、北緯 %3°～%4°</translation>
    </message>
    <message>
        <source>The data have no time</source>
        <translation>時刻を持たないデータ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message numerus="yes">
        <source>, %n step(s)</source>
        <translation>
            <numerusform>、%n 時点</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported on %1</source>
        <translation>取り込んだ日 %1</translation>
    </message>
    <message>
        <source>Newest source file of %1</source>
        <translation>元のファイルの最新の日付 %1</translation>
    </message>
    <message>
        <source>%1, %2 bytes, SHA-256 %3</source>
        <translation>%1（%2 バイト、SHA-256 %3）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>ほか %n ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>The source states no licence</source>
        <translation>元データにライセンスの記載なし</translation>
    </message>
    <message>
        <source>Nothing was found at import</source>
        <translation>取り込み時の指摘なし</translation>
    </message>
    <message>
        <source>At import: %1 errors, %2 warnings, %3 repaired</source>
        <translation>取り込み時: エラー %1、警告 %2、修復 %3</translation>
    </message>
    <message>
        <source>Format and version</source>
        <translation>フォーマットと版</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>座標参照系</translation>
    </message>
    <message>
        <source>Height datum</source>
        <translation>高さの基準</translation>
    </message>
    <message>
        <source>Number of features</source>
        <translation>地物の数</translation>
    </message>
    <message>
        <source>A raster</source>
        <translation>ラスタ</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>元データ</translation>
    </message>
    <message>
        <source>Licence and credit</source>
        <translation>ライセンスと出典</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>最後の点検</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in it</source>
        <translation>
            <numerusform>そのうち %n ファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeatureFacts</name>
    <message>
        <source>%1 · heights: %2</source>
        <translation>%1 · 高さ: %2</translation>
    </message>
    <message>
        <source>Band %1</source>
        <translation>バンド %1</translation>
    </message>
    <message>
        <source>%1 (%2 storeys)</source>
        <translation>%1（%2 階建）</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <translation>%1 %2 番</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Expected flood depth</source>
        <translation>想定浸水深</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>ランク %1</translation>
    </message>
    <message>
        <source>Storeys above ground</source>
        <translation>地上階数</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>建築年</translation>
    </message>
    <message>
        <source>ID in the file</source>
        <translation>ファイル内の ID</translation>
    </message>
    <message>
        <source>no flooding expected</source>
        <translation>浸水の想定なし</translation>
    </message>
    <message>
        <source>No flooding expected here</source>
        <translation>浸水の想定なし</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>More of this severity, not listed</source>
        <translation>同じ程度の問題がほかにもあります（一覧から省略）</translation>
    </message>
</context>
<context>
    <name>FormatsVerb</name>
    <message>
        <source>List the formats that can be read</source>
        <translation>読み込める形式を一覧にする</translation>
    </message>
</context>
<context>
    <name>GdalScope</name>
    <message>
        <source>GDAL says: %1</source>
        <translation>GDALからの報告: %1</translation>
    </message>
</context>
<context>
    <name>GeoJsonReader</name>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>A temporary copy failed</source>
        <translation>一時ファイルを作れませんでした</translation>
    </message>
    <message>
        <source>GeoJSON must be UTF-8; it was read as %1</source>
        <translation>GeoJSONはUTF-8のはずですが、%1 として読みました</translation>
    </message>
    <message>
        <source>The file breaks off; what comes before was read</source>
        <translation>ファイルが途中で切れています。そこまでを読みました</translation>
    </message>
</context>
<context>
    <name>GeoPackageReader</name>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
</context>
<context>
    <name>GeoTiffReader</name>
    <message>
        <source>The picture does not say where it lies (no GeoTIFF, no world file); it was left out</source>
        <translation>位置の情報がない画像（GeoTIFFでもワールドファイル付きでもない）を除きました</translation>
    </message>
    <message>
        <source>A raster of %1 × %2 cells and %3 bands cannot be read</source>
        <translation>%1 × %2 セル、%3 バンドのラスタは読めません</translation>
    </message>
    <message>
        <source>No CRS is given: name it with --crs, e.g. --crs EPSG:6677 for plane rectangular zone IX</source>
        <translation>座標参照系がありません。--crs で指定してください。例: 平面直角座標系IX系は --crs EPSG:6677</translation>
    </message>
    <message>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <source>The file cannot be read as GeoTIFF: %1</source>
        <translation>GeoTIFFとして読めません: %1</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 を写しています</translation>
    </message>
    <message>
        <source>The raster could not be read through: %1</source>
        <translation>ラスタを最後まで読めませんでした: %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 を調べています</translation>
    </message>
    <message>
        <source>The file is damaged or cut short: it points to places behind its end</source>
        <translation>ファイルが壊れているか途中で切れています: ファイルの終わりより後ろを指しています</translation>
    </message>
</context>
<context>
    <name>Geoid</name>
    <message>
        <source>The table of geoid heights cannot be understood.</source>
        <translation>ジオイド高の表を読めません。</translation>
    </message>
    <message>
        <source>EGM96 (approximate, about 1 m)</source>
        <translation>EGM96（概算、誤差約1 m）</translation>
    </message>
</context>
<context>
    <name>GridSquares</name>
    <message>
        <source>Suppressed</source>
        <translation>秘匿</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>GridTable</name>
    <message>
        <source>Not a grid-square code: “%1”; the row was left out</source>
        <translation>地域メッシュコードではありません：「%1」。その行は読みませんでした</translation>
    </message>
    <message>
        <source>The time of a row is not understood; it was left out</source>
        <translation>行の時点がわからないため、その行は読みませんでした</translation>
    </message>
    <message>
        <source>Not a number: “%1”; it was taken as unknown</source>
        <translation>数値ではありません：「%1」。不明としました</translation>
    </message>
    <message>
        <source>A table holds %1 points in time; the file has %2. The first were read</source>
        <translation>1つの表に入る時点は %1 個までですが、ファイルには %2 個あります。先頭から読みました</translation>
    </message>
    <message>
        <source>A square has several rows for the same time; one of them was taken</source>
        <translation>同じ時点の行が1つのメッシュに複数あります。そのうち1つを使いました</translation>
    </message>
    <message>
        <source>There are too many points in time to say which values were held back; these are shown as unknown</source>
        <translation>時点が多すぎるため、どの値が秘匿されたかを記録できません。秘匿値は不明として表示されます</translation>
    </message>
</context>
<context>
    <name>GridValues</name>
    <message>
        <source>The rows are not squares of one size side by side</source>
        <translation>行が、同じ大きさの並んだ格子ではありません</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Grid squares</source>
        <translation>地域メッシュ</translation>
    </message>
</context>
<context>
    <name>GtfsFeed</name>
    <message>
        <source>The column %1 is missing</source>
        <translation>列 %1 がありません</translation>
    </message>
    <message>
        <source>Reading failed: %1</source>
        <translation>読み込みに失敗しました：%1</translation>
    </message>
    <message>
        <source>“%1” is named here and stands nowhere</source>
        <translation>「%1」がここで参照されていますが、どこにもありません</translation>
    </message>
    <message>
        <source>A point of a route has no position</source>
        <translation>路線の点に位置がありません</translation>
    </message>
    <message>
        <source>A stop has no position</source>
        <translation>停留所に位置がありません</translation>
    </message>
    <message>
        <source>The feed draws no line for a route; its stops were joined instead</source>
        <translation>路線の形状がないため、停留所を順に結びました</translation>
    </message>
</context>
<context>
    <name>GtfsReader</name>
    <message>
        <source>Timetables (GTFS, GTFS-JP)</source>
        <translation>時刻表（GTFS、GTFS-JP）</translation>
    </message>
    <message>
        <source>Reading the timetable</source>
        <translation>時刻表を読んでいます</translation>
    </message>
</context>
<context>
    <name>HeightDatum</name>
    <message>
        <source>height above the geoid</source>
        <translation>標高</translation>
    </message>
    <message>
        <source>height above the ellipsoid</source>
        <translation>楕円体高</translation>
    </message>
    <message>
        <source>no heights</source>
        <translation>高さなし</translation>
    </message>
</context>
<context>
    <name>HeightSink</name>
    <message>
        <source>Heights are above the ellipsoid and no geoid model for this place could be fetched: install GSIGEO2011 (projsync --file jp_gsi_gsigeo2011), or --set geoid=keep leaves the heights as they are</source>
        <translation>高さは楕円体高ですが、この場所のジオイドモデルを取得できませんでした。GSIGEO2011 を入れる（projsync --file jp_gsi_gsigeo2011）か、--set geoid=keep で楕円体高のまま取り込みます</translation>
    </message>
    <message>
        <source>Heights are above the ellipsoid and there is no geoid model for this place: --set geoid=fetch lets PROJ fetch GSIGEO2011 from its network, --set geoid=egm96 takes EGM96 (about 1 m wrong), --set geoid=keep leaves the heights as they are</source>
        <translation>高さは楕円体高ですが、この場所のジオイドモデルがありません。--set geoid=fetch で GSIGEO2011 を PROJ のネットワークから取得、--set geoid=egm96 で EGM96（約1 mの誤差）を使用、--set geoid=keep で楕円体高のまま取り込みます</translation>
    </message>
    <message>
        <source>Heights above the ellipsoid were brought to heights above the geoid (%1)</source>
        <translation>楕円体高を標高に変換しました（%1）</translation>
    </message>
    <message>
        <source>Heights of a raster above the ellipsoid are kept as they are</source>
        <translation>ラスタの楕円体高は変換せずそのまま取り込みます</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>Bring files, folders or ZIPs into a project</source>
        <translation>ファイル・フォルダ・ZIPをプロジェクトに取り込む</translation>
    </message>
    <message>
        <source>%1 is not known; there are %2</source>
        <translation>%1 という設定はありません。使えるもの: %2</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The reader failed: %1</source>
        <translation>読み込みに失敗しました: %1</translation>
    </message>
    <message>
        <source>Nothing in it fits what was asked for</source>
        <translation>指定に合うデータがありません</translation>
    </message>
    <message>
        <source>Cancelled; the project is as it was</source>
        <translation>中止しました。プロジェクトは元のままです</translation>
    </message>
    <message>
        <source>This is none of the formats that can be read.</source>
        <translation>読み込める形式ではありません。</translation>
    </message>
    <message>
        <source>Nothing in this folder can be read: there is neither a udx folder with CityGML nor a file of another known format.</source>
        <translation>このフォルダに読み込めるものがありません。CityGML の入った udx フォルダも、対応する形式のファイルもありません。</translation>
    </message>
    <message>
        <source>There is nothing in it that can be imported</source>
        <translation>取り込めるデータがありません</translation>
    </message>
</context>
<context>
    <name>InfoVerb</name>
    <message>
        <source>Show what a project holds</source>
        <translation>プロジェクトの中身を表示する</translation>
    </message>
    <message>
        <source>The project is empty.</source>
        <translation>プロジェクトは空です。</translation>
    </message>
</context>
<context>
    <name>IssueBox</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>There is nothing to undo or redo.</source>
        <translation>元に戻す操作も、やり直す操作もありません。</translation>
    </message>
    <message>
        <source>The rows have been changed in another way since.</source>
        <translation>その後、データが別の方法で変更されています。</translation>
    </message>
</context>
<context>
    <name>KmlReader</name>
    <message>
        <source>KML and KMZ</source>
        <translation>KML・KMZ</translation>
    </message>
    <message>
        <source>The KMZ file holds no KML</source>
        <translation>KMZファイルにKMLがありません</translation>
    </message>
    <message>
        <source>Reading failed: %1</source>
        <translation>読み込みに失敗しました: %1</translation>
    </message>
    <message>
        <source>A temporary copy failed: %1</source>
        <translation>一時ファイルを作れませんでした: %1</translation>
    </message>
    <message>
        <source>The file holds no placemark</source>
        <translation>ファイルに目印（Placemark）がありません</translation>
    </message>
    <message>
        <source>The file cannot be read as KML: %1</source>
        <translation>KMLとして読めません: %1</translation>
    </message>
    <message>
        <source>The file breaks off (%1); what comes before was read</source>
        <translation>ファイルが途中で切れています（%1）。そこまでは読み取りました</translation>
    </message>
    <message>
        <source>A document type declaration is refused: it can name other files</source>
        <translation>文書型宣言（DTD）があるため読み込みません: ほかのファイルを参照するおそれがあります</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of this translation&apos;s own language: &quot;ja&quot; in the Japanese one.</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>LayerFacts</name>
    <message>
        <source>grid of values</source>
        <translation>格子データ</translation>
    </message>
    <message>
        <source>1 building</source>
        <translation>1 棟</translation>
    </message>
    <message>
        <source>%1 buildings</source>
        <translation>%1 棟</translation>
    </message>
    <message>
        <source>1 grid square</source>
        <translation>1 メッシュ</translation>
    </message>
    <message>
        <source>%1 grid squares</source>
        <translation>%1 メッシュ</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 か所</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 か所</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 件</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>%1 places · %2 values</source>
        <translation>%1 か所・%2 の値</translation>
    </message>
    <message>
        <source>%1 places · %2 without a position</source>
        <translation>%1 か所 · 位置なし %2 件</translation>
    </message>
</context>
<context>
    <name>LayerFilter</name>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 %2 以上</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 %2 以下</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1が「%2」</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1が「%2」でない</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1に「%2」を含む</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1が分かるもの</translation>
    </message>
    <message>
        <source>%1 is unknown</source>
        <translation>%1が不明</translation>
    </message>
    <message>
        <source>only on a part of the map</source>
        <translation>この地図の範囲だけ</translation>
    </message>
    <message>
        <source>only in the chosen area</source>
        <translation>選んだ範囲だけ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>LayerStack</name>
    <message>
        <source>QGIS cannot open the data set &quot;%1&quot;.</source>
        <translation>QGISでデータセット「%1」を開けません。</translation>
    </message>
    <message>
        <source>The style %1 cannot be used: %2</source>
        <translation>スタイル %1 を使えません: %2</translation>
    </message>
    <message>
        <source>%1: source not stated</source>
        <translation>%1：出典の記載なし</translation>
    </message>
    <message>
        <source>%1: only %2</source>
        <translation>%1：%2のみ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, data of %2</source>
        <translation>%1（データ %2 年）</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>LeftOver</name>
    <message>
        <source>Left out, no known format (%1 files): %2</source>
        <translation>形式が分からず取り込まなかったファイル（%1件）: %2</translation>
    </message>
</context>
<context>
    <name>LocalFiles</name>
    <message>
        <source>A temporary copy failed: %1</source>
        <translation>一時ファイルを作れませんでした: %1</translation>
    </message>
    <message>
        <source>Reading failed: %1</source>
        <translation>読み込みに失敗しました: %1</translation>
    </message>
</context>
<context>
    <name>MapImage</name>
    <message>
        <source>The drawing was cancelled.</source>
        <translation>描画を中止しました。</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>For preparedness before a disaster. In an emergency follow the city&apos;s evacuation information and its hazard map (PDF).</source>
        <translation>事前防災のための資料です。災害時は市の避難情報とハザードマップ（PDF）に従ってください。</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>The hazard map shows no flood: none is imported or visible.</source>
        <translation>ハザードマップに浸水想定がありません。取り込まれていないか、表示されていません。</translation>
    </message>
    <message>
        <source>The map names no place of refuge: none is imported or visible.</source>
        <translation>地図に避難場所がありません。取り込まれていないか、表示されていません。</translation>
    </message>
    <message>
        <source>(without flood data)</source>
        <translation>（洪水データなし）</translation>
    </message>
    <message>
        <source>Scale about 1:%1</source>
        <translation>縮尺 約 1:%1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>作成 %1</translation>
    </message>
    <message>
        <source>Not all is shown. %1</source>
        <translation>一部だけを表示&#x3000;%1</translation>
    </message>
    <message>
        <source>No flood data on this map</source>
        <translation>この地図には洪水のデータがありません</translation>
    </message>
    <message>
        <source>That does not mean that nothing is flooded here: no data set of flood areas covers this part of the map.</source>
        <translation>浸水しないという意味ではありません。この範囲を含む浸水想定区域のデータが取り込まれていないか、表示されていません。</translation>
    </message>
    <message>
        <source>Not designated for floods; no place of refuge in a flood (%1)</source>
        <translation>洪水のときは使えません（洪水の避難先に指定されていない場所、%1）</translation>
    </message>
    <message>
        <source>Not designated for earthquakes; no place of refuge in an earthquake (%1)</source>
        <translation>地震のときは使えません（地震の避難先に指定されていない場所、%1）</translation>
    </message>
</context>
<context>
    <name>MapPrint</name>
    <message>
        <source>The file cannot be written. %1</source>
        <translation>ファイルを書き込めません。%1</translation>
    </message>
</context>
<context>
    <name>MapRenderer</name>
    <message>
        <source>The file cannot be written. %1</source>
        <translation>ファイルに書き込めません。%1</translation>
    </message>
    <message>
        <source>The project has no data set &quot;%1&quot; that can be drawn.</source>
        <translation>プロジェクトに、描けるデータセット「%1」はありません。</translation>
    </message>
    <message>
        <source>The project holds nothing that a map can show. Import data first (machi import).</source>
        <translation>地図に描けるものがありません。先にデータを取り込んでください（machi import）。</translation>
    </message>
    <message>
        <source>The style &quot;%1&quot; fits none of the layers.</source>
        <translation>スタイル「%1」に合うレイヤがありません。</translation>
    </message>
    <message>
        <source>A picture is written as .png or .pdf.</source>
        <translation>図は .png または .pdf で書き出します。</translation>
    </message>
    <message>
        <source>There is no style &quot;%1&quot;. The styles are: %2</source>
        <translation>スタイル「%1」はありません。使えるもの: %2</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;. The templates are: %2</source>
        <translation>ひな形「%1」はありません。使えるもの: %2</translation>
    </message>
    <message>
        <source>Opening layers</source>
        <translation>レイヤを開いています</translation>
    </message>
    <message>
        <source>None of the layers can be drawn.</source>
        <translation>描けるレイヤがありません。</translation>
    </message>
    <message>
        <source>The layers have no extent to draw.</source>
        <translation>描く範囲がありません。</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>地図を描いています</translation>
    </message>
    <message>
        <source>The drawing was cancelled.</source>
        <translation>描画を中止しました。</translation>
    </message>
    <message>
        <source>None of the layers has the time &quot;%1&quot;.</source>
        <translation>時点「%1」を持つレイヤがありません。</translation>
    </message>
    <message>
        <source>A 3D view is written as .png.</source>
        <translation>3D 表示は .png で書き出します。</translation>
    </message>
    <message>
        <source>A sequence is made of the 3D view.</source>
        <translation>連続画像は 3D 表示から作ります。</translation>
    </message>
</context>
<context>
    <name>MergeVerb</name>
    <message>
        <source>Take pins and notes of a copy edited elsewhere into a project</source>
        <translation>別の場所で編集した写しのピンとメモを取り込む</translation>
    </message>
    <message>
        <source>Pins: %1 new, %2 changed, %3 removed, %4 edited on both sides</source>
        <translation>ピン: 新規 %1、変更 %2、削除 %3、両方で編集 %4</translation>
    </message>
    <message>
        <source>Bookmarks: %1 new</source>
        <translation>ブックマーク %1 件を追加</translation>
    </message>
    <message>
        <source>OTHER is a project or a packed project (.machipack). It is only read.</source>
        <translation>OTHER にはプロジェクトのほか、パック（.machipack）も指定できます。読み取るだけで、変更しません。</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>A newer version of the program made this project (%1 %2, here %3).</source>
        <translation>新しい版のプログラムで作られたプロジェクトです（%1 %2、この版は %3）。</translation>
    </message>
</context>
<context>
    <name>MovieFile</name>
    <message>
        <source>ffmpeg is not installed, so no film is made.</source>
        <translation>ffmpeg が入っていないため、動画は作りません。</translation>
    </message>
    <message>
        <source>The film was cancelled.</source>
        <translation>動画の作成を取りやめました。</translation>
    </message>
    <message>
        <source>ffmpeg could not make the film: %1</source>
        <translation>ffmpeg で動画を作れませんでした: %1</translation>
    </message>
</context>
<context>
    <name>NewVerb</name>
    <message>
        <source>Make an empty project</source>
        <translation>空のプロジェクトを作る</translation>
    </message>
    <message>
        <source>city profile, by name or file</source>
        <translation>都市の設定（名前またはファイル）</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 を作りました</translation>
    </message>
</context>
<context>
    <name>OgrLayer</name>
    <message>
        <source>The CRS “%1” has no EPSG code; positions were converted to longitude and latitude</source>
        <translation>座標参照系「%1」にはEPSGコードがありません。経度・緯度に変換しました</translation>
    </message>
    <message>
        <source>No CRS is given; the numbers look like longitude and latitude, so JGD2011 was taken (--crs says otherwise)</source>
        <translation>座標参照系の記載がありません。経度・緯度と見られるため日本測地系2011としました（違うときは --crs で指定）</translation>
    </message>
    <message>
        <source>No CRS is given: name it with --crs, e.g. --crs EPSG:6677 for plane rectangular zone IX</source>
        <translation>座標参照系がありません。--crs で指定してください。例: 平面直角座標系IX系は --crs EPSG:6677</translation>
    </message>
    <message>
        <source>There are heights, but not what they are measured from (--height geoid or --height ellipsoid says it)</source>
        <translation>高さの値はありますが、基準が分かりません（--height geoid＝標高、--height ellipsoid＝楕円体高で指定）</translation>
    </message>
    <message>
        <source>Positions lie outside Japan</source>
        <translation>日本の外にある位置があります</translation>
    </message>
    <message>
        <source>A row has no geometry</source>
        <translation>形状のない行があります</translation>
    </message>
    <message>
        <source>A position could not be converted to longitude and latitude</source>
        <translation>経度・緯度に変換できない位置があります</translation>
    </message>
    <message>
        <source>Latitude and longitude were exchanged</source>
        <translation>緯度と経度を入れ替えました</translation>
    </message>
    <message>
        <source>Coordinates are not degrees: if they are metres, name the CRS with --crs</source>
        <translation>座標が度ではありません。メートルの場合は --crs で座標参照系を指定してください</translation>
    </message>
    <message>
        <source>A geometry holds coordinates that are not numbers</source>
        <translation>数値でない座標を含む形状があります</translation>
    </message>
    <message>
        <source>Curves became short straight lines</source>
        <translation>曲線を短い線分に置き換えました</translation>
    </message>
    <message>
        <source>A mixed geometry became one row for each of points, lines and areas</source>
        <translation>種類の混ざった形状を点・線・面ごとの行に分けました</translation>
    </message>
    <message>
        <source>Measures (M values) were left out</source>
        <translation>M値を除きました</translation>
    </message>
    <message>
        <source>Text could not be decoded in full (--encoding names the encoding)</source>
        <translation>読めない文字があります（--encoding で文字コードを指定できます）</translation>
    </message>
    <message>
        <source>A value is not a number; it was taken as unknown</source>
        <translation>数値でない値を不明としました</translation>
    </message>
    <message>
        <source>A ring that was not closed was closed</source>
        <translation>閉じていない輪を閉じました</translation>
    </message>
</context>
<context>
    <name>OgrReader</name>
    <message>
        <source>The file cannot be opened again</source>
        <translation>ファイルをもう一度開けません</translation>
    </message>
    <message>
        <source>Looking at files</source>
        <translation>ファイルを調べています</translation>
    </message>
    <message>
        <source>The file cannot be read as %1: %2</source>
        <translation>%1 として読めません: %2</translation>
    </message>
    <message>
        <source>The file holds no layer</source>
        <translation>ファイルにレイヤがありません</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読んでいます</translation>
    </message>
</context>
<context>
    <name>Openness</name>
    <message>
        <source>open data</source>
        <translation>オープンデータ</translation>
    </message>
    <message>
        <source>shared under a memorandum</source>
        <translation>覚書にもとづく共有</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>個人データ</translation>
    </message>
    <message>
        <source>internal to the city</source>
        <translation>庁内限り</translation>
    </message>
</context>
<context>
    <name>PackVerb</name>
    <message>
        <source>Put a project into one file, to carry it</source>
        <translation>プロジェクトを持ち運び用の 1 つのファイルにまとめる</translation>
    </message>
    <message>
        <source>Packed into %1 (%2)</source>
        <translation>%1 にまとめました（%2）</translation>
    </message>
    <message>
        <source>The pack holds everything in the project: all pins too, also those of people who did not agree to be shown. Give it only to those who may see them. With --publish it may be given to anybody: it leaves out data that are not open, people without the consent tick, the history of edits and the folders that files came from.</source>
        <translation>パックにはプロジェクトのすべてが入ります。掲載に同意していない人のピンも含みます。見てよい人にだけ渡してください。--publish を付けると誰にでも渡せるパックになります。オープンデータでないデータ、同意のない人、編集の履歴、元ファイルのフォルダ名は入りません。</translation>
    </message>
    <message>
        <source>leave out what may not be published</source>
        <translation>公開できないものを含めない</translation>
    </message>
</context>
<context>
    <name>PageFlow</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（つづき）</translation>
    </message>
</context>
<context>
    <name>PagePdf</name>
    <message>
        <source>The PDF could not be written.</source>
        <translation>PDF を書き出せませんでした。</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>• Municipal disaster radio and loudspeaker vehicles
• Emergency mail to mobile phones, the city&apos;s disaster mail
• The city&apos;s website, social media and disaster app
• Television (data broadcast) and radio
• Alert level 3: the elderly and others who need time leave. Level 4: everybody leaves dangerous places. Level 5: act at once to save your life.</source>
        <translation>・防災行政無線、広報車
・緊急速報メール（エリアメール）、市の防災メール
・市のホームページ、SNS、防災アプリ
・テレビ（d ボタン）、ラジオ
・警戒レベル3 高齢者等避難：避難に時間のかかる人は避難。警戒レベル4 避難指示：危険な場所から全員避難。警戒レベル5 緊急安全確保：命を守る行動を直ちに。</translation>
    </message>
    <message>
        <source>• Drop, cover your head, hold on until the shaking stops.
• Put out fires and open a way out.
• Walk; keep away from block walls, signs and narrow lanes.
• Go to a place of refuge first, and to a shelter if you cannot stay at home.</source>
        <translation>・まず低く、頭を守り、揺れがおさまるまで動かない。
・火の始末をし、出口を確保する。
・歩いて避難し、ブロック塀・看板・狭い道に近づかない。
・まず避難場所へ。自宅にいられないときは避難所へ。</translation>
    </message>
    <message>
        <source>How flood warnings and orders reach you</source>
        <translation>洪水予報・避難情報の伝え方</translation>
    </message>
    <message>
        <source>When the earth shakes</source>
        <translation>地震のとき</translation>
    </message>
    <message>
        <source>Flood hazard map</source>
        <translation>洪水ハザードマップ</translation>
    </message>
    <message>
        <source>%1 flood hazard map</source>
        <translation>%1 洪水ハザードマップ</translation>
    </message>
    <message>
        <source>Places of refuge in an earthquake</source>
        <translation>地震時の避難場所</translation>
    </message>
    <message>
        <source>%1: places of refuge in an earthquake</source>
        <translation>%1 地震時の避難場所</translation>
    </message>
</context>
<context>
    <name>PaperPrint</name>
    <message>
        <source>The printer does not take the page.</source>
        <translation>プリンターがページを受け付けません。</translation>
    </message>
</context>
<context>
    <name>PdfForms</name>
    <message>
        <source>The file has %1 MB, more than the %2 MB that it should.</source>
        <translation>ファイルは %1 MB で、目安の %2 MB を超えています。</translation>
    </message>
    <message>
        <source>The map is a picture of %1 dpi, so that the file stays below %2 MB.</source>
        <translation>ファイルを %2 MB 未満にするため、地図を %1 dpi の画像にしました。</translation>
    </message>
</context>
<context>
    <name>PictureSequence</name>
    <message>
        <source>The file cannot be written. %1</source>
        <translation>ファイルに書き込めません。%1</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Person (people map)</source>
        <translation>ひと（ひとマップ）</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン</translation>
    </message>
    <message>
        <source>Blue circle</source>
        <translation>青・丸</translation>
    </message>
    <message>
        <source>Vermilion triangle</source>
        <translation>朱・三角</translation>
    </message>
    <message>
        <source>Green square</source>
        <translation>緑・四角</translation>
    </message>
    <message>
        <source>Orange diamond</source>
        <translation>橙・ひし形</translation>
    </message>
    <message>
        <source>Purple star</source>
        <translation>紫・星</translation>
    </message>
    <message>
        <source>Sky hexagon</source>
        <translation>空色・六角形</translation>
    </message>
    <message>
        <source>Black cross</source>
        <translation>黒・十字</translation>
    </message>
</context>
<context>
    <name>PinExport</name>
    <message>
        <source>The pins could not be written: %1</source>
        <translation>ピンを書き出せませんでした: %1</translation>
    </message>
    <message>
        <source>A person without a consent tick was left out.</source>
        <translation>同意のチェックがない人は含めませんでした。</translation>
    </message>
</context>
<context>
    <name>PinLayer</name>
    <message>
        <source>Pins and notes</source>
        <translation>ピンとメモ</translation>
    </message>
</context>
<context>
    <name>PinMerge</name>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>Removed there, edited here; it is kept. Here: %1</source>
        <translation>相手側で削除、こちらで編集: 残しました。こちら: %1</translation>
    </message>
    <message>
        <source>Removed here, edited there; it is kept. There: %1</source>
        <translation>こちらで削除、相手側で編集: 残しました。相手側: %1</translation>
    </message>
    <message>
        <source>Edited on both sides; both are kept. Here: %1. There: %2</source>
        <translation>両方で編集: 両方とも残しました。こちら: %1&#x3000;相手側: %2</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>プロジェクトは閲覧専用で開いています。</translation>
    </message>
    <message>
        <source>A project cannot be merged with itself.</source>
        <translation>同じプロジェクトどうしは統合できません。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止しました</translation>
    </message>
</context>
<context>
    <name>PinStore</name>
    <message>
        <source>There is no such pin any more.</source>
        <translation>このピンはもうありません。</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>プロジェクトは閲覧専用で開いています。</translation>
    </message>
    <message>
        <source>The file is not a picture.</source>
        <translation>このファイルは画像ではありません。</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places of refuge</source>
        <translation>避難場所・避難所</translation>
    </message>
    <message>
        <source>Underground malls</source>
        <translation>地下街等</translation>
    </message>
    <message>
        <source>Facilities for people who need care</source>
        <translation>要配慮者利用施設</translation>
    </message>
    <message>
        <source>Large factories</source>
        <translation>大規模工場等</translation>
    </message>
    <message>
        <source>and %1 more without a name here</source>
        <translation>ほか %1 か所（名称なし、または載せきれないもの）</translation>
    </message>
    <message>
        <source>Not designated for floods</source>
        <translation>洪水時の避難先に指定されていない場所</translation>
    </message>
    <message>
        <source>Not designated for earthquakes</source>
        <translation>地震時の避難先に指定されていない場所</translation>
    </message>
    <message>
        <source>In none of the lists</source>
        <translation>どの一覧にも入らない施設</translation>
    </message>
    <message>
        <source>%1 facilities of other or unclear kinds</source>
        <translation>種別がほか、または不明の施設 %1 件</translation>
    </message>
</context>
<context>
    <name>PlaceQuery</name>
    <message>
        <source>coordinates</source>
        <translation>座標</translation>
    </message>
    <message>
        <source>grid square</source>
        <translation>地域メッシュ</translation>
    </message>
    <message>
        <source>plane coordinates</source>
        <translation>平面直角座標</translation>
    </message>
    <message>
        <source>grid square, 250 m</source>
        <translation>地域メッシュ（250 m）</translation>
    </message>
    <message>
        <source>grid square, 100 m</source>
        <translation>地域メッシュ（100 m）</translation>
    </message>
</context>
<context>
    <name>PluginHost</name>
    <message>
        <source>It needs %1, which is not there</source>
        <translation>必要な %1 がありません</translation>
    </message>
    <message>
        <source>It needs %1 %2 or later, and finds %3</source>
        <translation>%1 %2 以降が必要ですが、%3 が入っています</translation>
    </message>
    <message>
        <source>It is not a plugin</source>
        <translation>プラグインではありません</translation>
    </message>
    <message>
        <source>It was made for another program or version</source>
        <translation>別のプログラムか、別の版のためのものです</translation>
    </message>
    <message>
        <source>Its plugin.json lacks a legal id, a name or a version</source>
        <translation>plugin.json に正しいID・名前・版のどれかがありません</translation>
    </message>
    <message>
        <source>Another plugin has the same id: %1</source>
        <translation>同じIDのプラグインがあります: %1</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The project is open for reading only.</source>
        <translation>プロジェクトは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>Cancelled. The project is as it was.</source>
        <translation>中止しました。プロジェクトは元のままです。</translation>
    </message>
    <message>
        <source>This is not a project folder.</source>
        <translation>プロジェクトのフォルダではありません。</translation>
    </message>
    <message>
        <source>The project has no data set &quot;%1&quot;.</source>
        <translation>プロジェクトにデータセット「%1」はありません。</translation>
    </message>
    <message>
        <source>An older version made this project. Open it once for writing to update it.</source>
        <translation>古い版で作られたプロジェクトです。一度書き込みできる状態で開くと更新されます。</translation>
    </message>
    <message>
        <source>There is already something at this place.</source>
        <translation>この場所にはすでに何かあります。</translation>
    </message>
    <message>
        <source>An import was cut short; what it had left was cleared away. The project is as it was before that import.</source>
        <translation>途中で終わった取り込みの残りを片付けました。プロジェクトは取り込み前のままです。</translation>
    </message>
    <message>
        <source>The program ended without closing this project. All that was saved is there.</source>
        <translation>前回はこのプロジェクトを閉じずに終了しました。保存された内容はすべて残っています。</translation>
    </message>
</context>
<context>
    <name>ProjectFiles</name>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
</context>
<context>
    <name>ProjectLock</name>
    <message>
        <source>%1 (process %2) on %3 is writing this project. It can be read meanwhile.</source>
        <translation>%3 の %1（プロセス %2）がこのプロジェクトに書き込んでいます。読むことはできます。</translation>
    </message>
</context>
<context>
    <name>ProjectPack</name>
    <message>
        <source>The pack is damaged: %1</source>
        <translation>パックが壊れています: %1</translation>
    </message>
    <message>
        <source>The pack holds what no project holds; it is not unpacked.</source>
        <translation>プロジェクトにはないものが含まれているため、展開しません。</translation>
    </message>
    <message>
        <source>This is not a packed project.</source>
        <translation>パックされたプロジェクトではありません。</translation>
    </message>
    <message>
        <source>A newer version of the program packed this.</source>
        <translation>新しい版のプログラムでパックされています。</translation>
    </message>
    <message>
        <source>files are missing</source>
        <translation>ファイルが足りません</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>まとめています</translation>
    </message>
    <message>
        <source>The pack cannot be written: %1</source>
        <translation>パックを書き込めません: %1</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>展開しています</translation>
    </message>
    <message>
        <source>Rename this file first: other systems cannot have this name, or take it for that of another file.</source>
        <translation>先にこのファイルの名前を変えてください。他のシステムではこの名前が使えないか、別のファイルと同じ名前とみなされます。</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>Left out: %1 (%2)</source>
        <translation>含めていません: %1（%2）</translation>
    </message>
    <message>
        <source>%1 people of the people map</source>
        <translation>ひとマップの %1 人</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>同意なし</translation>
    </message>
    <message>
        <source>of a plugin</source>
        <translation>プラグインのデータ</translation>
    </message>
</context>
<context>
    <name>QgisRuntime</name>
    <message>
        <source>QGIS needs a QApplication.</source>
        <translation>QGISには QApplication が必要です。</translation>
    </message>
    <message>
        <source>QGIS does not find its data providers below %1.</source>
        <translation>QGISのデータプロバイダが %1 以下に見つかりません。</translation>
    </message>
</context>
<context>
    <name>Qgz</name>
    <message>
        <source>The QGIS project file could not be written: %1</source>
        <translation>QGISのプロジェクトファイルを書き出せませんでした: %1</translation>
    </message>
</context>
<context>
    <name>RemoveVerb</name>
    <message>
        <source>Take data sets out of a project</source>
        <translation>プロジェクトからデータセットを取り除く</translation>
    </message>
    <message>
        <source>id of the data set, as info shows it; may be repeated</source>
        <translation>データセットのID（info で表示されるもの。繰り返し可）</translation>
    </message>
    <message>
        <source>Say which data set</source>
        <translation>データセットを指定してください</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 を取り除きました</translation>
    </message>
</context>
<context>
    <name>RenderVerb</name>
    <message>
        <source>Draw a project to a picture or a PDF page</source>
        <translation>プロジェクトを画像またはPDFに描く</translation>
    </message>
    <message>
        <source>file to write, ending in .png or .pdf</source>
        <translation>書き出すファイル（.png または .pdf）</translation>
    </message>
    <message>
        <source>where a 3D view is taken from; degrees and metres</source>
        <translation>3D表示の視点（度とメートル）</translation>
    </message>
    <message>
        <source>Needs a file that ends in .png or .pdf</source>
        <translation>.png または .pdf で終わるファイルを指定してください</translation>
    </message>
    <message>
        <source>Needs 2d or 3d</source>
        <translation>2d または 3d を指定してください</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 を書き出しました</translation>
    </message>
    <message>
        <source>heading of the page</source>
        <translation>ページの見出し</translation>
    </message>
    <message>
        <source>map (2d) or 3D view (3d)</source>
        <translation>地図（2d）または 3D 表示（3d）</translation>
    </message>
    <message>
        <source>only these data sets, bottom first; without it a first look: what covers the whole town (heat, people flow, use districts …) is left out</source>
        <translation>描くデータセット（下になるものから）。省略すると最初に見せるものだけを描き、町全体を覆うもの（暑さ、人流、用途地域など）は除く</translation>
    </message>
    <message>
        <source>named style for the layers that it fits, such as building-height</source>
        <translation>合うレイヤに使うスタイルの名前（building-height など）</translation>
    </message>
    <message>
        <source>picture (usual for .png), plain (map only), a4 (usual for .pdf), a4-portrait, a3, a3-portrait, hazard-map, hazard-map-a4, shelter-map, shelter-map-a4; the last four with -portrait too</source>
        <translation>picture（.png の既定）、plain（地図のみ）、a4（.pdf の既定）、a4-portrait、a3、a3-portrait、hazard-map、hazard-map-a4、shelter-map、shelter-map-a4。最後の 4 つは -portrait を付けると縦</translation>
    </message>
    <message>
        <source>size of the picture in pixels, 1600x1200 without it; of a page, its longer side counts</source>
        <translation>画像の大きさ（画素）。省略すると 1600x1200。用紙では長い方の辺を使う</translation>
    </message>
    <message>
        <source>what part is drawn, in degrees; all without it</source>
        <translation>描く範囲（度）。省略するとすべて</translation>
    </message>
    <message>
        <source>moment of data that change with time: 2023-07-18T14:00, 2:20 after a breach, or a step&apos;s key (machi info --json lists them)</source>
        <translation>時間で変わるデータの時点: 2023-07-18T14:00、破堤後 2:20、または段階のキー（machi info --json に一覧）</translation>
    </message>
    <message>
        <source>many 3D pictures, numbered: one a step in time, or one a view that was kept in 3D; --out is a folder, or an .mp4 where ffmpeg is installed</source>
        <translation>番号付きの 3D 画像を続けて書き出す。time は時点ごと、views は 3D で保存した視点ごと。--out はフォルダ、または .mp4（ffmpeg が要る）</translation>
    </message>
    <message>
        <source>Needs time or views</source>
        <translation>time か views が必要です</translation>
    </message>
    <message>
        <source>A sequence needs a folder, or a file that ends in .mp4</source>
        <translation>連続画像にはフォルダか .mp4 で終わるファイル名が必要です</translation>
    </message>
    <message>
        <source>Goes with --view 3d</source>
        <translation>--view 3d と一緒に使います</translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>The part that draws pictures is not installed</source>
        <translation>図を描く部品が入っていません</translation>
    </message>
</context>
<context>
    <name>RouteClasses</name>
    <message>
        <source>routes without a name</source>
        <translation>名前のない路線</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Buildings</source>
        <translation>建物</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>土地利用</translation>
    </message>
    <message>
        <source>Use districts</source>
        <translation>用途地域</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>地形</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>浸水想定</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>橋梁</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>樹木</translation>
    </message>
    <message>
        <source>Street furniture</source>
        <translation>街路設備</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表データ</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>暑さ</translation>
    </message>
    <message>
        <source>A sample city has 10 to 1 000 000 buildings</source>
        <translation>見本の都市の建物は10～1,000,000棟です</translation>
    </message>
    <message>
        <source>The folder is not empty: %1</source>
        <translation>フォルダが空ではありません: %1</translation>
    </message>
    <message>
        <source>Cannot make the folder %1</source>
        <translation>フォルダ %1 を作れません</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>SampleVerb</name>
    <message>
        <source>Invent a city: write its source files and import them</source>
        <translation>見本の都市を作る: 元データのファイルを書き出して取り込む</translation>
    </message>
    <message>
        <source>how many buildings, 10 to 1 000 000</source>
        <translation>建物の数（10～1,000,000）</translation>
    </message>
    <message>
        <source>another number gives another city</source>
        <translation>乱数の種（数を変えると別の都市になる）</translation>
    </message>
    <message>
        <source>folder for the source files; beside the project without it</source>
        <translation>元データのフォルダ（省略するとプロジェクトの隣）</translation>
    </message>
    <message>
        <source>Needs a whole number</source>
        <translation>整数を指定してください</translation>
    </message>
    <message>
        <source>There is already something at this place</source>
        <translation>この場所にはすでに何かあります</translation>
    </message>
    <message>
        <source>Written, but no reader for it is installed</source>
        <translation>書き出しましたが、読み込む機能がまだ入っていません</translation>
    </message>
    <message>
        <source>Source files in %1:</source>
        <translation>元データ（%1）:</translation>
    </message>
    <message>
        <source>Machi Workbench: an invented city</source>
        <translation>まちワークベンチの見本（架空の都市）</translation>
    </message>
</context>
<context>
    <name>SceneAtlas</name>
    <message>
        <source>Texture pictures are missing: surfaces stay plain</source>
        <translation>テクスチャ画像がありません：面は無地です</translation>
    </message>
    <message>
        <source>Texture pictures cannot be read: surfaces stay plain</source>
        <translation>テクスチャ画像を読めません：面は無地です</translation>
    </message>
</context>
<context>
    <name>SceneRenderer</name>
    <message>
        <source>Open the project in the window once to see this in 3D.</source>
        <translation>3D で見るには、一度ウィンドウでプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>Nothing in the project stands in 3D.</source>
        <translation>3D で表示できるデータがプロジェクトにありません。</translation>
    </message>
    <message>
        <source>Colouring</source>
        <translation>色付け</translation>
    </message>
    <message>
        <source>Drawing the city</source>
        <translation>都市を描画しています</translation>
    </message>
    <message>
        <source>The drawing was cancelled.</source>
        <translation>描画を中止しました。</translation>
    </message>
    <message>
        <source>3D needs graphics: there is no display here, and no Xvfb to make one.</source>
        <translation>3D には画面が必要です。ディスプレイがなく、代わりになる Xvfb もありません。</translation>
    </message>
    <message>
        <source>No terrain: the ground is drawn level.</source>
        <translation>地形なし: 地面は平らに描いています。</translation>
    </message>
    <message>
        <source>Heights above the ellipsoid, so it stands too high: %1</source>
        <translation>楕円体高のため、実際より高い位置に表示しています: %1</translation>
    </message>
    <message>
        <source>The file cannot be written. %1</source>
        <translation>ファイルに書き込めません。%1</translation>
    </message>
    <message>
        <source>None of the layers changes with time.</source>
        <translation>時間で変わるレイヤがありません。</translation>
    </message>
    <message>
        <source>The project has no view that was kept in 3D.</source>
        <translation>3D で保存した視点がプロジェクトにありません。</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>画像 %1 / %2</translation>
    </message>
    <message>
        <source>Making the film</source>
        <translation>動画を作成中</translation>
    </message>
    <message>
        <source>The pictures are kept: %1</source>
        <translation>画像は残しました: %1</translation>
    </message>
</context>
<context>
    <name>SceneTiles</name>
    <message>
        <source>The data set has no scene tiles.</source>
        <translation>データセットに3D表示用のタイルがありません。</translation>
    </message>
    <message>
        <source>The scene tiles are damaged.</source>
        <translation>3D表示用のタイルが壊れています。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
</context>
<context>
    <name>SceneView</name>
    <message>
        <source>OpenGL cannot be started.</source>
        <translation>OpenGL を起動できません。</translation>
    </message>
</context>
<context>
    <name>SceneWriter</name>
    <message>
        <source>Surfaces without an area are not drawn in 3D</source>
        <translation>面積のない面は3Dに描きません</translation>
    </message>
    <message>
        <source>Surfaces that cross themselves are drawn as well as can be</source>
        <translation>自己交差する面はできるだけ近い形で描きます</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>エラー 1 件</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>エラー %1 件</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>警告 1 件</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>警告 %1 件</translation>
    </message>
    <message>
        <source>%1 repaired</source>
        <translation>修復 %1 件</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>お知らせ 1 件</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>お知らせ %1 件</translation>
    </message>
    <message>
        <source>%1 sorts of error</source>
        <translation>エラー %1 種類</translation>
    </message>
    <message>
        <source>%1 sorts of warning</source>
        <translation>警告 %1 種類</translation>
    </message>
    <message>
        <source>%1 sorts repaired</source>
        <translation>直したもの %1 種類</translation>
    </message>
    <message>
        <source>%1 sorts of note</source>
        <translation>お知らせ %1 種類</translation>
    </message>
</context>
<context>
    <name>ShapeFamily</name>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>線</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>面</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>形状なし</translation>
    </message>
</context>
<context>
    <name>ShapefileReader</name>
    <message>
        <source>The .cpg file names an unknown encoding: “%1”</source>
        <translation>.cpg ファイルの文字コード「%1」には対応していません</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known (UTF-8, CP932)</source>
        <translation>文字コード「%1」には対応していません（UTF-8、CP932）</translation>
    </message>
    <message>
        <source>The .cpg file says %1, but the text is %2</source>
        <translation>.cpg ファイルでは %1 ですが、実際は %2 です</translation>
    </message>
    <message>
        <source>Shapefile</source>
        <translation>シェープファイル</translation>
    </message>
    <message>
        <source>The .dbf file is missing: shapes without attributes</source>
        <translation>.dbf ファイルがありません。属性のない形状になります</translation>
    </message>
    <message>
        <source>The .shx file is missing; it was rebuilt</source>
        <translation>.shx ファイルがないため、作り直しました</translation>
    </message>
    <message>
        <source>The .prj file, which names the CRS, is missing</source>
        <translation>座標参照系を示す .prj ファイルがありません</translation>
    </message>
    <message>
        <source>The .dbf file is cut short; the attributes of the last rows are lost</source>
        <translation>.dbf ファイルが途中で切れています。最後の行の属性は失われました</translation>
    </message>
</context>
<context>
    <name>SheetMerge</name>
    <message>
        <source>nothing</source>
        <translation>記入なし</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>%1, in the other copy (%2): %3</source>
        <translation>%1、もう一方の記入（%2）: %3</translation>
    </message>
    <message>
        <source>%1: answered on both sides; ours stays, theirs is kept as a comment. Before: %2. Here: %3. There (%4, %5): %6</source>
        <translation>%1: 両方で記入されています。こちらを残し、もう一方はコメントに残しました。元: %2。こちら: %3。もう一方（%4、%5）: %6</translation>
    </message>
    <message>
        <source>Left out: the sheet of &quot;%1&quot;; this project has not that data set</source>
        <translation>「%1」のシートは取り込みません。このプロジェクトに同じデータセットがありません</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>データの項目</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>The data now say: %1 (then: %2)</source>
        <translation>現在のデータは %1（記入時は %2）</translation>
    </message>
    <message>
        <source>%1 % filled in (%2 of %3), %4 of %5 items confirmed</source>
        <translation>記入率 %1 %（%3 欄のうち %2 欄）、%5 項目のうち %4 項目を確認済</translation>
    </message>
    <message>
        <source>Machi Workbench %1, %2</source>
        <translation>まちワークベンチ %1、%2</translation>
    </message>
    <message>
        <source>Column (unit)</source>
        <translation>項目（単位）</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Filled (%)</source>
        <translation>記入率（%）</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>値の種類</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>範囲外</translation>
    </message>
    <message>
        <source>Grey rows were filled in from the data.</source>
        <translation>灰色の行はデータから自動で記入したものです。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>記入者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
</context>
<context>
    <name>SheetStatus</name>
    <message>
        <source>Not filled in</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>要確認</translation>
    </message>
</context>
<context>
    <name>SheetStore</name>
    <message>
        <source>There is no &quot;%1&quot; in the sheets.</source>
        <translation>シートに「%1」はありません。</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>プロジェクトは読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be confirmed yet. Missing: %2</source>
        <translation>「%1」はまだ確認済にできません。未記入の欄: %2</translation>
    </message>
</context>
<context>
    <name>SheetTemplate</name>
    <message>
        <source>The form of the sheets is not valid: %1</source>
        <translation>シートの様式が正しくありません: %1</translation>
    </message>
    <message>
        <source>an id must be letters, digits, - and _</source>
        <translation>id は半角の英数字、- と _ だけです</translation>
    </message>
    <message>
        <source>the id is there twice</source>
        <translation>id が重複しています</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>文言がありません</translation>
    </message>
    <message>
        <source>nobody is called &quot;%1&quot;</source>
        <translation>記入者「%1」がありません</translation>
    </message>
    <message>
        <source>there is nothing to choose from</source>
        <translation>選択肢がありません</translation>
    </message>
    <message>
        <source>the type &quot;%1&quot; is not known</source>
        <translation>型「%1」は使えません</translation>
    </message>
    <message>
        <source>nobody is to fill it in</source>
        <translation>記入者が決まっていません</translation>
    </message>
    <message>
        <source>there is nothing to fill in</source>
        <translation>記入する欄がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice of this item</source>
        <translation>「%1」はこの項目の選択肢ではありません</translation>
    </message>
    <message>
        <source>the version must be 1 or more</source>
        <translation>版は 1 以上です</translation>
    </message>
</context>
<context>
    <name>SheetVerb</name>
    <message>
        <source>Data-quality sheets: list, show, fill in, write out</source>
        <translation>データ品質シートの一覧、表示、記入、書き出し</translation>
    </message>
    <message>
        <source>id of the data set, as info shows it; may be repeated</source>
        <translation>データセットの id（info で確認できます。複数指定可）</translation>
    </message>
    <message>
        <source>set: the item, as list --json shows it</source>
        <translation>set: 項目（list --json で確認できます）</translation>
    </message>
    <message>
        <source>set: the field of the item</source>
        <translation>set: 項目の欄</translation>
    </message>
    <message>
        <source>set: what to write there; empty takes the answer back</source>
        <translation>set: 記入する文。空なら取り消し</translation>
    </message>
    <message>
        <source>set: empty, draft, confirmed or check</source>
        <translation>set: empty、draft、confirmed、check のいずれか</translation>
    </message>
    <message>
        <source>set: a comment on the item</source>
        <translation>set: 項目へのコメント</translation>
    </message>
    <message>
        <source>set: take over the answers of another data set&apos;s sheet where this one has none</source>
        <translation>set: 別のデータセットのシートから、未記入の項目を写す</translation>
    </message>
    <message>
        <source>export: xlsx, pdf, md or json; xlsx if not said</source>
        <translation>export: xlsx、pdf、md、json のいずれか。省略すると xlsx</translation>
    </message>
    <message>
        <source>export: the folder to write to</source>
        <translation>export: 書き出し先のフォルダ</translation>
    </message>
    <message>
        <source>Items and their fields:</source>
        <translation>項目と欄:</translation>
    </message>
    <message>
        <source>Usage: machi %1 %2</source>
        <translation>使い方: machi %1 %2</translation>
    </message>
    <message>
        <source>The project has no data set &quot;%1&quot;.</source>
        <translation>プロジェクトにデータセット「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 % filled in, %2 of %3 items confirmed</source>
        <translation>記入率 %1 %、%3 項目のうち %2 項目を確認済</translation>
    </message>
    <message numerus="yes">
        <source>, %n answer(s) that the data contradict</source>
        <translation>
            <numerusform>、データと食い違う記入 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which data set</source>
        <translation>データセットを指定してください</translation>
    </message>
    <message>
        <source>There is no status &quot;%1&quot;</source>
        <translation>状況「%1」はありません</translation>
    </message>
    <message>
        <source>Say what to set</source>
        <translation>設定する内容を指定してください</translation>
    </message>
    <message>
        <source>Say where to write to</source>
        <translation>書き出し先を指定してください</translation>
    </message>
    <message>
        <source>%1 items taken over, %2 comments, %3 answered on both sides</source>
        <translation>取り込んだ項目 %1、コメント %2、両方で記入 %3</translation>
    </message>
</context>
<context>
    <name>SheetWorkbook</name>
    <message>
        <source>The file is not there.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>The file is too large for a sheet.</source>
        <translation>シートにしては大きすぎるファイルです。</translation>
    </message>
    <message>
        <source>The file is no workbook, or it is damaged.</source>
        <translation>ワークブックではないか、壊れています。</translation>
    </message>
    <message>
        <source>The workbook is none that a data-quality sheet was written to.</source>
        <translation>データ品質シートを書き出したワークブックではありません。</translation>
    </message>
    <message>
        <source>The workbook is of the data set &quot;%1&quot;, which this project has not.</source>
        <translation>ワークブックのデータセット「%1」は、このプロジェクトにありません。</translation>
    </message>
    <message>
        <source>Left out: the form has no place for &quot;%1&quot;</source>
        <translation>「%1」は様式に合わないため取り込みません</translation>
    </message>
</context>
<context>
    <name>SheetWriter</name>
    <message>
        <source>The sheet could not be written: %1</source>
        <translation>シートを書き出せませんでした: %1</translation>
    </message>
    <message>
        <source>No format &quot;%1&quot;. There are: %2</source>
        <translation>形式「%1」はありません。使える形式: %2</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダを作れません</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Unknown option: %1 (see machi help %2)</source>
        <translation>オプション %1 はありません（machi help %2 を見てください）</translation>
    </message>
    <message>
        <source>There is no such verb. Did you mean %1?</source>
        <translation>そのようなコマンドはありません。%1 のことですか</translation>
    </message>
    <message>
        <source>There is no such verb. machi help lists them</source>
        <translation>そのようなコマンドはありません。machi help で一覧が出ます</translation>
    </message>
    <message>
        <source>Machi Workbench %1: city data from the command line</source>
        <translation>まちワークベンチ %1: コマンドラインで都市のデータを扱う</translation>
    </message>
    <message>
        <source>Usage: machi VERB … [--json]</source>
        <translation>使い方: machi コマンド … [--json]</translation>
    </message>
    <message>
        <source>machi help VERB explains one of them. Exit status: 0 done, 1 something was skipped, 2 nothing done.</source>
        <translation>詳しくは machi help コマンド。終了コード: 0 完了、1 一部を飛ばした、2 何もしなかった</translation>
    </message>
    <message>
        <source>Usage: machi %1 %2</source>
        <translation>使い方: machi %1 %2</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>The ZIP file is empty</source>
        <translation>ZIPファイルが空です</translation>
    </message>
    <message>
        <source>The folder holds no files</source>
        <translation>フォルダにファイルがありません</translation>
    </message>
    <message>
        <source>The folder may not be read</source>
        <translation>フォルダを読む権限がありません</translation>
    </message>
    <message>
        <source>Left out: a symbolic link that is broken, goes in a circle or leads out of the folder</source>
        <translation>読みません: シンボリックリンクが壊れているか、循環しているか、フォルダの外を指しています</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>ファイルもフォルダもありません</translation>
    </message>
    <message>
        <source>It may not be read</source>
        <translation>読む権限がありません</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder</source>
        <translation>ファイルでもフォルダでもありません</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>Nothing in it can be read</source>
        <translation>読めるものがありません</translation>
    </message>
    <message>
        <source>Left out: the name is there already</source>
        <translation>読みません: 同じ名前がすでにあります</translation>
    </message>
    <message>
        <source>The file is too large to be read in one piece</source>
        <translation>ファイルが大きすぎて一度に読めません</translation>
    </message>
    <message>
        <source>Reading failed: %1</source>
        <translation>読み込みに失敗しました: %1</translation>
    </message>
    <message>
        <source>A ZIP inside a ZIP could not be opened (%1); unpack the outer one first</source>
        <translation>ZIPの中のZIPを開けませんでした（%1）。外側のZIPを先に展開してください</translation>
    </message>
    <message>
        <source>no room in the temporary folder</source>
        <translation>一時フォルダーの空きが足りません</translation>
    </message>
</context>
<context>
    <name>SpotCheck</name>
    <message>
        <source>“%1” has no position: it is in the table, not on the map</source>
        <translation>「%1」には位置がありません。表にはありますが、地図には出ません</translation>
    </message>
    <message>
        <source>“%1” lies outside %2: %3 N %4 E</source>
        <translation>「%1」は%2の範囲の外にあります（北緯 %3 東経 %4）</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not a telephone number</source>
        <translation>「%1」の「%2」は電話番号ではありません</translation>
    </message>
    <message>
        <source>“%1”: the category “%2” is not known; it counts as “other”</source>
        <translation>「%1」のカテゴリ「%2」は分からないため、「その他」としました</translation>
    </message>
    <message>
        <source>“%1” is answered with no, but is not asked of the category “%2”</source>
        <translation>「%1」に×と答えていますが、カテゴリ「%2」の項目ではありません</translation>
    </message>
    <message>
        <source>“%1”: “%2” is answered, but is not asked of the category “%3”</source>
        <translation>「%1」で「%2」に答えていますが、カテゴリ「%3」の項目ではありません</translation>
    </message>
    <message>
        <source>“%1” is %2 from “%3” (line %4): the same place twice?</source>
        <translation>「%1」は「%3」（%4 行目）から %2 の所にあります。同じ場所の重複ではありませんか</translation>
    </message>
    <message>
        <source>%1 of %2 spots lie outside %3</source>
        <translation>%2 件のうち %1 件が%3の範囲の外にあります</translation>
    </message>
</context>
<context>
    <name>SpreadsheetReader</name>
    <message>
        <source>Excel and OpenDocument workbooks</source>
        <translation>Excel・OpenDocument の表</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読んでいます</translation>
    </message>
    <message>
        <source>The workbook cannot be read: %1</source>
        <translation>表計算のファイルを読めません：%1</translation>
    </message>
    <message>
        <source>Nothing stands in the workbook</source>
        <translation>表計算のファイルに何も書かれていません</translation>
    </message>
    <message>
        <source>The sheet “%1” was left out: its copy cannot be written to the temporary folder</source>
        <translation>シート「%1」を取り込めませんでした。一時フォルダーに書き込めません</translation>
    </message>
    <message>
        <source>The workbook is refused: a document type declaration can name other files</source>
        <translation>文書型宣言（DTD）があるためブックを読み込みません: ほかのファイルを参照するおそれがあります</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>The table could not be written: %1</source>
        <translation>表を書き出せませんでした：%1</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>表の書き出し</translation>
    </message>
    <message>
        <source>ID in the file</source>
        <translation>ファイル内のID</translation>
    </message>
    <message>
        <source>Writing the table was cancelled.</source>
        <translation>表の書き出しを中止しました。</translation>
    </message>
    <message>
        <source>A sheet of XLSX holds 1 048 575 rows. Write a CSV.</source>
        <translation>XLSXの1シートは1,048,575行までです。CSVで書き出してください。</translation>
    </message>
    <message>
        <source>A table is written as .csv or .xlsx.</source>
        <translation>表は .csv か .xlsx で書き出します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds personal data, which are not exported.</source>
        <translation>「%1」は個人情報を含むため、書き出せません。</translation>
    </message>
    <message>
        <source>Packing the sheet</source>
        <translation>シートをまとめています</translation>
    </message>
</context>
<context>
    <name>TenDigitCodes</name>
    <message>
        <source>The grid squares can be those of 250 m or of 100 m, and nothing in the table says which: give --set grid=quarter or --set grid=tenth</source>
        <translation>メッシュコードは 250 m メッシュとも 100 m メッシュとも読め、どちらかが表に書かれていません。--set grid=quarter（250 m）か --set grid=tenth（100 m）を指定してください</translation>
    </message>
</context>
<context>
    <name>Terrain</name>
    <message>
        <source>The elevation raster cannot be read.</source>
        <translation>標高ラスタを読めません。</translation>
    </message>
    <message>
        <source>The elevation raster has no values.</source>
        <translation>標高ラスタに値がありません。</translation>
    </message>
    <message>
        <source>The terrain does not say what its heights are measured from.</source>
        <translation>地形の高さの基準が書かれていません。</translation>
    </message>
    <message>
        <source>The terrain is left out: no geoid to convert its heights with.</source>
        <translation>地形を使いません：高さを換算するジオイドがありません。</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>休日</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>全日</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1 時</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>%1:00–%2:00</source>
        <translation>%1–%2 時</translation>
    </message>
    <message>
        <source>wind from the north</source>
        <translation>北の風</translation>
    </message>
    <message>
        <source>wind from the north-east</source>
        <translation>北東の風</translation>
    </message>
    <message>
        <source>wind from the east</source>
        <translation>東の風</translation>
    </message>
    <message>
        <source>wind from the south-east</source>
        <translation>南東の風</translation>
    </message>
    <message>
        <source>wind from the south</source>
        <translation>南の風</translation>
    </message>
    <message>
        <source>wind from the south-west</source>
        <translation>南西の風</translation>
    </message>
    <message>
        <source>wind from the west</source>
        <translation>西の風</translation>
    </message>
    <message>
        <source>wind from the north-west</source>
        <translation>北西の風</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year and month</comment>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>%1 after the breach</source>
        <translation>破堤後 %1</translation>
    </message>
    <message>
        <source>%2 after %1</source>
        <translation>%1から %2</translation>
    </message>
</context>
<context>
    <name>UnpackVerb</name>
    <message>
        <source>Make the project folder DIR of a packed project</source>
        <translation>パックされたプロジェクトからフォルダ DIR を作る</translation>
    </message>
    <message>
        <source>Unpacked to %1</source>
        <translation>%1 に展開しました</translation>
    </message>
</context>
<context>
    <name>Water</name>
    <message>
        <source>The raster of this moment is missing or damaged.</source>
        <translation>この時点のラスタがないか、壊れています。</translation>
    </message>
    <message>
        <source>The raster does not say where it lies.</source>
        <translation>ラスタに位置の情報がありません。</translation>
    </message>
    <message>
        <source>It says neither how deep nor how high the water is.</source>
        <translation>水の深さも水面の高さも分かりません。</translation>
    </message>
</context>
<context>
    <name>WaterFacts</name>
    <message>
        <source>Water by rank: drawn at the upper end of each rank, 20 m and more at 20 m.</source>
        <translation>水面は浸水ランクの上限の高さで描いています（20 m 以上は 20 m）。</translation>
    </message>
</context>
<context>
    <name>WbgtReader</name>
    <message>
        <source>Heat index of the Ministry of the Environment (WBGT)</source>
        <translation>環境省の暑さ指数（WBGT）</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読んでいます</translation>
    </message>
    <message>
        <source>The time of a row is not understood; it was left out</source>
        <translation>行の時点がわからないため、その行は読みませんでした</translation>
    </message>
    <message>
        <source>The table holds no value</source>
        <translation>表に値がありません</translation>
    </message>
    <message>
        <source>More than %1 hours; the first were read</source>
        <translation>時間が %1 を超えるため、先頭から読みました</translation>
    </message>
    <message>
        <source>Heat index (WBGT), observed or estimated</source>
        <translation>暑さ指数（WBGT）実況推定値</translation>
    </message>
    <message>
        <source>The table gives no position of a station; it was kept without a place</source>
        <translation>表に地点の位置がないため、位置のない地点として残しました</translation>
    </message>
</context>
<context>
    <name>machi::map::Basemap</name>
    <message>
        <source>GSI map (standard)</source>
        <translation>地理院 標準地図</translation>
    </message>
    <message>
        <source>GSI map (pale)</source>
        <translation>地理院 淡色地図</translation>
    </message>
    <message>
        <source>GSI aerial photographs</source>
        <translation>地理院 写真</translation>
    </message>
    <message>
        <source>GSI Tiles</source>
        <translation>地理院タイル</translation>
    </message>
</context>
<context>
    <name>machi::map::MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
</context>
<context>
    <name>machi::map::MapPrint</name>
    <message>
        <source>Opening layers</source>
        <translation>レイヤを開いています</translation>
    </message>
    <message>
        <source>Making the legend</source>
        <translation>凡例を作っています</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>地図を描いています</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ファイルを書いています</translation>
    </message>
    <message>
        <source>The drawing was cancelled.</source>
        <translation>作図を中止しました。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き出されませんでした。</translation>
    </message>
    <message>
        <source>Shown in the window, but not on this page: %1</source>
        <translation>画面に表示中で、このひな形には載せないレイヤ: %1</translation>
    </message>
</context>
<context>
    <name>machi::scene::SceneView</name>
    <message>
        <source>Qt Quick is set to draw without graphics (QT_QUICK_BACKEND).</source>
        <translation>Qt Quick が画像処理なしの設定になっています（QT_QUICK_BACKEND）。</translation>
    </message>
</context>
<context>
    <name>machi::ui::AppearancePart</name>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>This is shown as soon as the work that is going on has ended.</source>
        <translation>実行中の処理が終わりしだい切り替えます。</translation>
    </message>
</context>
<context>
    <name>machi::ui::AreaChooser</name>
    <message>
        <source>Draw a box</source>
        <translation>範囲を描く</translation>
    </message>
    <message>
        <source>Without the box</source>
        <translation>範囲を使わない</translation>
    </message>
    <message>
        <source>Only what lies in the box is imported</source>
        <translation>描いた範囲の中だけを取り込みます</translation>
    </message>
    <message>
        <source>Grid squares</source>
        <translation>地域メッシュ</translation>
    </message>
    <message>
        <source>All squares</source>
        <translation>すべて選ぶ</translation>
    </message>
    <message>
        <source>No square</source>
        <translation>すべて外す</translation>
    </message>
</context>
<context>
    <name>machi::ui::AreaMap</name>
    <message>
        <source>Area</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Where it lies will be known when it is read.</source>
        <translation>場所は読み込むとわかります。</translation>
    </message>
    <message>
        <source>Grid square %1
%2</source>
        <translation>地域メッシュ %1
%2</translation>
    </message>
</context>
<context>
    <name>machi::ui::AreaTool</name>
    <message>
        <source>Draw a box with the mouse.</source>
        <translation>マウスで四角を描いてください。</translation>
    </message>
    <message>
        <source>Click the corners; a double click ends the area.</source>
        <translation>角をクリックし、ダブルクリックで終わります。</translation>
    </message>
    <message>
        <source>Ctrl adds, Shift takes away.</source>
        <translation>Ctrlで追加、Shiftで除外。</translation>
    </message>
</context>
<context>
    <name>machi::ui::AskPart</name>
    <message>
        <source>Attribute table</source>
        <translation>属性表</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>表の書き出し</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Select by a box</source>
        <translation>四角で選択</translation>
    </message>
    <message>
        <source>Select by an area</source>
        <translation>範囲を描いて選択</translation>
    </message>
    <message>
        <source>Select by attribute…</source>
        <translation>属性で選択…</translation>
    </message>
    <message>
        <source>There is no table to select in.</source>
        <translation>選択できる表がありません。</translation>
    </message>
    <message>
        <source>Selecting</source>
        <translation>選択しています</translation>
    </message>
    <message>
        <source>Nothing is selected in %1.</source>
        <translation>%1で選択されたものはありません。</translation>
    </message>
    <message>
        <source>%1 selected in %2</source>
        <translation>%2で %1 件を選択</translation>
    </message>
    <message>
        <source>Other work is going on. Try again when it has ended, or cancel it.</source>
        <translation>ほかの処理が進行中です。終わってからもう一度行うか、中止してください。</translation>
    </message>
</context>
<context>
    <name>machi::ui::AttributeModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>machi::ui::BasemapBox</name>
    <message>
        <source>Base map</source>
        <translation>背景地図</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>通信なし</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>Base map from a file</source>
        <translation>ファイルの背景地図</translation>
    </message>
    <message>
        <source>Base maps (*.mbtiles *.tif *.tiff)</source>
        <translation>背景地図 (*.mbtiles *.tif *.tiff)</translation>
    </message>
</context>
<context>
    <name>machi::ui::BookmarkModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>machi::ui::BookmarkPart</name>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Bookmark this view…</source>
        <translation>この表示をブックマーク…</translation>
    </message>
    <message>
        <source>All bookmarks</source>
        <translation>ブックマークの一覧</translation>
    </message>
    <message>
        <source>Bookmark %1</source>
        <translation>ブックマーク %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Bookmark this view</source>
        <translation>この表示をブックマーク</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>表示 %1</translation>
    </message>
    <message>
        <source>No bookmarks yet. A bookmark keeps place, scale and layers of this view.</source>
        <translation>ブックマークはまだありません。いまの場所・縮尺・レイヤを残しておけます。</translation>
    </message>
</context>
<context>
    <name>machi::ui::CityDialog</name>
    <message>
        <source>for example: Fukaya City, CC BY 4.0</source>
        <translation>例: 深谷市、CC BY 4.0</translation>
    </message>
    <message>
        <source>Another city</source>
        <translation>ほかの市区町村</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Keep this city</source>
        <translation>この市区町村を登録</translation>
    </message>
    <message>
        <source>Name in Japanese</source>
        <translation>名前（日本語）</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>名前（英語）</translation>
    </message>
    <message>
        <source>City code</source>
        <translation>市区町村コード</translation>
    </message>
    <message>
        <source>Plane rectangular zone</source>
        <translation>平面直角座標系</translation>
    </message>
    <message>
        <source>Extent (west, south, east, north)</source>
        <translation>範囲（西・南・東・北）</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>河川</translation>
    </message>
    <message>
        <source>Licence of its open data</source>
        <translation>オープンデータのライセンス</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>The extent is four numbers in degrees: west, south, east, north.</source>
        <translation>範囲は西・南・東・北の 4 つの度数です。</translation>
    </message>
    <message>
        <source>It is kept for all your projects.</source>
        <translation>すべてのプロジェクトで使えるように保存します。</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>City, ward, town or village</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Choose a prefecture</source>
        <translation>都道府県を選ぶ</translation>
    </message>
    <message>
        <source>empty = as far as the data reach</source>
        <translation>空なら、データのある範囲</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>一覧から選ぶ</translation>
    </message>
    <message>
        <source>Use the data&apos;s extent</source>
        <translation>データの範囲を使う</translation>
    </message>
    <message>
        <source>Choose a city</source>
        <translation>市区町村を選ぶ</translation>
    </message>
</context>
<context>
    <name>machi::ui::ClassEditor</name>
    <message>
        <source>Turned round</source>
        <translation>色を逆順に</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>階級を追加</translation>
    </message>
    <message>
        <source>Remove the class</source>
        <translation>階級を削除</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>分け方</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>One colour for all</source>
        <translation>すべて同じ色</translation>
    </message>
    <message>
        <source>These classes come from more than one column. Choose a column to make your own.</source>
        <translation>この区分は複数の列から決まります。列を選ぶと、自分で区分を決められます。</translation>
    </message>
    <message>
        <source>Official classes</source>
        <translation>公式の区分</translation>
    </message>
    <message>
        <source>Equal steps</source>
        <translation>等間隔</translation>
    </message>
    <message>
        <source>As many in each (quantile)</source>
        <translation>等数（分位）</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>自然分類</translation>
    </message>
    <message>
        <source>Limits of my own</source>
        <translation>自分で決めた境界</translation>
    </message>
    <message>
        <source>One colour a value</source>
        <translation>値ごとに色分け</translation>
    </message>
    <message>
        <source>No row has a known value in this column.</source>
        <translation>この列には値の分かる行がありません。</translation>
    </message>
    <message>
        <source>The %1 most frequent values have a colour; the others share one.</source>
        <translation>多い順に %1 個の値に色が付きます。ほかは同じ色です。</translation>
    </message>
    <message>
        <source>A colour for another value</source>
        <translation>別の値にも色を付ける</translation>
    </message>
    <message>
        <source>Cuts the chosen class in two</source>
        <translation>選んだ階級を 2 つに分ける</translation>
    </message>
</context>
<context>
    <name>machi::ui::ClassTable</name>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Words in the legend</source>
        <translation>凡例の言葉</translation>
    </message>
    <message>
        <source>Click for another colour</source>
        <translation>クリックで色を変更</translation>
    </message>
    <message>
        <source>unknown and others</source>
        <translation>不明・その他</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>階級を追加</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>A limit is a number between those above and below it.</source>
        <translation>境界の値は、上の段と下の段の間の数にしてください。</translation>
    </message>
</context>
<context>
    <name>machi::ui::ColumnValues</name>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>machi::ui::ComparePart</name>
    <message>
        <source>Two maps side by side</source>
        <translation>並べて比較</translation>
    </message>
    <message>
        <source>Swipe between two maps</source>
        <translation>重ねて比較（スワイプ）</translation>
    </message>
</context>
<context>
    <name>machi::ui::FeatureTableModel</name>
    <message>
        <source>Reading the table</source>
        <translation>表の読み込み</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1（コード %2）</translation>
    </message>
</context>
<context>
    <name>machi::ui::FilterDialog</name>
    <message>
        <source>Show only these</source>
        <translation>これだけ表示</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>絞り込み：%1</translation>
    </message>
    <message>
        <source>Select in: %1</source>
        <translation>属性で選択：%1</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての範囲</translation>
    </message>
    <message>
        <source>Only what the map shows now</source>
        <translation>この地図の範囲だけ</translation>
    </message>
    <message>
        <source>Only an area I draw…</source>
        <translation>選んだ範囲だけ（地図に描く）…</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>すべて表示に戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>数えています</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 行のうち %1 行</translation>
    </message>
</context>
<context>
    <name>machi::ui::ImportDialog</name>
    <message>
        <source>1 kind of data</source>
        <translation>データ 1 種類</translation>
    </message>
    <message>
        <source>%1 kinds of data</source>
        <translation>データ %1 種類</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Drop files, folders or ZIPs here, several at once, or choose them below. Nothing is read into the project before you have seen what it is.</source>
        <translation>ファイル・フォルダ・ZIP をここにドロップするか、下のボタンで選んでください（まとめて可）。内容を確かめるまで、プロジェクトには何も取り込みません。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダを追加…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダを取り込む</translation>
    </message>
    <message>
        <source>Looking at what it is…</source>
        <translation>内容を確認しています…</translation>
    </message>
    <message>
        <source>%1: please answer the question below the list.</source>
        <translation>%1: 一覧の下の質問に答えてください。</translation>
    </message>
    <message>
        <source>Nothing is chosen that can be imported.</source>
        <translation>取り込むものが選ばれていません。</translation>
    </message>
    <message>
        <source>It is in the project already.</source>
        <translation>すでにプロジェクトにあります。</translation>
    </message>
</context>
<context>
    <name>machi::ui::ImportJob</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
</context>
<context>
    <name>machi::ui::ImportOptions</name>
    <message>
        <source>Coordinate system</source>
        <translation>座標系</translation>
    </message>
    <message>
        <source>Latitude (northing)</source>
        <translation>緯度（北方向）</translation>
    </message>
    <message>
        <source>Longitude (easting)</source>
        <translation>経度（東方向）</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Heights are</source>
        <translation>高さの基準</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>公開区分</translation>
    </message>
    <message>
        <source>as the data say</source>
        <translation>データの記載どおり</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>自動で判定</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>選んでください…</translation>
    </message>
    <message>
        <source>no place: keep it as a table</source>
        <translation>位置なし（表として取り込む）</translation>
    </message>
    <message>
        <source>Which columns hold the place? The data do not say.</source>
        <translation>位置を表す列がデータからはわかりません。列を選んでください。</translation>
    </message>
    <message>
        <source>Which coordinate system are the numbers in? The data do not say.</source>
        <translation>座標系がデータに書かれていません。選んでください。</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>設定を減らす</translation>
    </message>
    <message>
        <source>Settings: encoding, coordinates, heights, licence…</source>
        <translation>設定: 文字コード・座標系・高さ・ライセンス…</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>データの種類</translation>
    </message>
    <message>
        <source>what the personal data are used for</source>
        <translation>個人情報を何に使うか</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>what it seems to be</source>
        <translation>自動で判定したとおり</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>GSIGEO2011, fetched from the network (cdn.proj.org)</source>
        <translation>GSIGEO2011（ネットワーク cdn.proj.org から取得）</translation>
    </message>
    <message>
        <source>EGM96, about 1 m wrong (fetched if it is not here)</source>
        <translation>EGM96（約1 mの誤差。なければ取得）</translation>
    </message>
    <message>
        <source>none: keep heights above the ellipsoid</source>
        <translation>変換しない（楕円体高のまま）</translation>
    </message>
    <message>
        <source>Geoid</source>
        <translation>ジオイド</translation>
    </message>
    <message>
        <source>Heights are above the ellipsoid, and this computer has no geoid model for this place. Which one is to be used?</source>
        <translation>高さは楕円体高ですが、この場所のジオイドモデルがこのコンピュータにありません。どれを使いますか？</translation>
    </message>
    <message>
        <source>250 m (a quarter of a 1 km square)</source>
        <translation>250 m（4 分の 1 地域メッシュ）</translation>
    </message>
    <message>
        <source>100 m (a tenth of a 1 km square)</source>
        <translation>100 m（1 km メッシュの 10 分の 1）</translation>
    </message>
    <message>
        <source>Grid squares are</source>
        <translation>メッシュの大きさ</translation>
    </message>
    <message>
        <source>How large are the grid squares? Their codes fit both, and the data do not say.</source>
        <translation>メッシュの大きさはどちらですか。コードはどちらにも読め、データには書かれていません。</translation>
    </message>
</context>
<context>
    <name>machi::ui::ImportPart</name>
    <message>
        <source>Issues</source>
        <translation>取り込みの報告</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>直前の取り込み</translation>
    </message>
    <message>
        <source>Import cancelled. The project is as it was.</source>
        <translation>取り込みを中止しました。プロジェクトは元のままです。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何も取り込まれませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on the map.</source>
        <translation>「%1」を地図に載せました。</translation>
    </message>
    <message>
        <source>%1 layers are on the map.</source>
        <translation>%1 件のレイヤを地図に載せました。</translation>
    </message>
    <message>
        <source>Show the report (%1)</source>
        <translation>報告を見る（%1）</translation>
    </message>
    <message>
        <source>The project is open for reading only; nothing can be imported.</source>
        <translation>読み取り専用で開いているため、取り込めません。</translation>
    </message>
    <message>
        <source>The file is not where it was.</source>
        <translation>ファイルが元の場所にありません。</translation>
    </message>
    <message>
        <source>Nothing of that name is on the map.</source>
        <translation>その名前のものは地図にありません。</translation>
    </message>
    <message>
        <source>%1 It lies elsewhere.</source>
        <translation>%1 別の場所にあります。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was imported; it is switched off.</source>
        <translation>「%1」を取り込みました（表示はオフです）。</translation>
    </message>
    <message>
        <source>%1 layers were imported; they are switched off.</source>
        <translation>%1 件のレイヤを取り込みました（表示はオフです）。</translation>
    </message>
    <message>
        <source>1 of %1 layers is on the map, the others are switched off.</source>
        <translation>%1 件のレイヤのうち 1 件を地図に載せました。ほかは表示がオフです。</translation>
    </message>
    <message>
        <source>%1 of %2 layers are on the map, the others are switched off.</source>
        <translation>%2 件のレイヤのうち %1 件を地図に載せました。ほかは表示がオフです。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a project of this program, not data to import. Open it?</source>
        <translation>「%1」は取り込むデータではなく、このアプリのプロジェクトです。開きますか？</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Go on importing</source>
        <translation>取り込みを続ける</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>このプロジェクト</translation>
    </message>
</context>
<context>
    <name>machi::ui::ImportTree</name>
    <message>
        <source>1 file</source>
        <translation>1 ファイル</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 ファイル</translation>
    </message>
    <message>
        <source>1 object</source>
        <translation>1 件</translation>
    </message>
    <message>
        <source>%1 objects</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>認識した内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>This is nothing that can be imported.</source>
        <translation>取り込めるデータではありません。</translation>
    </message>
    <message>
        <source>What can be: %1.</source>
        <translation>取り込めるもの: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 – looking…</source>
        <translation>%1 – 確認中…</translation>
    </message>
    <message>
        <source>In the project already, all or part of it; tick what to import again.</source>
        <translation>全部または一部がすでにあります。もう一度取り込むものだけ選んでください。</translation>
    </message>
    <message>
        <source>The file has changed since it was imported; importing adds the new state beside the old.</source>
        <translation>取り込んだあとでファイルが変わっています。取り込むと、前のものの隣に新しい内容が加わります。</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 件以上</translation>
    </message>
</context>
<context>
    <name>machi::ui::IssueModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>ファイルと行</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
</context>
<context>
    <name>machi::ui::IssuePanel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>取り込みの報告</translation>
    </message>
    <message>
        <source>%1: no issues</source>
        <translation>%1: 問題はありません</translation>
    </message>
    <message>
        <source>Save the issues</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表 (*.csv)</translation>
    </message>
    <message>
        <source>The file cannot be written. %1</source>
        <translation>ファイルを書き込めません。%1</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>地図で見る</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Nothing to report. What an import repairs, cannot read or finds odd is listed here, with file, line and object.</source>
        <translation>報告はありません。取り込みで直したもの、読めなかったもの、おかしいと思われるものが、ファイル・行・対象とともにここに並びます。</translation>
    </message>
</context>
<context>
    <name>machi::ui::KeyboardPart</name>
    <message>
        <source>Next panel</source>
        <translation>次のパネル</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>前のパネル</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>キーボードショートカット…</translation>
    </message>
</context>
<context>
    <name>machi::ui::LayerActionsPart</name>
    <message>
        <source>Zoom to this layer</source>
        <translation>このレイヤを全部表示</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>絞り込み…</translation>
    </message>
    <message>
        <source>Edit classes and colours…</source>
        <translation>区分と色を編集…</translation>
    </message>
    <message>
        <source>Save as .qml…</source>
        <translation>.qml として保存…</translation>
    </message>
    <message>
        <source>Draw further up</source>
        <translation>ひとつ上に描く</translation>
    </message>
    <message>
        <source>Draw further down</source>
        <translation>ひとつ下に描く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>プロジェクトから外す</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤ</translation>
    </message>
</context>
<context>
    <name>machi::ui::LayerCounts</name>
    <message>
        <source>Counting</source>
        <translation>数えています</translation>
    </message>
</context>
<context>
    <name>machi::ui::LayerDelegate</name>
    <message>
        <source>Only: %1</source>
        <translation>絞り込み：%1</translation>
    </message>
</context>
<context>
    <name>machi::ui::LayerModel</name>
    <message>
        <source>%1 · coloured by %2</source>
        <translation>%1 · %2で色分け</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1・%2 を選択</translation>
    </message>
</context>
<context>
    <name>machi::ui::LayerPanel</name>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Drop files, folders or ZIPs here</source>
        <translation>ファイル・フォルダ・ZIP をここへ</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤ</translation>
    </message>
    <message>
        <source>This project has no layers, and it is open for reading only.</source>
        <translation>このプロジェクトにはレイヤがなく、読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>No layers yet. Bring in a city model (a PLATEAU ZIP), a table with coordinates, GeoJSON, a Shapefile or a GeoTIFF.</source>
        <translation>レイヤはまだありません。都市モデル（PLATEAU の ZIP）、座標のある表、GeoJSON、シェープファイル、GeoTIFF を取り込んでください。</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>表示スタイル</translation>
    </message>
    <message>
        <source>Attribute table</source>
        <translation>属性表</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
</context>
<context>
    <name>machi::ui::LayerPart</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>プロジェクトから外す</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed.</source>
        <translation>「%1」を外しました。</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>表示スタイル</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>Back on the map: %1.</source>
        <translation>地図に戻しました: %1。</translation>
    </message>
    <message>
        <source>Taken off the map: %1.</source>
        <translation>地図から外しました: %1。</translation>
    </message>
    <message>
        <source>Undo does not take an import back. Its layers can be removed.</source>
        <translation>取り込みは「元に戻す」では取り消せません。レイヤを外すことができます。</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>machi::ui::LayerSettingsPart</name>
    <message>
        <source>Area to show.</source>
        <translation>表示する範囲。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Save the style</source>
        <translation>スタイルの保存</translation>
    </message>
    <message>
        <source>QGIS style (*.qml)</source>
        <translation>QGISスタイル (*.qml)</translation>
    </message>
    <message>
        <source>The style was saved.</source>
        <translation>スタイルを保存しました。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
</context>
<context>
    <name>machi::ui::LegendCard</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>凡例を開く</translation>
    </message>
    <message>
        <source>Fold the legend</source>
        <translation>凡例をたたむ</translation>
    </message>
</context>
<context>
    <name>machi::ui::MainWindow</name>
    <message>
        <source>Machi Workbench</source>
        <translation>まちワークベンチ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Nothing was found for &quot;%1&quot;.</source>
        <translation>「%1」は見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 – Machi Workbench</source>
        <translation>%1 – まちワークベンチ</translation>
    </message>
    <message>
        <source>Work is still going on. Closing stops it; what it has not finished is not kept.</source>
        <translation>処理が続いています。閉じると中止し、終わっていない分は残りません。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>中止して閉じる</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>There is no data here.</source>
        <translation>ここにはデータがありません。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>%1 is hidden by the filter of its layer.</source>
        <translation>%1 はレイヤの絞り込みで隠れています。</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>絞り込み…</translation>
    </message>
</context>
<context>
    <name>machi::ui::MapPane</name>
    <message>
        <source>For preparedness before a disaster. In an emergency follow the city&apos;s evacuation information and its hazard map (PDF).</source>
        <translation>事前防災のための図です。緊急時は市の避難情報と PDF 版ハザードマップをご覧ください。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>This project is empty, and it is open for reading only.</source>
        <translation>このプロジェクトは空で、読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>The map is empty. Drop a file, a folder or a ZIP anywhere on this window.</source>
        <translation>地図はまだ空です。ファイル・フォルダ・ZIP をこのウィンドウへドロップしてください。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>前の表示</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>次の表示</translation>
    </message>
    <message>
        <source>%1  (Esc: leave)</source>
        <translation>%1（Esc で終わる）</translation>
    </message>
</context>
<context>
    <name>machi::ui::MeasurePart</name>
    <message>
        <source>Measure a distance</source>
        <translation>距離を測る</translation>
    </message>
    <message>
        <source>Measure an area</source>
        <translation>面積を測る</translation>
    </message>
    <message>
        <source>Copy what was measured</source>
        <translation>測った値をコピー</translation>
    </message>
    <message>
        <source>Measured.</source>
        <translation>計測しました。</translation>
    </message>
    <message>
        <source>Copy the figure</source>
        <translation>数値をコピー</translation>
    </message>
</context>
<context>
    <name>machi::ui::MeasureTool</name>
    <message>
        <source>Click the corners of the area</source>
        <translation>範囲の角を順にクリックしてください</translation>
    </message>
    <message>
        <source>Click the points of the way</source>
        <translation>測る道のりを順にクリックしてください</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>面積 %1</translation>
    </message>
    <message>
        <source>Distance %1</source>
        <translation>距離 %1</translation>
    </message>
    <message>
        <source>Click to measure again</source>
        <translation>クリックすると測り直します</translation>
    </message>
    <message>
        <source>Double click or Enter ends, Backspace takes a point back</source>
        <translation>ダブルクリックか Enter で終わり、Backspace で点を戻す</translation>
    </message>
    <message>
        <source>The outline crosses itself; Backspace takes a point back</source>
        <translation>線が交わっています。Backspace で一点戻します</translation>
    </message>
    <message>
        <source>The outline crosses itself</source>
        <translation>線が交わっています</translation>
    </message>
</context>
<context>
    <name>machi::ui::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>for example: flood workshop</source>
        <translation>例: 水害ワークショップ</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>プロジェクトを作る</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>プロジェクトの保存先</translation>
    </message>
    <message>
        <source>A name has no \ / : * ? &quot; &lt; &gt; |</source>
        <translation>名前に \ / : * ? &quot; &lt; &gt; | は使えません</translation>
    </message>
    <message>
        <source>There is already a project of that name.</source>
        <translation>同じ名前のプロジェクトがあります。</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>プロジェクトに名前を付けてください。</translation>
    </message>
    <message>
        <source>It will be kept in %1</source>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>rivers: %1</source>
        <translation>河川: %1</translation>
    </message>
    <message>
        <source>Another city…</source>
        <translation>ほかの市区町村…</translation>
    </message>
    <message>
        <source>Say in which folder it is to be.</source>
        <translation>保存するフォルダを入れてください。</translation>
    </message>
    <message>
        <source>The data are of the city with the code %1 (%2). &quot;Another city…&quot; makes a profile of it, with its rivers and credit line.</source>
        <translation>データは市区町村コード %1（%2）のものです。「ほかの市区町村…」で、河川や出典表示を含むプロファイルを作れます。</translation>
    </message>
</context>
<context>
    <name>machi::ui::PackDialog</name>
    <message>
        <source>To be published</source>
        <translation>公開用にする</translation>
    </message>
    <message>
        <source>Pack into one file</source>
        <translation>1 つのファイルにまとめる</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>まとめる</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Packed project (*.machipack)</source>
        <translation>パック (*.machipack)</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>そのフォルダがありません。</translation>
    </message>
    <message>
        <source>Left out: people without the consent tick, data that are not open, what was removed, the history of edits, and the folders that files came from.</source>
        <translation>含めないもの: 同意のない人のピン、オープンデータでないデータ、外したデータ、編集の履歴、元ファイルのフォルダ名。</translation>
    </message>
    <message>
        <source>It holds everything, also people who did not agree to be shown. Give it only to those who may see them.</source>
        <translation>すべて入ります。掲載に同意していない人のピンも含みます。見てよい人にだけ渡してください。</translation>
    </message>
    <message>
        <source>The base map %1 is a file of its own: take it along beside the pack.</source>
        <translation>背景地図 %1 は別のファイルのため入りません。一緒に持って行ってください。</translation>
    </message>
</context>
<context>
    <name>machi::ui::PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>machi::ui::PaperPrint</name>
    <message>
        <source>Print on paper</source>
        <translation>用紙に印刷</translation>
    </message>
</context>
<context>
    <name>machi::ui::PathRow</name>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
</context>
<context>
    <name>machi::ui::PinEditor</name>
    <message>
        <source>The person agrees to be shown</source>
        <translation>本人が公開に同意している</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>写真…</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation>写真をはずす</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>地図で見る</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色と形</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>だれか</translation>
    </message>
    <message>
        <source>Set by %1, %2</source>
        <translation>作成: %1、%2</translation>
    </message>
    <message>
        <source>Changed by %1, %2</source>
        <translation>変更: %1、%2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Without the tick: not printed, not exported. Packs and copies of the project hold it all the same.</source>
        <translation>チェックがないあいだは、印刷・書き出しに含めません。ただし、プロジェクトのパックやコピーには含まれます。</translation>
    </message>
</context>
<context>
    <name>machi::ui::PinExchange</name>
    <message>
        <source>Export pins…</source>
        <translation>ピンを書き出す…</translation>
    </message>
    <message>
        <source>Take in pins of another laptop…</source>
        <translation>ほかの端末のピンを取り込む…</translation>
    </message>
    <message>
        <source>Take in pins of a packed project…</source>
        <translation>パックしたプロジェクトのピンを取り込む…</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson)</source>
        <translation>GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Export pins</source>
        <translation>ピンの書き出し</translation>
    </message>
    <message>
        <source>pins</source>
        <translation>ピン</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>Excel用CSV (*.csv)</translation>
    </message>
    <message>
        <source>The pins were written.</source>
        <translation>ピンを書き出しました。</translation>
    </message>
    <message>
        <source>The pins were written; people without a tick were left out.</source>
        <translation>ピンを書き出しました。同意のチェックがない人は含めていません。</translation>
    </message>
    <message>
        <source>The other laptop&apos;s project folder (….machi)</source>
        <translation>相手の端末のプロジェクトフォルダ (….machi)</translation>
    </message>
    <message>
        <source>The other laptop&apos;s pack</source>
        <translation>ほかの端末のパック</translation>
    </message>
    <message>
        <source>Packed project (*.machipack)</source>
        <translation>パック (*.machipack)</translation>
    </message>
    <message>
        <source>Other work is going on. Try again when it has ended, or cancel it.</source>
        <translation>ほかの処理が進行中です。終わってからもう一度行うか、中止してください。</translation>
    </message>
    <message>
        <source>Take in pins</source>
        <translation>ピンの取り込み</translation>
    </message>
    <message>
        <source>The other project has nothing newer: its pins are here already, or were removed here.</source>
        <translation>もう一方のプロジェクトに新しいものはありません（同じものがあるか、こちらで削除したものです）。</translation>
    </message>
    <message>
        <source>Taken in: %1 new, %2 changed, %3 removed, %4 edited on both sides.</source>
        <translation>取り込みました: 新規 %1、変更 %2、削除 %3、両方で編集 %4</translation>
    </message>
    <message>
        <source>Bookmarks: %1.</source>
        <translation>ブックマーク %1 件。</translation>
    </message>
</context>
<context>
    <name>machi::ui::PinHand</name>
    <message>
        <source>Pins and notes</source>
        <translation>ピンとメモ</translation>
    </message>
</context>
<context>
    <name>machi::ui::PinModel</name>
    <message>
        <source>(no title)</source>
        <translation>（題名なし）</translation>
    </message>
    <message>
        <source>%1
Without consent: stays in this project, not printed or exported.</source>
        <translation>%1
同意なし: このプロジェクトの中だけで、印刷も書き出しもしません。</translation>
    </message>
</context>
<context>
    <name>machi::ui::PinPanel</name>
    <message>
        <source>No pins yet. Choose one of the buttons above, then click on the map.</source>
        <translation>ピンはまだありません。上のボタンを選んで、地図をクリックしてください。</translation>
    </message>
    <message>
        <source>Pins and notes</source>
        <translation>ピンとメモ</translation>
    </message>
</context>
<context>
    <name>machi::ui::PinPart</name>
    <message>
        <source>Pins and notes</source>
        <translation>ピンとメモ</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ひと</translation>
    </message>
    <message>
        <source>Pins on the map</source>
        <translation>ピンを地図に表示</translation>
    </message>
    <message>
        <source>List of pins and notes</source>
        <translation>ピンとメモの一覧</translation>
    </message>
    <message>
        <source>Your name on pins…</source>
        <translation>ピンに付けるあなたの名前…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Your name on pins</source>
        <translation>ピンに付けるあなたの名前</translation>
    </message>
    <message>
        <source>Whoever sets pins at this computer</source>
        <translation>この端末でピンを置く人</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif)</source>
        <translation>画像 (*.jpg *.jpeg *.png *.webp *.tif)</translation>
    </message>
    <message>
        <source>Pins carry no name yet.</source>
        <translation>ピンにはまだ名前が付きません。</translation>
    </message>
    <message>
        <source>Pins carry the name &quot;%1&quot;.</source>
        <translation>ピンには「%1」の名前が付きます。</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>名前を変更…</translation>
    </message>
</context>
<context>
    <name>machi::ui::PinTool</name>
    <message>
        <source>Click where the note goes</source>
        <translation>メモを置く場所をクリック</translation>
    </message>
    <message>
        <source>Click where the person is to be found</source>
        <translation>その人に会える場所をクリック</translation>
    </message>
    <message>
        <source>Click where the pin goes</source>
        <translation>ピンを置く場所をクリック</translation>
    </message>
</context>
<context>
    <name>machi::ui::PresentationPart</name>
    <message>
        <source>Presentation</source>
        <translation>発表モード</translation>
    </message>
    <message>
        <source>Back to the start of the presentation</source>
        <translation>発表の最初の表示に戻る</translation>
    </message>
    <message>
        <source>Back to the start (F5)</source>
        <translation>最初の表示に戻る (F5)</translation>
    </message>
    <message>
        <source>End (F11)</source>
        <translation>終わる (F11)</translation>
    </message>
</context>
<context>
    <name>machi::ui::PrintDialog</name>
    <message>
        <source>Print the map</source>
        <translation>地図の印刷</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>画像で保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Print on paper…</source>
        <translation>用紙に印刷…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>このパソコンにはプリンターが設定されていません。</translation>
    </message>
</context>
<context>
    <name>machi::ui::PrintPart</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>地図の印刷</translation>
    </message>
</context>
<context>
    <name>machi::ui::ProfileBoxes</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>平日・休日</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>風向</translation>
    </message>
    <message>
        <source>People</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>machi::ui::ProjectPart</name>
    <message>
        <source>New project…</source>
        <translation>新しいプロジェクト…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Open the sample city</source>
        <translation>見本の街を開く</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>プロジェクトを閉じる</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Open a project (a folder ending in .machi)</source>
        <translation>プロジェクト（.machi で終わるフォルダ）を開く</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Pack into one file…</source>
        <translation>1 つのファイルにまとめる…</translation>
    </message>
    <message>
        <source>Unpack a packed project…</source>
        <translation>パックを展開…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>Project folder (*.machi)</source>
        <translation>プロジェクトフォルダ (*.machi)</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>プロジェクトをコピーしています</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>%1 にコピーしました。</translation>
    </message>
    <message>
        <source>Pack into one file</source>
        <translation>1 つのファイルにまとめる</translation>
    </message>
    <message>
        <source>Packed project (*.machipack)</source>
        <translation>パックされたプロジェクト (*.machipack)</translation>
    </message>
    <message>
        <source>Packing the project</source>
        <translation>プロジェクトをまとめています</translation>
    </message>
    <message>
        <source>Packed into %1 (%2).</source>
        <translation>%1 にまとめました（%2）。</translation>
    </message>
    <message>
        <source>Unpack a packed project</source>
        <translation>パックを展開</translation>
    </message>
    <message>
        <source>Something is being done already; unpack when it has ended.</source>
        <translation>ほかの処理の実行中です。終わってから展開してください。</translation>
    </message>
    <message>
        <source>Unpacking %1</source>
        <translation>%1 を展開しています</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1: cancelled. Nothing is left of it.</source>
        <translation>%1: 中止しました。途中のものは残っていません。</translation>
    </message>
    <message>
        <source>Unpacked into %1.</source>
        <translation>%1 に展開しました。</translation>
    </message>
    <message>
        <source>Save a copy (with all pins, also of people who did not agree to be shown)</source>
        <translation>コピーを保存（公開に同意していない人のピンも含みます）</translation>
    </message>
    <message>
        <source>File for QGIS</source>
        <translation>QGIS 用のファイル</translation>
    </message>
</context>
<context>
    <name>machi::ui::PropertiesPanel</name>
    <message>
        <source>Zoom to it</source>
        <translation>ここを拡大</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Previous thing here</source>
        <translation>この場所の前のもの</translation>
    </message>
    <message>
        <source>Next thing here</source>
        <translation>この場所の次のもの</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>%1 of %2 things here</source>
        <translation>この場所の %2 件中 %1 件目</translation>
    </message>
    <message>
        <source>Click something on the map to see what it is.</source>
        <translation>地図をクリックすると、それが何かを表示します。</translation>
    </message>
    <message>
        <source>What you click on the map is explained here.</source>
        <translation>地図でクリックしたものの説明がここに出ます。</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy all attributes</source>
        <translation>属性をすべてコピー</translation>
    </message>
</context>
<context>
    <name>machi::ui::RuleEditor</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を外す</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>is</source>
        <translation>が次のもの</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>が次以外</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>を含む</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>が分かる</translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation>が不明</translation>
    </message>
</context>
<context>
    <name>machi::ui::SampleJob</name>
    <message>
        <source>Sample city</source>
        <translation>見本の街</translation>
    </message>
</context>
<context>
    <name>machi::ui::SceneColouring</name>
    <message>
        <source>Textures in 3D</source>
        <translation>3D でテクスチャを表示</translation>
    </message>
    <message>
        <source>Colours are shown instead of textures.</source>
        <translation>テクスチャの代わりに色分けを表示しています。</translation>
    </message>
    <message>
        <source>Textures</source>
        <translation>テクスチャ</translation>
    </message>
    <message>
        <source>Colouring</source>
        <translation>色付け</translation>
    </message>
    <message>
        <source>See through what is not selected in 3D</source>
        <translation>3D で選択していないものを透かす</translation>
    </message>
    <message>
        <source>Select something: one then sees through the rest.</source>
        <translation>何かを選択すると、ほかが透けて見えます。</translation>
    </message>
</context>
<context>
    <name>machi::ui::SceneCompass</name>
    <message>
        <source>Looking to %1°. A click turns to the north.</source>
        <translation>方位 %1° を向いています。クリックで北向きにします。</translation>
    </message>
</context>
<context>
    <name>machi::ui::SceneFeed</name>
    <message>
        <source>Import again to see in 3D: %1</source>
        <translation>3D で見るには取り込み直してください: %1</translation>
    </message>
    <message>
        <source>Being prepared for 3D…</source>
        <translation>3D 表示の準備をしています…</translation>
    </message>
    <message>
        <source>Heights above the ellipsoid, so it stands too high: %1</source>
        <translation>楕円体高のため、実際より高い位置に表示しています: %1</translation>
    </message>
    <message>
        <source>Nothing here stands in 3D.</source>
        <translation>3D で表示できるものがありません。</translation>
    </message>
    <message>
        <source>No terrain: the ground is drawn level.</source>
        <translation>地形なし: 地面は平らに描いています。</translation>
    </message>
    <message>
        <source>Preparing 3D</source>
        <translation>3D 表示の準備</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>3D 表示</translation>
    </message>
    <message>
        <source>%1 N %2 E</source>
        <translation>北緯 %1 東経 %2</translation>
    </message>
    <message>
        <source>Textures near %1 are damaged and left out in 3D.</source>
        <translation>%1 付近のテクスチャは壊れているため、3D では表示していません。</translation>
    </message>
    <message>
        <source>What lies near %1 is damaged and left out in 3D.</source>
        <translation>%1 付近のデータは壊れているため、3D では表示していません。</translation>
    </message>
    <message>
        <source>Beyond the terrain the ground is drawn level, at %1 m above sea level.</source>
        <translation>地形のない所は、標高 %1 m の平らな地面にしています。</translation>
    </message>
</context>
<context>
    <name>machi::ui::SceneMeasure</name>
    <message>
        <source>Measure in 3D</source>
        <translation>3D で測る</translation>
    </message>
    <message>
        <source>Line of sight in 3D</source>
        <translation>3D の見通し</translation>
    </message>
    <message>
        <source>Click where the eye is, then what it looks at.</source>
        <translation>目の位置をクリックし、次に見たいものをクリックしてください。</translation>
    </message>
    <message>
        <source>Click two points. Esc ends.</source>
        <translation>2 点をクリックしてください。Esc で終わります。</translation>
    </message>
    <message>
        <source>Now click what the eye looks at.</source>
        <translation>次に、見たいものをクリックしてください。</translation>
    </message>
    <message>
        <source>%1 m (level %2 m, height %3 m)</source>
        <translation>%1 m(水平 %2 m、高さ %3 m)</translation>
    </message>
    <message>
        <source>the ground</source>
        <translation>地面</translation>
    </message>
    <message>
        <source>the terrain</source>
        <translation>地形</translation>
    </message>
    <message>
        <source>%1, %2 m high</source>
        <translation>%1(高さ %2 m)</translation>
    </message>
    <message>
        <source>From %1 m to %2 m above sea level, %3 m away.</source>
        <translation>目の標高 %1 m、見る点の標高 %2 m、距離 %3 m。</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>見える</translation>
    </message>
    <message>
        <source>It is seen.</source>
        <translation>見えます。</translation>
    </message>
    <message>
        <source>Hidden after %1 m</source>
        <translation>%1 m 先で隠れる</translation>
    </message>
    <message>
        <source>It is hidden: after %1 m by %2, met %3 m above sea level.</source>
        <translation>隠れて見えません:%1 m 先の %2 に、標高 %3 m で遮られます。</translation>
    </message>
</context>
<context>
    <name>machi::ui::ScenePart</name>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>Map and 3D</source>
        <translation>地図と 3D</translation>
    </message>
    <message>
        <source>The city in 3D</source>
        <translation>3D の都市</translation>
    </message>
    <message>
        <source>This computer&apos;s graphics cannot show 3D: %1 The map goes on.</source>
        <translation>このパソコンでは 3D を表示できません: %1 地図はそのまま使えます。</translation>
    </message>
</context>
<context>
    <name>machi::ui::ScenePictures</name>
    <message>
        <source>Save the 3D picture…</source>
        <translation>3D の画像を保存…</translation>
    </message>
    <message>
        <source>Save a series of 3D pictures…</source>
        <translation>3D の連続画像を保存…</translation>
    </message>
    <message>
        <source>Save the 3D picture</source>
        <translation>3D の画像を保存</translation>
    </message>
    <message>
        <source>city</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be saved. %1</source>
        <translation>画像を保存できませんでした。%1</translation>
    </message>
    <message>
        <source>The 3D picture was saved.</source>
        <translation>3D の画像を保存しました。</translation>
    </message>
    <message>
        <source>Saving 3D pictures</source>
        <translation>3D 画像を保存中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save a series of 3D pictures</source>
        <translation>3D の連続画像を保存</translation>
    </message>
    <message>
        <source>3D pictures</source>
        <translation>3D 画像</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>取りやめました。何も残していません。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n pictures are there.</source>
        <translation>
            <numerusform>取りやめました。画像 %n 枚は残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>3D pictures were saved.</source>
        <translation>3D の連続画像を保存しました。</translation>
    </message>
</context>
<context>
    <name>machi::ui::SceneSection</name>
    <message>
        <source>Section in 3D</source>
        <translation>3D の断面</translation>
    </message>
</context>
<context>
    <name>machi::ui::SceneSigns</name>
    <message>
        <source>Placing signs</source>
        <translation>記号を置いています</translation>
    </message>
</context>
<context>
    <name>machi::ui::SceneSun</name>
    <message>
        <source>Sun and shadows in 3D</source>
        <translation>3D の太陽と影</translation>
    </message>
    <message>
        <source>Shadows in 3D</source>
        <translation>3D の影</translation>
    </message>
    <message>
        <source>Play the sun&apos;s day</source>
        <translation>太陽の一日を再生</translation>
    </message>
</context>
<context>
    <name>machi::ui::SceneTools</name>
    <message>
        <source>Walk in 3D</source>
        <translation>3D で歩く</translation>
    </message>
    <message>
        <source>Arrows walk and turn, a drag looks round, Esc ends.</source>
        <translation>矢印キーで歩き・向きを変え、ドラッグで見回します。Esc で終わります。</translation>
    </message>
    <message>
        <source>Memory of the 3D view…</source>
        <translation>3D 表示のメモリー…</translation>
    </message>
    <message>
        <source>Memory of the 3D view</source>
        <translation>3D 表示のメモリー</translation>
    </message>
    <message>
        <source>What was looked at is kept below so many MB:</source>
        <translation>見たものを保持するメモリーの上限 (MB):</translation>
    </message>
</context>
<context>
    <name>machi::ui::SceneWater</name>
    <message>
        <source>Water in 3D</source>
        <translation>3D に水面を表示</translation>
    </message>
    <message>
        <source>Depth of water on walls in 3D</source>
        <translation>3D の壁に浸水の深さを表示</translation>
    </message>
</context>
<context>
    <name>machi::ui::SecondMap</name>
    <message>
        <source>Second map</source>
        <translation>2 つ目の地図</translation>
    </message>
    <message>
        <source>What this side shows</source>
        <translation>こちら側の表示</translation>
    </message>
    <message>
        <source>Time of this side</source>
        <translation>こちら側の時間</translation>
    </message>
    <message>
        <source>%1: style</source>
        <translation>%1: スタイル</translation>
    </message>
</context>
<context>
    <name>machi::ui::SectionBar</name>
    <message>
        <source>Kind of section</source>
        <translation>断面の種類</translation>
    </message>
    <message>
        <source>Cut at a level</source>
        <translation>水平に切る</translation>
    </message>
    <message>
        <source>Cut at an upright plane</source>
        <translation>垂直に切る</translation>
    </message>
    <message>
        <source>Cut out a box</source>
        <translation>箱で切り出す</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>断面をやめる</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここで切る</translation>
    </message>
    <message>
        <source>The section comes to the middle of the view.</source>
        <translation>画面の中央に断面を移します。</translation>
    </message>
    <message>
        <source>Look straight at it</source>
        <translation>正面から見る</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>奥行き</translation>
    </message>
    <message>
        <source>From (above sea level)</source>
        <translation>下端(標高)</translation>
    </message>
    <message>
        <source>To (above sea level)</source>
        <translation>上端(標高)</translation>
    </message>
</context>
<context>
    <name>machi::ui::SequenceDialog</name>
    <message>
        <source>Numbered pictures (PNG) in a folder</source>
        <translation>番号付きの画像（PNG）をフォルダに</translation>
    </message>
    <message>
        <source>Film (MP4)</source>
        <translation>動画（MP4）</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>画像のフォルダ</translation>
    </message>
    <message>
        <source>city</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Film (*.mp4)</source>
        <translation>動画 (*.mp4)</translation>
    </message>
    <message>
        <source>Save a series of 3D pictures</source>
        <translation>3D の連続画像を保存</translation>
    </message>
    <message numerus="yes">
        <source>Along time: %1, %n steps</source>
        <translation>
            <numerusform>時間に沿って: %1、%n 時点</numerusform>
        </translation>
    </message>
    <message>
        <source>Along time: no visible layer changes with time</source>
        <translation>時間に沿って: 表示中のレイヤに時間で変わるものがありません</translation>
    </message>
    <message numerus="yes">
        <source>Along the views kept in 3D: %n</source>
        <translation>
            <numerusform>3D で保存した視点に沿って: %n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Along the views kept in 3D: none is kept</source>
        <translation>3D で保存した視点に沿って: 保存した視点がありません</translation>
    </message>
    <message>
        <source>A film needs ffmpeg, which is not installed here.</source>
        <translation>動画には ffmpeg が要りますが、この環境には入っていません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>machi::ui::SequenceJob</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>画像 %1 / %2</translation>
    </message>
    <message>
        <source>Making the film</source>
        <translation>動画を作成中</translation>
    </message>
</context>
<context>
    <name>machi::ui::SeriesChart</name>
    <message>
        <source>%1 through time</source>
        <translation>%1の移り変わり</translation>
    </message>
</context>
<context>
    <name>machi::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>地図を動かす</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Zoom the map in and out</source>
        <translation>地図を拡大・縮小</translation>
    </message>
    <message>
        <source>Zoom to a box</source>
        <translation>範囲を拡大</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift + ドラッグ</translation>
    </message>
    <message>
        <source>Switch a layer on or off</source>
        <translation>レイヤの表示を切り替え</translation>
    </message>
    <message>
        <source>space bar</source>
        <translation>スペースキー</translation>
    </message>
</context>
<context>
    <name>machi::ui::SightBar</name>
    <message>
        <source>Line of sight</source>
        <translation>見通し</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>End the line of sight</source>
        <translation>見通しを終わる</translation>
    </message>
    <message>
        <source>Eye above the click</source>
        <translation>目の高さ</translation>
    </message>
    <message>
        <source>Aim above the click</source>
        <translation>見る点の高さ</translation>
    </message>
</context>
<context>
    <name>machi::ui::StartPage</name>
    <message>
        <source>Machi Workbench</source>
        <translation>まちワークベンチ</translation>
    </message>
    <message>
        <source>The city model, floods, shelters, people and heat of your city on one map.</source>
        <translation>都市モデル、浸水想定、避難所、人の流れ、暑さを、ひとつの地図に。</translation>
    </message>
    <message>
        <source>Three steps to begin</source>
        <translation>はじめの 3 ステップ</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>プロジェクトを作る</translation>
    </message>
    <message>
        <source>A folder that keeps everything together. It saves itself.</source>
        <translation>すべてをまとめて入れるフォルダです。保存は自動です。</translation>
    </message>
    <message>
        <source>Drop your data on the window</source>
        <translation>データをドロップする</translation>
    </message>
    <message>
        <source>A PLATEAU ZIP, a table with coordinates, GeoJSON, a Shapefile, a GeoTIFF.</source>
        <translation>PLATEAU の ZIP、座標のある表、GeoJSON、シェープファイル、GeoTIFF。</translation>
    </message>
    <message>
        <source>Click on the map</source>
        <translation>地図をクリックする</translation>
    </message>
    <message>
        <source>Ask a building what it is, colour by height, print the map.</source>
        <translation>建物の情報を見て、高さで色分けし、地図を印刷できます。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近使ったプロジェクト</translation>
    </message>
    <message>
        <source>%1 · last used %2</source>
        <translation>%1 · 前回 %2</translation>
    </message>
    <message>
        <source>Projects that you open are listed here. To have a look first, open the sample city.</source>
        <translation>開いたプロジェクトがここに並びます。まず試すなら、見本の街を開いてください。</translation>
    </message>
    <message>
        <source>%1 · not found (moved, or on a disk that is not there)</source>
        <translation>%1 · 見つかりません（移動したか、ディスクがつながっていません）</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>一覧から外す</translation>
    </message>
</context>
<context>
    <name>machi::ui::StatisticsPanel</name>
    <message>
        <source>Selected only</source>
        <translation>選択のみ</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>%1 selected rows</source>
        <translation>選択した %1 行</translation>
    </message>
    <message>
        <source>All %1 rows</source>
        <translation>全 %1 行</translation>
    </message>
    <message>
        <source>%1 rows: %2</source>
        <translation>%1 行：%2</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>値あり</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>値の種類</translation>
    </message>
</context>
<context>
    <name>machi::ui::StatusLine</name>
    <message>
        <source>drawing…</source>
        <translation>描画中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>この表示を消す</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>machi::ui::StyleDialog</name>
    <message>
        <source>Style: %1</source>
        <translation>スタイル：%1</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Names on the map</source>
        <translation>地図上の名前</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use this style</source>
        <translation>このスタイルを使う</translation>
    </message>
    <message>
        <source>Back to the usual style of such data</source>
        <translation>このデータの標準スタイルに戻します</translation>
    </message>
    <message>
        <source>Classes of my own</source>
        <translation>自分で決める</translation>
    </message>
    <message>
        <source>As the style has them</source>
        <translation>スタイルのとおり</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>machi::ui::SunBar</name>
    <message>
        <source>Shadows</source>
        <translation>影</translation>
    </message>
    <message>
        <source>Back to the usual light</source>
        <translation>ふだんの光に戻す</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time of day (JST)</source>
        <translation>時刻(日本標準時)</translation>
    </message>
    <message>
        <source>north</source>
        <translation>北</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>北東</translation>
    </message>
    <message>
        <source>east</source>
        <translation>東</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>南東</translation>
    </message>
    <message>
        <source>south</source>
        <translation>南</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>南西</translation>
    </message>
    <message>
        <source>west</source>
        <translation>西</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>北西</translation>
    </message>
    <message>
        <source>The sun stands %1° high in the %2 (%3°).</source>
        <translation>太陽の高度 %1°、方位 %2(%3°)。</translation>
    </message>
    <message>
        <source>Night: the sun is %1° below the horizon.</source>
        <translation>夜:太陽は地平線下 %1°。</translation>
    </message>
    <message>
        <source>Rises %1, sets %2 (JST).</source>
        <translation>日の出 %1、日の入り %2(日本標準時)。</translation>
    </message>
    <message>
        <source>Shadows are shown up to %1 km.</source>
        <translation>影を描くのは %1 km 先まで。</translation>
    </message>
</context>
<context>
    <name>machi::ui::SwipeHandle</name>
    <message>
        <source>Border between the two maps</source>
        <translation>2 つの地図の境</translation>
    </message>
    <message>
        <source>Drag, or press the arrow keys</source>
        <translation>ドラッグか矢印キーで動かします</translation>
    </message>
</context>
<context>
    <name>machi::ui::TablePanel</name>
    <message>
        <source>Filter…</source>
        <translation>絞り込み…</translation>
    </message>
    <message>
        <source>Attribute table</source>
        <translation>属性表</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤ</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>表の中を検索</translation>
    </message>
    <message>
        <source>Selected only</source>
        <translation>選択のみ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Rows shown…</source>
        <translation>表示中の行…</translation>
    </message>
    <message>
        <source>Selected rows…</source>
        <translation>選択した行…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1 rows · %2 selected</source>
        <translation>%1 行・%2 行を選択</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>That is too much for the clipboard. Export the rows instead.</source>
        <translation>クリップボードには多すぎます。書き出しを使ってください。</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>表の書き出し</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>Excel用CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>machi::ui::TimeBar</name>
    <message>
        <source>Layer whose time the bar shows</source>
        <translation>時間バーが示すレイヤ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Steps a second</source>
        <translation>1 秒あたりのコマ数</translation>
    </message>
</context>
<context>
    <name>machi::ui::TimePart</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Step back in time</source>
        <translation>時間を 1 つ戻す</translation>
    </message>
    <message>
        <source>Step on in time</source>
        <translation>時間を 1 つ進める</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
</context>
<context>
    <name>machi::ui::TopBar</name>
    <message>
        <source>Machi Workbench</source>
        <translation>まちワークベンチ</translation>
    </message>
    <message>
        <source>Search: building ID, name, grid square, coordinates</source>
        <translation>建物・地名・メッシュ・座標をさがす</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>%1 (reading only)</source>
        <translation>%1（読み取り専用）</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>machi::ui::UnpackDialog</name>
    <message>
        <source>Unpack a packed project</source>
        <translation>パックを展開</translation>
    </message>
    <message>
        <source>%1 holds the project &quot;%2&quot;, %3 when unpacked.</source>
        <translation>%1 にはプロジェクト「%2」が入っています（展開後 %3）。</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>プロジェクトの保存先</translation>
    </message>
    <message>
        <source>It will be kept in %1</source>
        <translation>保存先: %1</translation>
    </message>
</context>
<context>
    <name>machi::ui::Workbench</name>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤ</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
</context>
<context>
    <name>machi::ui::Workspace</name>
    <message>
        <source>Importing %1</source>
        <translation>%1 を取り込み中</translation>
    </message>
    <message>
        <source>Machi sample city</source>
        <translation>まちワークベンチ 見本</translation>
    </message>
    <message>
        <source>sample city</source>
        <translation>見本の街</translation>
    </message>
    <message>
        <source>Inventing the sample city</source>
        <translation>見本の街を作成中</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>「%1」を準備しています</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Machi Workbench: a city on one map</source>
        <translation>まちワークベンチ: 街をひとつの地図に</translation>
    </message>
    <message>
        <source>Project to open, or files to import</source>
        <translation>開くプロジェクト、または取り込むファイル</translation>
    </message>
</context>
</TS>
