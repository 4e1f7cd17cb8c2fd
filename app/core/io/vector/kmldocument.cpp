#include "core/io/vector/kmldocument.h"

#include <QBuffer>
#include <QIODevice>
#include <QStringList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace machi::core {

namespace {

constexpr qint64 blockSize = 1 << 18;

QString local(const QString &qualified)
{
    return qualified.section(QLatin1Char(':'), -1);
}

ColumnType schemaType(const QString &type)
{
    static const QStringList integers = {QStringLiteral("int"), QStringLiteral("uint"),
                                         QStringLiteral("short"), QStringLiteral("ushort")};
    if (integers.contains(type)) return ColumnType::Integer;
    return type == QLatin1String("float") || type == QLatin1String("double") ? ColumnType::Real
                                                                             : ColumnType::Text;
}

class Copier
{
public:
    Copier(QIODevice &out, KmlDocument &document) : m_out(out), m_writer(&m_piece), m_document(document)
    {
        m_piece.open(QIODevice::WriteOnly);
    }

    bool copy(QXmlStreamReader &reader)
    {
        switch (reader.tokenType()) {
        case QXmlStreamReader::StartDocument:
            m_writer.writeStartDocument();
            break;
        case QXmlStreamReader::StartElement:
            start(reader);
            break;
        case QXmlStreamReader::EndElement:
            return end();
        case QXmlStreamReader::Characters:
            if (!isSkipped()) m_writer.writeCharacters(reader.text().toString());
            break;
        default:
            break;
        }
        return true;
    }
    /// Closes what is open, leaving out a placemark that is not whole.
    void close()
    {
        while (m_placemark > 0 && m_open.size() >= m_placemark)
            m_open.removeLast();
        if (m_placemark > 0) m_piece.buffer().clear();
        flush();
        while (!m_open.isEmpty())
            if (const Element element = m_open.takeLast(); element.ends > 0)
                m_out.write("</" + element.name.toUtf8() + ">");
    }
    void finish() { flush(); }

private:
    struct Element
    {
        QString name;
        int ends = 1; ///< elements that it became in the copy
    };
    bool isSkipped() const
    {
        return std::any_of(m_open.begin(), m_open.end(), [](const Element &element) {
            return local(element.name) == QLatin1String("Schema");
        });
    }
    void start(const QXmlStreamReader &reader)
    {
        const QString name = reader.qualifiedName().toString();
        const QString plain = local(name);
        const QXmlStreamAttributes attributes = reader.attributes();
        if (plain == QLatin1String("SimpleField"))
            m_document.types.insert(attributes.value(QLatin1String("name")).toString(),
                                    schemaType(attributes.value(QLatin1String("type")).toString()));
        if (isSkipped() || plain == QLatin1String("Schema") || plain == QLatin1String("SchemaData")) {
            m_open.append({name, 0});
            return;
        }
        if (plain == QLatin1String("Placemark") && m_placemark == 0) {
            m_writer.writeCharacters(QString()); // ends the tag before
            flush();
            m_placemark = m_open.size() + 1;
        }
        const bool simple = plain == QLatin1String("SimpleData");
        m_open.append({name, simple ? 2 : 1});
        m_writer.writeStartElement(simple ? QStringLiteral("Data") : name);
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QString value = attribute.value().toString();
            const bool renamed = (simple || plain == QLatin1String("Data")) &&
                                 attribute.qualifiedName() == QLatin1String("name");
            m_writer.writeAttribute(attribute.qualifiedName().toString(), renamed ? plainName(value) : value);
        }
        if (simple) m_writer.writeStartElement(QStringLiteral("value"));
    }
    bool end()
    {
        for (int i = 0; i < m_open.last().ends; ++i)
            m_writer.writeEndElement();
        if (m_placemark == m_open.size() && m_placemark > 0) {
            ++m_document.placemarks;
            m_placemark = 0;
        }
        m_open.removeLast();
        return m_piece.size() < blockSize || m_placemark > 0 || flush();
    }
    bool flush()
    {
        const QByteArray bytes = m_piece.buffer();
        m_piece.buffer().clear();
        m_piece.seek(0);
        return m_out.write(bytes) == bytes.size();
    }
    QString plainName(const QString &name)
    {
        const auto known = m_plain.constFind(name);
        if (known != m_plain.constEnd()) return *known;
        const QString plain = QStringLiteral("field%1").arg(m_plain.size() + 1);
        m_plain.insert(name, plain);
        m_document.names.insert(plain, name);
        return plain;
    }

    QIODevice &m_out;
    QBuffer m_piece; ///< since the last whole placemark
    QXmlStreamWriter m_writer;
    KmlDocument &m_document;
    QList<Element> m_open;
    qsizetype m_placemark = 0; ///< depth of the placemark that is open, 0 = none
    QHash<QString, QString> m_plain;
};

} // namespace

KmlDocument copyKml(QIODevice &in, TextEncoding encoding, QIODevice &out)
{
    KmlDocument document;
    QXmlStreamReader reader;
    reader.setNamespaceProcessing(false);
    TextDecoder decoder(encoding);
    Copier copier(out, document);
    while (true) {
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.hasError()) break;
            if (reader.tokenType() == QXmlStreamReader::DTD) {
                document.hasDoctype = true;
                document.line = reader.lineNumber();
                return document;
            }
            if (!copier.copy(reader)) {
                document.error = out.errorString();
                return document;
            }
        }
        const bool hungry = reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
        if (!hungry || in.atEnd()) break;
        reader.addData(decoder.decode(in.read(blockSize)));
    }
    if (reader.hasError()) {
        document.cutShort = true;
        document.error = reader.errorString();
        document.line = reader.lineNumber();
        copier.close();
    } else {
        copier.finish();
    }
    return document;
}

} // namespace machi::core
