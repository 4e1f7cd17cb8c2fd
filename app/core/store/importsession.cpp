#include "core/store/datasetwriter.h"
#include "core/store/disk.h"
#include "core/store/project.h"
#include "core/store/project_p.h"
#include "core/store/qgz.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <cerrno>

namespace machi::core {

namespace {
/// Geometry on its way to the second thread.
constexpr std::size_t queueBytes = 24 << 20;
} // namespace

struct ImportSession::Private : public DatasetSink
{
    Private(Project &target, Feedback &reports)
        : project(target), d(*target.d), feedback(reports), queue(queueBytes)
    {
    }

    DatasetWriter *begin(const Dataset &dataset, DatasetForm form);
    TableSink *beginTable(const Dataset &dataset) override { return begin(dataset, DatasetForm::Table); }
    QString beginRaster(const Dataset &dataset) override
    {
        DatasetWriter *writer = begin(dataset, DatasetForm::Raster);
        return writer ? writer->rasterFile() : QString();
    }
    std::int32_t addSource(TableSink *table, const SourceFile &file) override;
    void setChecksum(TableSink *table, std::int32_t source, const QString &sha256) override;
    bool failed() const override { return failure.isSet(); }

    DatasetWriter *writer(TableSink *table) const;
    void finish();
    Issues findingsOf(const DatasetWriter &writer, const Issues &all) const;
    Status publish();
    void withdraw();

