#include "citymodelfile.h"

#include <QDirIterator>
#include <QFile>
#include <QXmlStreamReader>

namespace {

std::array<double, 3> latitudeFirst(const QStringList &numbers, qsizetype at = 0)
{
    return {numbers[at + 1].toDouble(), numbers[at].toDouble(), numbers[at + 2].toDouble()};
}

class Reading
{
public:
    Reading(ModelFile &file, QXmlStreamReader &xml) : m_file(file), m_xml(xml) {}

    void run()
    {
        QString text;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::Characters)
                text += m_xml.text();
            else if (token == QXmlStreamReader::StartElement) {
                text.clear();
                m_leaf = true;
                begin();
            } else if (token == QXmlStreamReader::EndElement) {
                end(text.trimmed());
                m_path.removeLast();
                m_leaf = false;
                text.clear();
            }
        }
        if (m_xml.hasError()) m_file.error = m_xml.errorString();
    }

private:
    QString attribute(const char *name) const
    {
        for (const QXmlStreamAttribute &each : m_xml.attributes())
            if (each.name() == QLatin1String(name)) return each.value().toString();
        return {};
    }

    void begin()
    {
        const QString name = m_xml.name().toString();
        if (!m_path.isEmpty() && m_path.last() == QStringLiteral("cityObjectMember"))
            m_file.objects.append({name, attribute("id"), {}, {}, {}, {}});
        m_path.append(name);
        if (name == QStringLiteral("Envelope")) m_file.srsName = attribute("srsName");
        if (name == QStringLiteral("Polygon") || name == QStringLiteral("Triangle"))
            m_object().polygons.append({attribute("id"), property(), {}, {}, {}});
        if (name == QStringLiteral("LinearRing")) m_object().polygons.last().ringIds.append(attribute("id"));
        if (name == QStringLiteral("surfaceMember") && !attribute("href").isEmpty())
            m_object().links.append(attribute("href"));
        if (name == QStringLiteral("RiverFloodingRiskAttribute")) m_object().risks.append(ModelRisk{});
        if (name == QStringLiteral("target")) m_target = attribute("uri");
        if (name == QStringLiteral("textureCoordinates")) m_ring = attribute("ring");
        m_codeSpace = attribute("codeSpace");
    }

    void end(const QString &text)
    {
        const QString &name = m_path.last();
        if (name == QStringLiteral("lowerCorner"))
            m_file.lower = latitudeFirst(text.split(u' '));
        else if (name == QStringLiteral("upperCorner"))
            m_file.upper = latitudeFirst(text.split(u' '));
        else if (name == QStringLiteral("posList"))
            addRing(text);
        else if (name == QStringLiteral("imageURI"))
            m_image = text;
        else if (name == QStringLiteral("textureCoordinates")) {
            QList<double> numbers;
            for (const QString &number : text.split(u' '))
                numbers.append(number.toDouble());
            m_file.textures.append({m_image, m_target, m_ring, numbers});
        } else if (m_leaf && !m_file.objects.isEmpty()) {
            m_object().values.insert(name, text);
            if (!m_codeSpace.isEmpty()) m_file.codes.insert({m_codeSpace, text});
            if (m_path.contains(QStringLiteral("RiverFloodingRiskAttribute"))) addRisk(name, text);
        }
    }

    void addRing(const QString &text)
    {
        const QStringList numbers = text.split(u' ');
        std::vector<std::array<double, 3>> ring;
        QStringList texts;
        for (qsizetype i = 0; i + 2 < numbers.size(); i += 3) {
            ring.push_back(latitudeFirst(numbers, i));
            texts.append(QStringList(numbers.mid(i, 3)).join(u' '));
        }
        m_object().polygons.last().rings.push_back(ring);
        m_object().polygons.last().texts.append(texts);
    }

    void addRisk(const QString &name, const QString &text)
    {
        ModelRisk &risk = m_object().risks.last();
        if (name == QStringLiteral("description")) risk.description = text.toInt();
        if (name == QStringLiteral("scale")) risk.scale = text.toInt();
        if (name == QStringLiteral("rank")) risk.rank = text.toInt();
        if (name == QStringLiteral("depth")) risk.depth = text.toDouble();
    }

    ModelObject &m_object() { return m_file.objects.last(); }

    QString property() const
    {
        for (auto each = m_path.rbegin(); each != m_path.rend(); ++each)
            if (each->startsWith(QStringLiteral("lod")) || *each == QStringLiteral("tin")) return *each;
        return {};
    }

    ModelFile &m_file;
    QXmlStreamReader &m_xml;
    QStringList m_path;
    QString m_codeSpace, m_image, m_target, m_ring;
    bool m_leaf = false;
};

} // namespace

ModelFile ModelFile::read(const QString &path)
{
    ModelFile file;
    file.path = path;
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly)) file.error = device.errorString();
    QXmlStreamReader xml(&device);
    Reading(file, xml).run();
    return file;
}

QList<ModelFile> readModel(const QString &folder)
{
    QList<ModelFile> files;
    QDirIterator each(folder, {QStringLiteral("*.gml")}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(ModelFile::read(each.next()));
    return files;
}
