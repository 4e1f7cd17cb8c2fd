#include "bench/memorytrial.h"

#include "core/sample/place.h"
#include "core/sample/textfile.h"

#include <QFile>

#include <zip.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace machi::bench {

namespace {

using core::sample::append;

struct Vertex
{
    double x = 0, y = 0; ///< metres from the station
    std::int64_t z = 0;  ///< millimetres
};

void addVertex(std::string &text, const Vertex &vertex)
{
    const auto at = core::sample::toDegrees({vertex.x, vertex.y});
    append(text, {at.latitude, 9});
    text += ' ';
    append(text, {at.longitude, 9});
    text += ' ';
    append(text, {vertex.z, 3});
}

void addRing(std::string &text, const std::vector<Vertex> &ring, const std::string &id = {})
{
    text += id.empty() ? "<gml:exterior>\n<gml:LinearRing>\n<gml:posList>"
                       : "<gml:exterior>\n<gml:LinearRing gml:id=\"" + id + "\">\n<gml:posList>";
    for (const Vertex &vertex : ring) {
        addVertex(text, vertex);
        text += ' ';
    }
    addVertex(text, ring.front());
    text += "</gml:posList>\n</gml:LinearRing>\n</gml:exterior>\n";
}

void addPolygon(std::string &text, const std::vector<Vertex> &ring, const std::string &name = {})
{
    text += "<gml:surfaceMember>\n<gml:Polygon";
    if (!name.empty()) text += " gml:id=\"poly_" + name + '"';
    text += ">\n";
    addRing(text, ring, name.empty() ? name : "line_" + name);
    text += "</gml:Polygon>\n</gml:surfaceMember>\n";
}

std::string head()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:core="http://www.opengis.net/citygml/2.0">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.083333333 139.375 0</gml:lowerCorner>
<gml:upperCorner>36.166666667 139.5 60</gml:upperCorner>
</gml:Envelope>
</gml:boundedBy>
)";
}

constexpr const char *tail = "</core:CityModel>\n";

/// The text of one entry, piece by piece. `next` gives false at the end.
using Pieces = std::function<bool(std::string &)>;

// Triangles of a lattice, a row of cells at a time, until there are enough bytes.
struct Lattice
{
    double west, south, pitch;
    int columns;

    void addRow(std::string &text, int row, const char *before, const char *after) const
    {
        const auto at = [&](int north, int east) {
            const int height = (row + north) * 37 % 101 + (east * 53) % 89;
            return Vertex{west + east * pitch, south + (row + north) * pitch, 28000 + height * 11};
        };
        for (int column = 0; column < columns; ++column) {
            for (const bool upper : {false, true}) {
                text += before;
                addRing(text,
                        {at(0, column), at(upper ? 1 : 0, column + 1), at(1, upper ? column : column + 1)});
                text += after;
            }
        }
    }
};

Pieces latticeFile(qint64 bytes, Lattice lattice, std::string begin, std::string end, const char *before,
                   const char *after)
{
    return [=, row = -1, written = qint64(0)](std::string &text) mutable {
        if (row == -2) return false;
        text.clear();
        if (row == -1) text = head() + begin;
        for (row = std::max(row, 0); written < bytes && text.size() < (1 << 20); ++row) {
            const std::size_t from = text.size();
            lattice.addRow(text, row, before, after);
            written += qint64(text.size() - from);
        }
        if (written >= bytes) {
            text += end + tail;
            row = -2;
        }
        return true;
    };
}

Pieces terrainFile(qint64 bytes)
{
    return latticeFile(
        bytes, {-1200, -6200, 5, 1900},
        "<core:cityObjectMember>\n<dem:ReliefFeature gml:id=\"dem_trial\">\n<gml:name>543913</gml:name>\n"
        "<dem:lod>1</dem:lod>\n<dem:reliefComponent>\n<dem:TINRelief gml:id=\"dem_trial_tin\">\n"
        "<gml:name>543913</gml:name>\n<dem:lod>1</"
        "dem:lod>\n<dem:tin>\n<gml:TriangulatedSurface>\n<gml:trianglePatches>\n",
        "</gml:trianglePatches>\n</gml:TriangulatedSurface>\n</dem:tin>\n</dem:TINRelief>\n</"
        "dem:reliefComponent>\n"
        "</dem:ReliefFeature>\n</core:cityObjectMember>\n",
        "<gml:Triangle>\n", "</gml:Triangle>\n");
}

