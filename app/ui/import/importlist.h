#pragma once

#include "core/io/preview.h"
#include "core/store/cityguess.h"
#include "core/store/importer.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace machi::ui {

/// What is to be imported, as far as it is known: sources, which kinds and grid squares of them, and how.
/// Plain values; the import page shows them.
class ImportList
{
public:
    struct Entry
    {
        QString path;
        bool isKnown = false; ///< the look has been taken
        core::Preview preview;
        core::ReadOptions options; ///< without kinds, squares and box
        QSet<QString> unwanted;    ///< kinds
        bool isPresent = false;    ///< something of it is in the project already
        bool isChanged = false;    ///< the project has an earlier state of the file

        bool isRecognised() const { return isKnown && preview.isRecognised(); }
        QStringList kinds() const;
        /// Leaves out what the project has of it: kinds of data sets.
        void leaveOut(const QStringList &present);
    };
    /// Of one kind of one source.
    struct Amount
    {
        qint64 files = 0;    ///< 0 where names do not tell
        qint64 bytes = 0;    ///< 0 where names do not tell
        qint64 features = 0; ///< seen; 0 where nobody looked
        bool atLeast = false;
    };

    /// False when it is in the list already.
    bool add(const QString &path);
    void remove(const QString &path);
    std::vector<Entry> &entries() { return m_entries; }
    const std::vector<Entry> &entries() const { return m_entries; }
    Entry *find(const QString &path);

    Amount amount(const Entry &entry, const QString &kind) const;
    /// The smallest squares that file names tell, sorted.
    const QStringList &squares() const { return m_squares; }
    /// To be called when the look into an entry has changed.
    void findSquares();
    bool isSquareWanted(const QString &code) const { return !m_unwantedSquares.contains(code); }
    void setSquareWanted(const QString &code, bool wanted);
    /// Bytes of the files of a square; with `wanted`, of the kinds that are wanted.
    qint64 squareBytes(const QString &code) const;
    void setBox(const std::optional<core::Extent> &box) { m_box = box; }
    /// What is known to lie somewhere, without squares.
    QList<core::Extent> areas() const;

    /// Which city all of it is of.
    core::CityGuess city() const;
    /// The import as chosen. Sources that nobody knows or of which nothing is wanted are not in it.
    QList<core::ImportSource> sources() const;
    /// Bytes that will be read, and how many data sets of kinds come of it.
    qint64 bytes() const;
    qsizetype datasets() const;
    /// The first thing that must be asked before anything can be read.
    const Entry *waiting() const;

private:
    bool wantsFile(const core::ProbedFile &file) const;
    std::optional<QStringList> gridCodes(const Entry &entry) const; ///< none: nothing of it is wanted

    std::vector<Entry> m_entries;
    QStringList m_squares;
    QSet<QString> m_unwantedSquares;
    std::optional<core::Extent> m_box;
};

} // namespace machi::ui
