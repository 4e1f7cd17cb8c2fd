#pragma once

#include <QList>

class QgsMapLayer;

namespace machi::map {

/// Asks once a drawing what the styles' expressions ask for every feature: outlines that go at small scales
/// (`NEAR` in resources/styles/make.py). Sets the layers' symbols accordingly; call it before drawing, in the
/// main thread. `scale` is the denominator.
void settleOutlines(const QList<QgsMapLayer *> &layers, double scale);

} // namespace machi::map
