#pragma once

#include "core/io/citygml/plateautables.h"
#include "core/io/reader.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace machi::core::citygml {

class CodeLists;

/// One CityGML file of a delivery, as far as its name tells.
struct GmlFile
{
    const Source::Entry *entry = nullptr;
    QString folder;            ///< of the file, as a path in the source
    std::string type;          ///< `bldg`, `fld` …; empty = its objects tell
    QString area;              ///< below the type's folder: `natl/arakawa`
    QString mesh;              ///< digits of the grid square in its name, empty where it has none
    QString option;            ///< `l1`, `l2` of a flood file, else what the name says
    QString city;              ///< the delivery's root folder where it is called as PLATEAU's are, else empty
    bool inUdx = false;        ///< below `udx/<type>`
    QString root;              ///< the folder above `udx`, else what was opened
    std::optional<Extent> box; ///< lon/lat; only features touching it are wanted
    std::vector<Extent> places; ///< lon/lat; only features touching one of them are wanted, empty = all
    bool wants(const Extent &extent) const;
};

/// What the root folder of a delivery says: `27100_osaka-shi_city_2022_citygml_op`.
struct City
{
    QString code; ///< five digits
    QString name; ///< `osaka-shi`
    QString year; ///< fiscal year
    static std::optional<City> fromFolder(const QString &name);
};

/// The CityGML files of a source, found by names alone: PLATEAU deliveries (`udx/<type>/…`, any depth,
/// several in one source), parts of one, and loose files. In the order of their paths.
class Delivery
{
public:
    Delivery(const Source &source, const PlateauTables &tables);

    const std::vector<GmlFile> &files() const { return m_files; }
    bool hasUdx() const { return m_hasUdx; }
    /// The files that the options ask for; those that hold other features too carry `box` and `places`.
    std::vector<GmlFile> chosen(const ReadOptions &options) const;
    /// What a delivery brings along and is nobody's data: code lists, metadata, specifications, schemas and
    /// the like beside its `udx`, and pictures of appearances anywhere.
    std::vector<const Source::Entry *> companions(const Source &source) const;
    /// Box of the grid squares named in the files.
    Extent extent() const;

    /// Names of the cities for titles, in Japanese where a code list tells: `大阪府大阪市`; at most three.
    /// Empty where no folder is called as PLATEAU's are.
    static QString cityTitle(const std::vector<GmlFile> &files, CodeLists &lists);
    /// The same, or else the names of the folders.
    static QString placeTitle(const std::vector<GmlFile> &files, CodeLists &lists);
    /// `2022`, or `2020-2023`; empty where no folder says so.
    static QString years(const std::vector<GmlFile> &files);
    /// Licence and credit of PLATEAU's data; of other files nothing is known.
    static Terms terms(const std::vector<GmlFile> &files, CodeLists &lists);

private:
    void add(const Source::Entry &entry, const QStringList &sourceParts, bool isSingle);

    const PlateauTables &m_tables;
    std::vector<GmlFile> m_files;
    bool m_hasUdx = false;
};

} // namespace machi::core::citygml