    Project &project;
    Project::Private &d;
    Feedback &feedback;
    Provenance common;
    ImportFailure failure;
    std::vector<std::unique_ptr<DatasetWriter>> writers;
    GeometryQueue queue; ///< after the writers: its jobs use them, and it ends first
    QStringList renamed; ///< folders that have their final name
    bool finished = false;
    bool committed = false;
};

DatasetWriter *ImportSession::Private::begin(const Dataset &dataset, DatasetForm form)
{
    if (failure.isSet() || feedback.isCancelled()) return nullptr;
    if (d.access != Project::Access::Write) {
        failure.set(makeError(QStringLiteral("store.read-only"),
                              QCoreApplication::translate("Project", "The project is open for reading only."),
                              QDir::toNativeSeparators(d.path)));
        return nullptr;
    }
    Dataset own = dataset;
    own.id = d.newId(dataset.kind);
    own.features = 0;
    own.extent = {};
    const QString folder = d.folder(own.id) + QStringLiteral(".tmp");
    errno = 0;
    if (!QDir().mkpath(folder)) {
        failure.set(writeIssue(errno ? errno : EACCES, folder));
        return nullptr;
    }
    writers.push_back(std::make_unique<DatasetWriter>(own, form, folder, queue, failure));
    return failure.isSet() ? nullptr : writers.back().get();
}

DatasetWriter *ImportSession::Private::writer(TableSink *table) const
{
    if (!table) return writers.empty() ? nullptr : writers.back().get();
    for (const auto &one : writers)
        if (one.get() == table) return one.get();
    return nullptr;
}

std::int32_t ImportSession::Private::addSource(TableSink *table, const SourceFile &file)
{
    DatasetWriter *target = writer(table);
    if (!target) return 0;
    QList<SourceFile> &sources = target->dataset().provenance.sources;
    sources.append(file);
    return static_cast<std::int32_t>(sources.size()) - 1;
}

void ImportSession::Private::setChecksum(TableSink *table, std::int32_t source, const QString &sha256)
{
    DatasetWriter *target = writer(table);
    if (target && source >= 0 && source < target->dataset().provenance.sources.size())
        target->dataset().provenance.sources[source].sha256 = sha256;
}

void ImportSession::Private::finish()
{
    if (finished) return;
    finished = true;
    for (const auto &one : writers) {
        if (failure.isSet() || feedback.isCancelled()) break;
        one->finish();
    }
    queue.drain();
    for (const auto &one : writers) {
        if (failure.isSet() || feedback.isCancelled()) return;
        one->settle();
        if (one->isEmpty() || failure.isSet()) continue;
        if (Status status = syncTree(one->folder()); !status) failure.set(status.firstError());
    }
}

Issues ImportSession::Private::findingsOf(const DatasetWriter &writer, const Issues &all) const
{
    QSet<QString> own;
    QSet<QString> others;
    for (const auto &one : writers)
        for (const SourceFile &file : one->dataset().provenance.sources)
            (one.get() == &writer ? own : others).insert(file.path);
    Issues findings;
    // What names no file of any data set concerns all of them.
    for (const Issue &issue : all)
        if (own.contains(issue.file) || !others.contains(issue.file)) findings.append(issue);
    return findings + writer.issues();
}

Status ImportSession::Private::publish()
{
    for (const auto &one : writers) {
        if (one->isEmpty()) {
            QDir(one->folder()).removeRecursively();
            continue;
        }
        const QString target = d.folder(one->dataset().id);
        errno = 0;
        if (!QDir().rename(one->folder(), target)) return writeIssue(errno ? errno : EIO, target);
        renamed.append(target);
    }
    if (Status status = syncFolder(d.dataRoot()); !status) return status;

    const Issues all = feedback.issues();
    Transaction transaction(*d.database);
    if (!transaction.isOpen()) return transaction.error();
    for (const auto &one : writers) {
        if (one->isEmpty()) continue;
        const Dataset &dataset = one->dataset();
        const QString stem = dataset.id.section(QLatin1Char('-'), 0, -2);
        const int number = dataset.id.section(QLatin1Char('-'), -1).toInt();
        if (!d.catalogue->add(dataset, one->form(), findingsOf(*one, all)) ||
            !d.catalogue->setSequence(stem, number) ||
            !d.journal->note(QStringLiteral("dataset.import"), dataset.id))
            return d.database->error();
    }
    if (!transaction.commit()) return transaction.error();
    return Done{};
}

void ImportSession::Private::withdraw()
{
    QStringList folders = renamed;
    for (const auto &one : writers)
        folders.append(one->folder());
    writers.clear(); // closes the files, which some systems want before they are removed
    for (const QString &folder : folders)
        QDir(folder).removeRecursively();
}

ImportSession::ImportSession(Project &project, Feedback &feedback)
    : d(std::make_unique<Private>(project, feedback))
{
}

ImportSession::~ImportSession()
{
    d->queue.drain();
    if (!d->committed) d->withdraw();
}

DatasetSink &ImportSession::sink()
{
    return *d;
}
void ImportSession::setProvenance(const Provenance &common)
{
    d->common = common;
}
void ImportSession::finish()
{
    d->finish();
}

Result<QList<Dataset>> ImportSession::commit()
{
    d->finish();
    if (!d->failure.isSet() && d->feedback.isCancelled())
        d->failure.set(
            makeError(QStringLiteral("store.cancelled"),
                      QCoreApplication::translate("Project", "Cancelled. The project is as it was.")));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const auto &one : d->writers) {
        Provenance &provenance = one->dataset().provenance;
        if (!provenance.reader.isEmpty()) continue;
        provenance.reader = d->common.reader;
        provenance.version = d->common.version;
        provenance.options = d->common.options;
        provenance.purpose = d->common.purpose;
        provenance.created = d->common.created.isValid() ? d->common.created : now;
    }
    if (!d->failure.isSet())
        if (Status status = d->publish(); !status) d->failure.set(status.firstError());
    if (d->failure.isSet()) return d->failure.issue();

    d->committed = true;
    for (const auto &one : d->writers)
        d->feedback.report(one->issues());
    QList<Dataset> datasets;
    for (const auto &one : d->writers)
        if (!one->isEmpty()) datasets.append(one->dataset());
    for (const Dataset &dataset : datasets)
        Q_EMIT d->project.committed(dataset);
    return {datasets, refreshQgz(d->project)};
}

} // namespace machi::core
