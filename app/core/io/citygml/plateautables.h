#pragma once

#include "core/model/value.h"

#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace machi::core::citygml {

/// Lets maps keyed by std::string be asked with a view.
struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
template <typename T> using TextMap = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

/// How a value is read. Inferred: integer, real, date or text, whatever it looks like.
/// `Share` is written 0.6 or 60 in the files and kept in per cent.
enum class ValueKind { Inferred, Text, Integer, Real, Share, Year, Date, Boolean, Code };

/// A column that users expect under a short name.
struct KnownAttribute
{
    std::string id;
    ValueKind kind = ValueKind::Text;
    QString unit;
    QString titleJa;
    QString titleEn;
    int order = 0; ///< line in the table
};

/// A folder below `udx/` and the data set that its files make.
struct TypeFolder
{
    std::string folder;
    QString kind;
    QString variant;
    bool perArea = false; ///< one data set per river or scenario
};

struct ObjectClass
{
    std::string folder;   ///< where objects of the class belong; empty = where the file says
    std::string fallback; ///< where they go when the file says nothing
    QString title;        ///< Japanese
};

struct RiskClass
{
    std::string hazard; ///< `flood`, `tsunami`, `hightide`, `inland`, `reservoir`, `landslide`
    QString titleJa;
    QString titleEn;
};

/// Values of one column that mean "unknown".
struct UnknownValues
{
    std::vector<double> numbers;
    std::vector<std::string> texts;
    bool hasNumber(double value) const;
    bool hasText(std::string_view value) const;
};

/// What the reader knows of PLATEAU's products, read from `resources/citygml`. Constant after construction;
/// any thread.
class PlateauTables
{
public:
    PlateauTables();

    /// The known attribute of a path with prefixes (`uro:x/uro:BuildingIDAttribute/uro:buildingID`), or
    /// nullptr. What stands inside a data type is found by class and name, so the versions' wrappers do not
    /// matter.
    const KnownAttribute *attribute(std::string_view path) const;
    bool isKnownColumn(std::string_view id) const { return m_columns.contains(id); }
    const TypeFolder *folder(std::string_view name) const;
    const std::vector<TypeFolder> &folders() const { return m_folders; }
    /// By canonical class name; classes nobody listed are found by their prefix. Never empty in `fallback`.
    ObjectClass objectClass(std::string_view className) const;
    const RiskClass *risk(std::string_view className) const; ///< without prefix; nullptr for others
    UnknownValues unknownValues(std::string_view column, ValueKind kind) const;

private:
    struct UnknownRow
    {
        std::string column;
        std::string type;
        std::string value;
    };
    TextMap<KnownAttribute> m_attributes;
    TextMap<bool> m_columns;
    std::vector<TypeFolder> m_folders;
    TextMap<ObjectClass> m_classes;
    TextMap<RiskClass> m_risks;
    std::vector<UnknownRow> m_unknowns;
};

/// `uro:BuildingIDAttribute` → `BuildingIDAttribute`.
std::string_view localName(std::string_view name);
/// A path without its last step; empty for a single step.
std::string_view ownerPath(std::string_view path);
/// The last step of a path and the one before it (empty where there is none), prefixes kept.
std::string_view lastStep(std::string_view path);
std::string_view stepBefore(std::string_view path);

} // namespace machi::core::citygml
