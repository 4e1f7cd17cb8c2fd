#pragma once

#include "core/io/citygml/cityobject.h"
#include "core/io/source.h"
#include "core/model/exactcodec.h"
#include "core/sqlite/database.h"

#include <QTemporaryDir>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace machi::core::citygml {

/// Geometry that objects point to with `#id` or `path.gml#id`, kept on disk between the readings of an
/// import: the first names what is wanted, the second puts it in, the third takes it out. One thread.
class LinkIndex
{
public:
    explicit LinkIndex(const Source &source) : m_source(source) {}

    /// `folder` and `path` of the file that the link stands in.
    void want(const QString &folder, const QString &path, const std::string &href);
    /// Paths of the files that hold, or should hold, what is wanted.
    const std::set<QString> &files() const { return m_files; }
    /// Takes from an object of `path` what is wanted of it: polygons, rings, curves by their id, all of a
    /// boundary surface or of the object or part by its id.
    void put(const QString &path, const std::vector<std::string_view> &partIds,
             const ExactGeometry &geometry);
    std::optional<ExactGeometry> get(const QString &folder, const QString &path, const std::string &href);
    /// False where the disk refused; links stay unresolved then.
    bool isOpen() const { return m_database != nullptr; }

private:
    struct Target
    {
        QString path;
        std::string id;
    };
    std::optional<Target> targetOf(const QString &folder, const QString &path, const std::string &href) const;
    bool open();
    bool isWanted(std::int64_t file, std::string_view id);
    std::int64_t fileNumber(const QString &path);
    void keep(std::int64_t file, std::string_view id, const ExactGeometry &geometry);

    const Source &m_source;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    Statement m_want, m_isWanted, m_keep, m_get;
    ExactEncoder m_encoder;
    Bytes m_blob;
    std::set<QString> m_files;
    std::map<QString, std::int64_t> m_numbers;
    bool m_failed = false;
};

/// Reads a file only for the geometry that others point to.
class LinkTargetReader : public CityObjectHandler
{
public:
    LinkTargetReader(LinkIndex &index, QString path, const Feedback &feedback)
        : m_index(index), m_path(std::move(path)), m_feedback(feedback)
    {
    }
    bool header(const FileHeader &) override { return true; }
    bool object(const CityObject &object, const PathTable &paths) override;
    bool piece(const CityObject &object, ExactGeometry &&piece, const PathTable &paths) override;
    bool texture(RingTexture &&) override { return true; }
    void issue(Issue) override {}

private:
    LinkIndex &m_index;
    QString m_path;
    const Feedback &m_feedback;
};

} // namespace machi::core::citygml
