#include "core/store/importer.h"

#include "core/io/readplan.h"
#include "core/model/language.h"
#include "core/store/checksums.h"
#include "core/store/heightsink.h"
#include "core/store/sourcesink.h"
#include "core/store/surveysink.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace machi::core {

namespace {

QJsonObject optionsToJson(const ReadOptions &options)
{
    QJsonObject json;
    if (options.bbox)
        json.insert(QStringLiteral("bbox"), QJsonArray{options.bbox->west, options.bbox->south,
                                                       options.bbox->east, options.bbox->north});
    if (!options.gridCodes.isEmpty())
        json.insert(QStringLiteral("grid"), QJsonArray::fromStringList(options.gridCodes));
    if (!options.kind.isEmpty()) json.insert(QStringLiteral("as"), options.kind);
    if (!options.kinds.isEmpty())
        json.insert(QStringLiteral("kinds"), QJsonArray::fromStringList(options.kinds));
    if (!options.unwantedKinds.isEmpty())
        json.insert(QStringLiteral("unwantedKinds"), QJsonArray::fromStringList(options.unwantedKinds));
    if (!options.encoding.isEmpty()) json.insert(QStringLiteral("encoding"), options.encoding);
    if (options.crs.isValid()) json.insert(QStringLiteral("crs"), options.crs.name());
    if (options.height) json.insert(QStringLiteral("height"), heightDatumName(*options.height));
    for (auto it = options.settings.cbegin(); it != options.settings.cend(); ++it)
        json.insert(QStringLiteral("set.") + it.key(), it.value());
    return json;
}

Issue fault(const QString &path, const char *what)
{
    return makeError(
        QStringLiteral("import.fault"),
        QCoreApplication::translate("Importer", "The reader failed: %1").arg(QString::fromUtf8(what)), path);
}

} // namespace

/// One source: who reads it, where it goes, what was met.
class Importer::Part
{
public:
    Part(Project &project, const ReaderRegistry &registry, const ImportSource &source,
         std::unique_ptr<PartFeedback> feedback)
        : m_path(QFileInfo(source.path).absoluteFilePath()), // provenance must make sense from elsewhere
          m_options(source.options),
          m_registry(registry),
          m_feedback(std::move(feedback)),
          m_city(project.city()),
          m_session(project, *m_feedback)
    {
    }

    /// False when the whole import is to stop.
    bool read()
    {
        Result<std::unique_ptr<Source>> source = Source::open(m_path);
        m_feedback->report(source.issues());
        if (!source) return true;
        const ReadPlan plan = planReading(m_registry, **source, m_options);
        if (plan.parts.empty()) {
            m_feedback->report(makeError(
                QStringLiteral("import.not-recognised"),
                QFileInfo(m_path).isDir()
                    ? QCoreApplication::translate("Importer", "Nothing in this folder can be read: there is "
                                                              "neither a udx folder with CityGML nor a file "
                                                              "of another known format.")
                    : QCoreApplication::translate("Importer",
                                                  "This is none of the formats that can be read."),
                m_path));
            return true;
        }
        m_feedback->report(plan.leftOver);
        Checksums checksums;
        if (QFileInfo(m_path).isFile()) checksums.begin(m_path);
        SourceSink sink(m_session.sink(), checksums, *m_feedback);
        sink.setStatedTerms(m_options.settings);
        sink.setWantedKinds(m_options);
        HeightSink heights(sink, m_city, m_path, m_options, *m_feedback);
        SurveySink surveys(heights, m_city, *m_feedback);
        for (const ReadPart &part : plan.parts) {
            sink.setProvenance(provenance(*part.reader));
            try {
                part.reader->read(*part.files, m_options, surveys, *m_feedback);
            } catch (const std::exception &exception) {
                // Nobody knows what is missing then, so nothing of this source is kept.
                m_feedback->report(fault(m_path, exception.what()));
                return true;
            }
            if (heights.asks()) return true; // what came so far is not whole
            if (heights.failed()) return false;
        }
        // Of several files only the one in question is left out; of one, nobody knows what is missing.
        if (needsOption() && (*source)->entries().size() == 1) return true;
        heights.report();
        surveys.report();
        if (!sink.finish()) return false;
        m_session.finish();
        m_isRead = true;
        return !sink.failed() && !m_feedback->isCancelled();
    }

    QList<Dataset> commit()
    {
        Result<QList<Dataset>> result = m_session.commit();
        m_feedback->report(result.issues());
        if (!result) return {};
        if (result->isEmpty() && !m_feedback->hasErrors())
            m_feedback->report(makeError(
                QStringLiteral("import.empty"),
                isChosen()
                    ? QCoreApplication::translate("Importer", "Nothing in it fits what was asked for")
                    : QCoreApplication::translate("Importer", "There is nothing in it that can be imported"),
                m_path));
        return result.take();
    }

    bool needsOption() const
    {
        const Issues issues = m_feedback->issues();
        return std::any_of(issues.begin(), issues.end(),
                           [](const Issue &issue) { return issue.isQuestion(); });
    }
    bool isRead() const { return m_isRead; }
    bool hasFailed() { return m_session.sink().failed(); }
    const PartFeedback &feedback() const { return *m_feedback; }

private:
    /// The user wanted only a part.
    bool isChosen() const
    {
        return m_options.bbox || !m_options.gridCodes.isEmpty() || !m_options.kind.isEmpty() ||
               !m_options.kinds.isEmpty() || !m_options.unwantedKinds.isEmpty();
    }
    Provenance provenance(const Reader &reader) const
    {
        Provenance provenance;
        provenance.reader = reader.id();
        provenance.version = programVersion();
        provenance.options = optionsToJson(m_options);
        provenance.purpose = m_options.purpose;
        provenance.created = QDateTime::currentDateTimeUtc();
        return provenance;
    }

    QString m_path;
    ReadOptions m_options;
    const ReaderRegistry &m_registry;
    std::unique_ptr<PartFeedback> m_feedback;
    const CityProfile &m_city;
    ImportSession m_session;
    bool m_isRead = false;
};

Importer::Importer(Project &project, const ReaderRegistry &registry, const QList<ImportSource> &sources,
                   Feedback &feedback, Unanswered unanswered)
    : m_feedback(feedback), m_unanswered(unanswered)
{
    const double share = 1.0 / static_cast<double>(std::max<qsizetype>(sources.size(), 1));
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const double from = share * static_cast<double>(i);
        m_parts.push_back(std::make_unique<Part>(
            project, registry, sources.at(i), std::make_unique<PartFeedback>(feedback, from, from + share)));
    }
}

Importer::~Importer() = default;

void Importer::read()
{
    for (const std::unique_ptr<Part> &part : m_parts) {
        m_stopped = !part->read() || m_feedback.isCancelled();
        if (m_stopped) return;
    }
}

QList<Dataset> Importer::commit()
{
    QList<Dataset> datasets;
    const bool needsOption =
        m_unanswered == Unanswered::StopsAll &&
        std::any_of(m_parts.begin(), m_parts.end(), [](const auto &part) { return part->needsOption(); });
    if (m_feedback.isCancelled()) {
        m_feedback.report(
            makeError(QStringLiteral("import.cancelled"),
                      QCoreApplication::translate("Importer", "Cancelled; the project is as it was")));
        return {};
    }
    // After a failure of the store every session is dropped; asking the broken one gives the reason.
    for (const std::unique_ptr<Part> &part : m_parts) {
        if (part->hasFailed() || (part->isRead() && !m_stopped && !needsOption)) datasets += part->commit();
        m_feedback.report(part->feedback().issues());
    }
    return datasets;
}

} // namespace machi::core
