#include "quality_sheets/engine/sheet.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace machi::sheets {

namespace {

struct StatusWord
{
    SheetStatus status;
    QLatin1String name;
    const char *title;
};

constexpr std::array statusWords = {
    StatusWord{SheetStatus::Empty, QLatin1String("empty"), QT_TRANSLATE_NOOP("SheetStatus", "Not filled in")},
    StatusWord{SheetStatus::Draft, QLatin1String("draft"), QT_TRANSLATE_NOOP("SheetStatus", "Draft")},
    StatusWord{SheetStatus::Confirmed, QLatin1String("confirmed"),
               QT_TRANSLATE_NOOP("SheetStatus", "Confirmed")},
    StatusWord{SheetStatus::Check, QLatin1String("check"), QT_TRANSLATE_NOOP("SheetStatus", "To be checked")},
};

const StatusWord &wordsOf(SheetStatus status)
{
    return statusWords.at(static_cast<std::size_t>(status));
}

constexpr QLatin1String textKey("text");
constexpr QLatin1String factKey("fact");

} // namespace

QString statusName(SheetStatus status)
{
    return wordsOf(status).name;
}

std::optional<SheetStatus> statusFromName(const QString &name)
{
    for (const StatusWord &word : statusWords)
        if (word.name == name) return word.status;
    return {};
}

QString statusTitle(SheetStatus status)
{
    return QCoreApplication::translate("SheetStatus", wordsOf(status).title);
}

bool isAsked(const SheetItem &item, const SheetField &field, const SheetEntry &entry)
{
    if (field.whenField.isEmpty()) return true;
    const SheetField *other = item.field(field.whenField);
    return other && isAsked(item, *other, entry) && field.whenIn.contains(entry.text(field.whenField));
}

QStringList bodiesOf(const SheetItem &item, const SheetEntry &entry)
{
    if (item.bodiesField.isEmpty()) return item.bodies;
    return item.bodiesBy.value(entry.text(item.bodiesField), item.bodies);
}

QStringList missingFields(const SheetItem &item, const SheetEntry &entry)
{
    QStringList missing;
    for (const SheetField &field : item.fields)
        if (field.required && isAsked(item, field, entry) && entry.text(field.id).trimmed().isEmpty())
            missing.append(field.title.text());
    return missing;
}

Completeness completeness(const SheetTemplate &form, const Sheet &sheet)
{
    Completeness found;
    for (const SheetPart &part : form.parts)
        for (const SheetItem &item : part.items) {
            const SheetEntry entry = sheet.entry(item.id);
            ++found.items;
            if (entry.status == SheetStatus::Confirmed) ++found.confirmed;
            const auto required =
                std::count_if(item.fields.begin(), item.fields.end(), [&](const SheetField &field) {
                    return field.required && isAsked(item, field, entry);
                });
            found.required += static_cast<int>(required);
            found.answered += static_cast<int>(required - missingFields(item, entry).size());
        }
    return found;
}

QList<Contradiction> contradictions(const SheetTemplate &form, const Sheet &sheet,
                                    const QHash<QString, QString> &facts)
{
    QList<Contradiction> found;
    for (const SheetPart &part : form.parts)
        for (const SheetItem &item : part.items) {
            const SheetEntry entry = sheet.entry(item.id);
            for (const SheetField &field : item.fields) {
                const SheetAnswer answer = entry.answers.value(field.id);
                if (field.fact.isEmpty() || answer.text.isEmpty() || answer.fact.isEmpty()) continue;
                if (const QString now = facts.value(field.fact); now != answer.fact)
                    found.append({item.id, field.id, answer.fact, now});
            }
        }
    return found;
}

QString answerText(const SheetField &field, const SheetEntry &entry)
{
    const QString text = entry.text(field.id);
    const SheetChoice *choice = field.choice(text);
    return choice ? choice->title.text() : text;
}

QByteArray answersToJson(const QMap<QString, SheetAnswer> &answers)
{
    QJsonObject object;
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        QJsonObject answer{{textKey, it->text}};
        if (!it->fact.isEmpty()) answer.insert(factKey, it->fact);
        object.insert(it.key(), answer);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QMap<QString, SheetAnswer> answersFromJson(const QByteArray &json)
{
    QMap<QString, SheetAnswer> answers;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject answer = it->toObject();
        answers.insert(it.key(), {answer.value(textKey).toString(), answer.value(factKey).toString()});
    }
    return answers;
}

} // namespace machi::sheets
