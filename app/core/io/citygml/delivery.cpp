#include "core/io/citygml/delivery.h"

#include "core/io/citygml/codelists.h"
#include "core/model/gridsquare.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace machi::core::citygml {

namespace {

constexpr std::size_t mostCitiesNamed = 3;
// A building belongs to the square that holds its middle; this much of it may stand in the next one (about
// 200 m).
constexpr double overhang = 0.002;

bool isGmlName(const QString &name)
{
    return name.endsWith(QLatin1String(".gml"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".citygml"), Qt::CaseInsensitive);
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString withoutArchiveSuffix(const QString &part)
{
    return part.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive) ? part.chopped(4) : part;
}

std::optional<Extent> meshExtent(const QString &mesh)
{
    const std::optional<GridLevel> level = guessGridLevel(mesh);
    return level ? gridExtent(mesh, *level) : std::nullopt;
}

Extent widened(Extent extent)
{
    extent.west -= overhang;
    extent.south -= overhang;
    extent.east += overhang;
    extent.north += overhang;
    return extent;
}

bool isWithin(const Extent &inner, const Extent &outer)
{
    return inner.west >= outer.west && inner.east <= outer.east && inner.south >= outer.south &&
           inner.north <= outer.north;
}

QStringList cityFolders(const std::vector<GmlFile> &files)
{
    QStringList folders;
    for (const GmlFile &file : files)
        if (!file.city.isEmpty() && !folders.contains(file.city)) folders.append(file.city);
    return folders;
}

QString joinedNames(QStringList names)
{
    names.removeDuplicates();
    if (names.size() <= static_cast<qsizetype>(mostCitiesNamed)) return names.join(u'・');
    return names.mid(0, mostCitiesNamed).join(u'・') + QStringLiteral("ほか");
}

bool isPlateau(const GmlFile &file)
{
    return file.inUdx || (!file.type.empty() && !file.mesh.isEmpty());
}

} // namespace

bool GmlFile::wants(const Extent &extent) const
{
    if (box && !box->intersects(extent)) return false;
    return places.empty() || std::any_of(places.begin(), places.end(),
                                         [&](const Extent &place) { return place.intersects(extent); });
}

std::optional<City> City::fromFolder(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{5})_([^_]+(?:_[^_]+)*?)(?:_(?:city|pref|org))?_(\\d{4})_citygml"));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch()) return std::nullopt;
    return City{match.captured(1), match.captured(2), match.captured(3)};
}

Delivery::Delivery(const Source &source, const PlateauTables &tables) : m_tables(tables)
{
    const QStringList sourceParts =
        QDir::cleanPath(QFileInfo(source.path()).absoluteFilePath()).split(u'/', Qt::SkipEmptyParts);
    const bool isSingle = source.entries().size() == 1 && source.entries().front().index < 0 &&
                          !QFileInfo(source.path()).isDir();
    for (const Source::Entry &entry : source.entries())
        if (isSingle || isGmlName(entry.path)) add(entry, sourceParts, isSingle);
    std::sort(m_files.begin(), m_files.end(),
              [](const GmlFile &a, const GmlFile &b) { return a.entry->path < b.entry->path; });
}

void Delivery::add(const Source::Entry &entry, const QStringList &sourceParts, bool isSingle)
{
    GmlFile file;
    file.entry = &entry;
    const qsizetype slash = entry.path.lastIndexOf(u'/');
    file.folder = entry.path.left(std::max<qsizetype>(slash, 0));

    // What was opened may itself be a part of a delivery, so its own path counts too.
    QStringList parts = sourceParts;
    const QString opened = isSingle ? QFileInfo(sourceParts.last()).completeBaseName()
                                    : withoutArchiveSuffix(sourceParts.last());
    if (!isSingle) parts += entry.path.split(u'/', Qt::SkipEmptyParts);
    const QString name = parts.takeLast();
    const qsizetype udx = parts.lastIndexOf(QStringLiteral("udx"));
    if (udx >= 0) m_hasUdx = true;
    file.root = udx > 0 ? withoutArchiveSuffix(parts.at(udx - 1)) : opened;
    if (udx >= 0 && udx + 1 < parts.size() && m_tables.folder(parts.at(udx + 1).toStdString())) {
        file.type = parts.at(udx + 1).toStdString();
        file.area = parts.mid(udx + 2).join(u'/');
        file.inUdx = true;
    }
    for (qsizetype at = (udx >= 0 ? udx : parts.size()) - 1; at >= 0 && file.city.isEmpty(); --at)
        if (City::fromFolder(withoutArchiveSuffix(parts.at(at))))
            file.city = withoutArchiveSuffix(parts.at(at));

    const QStringList words = name.left(name.lastIndexOf(u'.')).split(u'_');
    qsizetype typeAt = -1;
    for (qsizetype at = 0; at < words.size() && typeAt < 0; ++at)
        if (m_tables.folder(words.at(at).toLower().toStdString())) typeAt = at;
    if (typeAt >= 0 && file.type.empty()) file.type = words.at(typeAt).toLower().toStdString();
    for (qsizetype at = 0; at < (typeAt < 0 ? qsizetype(1) : typeAt); ++at)
        if (isDigits(words.at(at)) && meshExtent(words.at(at))) file.mesh = words.at(at);
    QStringList options;
    for (qsizetype at = typeAt + 1; typeAt >= 0 && at < words.size(); ++at)
        if (!words.at(at).startsWith(QLatin1String("op")) && !(at == typeAt + 1 && isDigits(words.at(at))))
            options.append(words.at(at).toLower());
    file.option = options.join(u'_');
    m_files.push_back(std::move(file));
}

