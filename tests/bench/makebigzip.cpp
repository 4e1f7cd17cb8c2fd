// bench_make_big_zip OUT.zip [--deflate] [--percent N]: a ZIP of 2 GB whose members are too big for memory,
// for the measurement in run.sh. `--percent` makes it smaller, to try it.

#include "bench/memorytrial.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.addPositionalArgument(QStringLiteral("OUT"), QStringLiteral("the ZIP to write"));
    const QCommandLineOption deflate(QStringLiteral("deflate"), QStringLiteral("pack the entries"));
    const QCommandLineOption percent(QStringLiteral("percent"), QStringLiteral("of the full size"),
                                     QStringLiteral("N"), QStringLiteral("100"));
    arguments.addOptions({deflate, percent});
    arguments.addHelpOption();
    arguments.process(application);
    const int share = arguments.value(percent).toInt();
    if (arguments.positionalArguments().size() != 1 || share < 1) arguments.showHelp(2);

    machi::bench::MemoryTrial trial;
    for (qint64 *size : {&trial.terrain, &trial.flood, &trial.appearance, &trial.buildings})
        *size = *size * share / 100;
    trial.deflate = arguments.isSet(deflate);
    const machi::core::Status status =
        machi::bench::writeMemoryTrial(arguments.positionalArguments().first(), trial);
    if (!status) {
        const machi::core::Issue issue = status.firstError();
        std::fprintf(stderr, "%s: %s\n", qPrintable(issue.file), qPrintable(issue.message));
        return 2;
    }
    return 0;
}
