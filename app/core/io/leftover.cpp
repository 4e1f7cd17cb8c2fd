#include "core/io/leftover.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace machi::core {

namespace {

constexpr qsizetype mostNames = 10;

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

// What explains data, shows it, or is left behind by a program.
bool isPaper(const QString &path)
{
    static const QStringList papers =
        words("pdf txt md markdown rst html htm css js doc docx odt rtf ppt pptx odp url lnk log ini xsd xsl "
              "xslt rdf jpg jpeg png gif bmp svg webp ico qml qmd sld lyr lyrx qgs qgz qlr mxd aprx cpg prj "
              "ovr lock tmp bak sha256 md5 license");
    const QString name = path.section(u'/', -1);
    const QString suffix = QFileInfo(name).suffix().toLower();
    return name.startsWith(u'.') || name.startsWith(QLatin1String("~$")) || suffix.isEmpty() ||
           papers.contains(suffix) || name.compare(QLatin1String("Thumbs.db"), Qt::CaseInsensitive) == 0;
}

// Formats of plans, maps, tables and archives that nobody here reads.
bool isForeignData(const QString &suffix)
{
    static const QStringList known =
        words("dwg dxf jww sfc p21 las laz e57 ply xls xlsb xlsm mdb accdb dbf tab mif gpx osm nc grib "
              "grib2 jp2 ecw sid bil dem gdb gdbtable fgb topojson parquet ifc rvt skp zip 7z rar lzh tar gz "
              "tgz bz2 xz sqlite spatialite e00 dgn");
    return known.contains(suffix);
}

} // namespace

LeftOver::LeftOver(const ReaderRegistry &readers)
{
    for (const Reader *reader : readers.readers())
        m_readable += reader->extensions();
    // These can be anything.
    m_readable.removeAll(QStringLiteral("json"));
    m_readable.removeAll(QStringLiteral("txt"));
    m_readable.removeAll(QStringLiteral("xml"));
    m_readable.removeAll(QStringLiteral("zip"));
}

void LeftOver::add(const QString &path)
{
    if (isPaper(path)) return;
    m_names.append(path);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (isForeignData(suffix) || m_readable.contains(suffix)) m_data.append(path);
}

Issues LeftOver::issues(const QString &source) const
{
    if (m_names.isEmpty()) return {};
    // Those that will be missed first.
    QStringList names = m_data;
    for (const QString &name : m_names)
        if (!m_data.contains(name)) names.append(name);
    QString list = names.mid(0, mostNames).join(QStringLiteral(", "));
    if (names.size() > mostNames) list += QStringLiteral(", …");
    Issue issue =
        makeIssue(m_data.isEmpty() ? Severity::Warning : Severity::Error, QStringLiteral("import.left-out"),
                  QCoreApplication::translate("LeftOver", "Left out, no known format (%1 files): %2")
                      .arg(names.size())
                      .arg(list),
                  source, 0, names.first());
    issue.count = names.size();
    return {issue};
}

} // namespace machi::core
