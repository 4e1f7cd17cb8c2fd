#pragma once

#include <QObject>
#include <QString>
#include <QTest>

#include <functional>
#include <memory>

namespace machi::testing {

/// Adds a test class to the folder's program. Use `MACHI_TEST(TestThing)` once, after the class.
class TestRegistration
{
public:
    using Make = std::function<std::unique_ptr<QObject>()>;
    TestRegistration(const char *name, Make make);
};

} // namespace machi::testing

#define MACHI_TEST(Class)                                                                                    \
    static const machi::testing::TestRegistration registration##Class(                                       \
        #Class, [] { return std::make_unique<Class>(); });
