#pragma once

#include <QFrame>
#include <QImage>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>

class QToolButton;
class QVBoxLayout;

namespace machi::map {
class MapLayers;
}

namespace machi::ui {

/// The legend on the map: the layer that somebody works with, else the topmost with classes, then the other
/// visible ones as far as there is room. Folds into its heading; that is remembered.
class LegendCard : public QFrame
{
    Q_OBJECT

public:
    explicit LegendCard(QWidget *parent = nullptr);
    void setLayers(map::MapLayers *layers); ///< nullptr = no project
    void setCurrent(const QString &layerId);
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
    QList<Section> sections() const;
    int rowHeight() const;
    int titleHeight() const;
    int wordsWidth() const;
    void add(const Section &section, qsizetype rows);
    void addLine(const QImage &swatch, const QString &words);
    void fill();
    void addSections(const QList<Section> &all);

    map::MapLayers *m_layers = nullptr;
    std::function<bool(const QString &)> m_filter;
    QString m_current;
    QSize m_room{240, 400};
    QToolButton *m_heading;
    QVBoxLayout *m_rows;
    QStringList m_shown;
    bool m_folded = false;
    bool m_isEmpty = true;
};

} // namespace machi::ui
