#pragma once

#include "core/model/extent.h"

#include <QFrame>
#include <QHash>
#include <QImage>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace machi::map {
class MapLayers;
}

namespace machi::ui {

/// The legend of what the map shows: the visible layers that reach into the view, the one that somebody works
/// with first, then floods and hazards, then the others; with the moment that a layer shows. A long one
/// scrolls. Folds into its heading; that is remembered.
class LegendCard : public QFrame
{
    Q_OBJECT

public:
    explicit LegendCard(QWidget *parent = nullptr);
    void setLayers(map::MapLayers *layers); ///< nullptr = no project
    void setCurrent(const QString &layerId);
    /// What is seen, lon/lat degrees: layers that lie elsewhere are left out. Empty = no limit.
    void setView(const core::Extent &view);
    void setRoom(const QSize &room); ///< the most that it may take, in logical pixels
    /// Only layers that it names are told of; nullptr = all that are visible.
    void setFilter(std::function<bool(const QString &layerId)> filter);
    void refresh();
    bool isEmpty() const { return m_isEmpty; }
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    QStringList shown() const { return m_shown; } ///< ids of the layers that it tells of, first to last

Q_SIGNALS:
    void resized(); ///< it wants another size

private:
    struct Section;
    QStringList inView() const;
    QList<Section> sections() const;
    int wordsWidth() const;
    void addSection(const Section &section);
    void addLine(const QImage &swatch, const QString &words);
    void addMoment(const QString &layerId);
    void showMoment(const QString &layerId);
    void fill();
    void fit();

    map::MapLayers *m_layers = nullptr;
    std::function<bool(const QString &)> m_filter;
    QString m_current;
    core::Extent m_view;
    QSize m_room{240, 400};
    QToolButton *m_heading;
    QScrollArea *m_scroll;
    QWidget *m_sheet; ///< all rows
    QVBoxLayout *m_rows;
    QHash<QString, QLabel *> m_moments; ///< by layer id
    QStringList m_seen;                 ///< layers that reach into the view
    QStringList m_shown;
    bool m_hasHeading = false; ///< the section added last
    bool m_folded = false;
    bool m_isEmpty = true;
};

} // namespace machi::ui
