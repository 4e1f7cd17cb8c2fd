#pragma once

#include <QCoreApplication>

#include <memory>

namespace machi::testing {

/// A QGuiApplication, unless the test program has a function of this name of its own (QGIS and widgets need
/// more).
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

} // namespace machi::testing
