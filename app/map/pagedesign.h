#pragma once

#include <QList>
#include <QSize>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace machi::map {

/// What a page is for: it decides which words and lists stand beside the map.
enum class PagePurpose { Map, Flood, Earthquake };

/// A named print template: how large the page is and what stands on it.
struct PageDesign
{
    QString name;
    QString titleJa, titleEn;
    QSizeF paper;       ///< millimetres; empty = made to the picture's size in pixels
    double margin = 0;  ///< millimetres of white around everything
    double letters = 1; ///< factor on all sizes of letters
    bool decorations = true;
    PagePurpose purpose = PagePurpose::Map;
    /// Millimetres that a column of legend, words and lists takes; 0 = only a legend, as wide as it is.
    double column = 0;
    qint64 mostBytes = 0; ///< of a PDF, where a phone must open it; 0 = no limit

    /// Factor on the symbols and names on the map: a large sheet is looked at from further away.
    double symbols() const;
    QString title() const; ///< in the user's language
    /// Whether data sets of this kind belong on it.
    bool shows(const QString &kind) const;
    /// Whether they belong to it where nobody has chosen them.
    bool firstShows(const QString &kind) const;
};

/// Kinds of data sets that tell where water or another hazard comes.
QStringList floodKinds();

const QList<PageDesign> &pageDesigns();
/// nullptr for an unknown name.
const PageDesign *findPageDesign(const QString &name);

/// Page in millimetres and resolution for a picture of `pixels`: letters stay readable on small pictures and
/// do not become tiny on large ones.
struct PageSize
{
    QSizeF millimetres;
    double dpi = 96;
};
PageSize pageForPixels(const QSize &pixels);

} // namespace machi::map
