#include "map/mapdrawing.h"

#include "map/mapimage.h"

#include <qgsmaprenderercustompainterjob.h>
#include <qgsrendercontext.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace machi::map {

namespace {

/// As long as it lives, layers have their symbols' opacity instead of their own: QGIS draws a
/// half-transparent layer as a picture, half-transparent symbols as lines and areas.
class SymbolOpacity
{
public:
    explicit SymbolOpacity(const QList<QgsMapLayer *> &layers)
    {
        for (QgsMapLayer *one : layers) {
            auto *layer = qobject_cast<QgsVectorLayer *>(one);
            if (!layer || !layer->renderer() || layer->opacity() >= 1 || layer->opacity() <= 0) continue;
            m_kept.append({layer, layer->opacity()});
            change(*layer, layer->opacity());
            layer->setOpacity(1);
        }
    }
    ~SymbolOpacity()
    {
        for (const auto &[layer, opacity] : m_kept) {
            change(*layer, 1 / opacity);
            layer->setOpacity(opacity);
        }
    }
    Q_DISABLE_COPY_MOVE(SymbolOpacity)

private:
    static void change(QgsVectorLayer &layer, double factor)
    {
        QgsRenderContext context;
        for (QgsSymbol *symbol : layer.renderer()->symbols(context))
            symbol->setOpacity(symbol->opacity() * factor);
    }

    QList<std::pair<QgsVectorLayer *, double>> m_kept;
};

} // namespace

MapDrawing::MapDrawing(const QgsMapSettings &settings, DrawAs form, QObject *parent)
    : QObject(parent), m_settings(settings), m_form(form)
{
    m_settings.setBackgroundColor(QColor::fromRgb(mapBackground));
    m_settings.setFlag(Qgis::MapSettingsFlag::Antialiasing, true);
    m_settings.setFlag(Qgis::MapSettingsFlag::HighQualityImageTransforms, true);
    m_settings.setFlag(Qgis::MapSettingsFlag::ForceVectorOutput, form == DrawAs::Vector);
    m_settings.setFlag(Qgis::MapSettingsFlag::UseRenderingOptimization, true);
    m_settings.setTextRenderFormat(form == DrawAs::Vector ? Qgis::TextRenderFormat::AlwaysText
                                                          : Qgis::TextRenderFormat::AlwaysOutlines);
}

MapDrawing::~MapDrawing()
{
    if (!m_job) return;
    m_job->disconnect(this);
    m_job->cancelWithoutBlocking();
    m_job->waitForFinished();
    m_painter.end();
}

void MapDrawing::start()
{
    if (m_form == DrawAs::Vector) {
        m_painter.begin(&m_vector);
        m_painter.fillRect(QRect(QPoint(0, 0), m_settings.outputSize()), m_settings.backgroundColor());
    } else {
        // Opaque: a PDF then keeps it as JPEG.
        m_image = QImage(m_settings.outputSize(), QImage::Format_RGB32);
        m_painter.begin(&m_image);
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_job = std::make_unique<QgsMapRendererCustomPainterJob>(m_settings, &m_painter);
    connect(m_job.get(), &QgsMapRendererJob::layerRendered, this, [this] {
        const double all = std::max<double>(1, double(m_settings.layers().size()));
        Q_EMIT progressed(std::min(1.0, ++m_drawn / all));
    });
    connect(m_job.get(), &QgsMapRendererJob::finished, this, &MapDrawing::end);
    const SymbolOpacity opaque(m_form == DrawAs::Vector ? m_settings.layers() : QList<QgsMapLayer *>());
    m_job->start(); // takes a copy of all symbols
}

void MapDrawing::cancel()
{
    m_cancelled = true;
    if (m_job) m_job->cancelWithoutBlocking();
}

void MapDrawing::end()
{
    m_painter.end();
    for (const QgsMapRendererJob::Error &error : m_job->errors())
        m_issues.append(core::makeIssue(core::Severity::Warning, QStringLiteral("map.draw"), error.message,
                                        {}, 0, error.layerID));
    m_job.release()->deleteLater();
    Q_EMIT finished();
}

} // namespace machi::map
