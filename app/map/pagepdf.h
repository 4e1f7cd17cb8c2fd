#pragma once

#include "core/task/result.h"

#include <QPainter>
#include <QPdfWriter>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>

class QgsLayoutItemMap;
class QgsPrintLayout;

namespace machi::map {

class DrawnMap;

/// A page's PDF in pieces, so that a window need not wait for it: call `begin`, `drawMap`, `drawItems` and
/// `finish`, one after the other and all in the main thread. Letters stay letters, which keeps the file small
/// and lets it be searched; what a GPS device needs to show its place on the map is in it. The layout must
/// outlive it.
class PagePdf
{
public:
    PagePdf(QgsPrintLayout &layout, DrawnMap &drawn, const QgsLayoutItemMap &map, QString path);
    ~PagePdf(); ///< waits for a map that is being drawn

    core::Status begin(); ///< error: `map.write-failed`
    /// What was drawn elsewhere, on a thread of its own; `then` is called in the main thread, if `context`
    /// still lives. Fonts that the thread has opened are used by later pieces: so it lives as long as this.
    void drawMap(QObject &context, std::function<void()> then);
    void drawMap();   ///< the same, waiting
    void drawItems(); ///< everything else, all pages; closes the file
    /// What is done with the closed file; for any thread, and after this has gone.
    std::function<void()> finish() const;

private:
    QRectF mapOnPaper() const;

    QThreadPool m_thread; ///< one, for fonts belong to it
    QgsPrintLayout &m_layout;
    DrawnMap &m_drawn;
    const QgsLayoutItemMap &m_map;
    const QString m_path;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
};

} // namespace machi::map
