#pragma once

#include "map/layerlegend.h"

#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

namespace machi::map {

class LayerStack;

/// What stands on a picture that is no page: its heading above, notes and credits below, the legend at its
/// right side. Letters grow with the picture. A value.
class PictureCaption
{
public:
    void setTitle(const QString &title) { m_title = title; }
    /// Notes, the moment shown, credits: a line each, lower left.
    void setLines(const QStringList &lines) { m_lines = lines; }
    /// The classes of a layer, below what was there; one with the same classes shares them.
    void addLegend(const QString &title, const QList<LegendEntry> &entries);

    /// A legend that is too long is set smaller, then in two columns; what still has no room is counted in
    /// its last line. Below 360 pixels there is none.
    void paint(QImage &picture) const;

    /// Pixels of a swatch that looks sharp in a picture of this size.
    static QSize swatch(const QSize &picture);

private:
    struct Section
    {
        QStringList titles;
        QList<LegendEntry> entries;
    };
    void paintCard(QPainter &painter, const QSize &picture, const QStringList &rows, bool above) const;
    void paintLegend(QPainter &painter, const QSize &picture) const;

    QString m_title;
    QStringList m_lines;
    QList<Section> m_sections;
};

} // namespace machi::map
