#include "quality_sheets/engine/sheettemplate.h"

#include "core/model/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace machi::sheets {

using namespace core;

namespace {

/// Goes through the document and keeps the first thing that is wrong with it.
class TemplateReader
{
public:
    explicit TemplateReader(QString origin) : m_origin(std::move(origin)) {}

    std::optional<Issue> fault() const { return m_fault; }
    SheetTemplate read(const QJsonObject &root);

private:
    void fail(const QString &where, const QString &what);
    QString name(const QJsonObject &object, const QString &where, QSet<QString> &taken);
    SheetText text(const QJsonValue &value, const QString &where);
    QStringList list(const QJsonValue &value);
    QStringList bodyList(const QJsonValue &value, const QString &where);
    SheetPart part(const QJsonObject &object);
    SheetItem item(const QJsonObject &object, const QStringList &bodies);
    SheetField field(const QJsonObject &object, const QString &item, QSet<QString> &taken);
    void check(const SheetItem &item);

    QString m_origin;
    std::optional<Issue> m_fault;
    SheetTemplate m_result;
    QSet<QString> m_items, m_parts;
};

void TemplateReader::fail(const QString &where, const QString &what)
{
    if (m_fault) return;
    m_fault = makeError(
        QStringLiteral("sheets.template"),
        QCoreApplication::translate("SheetTemplate", "The form of the sheets is not valid: %1").arg(what),
        m_origin, 0, where);
}

QString TemplateReader::name(const QJsonObject &object, const QString &where, QSet<QString> &taken)
{
    const QString id = object.value(QLatin1String("id")).toString();
    const bool legal = !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
    if (!legal)
        fail(where, QCoreApplication::translate("SheetTemplate", "an id must be letters, digits, - and _"));
    else if (taken.contains(id))
        fail(id, QCoreApplication::translate("SheetTemplate", "the id is there twice"));
    taken.insert(id);
    return id;
}

SheetText TemplateReader::text(const QJsonValue &value, const QString &where)
{
    const QJsonObject both = value.toObject();
    SheetText text{both.value(QLatin1String("ja")).toString(), both.value(QLatin1String("en")).toString()};
    if (text.ja.isEmpty() && text.en.isEmpty())
        fail(where, QCoreApplication::translate("SheetTemplate", "a text is missing"));
    if (text.en.isEmpty()) text.en = text.ja;
    if (text.ja.isEmpty()) text.ja = text.en;
    return text;
}

QStringList TemplateReader::list(const QJsonValue &value)
{
    QStringList all;
    for (const QJsonValue &one : value.toArray())
        all.append(one.toString());
    return all;
}

QStringList TemplateReader::bodyList(const QJsonValue &value, const QString &where)
{
    const QStringList all = list(value);
    for (const QString &id : all)
        if (!m_result.bodies.contains(id))
            fail(where, QCoreApplication::translate("SheetTemplate", "nobody is called \"%1\"").arg(id));
    return all;
}

SheetField TemplateReader::field(const QJsonObject &object, const QString &item, QSet<QString> &taken)
{
    SheetField field;
    field.id = name(object, item, taken);
    const QString where = item + QLatin1Char('/') + field.id;
    field.title = text(object.value(QLatin1String("title")), where);
    field.help = text(object.value(QLatin1String("help")), where);
    field.example = text(object.value(QLatin1String("example")), where);
    field.required = object.value(QLatin1String("required")).toBool();
    field.fact = object.value(QLatin1String("fact")).toString();
    const QString type = object.value(QLatin1String("type")).toString();
    if (type == QLatin1String("choice")) {
        field.type = SheetField::Type::Choice;
        QSet<QString> choices;
        for (const QJsonValue &one : object.value(QLatin1String("choices")).toArray())
            field.choices.append({name(one.toObject(), where, choices),
                                  text(one.toObject().value(QLatin1String("title")), where)});
        if (field.choices.isEmpty())
            fail(where, QCoreApplication::translate("SheetTemplate", "there is nothing to choose from"));
    } else if (type != QLatin1String("text")) {
        fail(where, QCoreApplication::translate("SheetTemplate", "the type \"%1\" is not known").arg(type));
    }
    const QJsonObject when = object.value(QLatin1String("when")).toObject();
    field.whenField = when.value(QLatin1String("field")).toString();
    field.whenIn = list(when.value(QLatin1String("in")));
    return field;
}

SheetItem TemplateReader::item(const QJsonObject &object, const QStringList &bodies)
{
    SheetItem item;
    item.id = name(object, {}, m_items);
    item.number = static_cast<int>(m_items.size());
    item.title = text(object.value(QLatin1String("title")), item.id);
    item.facts = list(object.value(QLatin1String("facts")));
    item.bodies = bodyList(object.value(QLatin1String("bodies")), item.id);
    if (item.bodies.isEmpty()) item.bodies = bodies;
    const QJsonObject by = object.value(QLatin1String("bodiesBy")).toObject();
    item.bodiesField = by.value(QLatin1String("field")).toString();
    const QJsonObject choices = by.value(QLatin1String("bodies")).toObject();
    for (auto it = choices.begin(); it != choices.end(); ++it)
        item.bodiesBy.insert(it.key(), bodyList(it.value(), item.id));
    QSet<QString> taken;
    for (const QJsonValue &one : object.value(QLatin1String("fields")).toArray())
        item.fields.append(field(one.toObject(), item.id, taken));
    if (item.bodies.isEmpty())
        fail(item.id, QCoreApplication::translate("SheetTemplate", "nobody is to fill it in"));
    if (item.fields.isEmpty())
        fail(item.id, QCoreApplication::translate("SheetTemplate", "there is nothing to fill in"));
    check(item);
    return item;
}

/// What points to another field must find it, and a choice in it.
void TemplateReader::check(const SheetItem &item)
{
    const auto points = [&](const QString &fieldId, const QStringList &choices) {
        const SheetField *field = item.field(fieldId);
        const bool good = field && std::all_of(choices.begin(), choices.end(), [&](const QString &choice) {
                              return field->choice(choice) != nullptr;
                          });
        if (!good)
            fail(item.id, QCoreApplication::translate("SheetTemplate", "\"%1\" is no choice of this item")
                              .arg(fieldId));
    };
    for (const SheetField &field : item.fields)
        if (!field.whenField.isEmpty()) points(field.whenField, field.whenIn);
    if (!item.bodiesField.isEmpty()) points(item.bodiesField, item.bodiesBy.keys());
}

SheetPart TemplateReader::part(const QJsonObject &object)
{
    SheetPart part;
    part.id = name(object, {}, m_parts);
    part.title = text(object.value(QLatin1String("title")), part.id);
    const QStringList bodies = bodyList(object.value(QLatin1String("bodies")), part.id);
    for (const QJsonValue &one : object.value(QLatin1String("items")).toArray())
        part.items.append(item(one.toObject(), bodies));
    return part;
}

SheetTemplate TemplateReader::read(const QJsonObject &root)
{
    QSet<QString> own, bodies;
    m_result.id = name(root, {}, own);
    m_result.version = root.value(QLatin1String("version")).toInt();
    m_result.title = text(root.value(QLatin1String("title")), QStringLiteral("title"));
    m_result.source = text(root.value(QLatin1String("source")), QStringLiteral("source"));
    for (const QJsonValue &one : root.value(QLatin1String("bodies")).toArray()) {
        const QString id = name(one.toObject(), QStringLiteral("bodies"), bodies);
        m_result.bodies.insert(id, text(one.toObject().value(QLatin1String("title")), id));
    }
    for (const QJsonValue &one : root.value(QLatin1String("parts")).toArray())
        m_result.parts.append(part(one.toObject()));
    const QJsonObject renamed = root.value(QLatin1String("renamed")).toObject();
    for (auto it = renamed.begin(); it != renamed.end(); ++it)
        m_result.renamed.insert(it.key(), it.value().toString());
    if (m_result.version < 1)
        fail(m_result.id, QCoreApplication::translate("SheetTemplate", "the version must be 1 or more"));
    if (m_items.isEmpty())
        fail(m_result.id, QCoreApplication::translate("SheetTemplate", "there is nothing to fill in"));
    return m_result;
}

} // namespace