Pieces floodFile(qint64 bytes)
{
    return latticeFile(
        bytes, {-150, -600, 2.5, 400},
        "<core:cityObjectMember>\n<wtr:WaterBody gml:id=\"fld_trial\">\n<wtr:class>1140</wtr:class>\n"
        "<wtr:function>1</wtr:function>\n<wtr:lod1MultiSurface>\n<gml:MultiSurface>\n",
        "</gml:MultiSurface>\n</"
        "wtr:lod1MultiSurface>\n<uro:floodingRiskAttribute>\n<uro:RiverFloodingRiskAttribute>\n"
        "<uro:description>2</uro:description>\n<uro:rank>2</uro:rank>\n<uro:adminType>1</uro:adminType>\n"
        "<uro:scale>2</uro:scale>\n</uro:RiverFloodingRiskAttribute>\n</uro:floodingRiskAttribute>\n</"
        "wtr:WaterBody>\n"
        "</core:cityObjectMember>\n",
        "<gml:surfaceMember>\n<gml:Polygon>\n", "</gml:Polygon>\n</gml:surfaceMember>\n");
}

// The faces of building `number`: bottom, four walls, top; seen from outside counter-clockwise.
std::array<std::vector<Vertex>, 6> facesOf(qint64 number)
{
    const double x = -1200 + double(number % 600) * 16;
    const double y = -6200 + double(number / 600) * 16;
    const std::int64_t low = 28000 + number % 700, high = low + 5800 + number % 4000;
    const Vertex a{x, y, low}, b{x + 9, y, low}, c{x + 9, y + 8, low}, d{x, y + 8, low};
    const Vertex e{x, y, high}, f{x + 9, y, high}, g{x + 9, y + 8, high}, h{x, y + 8, high};
    return {{{d, c, b, a}, {a, b, f, e}, {b, c, g, f}, {c, d, h, g}, {d, a, e, h}, {e, f, g, h}}};
}

std::string faceName(qint64 number, std::size_t face)
{
    return std::to_string(number) + '_' + std::to_string(face);
}

void addTextures(std::string &text, qint64 number)
{
    for (std::size_t face = 0; face < 6; ++face) {
        const std::string name = faceName(number, face);
        text += "<app:target uri=\"#poly_" + name +
                "\">\n<app:TexCoordList>\n<app:textureCoordinates ring=\"#line_" + name +
                "\">0.0312500 0.0156250 0.4687500 0.0156250 0.4687500 0.2343750 0.0312500 0.2343750 "
                "0.0312500 0.0156250"
                "</app:textureCoordinates>\n</app:TexCoordList>\n</app:target>\n";
    }
}

void addBuilding(std::string &text, qint64 number, bool detailed)
{
    const auto faces = facesOf(number);
    text += "<core:cityObjectMember>\n<bldg:Building gml:id=\"bldg_trial_" + std::to_string(number) +
            (detailed ? "_2" : "_1") +
            "\">\n<bldg:usage>411</bldg:usage>\n<bldg:measuredHeight uom=\"m\">7.8</bldg:measuredHeight>\n"
            "<bldg:storeysAboveGround>2</"
            "bldg:storeysAboveGround>\n<bldg:lod1Solid>\n<gml:Solid>\n<gml:exterior>\n"
            "<gml:CompositeSurface>\n";
    for (const auto &face : faces)
        addPolygon(text, face);
    text += "</gml:CompositeSurface>\n</gml:exterior>\n</gml:Solid>\n</bldg:lod1Solid>\n";
    for (std::size_t face = 0; detailed && face < 6; ++face) {
        const char *surface = face == 0   ? "bldg:GroundSurface"
                              : face == 5 ? "bldg:RoofSurface"
                                          : "bldg:WallSurface";
        text +=
            std::string("<bldg:boundedBy>\n<") + surface + ">\n<bldg:lod2MultiSurface>\n<gml:MultiSurface>\n";
        addPolygon(text, faces[face], faceName(number, face));
        text += std::string("</gml:MultiSurface>\n</bldg:lod2MultiSurface>\n</") + surface +
                ">\n</bldg:boundedBy>\n";
    }
    text += "</bldg:Building>\n</core:cityObjectMember>\n";
}

// The appearance comes first, so that a reader meets every ring's texture before the ring.
Pieces texturedFile(qint64 appearanceBytes)
{
    return [=, stage = 0, number = qint64(0), count = qint64(0),
            written = qint64(0)](std::string &text) mutable {
        text.clear();
        if (stage == 2) return false;
        if (stage == 0) {
            if (number == 0)
                text = head() + "<app:appearanceMember>\n<app:Appearance>\n<app:theme>rgbTexture</"
                                "app:theme>\n<app:surfaceDataMember>\n"
                                "<app:ParameterizedTexture>\n<app:imageURI>wall.jpg</"
                                "app:imageURI>\n<app:mimeType>image/jpg</app:mimeType>\n";
            for (; written < appearanceBytes && text.size() < (1 << 20); ++number) {
                const std::size_t from = text.size();
                addTextures(text, number);
                written += qint64(text.size() - from);
            }
            if (written < appearanceBytes) return true;
            text += "</app:ParameterizedTexture>\n</app:surfaceDataMember>\n</app:Appearance>\n</"
                    "app:appearanceMember>\n";
            stage = 1;
            count = std::exchange(number, 0);
            return true;
        }
        for (; number < count && text.size() < (1 << 20); ++number)
            addBuilding(text, number, true);
        if (number == count) {
            text += tail;
            stage = 2;
        }
        return true;
    };
}

