#include "support/testregistry.h"

#include "support/testapplication.h"

#include <utility>
#include <vector>

namespace machi::testing {

namespace {
std::vector<std::pair<const char *, TestRegistration::Make>> &registrations()
{
    static std::vector<std::pair<const char *, TestRegistration::Make>> all;
    return all;
}
} // namespace

TestRegistration::TestRegistration(const char *name, Make make)
{
    registrations().emplace_back(name, std::move(make));
}

} // namespace machi::testing

// `test_model TestCrs` runs one class, further arguments go to Qt Test; without a class name all run.
int main(int argc, char **argv)
{
    const std::unique_ptr<QCoreApplication> application = machi::testing::makeApplication(argc, argv);
    QStringList arguments = application->arguments();
    QString only;
    if (arguments.size() > 1 && arguments.at(1).startsWith(QLatin1String("Test"))) only = arguments.takeAt(1);
    int failures = 0;
    bool ran = false;
    for (const auto &[name, make] : machi::testing::registrations()) {
        if (!only.isEmpty() && only != QLatin1String(name)) continue;
        const std::unique_ptr<QObject> test = make();
        failures += QTest::qExec(test.get(), arguments);
        ran = true;
    }
    return ran ? failures : 1;
}
