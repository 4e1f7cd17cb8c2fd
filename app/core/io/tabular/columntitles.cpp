#include "core/io/tabular/columntitles.h"

#include "core/io/tabular/csvparser.h"

namespace machi::core {

namespace {

constexpr qint64 maxSize = 1 << 20;

TextEncoding encodingOf(const QByteArray &bytes)
{
    EncodingDetector detector;
    detector.feed(bytes);
    return detector.result().value_or(TextEncoding::Utf8);
}

} // namespace

bool isColumnTitles(const Source &source, const Source::Entry &entry)
{
    if (!entry.path.endsWith(QLatin1String("attributes.csv"), Qt::CaseInsensitive) || entry.size > maxSize)
        return false;
    const Result<QByteArray> bytes = source.readAll(entry, maxSize);
    return bytes.ok() && bytes->left(200).contains("original_name") &&
           bytes->left(200).contains("display_name");
}

QHash<QString, QString> columnTitles(const Source &source, const QString &folder)
{
    const Source::Entry *entry = source.find(folder.isEmpty() ? QStringLiteral("attributes.csv")
                                                              : folder + QStringLiteral("/attributes.csv"));
    if (!entry || !isColumnTitles(source, *entry)) return {};
    const Result<QByteArray> bytes = source.readAll(*entry, maxSize);
    if (!bytes.ok()) return {};
    CsvParser parser(source.stream(*entry), encodingOf(*bytes), QLatin1Char(','));
    QStringList fields;
    if (!parser.next(fields)) return {};
    const qsizetype original = fields.indexOf(QLatin1String("original_name"));
    const qsizetype display = fields.indexOf(QLatin1String("display_name"));
    QHash<QString, QString> titles;
    while (parser.next(fields))
        if (fields.size() > std::max(original, display) && !fields.at(display).isEmpty())
            titles.insert(fields.at(original), fields.at(display));
    return titles;
}

} // namespace machi::core