Pieces blockFile(qint64 bytes, qint64 first)
{
    return [=, number = first, written = qint64(0), ended = false](std::string &text) mutable {
        text = written == 0 ? head() : std::string();
        if (ended) return false;
        while (written < bytes && text.size() < (1 << 20)) {
            const std::size_t from = text.size();
            addBuilding(text, number++, false);
            written += qint64(text.size() - from);
        }
        if (written >= bytes) {
            text += tail;
            ended = true;
        }
        return true;
    };
}

/// What libzip reads from: makes the pieces as it is asked for bytes.
class Entry
{
public:
    explicit Entry(std::function<Pieces()> make) : m_make(std::move(make)) {}

    zip_int64_t answer(void *data, zip_uint64_t size, zip_source_cmd_t command)
    {
        switch (command) {
        case ZIP_SOURCE_OPEN:
            m_pieces = m_make();
            m_text.clear();
            m_at = 0;
            return 0;
        case ZIP_SOURCE_READ:
            return read(static_cast<char *>(data), size);
        case ZIP_SOURCE_CLOSE:
            return 0;
        case ZIP_SOURCE_STAT:
            zip_stat_init(static_cast<zip_stat_t *>(data));
            return sizeof(zip_stat_t);
        case ZIP_SOURCE_ERROR:
            std::memset(data, 0, 2 * sizeof(int));
            return 2 * sizeof(int);
        case ZIP_SOURCE_FREE:
            return 0;
        case ZIP_SOURCE_SUPPORTS:
            return ZIP_SOURCE_SUPPORTS_READABLE;
        default:
            return -1;
        }
    }

private:
    zip_int64_t read(char *data, zip_uint64_t size)
    {
        if (m_at == m_text.size()) {
            if (!m_pieces(m_text)) return 0;
            m_at = 0;
        }
        const std::size_t count = std::min<std::size_t>(size, m_text.size() - m_at);
        std::memcpy(data, m_text.data() + m_at, count);
        m_at += count;
        return zip_int64_t(count);
    }

    std::function<Pieces()> m_make;
    Pieces m_pieces;
    std::string m_text;
    std::size_t m_at = 0;
};

class Archive
{
public:
    Archive(const QString &path, bool deflate) : m_path(path), m_deflate(deflate)
    {
        m_zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    }
    ~Archive()
    {
        if (m_zip) zip_discard(m_zip);
    }
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    void add(const std::string &name, std::function<Pieces()> make)
    {
        if (!m_zip || m_failed) return;
        m_entries.push_back(std::make_unique<Entry>(std::move(make)));
        const auto answer = [](void *state, void *data, zip_uint64_t size, zip_source_cmd_t command) {
            return static_cast<Entry *>(state)->answer(data, size, command);
        };
        zip_source_t *source = zip_source_function(m_zip, answer, m_entries.back().get());
        const std::string path = "11202_memory-trial_city_2026_citygml_1_op/udx/" + name;
        const zip_int64_t index = source ? zip_file_add(m_zip, path.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
        m_failed = index < 0 || zip_set_file_compression(m_zip, zip_uint64_t(index),
                                                         m_deflate ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 1) != 0;
    }

    core::Status close()
    {
        if (m_zip && !m_failed && zip_close(m_zip) == 0) {
            m_zip = nullptr;
            return core::Done{};
        }
        return core::makeError(
            QStringLiteral("bench.write"),
            m_zip ? QString::fromUtf8(zip_strerror(m_zip)) : QStringLiteral("cannot be made"), m_path);
    }

private:
    QString m_path;
    bool m_deflate;
    zip_t *m_zip = nullptr;
    bool m_failed = false;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace

core::Status writeMemoryTrial(const QString &path, const MemoryTrial &trial)
{
    Archive archive(path, trial.deflate);
    archive.add("dem/543913_dem_6697_op.gml", [=] { return terrainFile(trial.terrain); });
    archive.add("fld/natl/arakawa_arakawa/54391361_fld_6697_l2_op.gml",
                [=] { return floodFile(trial.flood); });
    archive.add("bldg/54391361_bldg_6697_op.gml", [=] { return texturedFile(trial.appearance); });
    constexpr qint64 most = 50'000'000;
    int square = 0;
    for (qint64 left = trial.buildings; left > 0; left -= most, ++square) {
        const std::string code = "5439137" + std::to_string(square % 10);
        const qint64 size = std::min(left, most);
        archive.add("bldg/" + code + "_bldg_6697_" + std::to_string(square) + "_op.gml",
                    [=] { return blockFile(size, 1'000'000 + square * qint64(100'000)); });
    }
    return archive.close();
}

} // namespace machi::bench
