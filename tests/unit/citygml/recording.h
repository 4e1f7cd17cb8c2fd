#pragma once

#include "core/io/citygml/cityparser.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace machi::testing {

using namespace machi::core;

/// Bytes as a stream that gives at most `most` at a time and may break off with an error.
class MemoryStream : public ByteStream
{
public:
    explicit MemoryStream(QByteArray bytes, qint64 most = 1 << 30) : m_bytes(std::move(bytes)), m_most(most)
    {
    }
    void failAt(qint64 place) { m_failAt = place; }

    qint64 read(char *data, qint64 size) override;
    QString error() const override { return m_failed ? QStringLiteral("the disk is gone") : QString(); }

private:
    QByteArray m_bytes;
    qint64 m_most;
    qint64 m_failAt = -1;
    qint64 m_place = 0;
    bool m_failed = false;
};

/// One city object with copies of all its texts.
struct RecordedObject
{
    struct Value
    {
        QString path, text, codeSpace, uom;
        quint32 group = 0;
        quint16 part = 0;
    };
    struct Part
    {
        QString className, id;
        quint16 parent = 0;
        qint64 line = 0;
    };
    struct Link
    {
        QString href;
        int lod = 0;
        int part = 0;
        qint64 line = 0;
        std::optional<citygml::TemplatePlace> place;
    };

    QString className, id;
    qint64 line = 0;
    QList<Value> values;
    QList<Part> parts;
    QList<Link> links;
    std::vector<ExactGeometry> geometry;

    /// The only value at a path; `(none)` or `(several)` otherwise.
    QString value(const QString &path) const;
    const Value *find(const QString &path) const;
    const ExactGeometry *lod(int lod) const;
};

class RecordingHandler : public citygml::CityObjectHandler
{
public:
    bool header(const citygml::FileHeader &header) override;
    bool object(const citygml::CityObject &object, const citygml::PathTable &paths) override;
    bool piece(const citygml::CityObject &object, ExactGeometry &&piece,
               const citygml::PathTable &paths) override;
    bool texture(RingTexture &&texture) override;
    void issue(Issue issue) override { issues.append(issue); }

    const Issue *issueOf(const QString &code) const;
    QStringList issueCodes() const;
    QStringList ids() const;

    int headers = 0;
    citygml::FileHeader fileHeader;
    std::vector<RecordedObject> objects;
    std::vector<ExactGeometry> pieces;
    std::vector<RingTexture> textures;
    QList<Issue> issues;
    int stopAfter = -1; ///< objects
};

RecordingHandler parsed(const QByteArray &bytes, const citygml::CityParser::Options &options = {},
                        qint64 most = 1 << 30);

/// A CityGML 2.0 file around members, with an envelope in EPSG:6697; the first member's tag is on line 4.
QByteArray cityModel(const QByteArray &members);
/// The same with `bldg:Building` around `content`, on line 5.
QByteArray building(const QByteArray &content, const QByteArray &id = "b1");
/// A square ring near Kumagaya: `<gml:LinearRing>…`, side in 1/10000 degrees.
QByteArray polygon(const QByteArray &id = {}, double side = 1, double height = 10,
                   const QByteArray &ringId = {});

} // namespace machi::testing
