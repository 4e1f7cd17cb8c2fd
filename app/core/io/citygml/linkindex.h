#pragma once

#include "core/io/citygml/filecrs.h"
#include "core/io/source.h"
#include "core/model/exactcodec.h"
#include "core/sqlite/database.h"

#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace machi::core::citygml {

/// Geometry that objects point to with `#id` or `path.gml#id`, kept on disk between the readings of an
/// import: the first names what is wanted, the next ones put it in, the last takes it out. What is put in may
/// itself be references, so several may be needed. Targets are polygons, rings, curves, boundary surfaces,
/// objects and parts, aggregates up to whole solids, and templates of implicit geometry. One thread.
class LinkIndex
{
public:
    explicit LinkIndex(const Source &source) : m_source(source) {}

    /// `path` of the file that the link stands in; `isTemplate`: a shape in metres is meant.
    void want(const QString &path, std::string_view href, bool isTemplate);
    /// The files to read next for what is wanted and was not looked for yet; none = all is done.
    std::set<QString> nextFiles();
    /// Takes from an object of `path`, or a piece of it, what this round looks for.
    void put(const QString &path, const CityObject &object, const std::vector<ExactGeometry> &geometry);
    /// What the coordinates of a file mean; before its objects are put in.
    void setCrs(const QString &path, const FileCrs &crs);

    struct Part
    {
        ExactGeometry geometry; ///< with the lod that it stood in, coordinates as in its own file
        FileCrs crs;
    };
    using Take = std::function<void(Part &&part)>;
    /// Gives what was found, one part of bounded size after the other. False where nothing was, or the disk
    /// refused.
    bool get(const QString &path, std::string_view href, bool isTemplate, const Take &take);

private:
    struct Target
    {
        QString path;
        std::string id;
    };
    /// Of one object, by the ids wanted of it.
    struct Found
    {
        std::map<std::uint8_t, ExactGeometry> lods;
        std::vector<std::string_view> references;
        bool isPart = false; ///< the object or part of that id as a whole
        ExactGeometry &of(const ExactGeometry &geometry)
        {
            ExactGeometry &own = lods[geometry.lod];
            own.lod = geometry.lod;
            return own;
        }
    };
    using FoundById = std::map<std::string, Found, std::less<>>;
    std::optional<Target> targetOf(const QString &path, std::string_view href) const;
    bool open();
    bool isWanted(std::int64_t file, std::string_view id, bool isTemplate);
    std::int64_t fileNumber(const QString &path);
    void find(std::int64_t file, const ExactGeometry &geometry, bool isTemplate, FoundById &found);
    void find(std::int64_t file, const Aggregate &aggregate, const ExactGeometry *geometry, bool isTemplate,
              FoundById &found);
    void findParts(std::int64_t file, const CityObject &object, const std::vector<ExactGeometry> &geometry,
                   FoundById &found);
    void keep(const QString &path, const FoundById &found, bool isTemplate);

    const Source &m_source;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    Statement m_want, m_isWanted, m_keep, m_alias, m_get, m_getAliases;
    ExactEncoder m_encoder;
    Bytes m_blob;
    std::set<QString> m_files;
    std::map<QString, std::int64_t> m_numbers;
    std::map<std::int64_t, FileCrs> m_crs; ///< by file number
    std::int64_t m_round = 0;
    bool m_failed = false;
};

/// Reads a file only for the geometry that others point to.
class LinkTargetReader : public CityObjectHandler
{
public:
    LinkTargetReader(LinkIndex &index, QString path, const ReadOptions &options, const Feedback &feedback)
        : m_index(index), m_path(std::move(path)), m_options(options), m_feedback(feedback)
    {
    }
    bool header(const FileHeader &header) override;
    bool object(const CityObject &object, const PathTable &paths) override;
    bool piece(const CityObject &object, ExactGeometry &&piece, const PathTable &paths) override;
    bool texture(RingTexture &&) override { return true; }
    void issue(Issue) override {}

private:
    LinkIndex &m_index;
    QString m_path;
    const ReadOptions &m_options;
    const Feedback &m_feedback;
};

} // namespace machi::core::citygml
