#pragma once

#include <qgslabelingenginerule.h>

namespace machi::map {

/// A place that stands in two layers (a town hall that is a shelter and a cool-share spot) is named once:
/// labels of the same words do not stand near each other. Which of them stays is the labelling's choice, by
/// priority.
class SameNameRule : public QgsAbstractLabelingEngineRule
{
public:
    SameNameRule *clone() const override;
    QString id() const override { return QStringLiteral("machi.sameName"); }
    QString displayType() const override { return id(); }
    bool prepare(QgsRenderContext &context) override;
    void writeXml(QDomDocument &, QDomElement &, const QgsReadWriteContext &) const override {}
    void readXml(const QDomElement &, const QgsReadWriteContext &) override {}
    bool candidatesAreConflicting(const pal::LabelPosition *one,
                                  const pal::LabelPosition *other) const override;
    QgsRectangle modifyCandidateConflictSearchBoundingBox(const QgsRectangle &bounds) const override;

private:
    double m_reach = 0; ///< map units
};

} // namespace machi::map
