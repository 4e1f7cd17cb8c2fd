#pragma once

#include <QList>
#include <QSize>
#include <QSizeF>
#include <QString>

namespace machi::map {

/// A named print template: how large the page is and what stands on it.
struct PageDesign
{
    QString name;
    QString titleJa, titleEn;
    QSizeF paper;       ///< millimetres; empty = made to the picture's size in pixels
    double margin = 0;  ///< millimetres of white around everything
    double letters = 1; ///< factor on all sizes of letters
    bool decorations = true;

    QString title() const; ///< in the user's language
};

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