std::vector<GmlFile> Delivery::chosen(const ReadOptions &options) const
{
    std::vector<GmlFile> files;
    for (const GmlFile &file : m_files) {
        if (!options.kind.isEmpty() && !file.type.empty() && m_tables.folder(file.type)->kind != options.kind)
            continue;
        if (!file.type.empty() && !options.wants(m_tables.folder(file.type)->kind)) continue;
        const std::optional<Extent> square = file.mesh.isEmpty() ? std::nullopt : meshExtent(file.mesh);
        GmlFile wanted = file;
        if (options.bbox) {
            if (square && !widened(*square).intersects(*options.bbox)) continue;
            if (!square || !isWithin(widened(*square), *options.bbox)) wanted.box = options.bbox;
        }
        if (!options.gridCodes.isEmpty()) {
            bool whole = false;
            std::vector<Extent> places;
            for (const QString &code : options.gridCodes) {
                whole = whole || (!file.mesh.isEmpty() && file.mesh.startsWith(code));
                const std::optional<Extent> place = meshExtent(code);
                if (place && (file.mesh.isEmpty() || code.startsWith(file.mesh))) places.push_back(*place);
            }
            if (!whole && places.empty()) continue;
            if (!whole) wanted.places = std::move(places);
        }
        files.push_back(std::move(wanted));
    }
    return files;
}

std::vector<const Source::Entry *> Delivery::companions(const Source &source) const
{
    static const QStringList own = {
        QStringLiteral("codelists"),     QStringLiteral("codelist"), QStringLiteral("metadata"),
        QStringLiteral("specification"), QStringLiteral("schemas"),  QStringLiteral("schema"),
        QStringLiteral("misc"),          QStringLiteral("index"),    QStringLiteral("specifications")};
    // Loose files have their lists beside them or one folder up, as `../../codelists` in a part of a
    // delivery.
    QSet<QString> roots;
    const auto above = [](const QString &folder) {
        return folder.left(std::max<qsizetype>(folder.lastIndexOf(u'/'), 0));
    };
    for (const GmlFile &file : m_files) {
        const QString path = u'/' + file.entry->path;
        const qsizetype udx = path.lastIndexOf(QLatin1String("/udx/"));
        if (udx >= 0) {
            roots.insert(path.left(udx).mid(1));
        } else {
            roots.insert(file.folder);
            roots.insert(above(file.folder));
        }
    }
    std::vector<const Source::Entry *> found;
    for (const Source::Entry &entry : source.entries()) {
        const QStringList folders = entry.path.split(u'/').mid(0, entry.path.count(u'/'));
        QString root;
        for (const QString &folder : folders) {
            const QString name = folder.toLower();
            if (name.endsWith(QLatin1String("_appearance")) || (own.contains(name) && roots.contains(root))) {
                found.push_back(&entry);
                break;
            }
            root += (root.isEmpty() ? QString() : QStringLiteral("/")) + folder;
        }
    }
    return found;
}

Extent Delivery::extent() const
{
    Extent all;
    for (const GmlFile &file : m_files)
        if (const std::optional<Extent> square = meshExtent(file.mesh)) all.include(*square);
    return all;
}

QString Delivery::cityTitle(const std::vector<GmlFile> &files, CodeLists &lists)
{
    QStringList names;
    const QStringList folders = cityFolders(files);
    for (const QString &folder : folders) {
        const std::optional<City> city = City::fromFolder(folder);
        QString name = city->name;
        const auto first = std::find_if(files.begin(), files.end(),
                                        [&](const GmlFile &file) { return file.city == folder; });
        const CodeList *list = lists.find(first->folder, "../../codelists/Common_localPublicAuthorities.xml");
        if (const std::string *label = list->label(city->code.toStdString()))
            name = QString::fromStdString(*label);
        names.append(name);
    }
    return joinedNames(names);
}

QString Delivery::placeTitle(const std::vector<GmlFile> &files, CodeLists &lists)
{
    QString cities = cityTitle(files, lists);
    if (!cities.isEmpty()) return cities;
    QStringList roots;
    for (const GmlFile &file : files)
        roots.append(file.root);
    return joinedNames(roots);
}

QString Delivery::years(const std::vector<GmlFile> &files)
{
    QString first;
    QString last;
    for (const QString &folder : cityFolders(files)) {
        const QString year = City::fromFolder(folder)->year;
        if (first.isEmpty() || year < first) first = year;
        if (last.isEmpty() || year > last) last = year;
    }
    return first == last ? first : first + u'-' + last;
}

Terms Delivery::terms(const std::vector<GmlFile> &files, CodeLists &lists)
{
    Terms terms;
    terms.licence = QStringLiteral("none");
    if (files.empty() || !std::all_of(files.begin(), files.end(), isPlateau)) return terms;
    terms.licence = QStringLiteral("CC-BY-4.0");
    terms.openness = Openness::Open;
    const QString city = cityTitle(files, lists);
    const QString year = years(files);
    terms.credit = QStringLiteral("国土交通省 Project PLATEAU");
    if (!city.isEmpty()) terms.credit += QStringLiteral("（%1 %2年度）").arg(city, year);
    return terms;
}

} // namespace machi::core::citygml
