#include "map/samenamerule.h"

#include <feature.h>
#include <labelposition.h>
#include <qgslabelfeature.h>
#include <qgsrendercontext.h>

namespace machi::map {

namespace {

constexpr double reachMillimetres =
    25; ///< two labels for one place are no further apart than their own width

}

SameNameRule *SameNameRule::clone() const
{
    auto *made = new SameNameRule;
    copyCommonProperties(made);
    made->m_reach = m_reach;
    return made;
}

bool SameNameRule::prepare(QgsRenderContext &context)
{
    m_reach = context.convertToMapUnits(reachMillimetres, Qgis::RenderUnit::Millimeters);
    return true;
}

QgsRectangle SameNameRule::modifyCandidateConflictSearchBoundingBox(const QgsRectangle &bounds) const
{
    return bounds.buffered(m_reach);
}

bool SameNameRule::candidatesAreConflicting(const pal::LabelPosition *one,
                                            const pal::LabelPosition *other) const
{
    const QgsLabelFeature *first = one->getFeaturePart()->feature();
    const QgsLabelFeature *second = other->getFeaturePart()->feature();
    if (first->provider() == second->provider()) return false;
    return !first->labelText().isEmpty() && first->labelText() == second->labelText();
}

} // namespace machi::map
