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
        <source>a setting of the reader; may be repeated</source>
        <translation>読み込みの設定（繰り返し可）</translation>
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
        <source>Bytes that are not UTF-8 were replaced</source>
        <translation>UTF-8でないバイトを置き換えました</translation>
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
        <source>Code list %1 lacks some codes; they are kept as they are</source>
        <translation>コードリスト %1 にないコードがあります。コードのまま残します</translation>
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
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>ラスタ</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>元データ: %1</translation>
    </message>
</context>
<context>
    <name>DatasetWriter</name>
    <message>
        <source>Coordinates are not numbers: kept without a shape</source>
        <translation>座標が数値ではありません: 形状なしで残します</translation>
    </message>
    <message>
        <source>The raster was not written.</source>
        <translation>ラスタを書き出せませんでした。</translation>
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
    <name>ImportVerb</name>
    <message>
        <source>Bring files, folders or ZIPs into a project</source>
        <translation>ファイル・フォルダ・ZIPをプロジェクトに取り込む</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>The reader failed: %1</source>
        <translation>読み込みに失敗しました: %1</translation>
    </message>
    <message>
        <source>No reader knows what this is. machi formats lists what can be read</source>
        <translation>読み込めない形式です。読み込める形式は machi formats で確かめられます</translation>
    </message>
    <message>
        <source>Nothing in it fits what was asked for</source>
        <translation>指定に合うデータがありません</translation>
    </message>
    <message>
        <source>Cancelled; the project is as it was</source>
        <translation>中止しました。プロジェクトは元のままです</translation>
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
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of this translation&apos;s own language: &quot;ja&quot; in the Japanese one.</extracomment>
        <translation>ja</translation>
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
</context>
<context>
    <name>ProjectLock</name>
    <message>
        <source>%1 (process %2) on %3 is writing this project. It can be read meanwhile.</source>
        <translation>%3 の %1（プロセス %2）がこのプロジェクトに書き込んでいます。読むことはできます。</translation>
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
        <source>map or 3D view</source>
        <translation>地図（2d）または3D表示（3d）</translation>
    </message>
    <message>
        <source>only these data sets, bottom first; all without it</source>
        <translation>描くデータセット（下になるものから。省略するとすべて）</translation>
    </message>
    <message>
        <source>named style</source>
        <translation>スタイルの名前</translation>
    </message>
    <message>
        <source>named page template</source>
        <translation>ページのひな形の名前</translation>
    </message>
    <message>
        <source>size in pixels</source>
        <translation>大きさ（画素）</translation>
    </message>
    <message>
        <source>where a 3D view is taken from; degrees and metres</source>
        <translation>3D表示の視点（度とメートル）</translation>
    </message>
    <message>
        <source>moment of data that change with time, such as 2023-07-18T14:00</source>
        <translation>時間で変わるデータの時刻。例: 2023-07-18T14:00</translation>
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
        <source>Needs a time such as 2023-07-18T14:00</source>
        <translation>時刻は 2023-07-18T14:00 のように書いてください</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 を書き出しました</translation>
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
</context>
</TS>