QString SheetText::text() const
{
    return inLanguage(ja, en);
}

const SheetChoice *SheetField::choice(const QString &id) const
{
    const auto it = std::find_if(choices.begin(), choices.end(),
                                 [&](const SheetChoice &choice) { return choice.id == id; });
    return it == choices.end() ? nullptr : &*it;
}

const SheetField *SheetItem::field(const QString &id) const
{
    const auto it =
        std::find_if(fields.begin(), fields.end(), [&](const SheetField &field) { return field.id == id; });
    return it == fields.end() ? nullptr : &*it;
}

const SheetItem *SheetTemplate::item(const QString &id) const
{
    for (const SheetPart &part : parts)
        for (const SheetItem &item : part.items)
            if (item.id == id) return &item;
    return nullptr;
}

QList<SheetItem> SheetTemplate::items() const
{
    QList<SheetItem> all;
    for (const SheetPart &part : parts)
        all.append(part.items);
    return all;
}

QString SheetTemplate::bodyTitle(const QString &id) const
{
    const auto it = bodies.find(id);
    return it == bodies.end() ? id : it->text();
}

Result<SheetTemplate> SheetTemplate::parse(const QByteArray &json, const QString &origin)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        const qint64 line = json.left(error.offset).count('\n') + 1;
        return makeError(
            QStringLiteral("sheets.template"),
            QCoreApplication::translate("SheetTemplate", "The form of the sheets is not valid: %1")
                .arg(error.errorString()),
            origin, line);
    }
    TemplateReader reader(origin);
    SheetTemplate result = reader.read(document.object());
    if (reader.fault()) return *reader.fault();
    return result;
}

const SheetTemplate &SheetTemplate::builtIn()
{
    static const SheetTemplate form = [] {
        const QString path = QStringLiteral(":/sheets/kumagaya.json");
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) qFatal("The built-in form of the sheets is missing.");
        Result<SheetTemplate> parsed = parse(file.readAll(), path);
        if (!parsed) qFatal("%s", qUtf8Printable(parsed.firstError().message));
        return parsed.take();
    }();
    return form;
}

} // namespace machi::sheets
