#include "core/io/readplan.h"

#include "core/io/leftover.h"
#include "core/io/localfiles.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace machi::core {

namespace {

constexpr int nobody = -1, companion = -2;

struct Candidate
{
    const Reader *reader = nullptr;
    Recognition recognition = Recognition::No;
    Claims claims; ///< none: the whole source
    Probe probe;   ///< of one without claims
};

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/') + 1);
}

bool isUnwanted(const Probe &probe, const ReadOptions &options)
{
    return !probe.kinds.isEmpty() && std::none_of(probe.kinds.begin(), probe.kinds.end(),
                                                  [&](const QString &kind) { return options.wants(kind); });
}

std::vector<Candidate> candidates(const ReaderRegistry &readers, const Source &source)
{
    std::vector<Candidate> found;
    for (const Reader *reader : readers.readers()) {
        Candidate candidate;
        candidate.reader = reader;
        candidate.claims = reader->claims(source);
        for (const Claims::Claim &claim : candidate.claims.files)
            candidate.recognition = std::max(candidate.recognition, claim.recognition);
        if (candidate.claims.files.empty()) {
            candidate.probe = reader->probe(source);
            candidate.recognition = candidate.probe.recognition;
        }
        if (candidate.recognition != Recognition::No || !candidate.claims.companions.empty())
            found.push_back(std::move(candidate));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Candidate &a, const Candidate &b) { return a.recognition > b.recognition; });
    return found;
}

/// Who has which entry, by its place in the source.
class Owners
{
public:
    explicit Owners(const Source &source) : m_source(source), m_owner(source.entries().size(), nobody) {}

    std::size_t place(const Source::Entry *entry) const
    {
        return static_cast<std::size_t>(entry - m_source.entries().data());
    }
    int of(const Source::Entry *entry) const { return m_owner[place(entry)]; }
    void give(const Source::Entry *entry, int owner)
    {
        if (of(entry) == nobody) m_owner[place(entry)] = owner;
    }
    /// `.dbf`, `.tfw` and their like beside what somebody reads.
    void giveCompanions()
    {
        QSet<QString> mains;
        for (const Source::Entry &entry : m_source.entries()) {
            if (of(&entry) < 0) continue;
            const QFileInfo info(entry.path);
            mains.insert(folderOf(entry.path) + info.completeBaseName().toLower());
            mains.insert(folderOf(entry.path) + info.fileName().toLower());
        }
        for (const Source::Entry &entry : m_source.entries()) {
            const QFileInfo info(entry.path);
            if (isCompanionSuffix(info.suffix()) &&
                mains.contains(folderOf(entry.path) + info.completeBaseName().toLower()))
                give(&entry, companion);
        }
    }

private:
    const Source &m_source;
    std::vector<int> m_owner;
};

/// The source without what `candidate` would take although it is not its own.
std::shared_ptr<const Source> view(const Source &source, const Candidate &candidate, int number,
                                   const Owners &owners)
{
    QSet<const Source::Entry *> hidden;
    for (const Claims::Claim &claim : candidate.claims.files)
        if (owners.of(claim.entry) != number) hidden.insert(claim.entry);
    if (hidden.isEmpty()) return {std::shared_ptr<const Source>(), &source};
    std::vector<Source::Entry> entries;
    for (const Source::Entry &entry : source.entries())
        if (!hidden.contains(&entry)) entries.push_back(entry);
    return std::make_shared<SourcePart>(source, std::move(entries));
}

} // namespace

ReadPlan planReading(const ReaderRegistry &readers, const Source &source, const ReadOptions &options)
{
    std::vector<Candidate> found = candidates(readers, source);
    Owners owners(source);
    // What a delivery brings along stays that, also where only other kinds are asked for.
    for (const Candidate &candidate : found)
        for (const Source::Entry *entry : candidate.claims.companions)
            owners.give(entry, companion);
    std::erase_if(found, [&](const Candidate &one) {
        return one.recognition == Recognition::No ||
               (!options.kind.isEmpty() && !one.reader->canGive(options.kind));
    });
    for (const Recognition sure : {Recognition::Yes, Recognition::Maybe})
        for (std::size_t i = 0; i < found.size(); ++i)
            for (const Claims::Claim &claim : found[i].claims.files)
                if (claim.recognition == sure) owners.give(claim.entry, static_cast<int>(i));
    ReadPlan plan;
    bool leavesNothing = false;
    const Recognition best = found.empty() ? Recognition::No : found.front().recognition;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Candidate &candidate = found[i];
        const bool hasFirst = !plan.parts.empty();
        if (hasFirst && source.entries().size() == 1) break;
        if (candidate.recognition != best || (best == Recognition::Maybe && hasFirst)) continue;
        const int number = static_cast<int>(i);
        if (candidate.claims.files.empty()) {
            leavesNothing = true;
            if (!isUnwanted(candidate.probe, options))
                plan.parts.push_back(
                    {candidate.reader, candidate.probe, {std::shared_ptr<const Source>(), &source}});
            continue;
        }
        const auto &claims = candidate.claims.files;
        if (std::none_of(claims.begin(), claims.end(),
                         [&](const Claims::Claim &claim) { return owners.of(claim.entry) == number; }))
            continue;
        ReadPart part{candidate.reader, {}, view(source, candidate, number, owners)};
        part.probe = part.reader->probe(*part.files);
        if (part.probe.recognition != Recognition::No && !isUnwanted(part.probe, options))
            plan.parts.push_back(std::move(part));
    }
    // With `--as`, the others are left aside on purpose.
    if (leavesNothing || plan.parts.empty() || !options.kind.isEmpty()) return plan;
    owners.giveCompanions();
    LeftOver leftOver(readers);
    for (const Source::Entry &entry : source.entries())
        if (owners.of(&entry) == nobody) leftOver.add(entry.path);
    plan.leftOver = leftOver.issues(source.path());
    return plan;
}

} // namespace machi::core
