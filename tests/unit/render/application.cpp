#include "support/testapplication.h"

#include <QApplication>

namespace machi::testing {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace machi::testing
