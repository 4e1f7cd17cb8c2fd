#include "support/testapplication.h"

#include <QGuiApplication>

namespace machi::testing {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace machi::testing
