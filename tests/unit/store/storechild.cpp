// A second process for the store's tests: it imports, or holds a project open, until it ends or is killed.
//   store_child import PROJECT COUNT    says "open", "commit", "done"
//   store_child hold PROJECT            says "open" and waits for the end of its input
#include "storefixture.h"

#include <QCoreApplication>

#include <cstdio>

using namespace machi::core;

namespace {
void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3) return 2;
    const Result<std::unique_ptr<Project>> project = Project::open(arguments.at(2), Project::Access::Write);
    if (!project) {
        say(project.firstError().code.toUtf8().constData());
        return 1;
    }
    say("open");
    if (arguments.at(1) == QStringLiteral("hold")) {
        std::getchar();
        return 0;
    }
    const Result<QList<Dataset>> datasets =
        machi::testing::StoreFixture::import(**project, arguments.at(3).toInt(), [] { say("commit"); });
    say(datasets ? "done" : datasets.firstError().code.toUtf8().constData());
    return datasets ? 0 : 1;
}
