#include "benchwindow.h"

#include "core/store/project.h"
#include "map/mapcanvas.h"
#include "ui/import/importdialog.h"
#include "ui/project/workspace.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace machi;

// How long the window does not answer while a city is imported into it: the longest gaps between two turns of
// the event loop, from the drop to the drawn map. bench_import_stall SOURCE… (`machi sample … --sources`
// makes one).
int main(int argc, char **argv)
{
    const bench::BenchWindow started(argc, argv);
    QTextStream out(stdout);
    if (argc < 2 || !started.window()) return 2;
    ui::MainWindow &window = *started.window();
    const QTemporaryDir folder;
    if (!window.workspace().create(folder.filePath(QStringLiteral("town.machi")), QStringLiteral("kumagaya")))
        return 2;
    QTest::qWait(500);

    struct Stall
    {
        qint64 at, length;
        const char *phase;
    };
    std::vector<Stall> stalls;
    const char *phase = "looking";
    QElapsedTimer all, turn;
    all.start();
    turn.start();
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &window, [&] {
        stalls.push_back({all.elapsed(), turn.restart(), phase});
    });
    tick.start(1);

    window.importFiles(QApplication::arguments().mid(1));
    auto *page = window.findChild<ui::ImportDialog *>();
    if (!page || !QTest::qWaitFor([page] { return !page->isLooking(); }, 600000)) return 1;
    const qint64 looked = all.elapsed();
    phase = "importing";
    page->accept();
    if (!QTest::qWaitFor([&] { return !window.workspace().isBusy(); }, 3600000)) return 1;
    const qint64 imported = all.elapsed();
    phase = "drawing";
    QTest::qWait(300);
    if (!QTest::qWaitFor([&] { return !window.canvas().isDrawing(); }, 600000)) return 1;
    tick.stop();

    qint64 features = 0;
    for (const core::Dataset &dataset : window.workspace().project().datasets())
        if (dataset.kind == QLatin1String("building")) features += dataset.features;
    out << features << " buildings; looked " << looked << " ms, imported " << imported - looked
        << " ms, drawn " << all.elapsed() - imported
        << " ms\nlongest gaps between turns of the event loop:\n";
    std::sort(stalls.begin(), stalls.end(),
              [](const Stall &a, const Stall &b) { return a.length > b.length; });
    for (std::size_t i = 0; i < std::min<std::size_t>(stalls.size(), 8); ++i)
        out << stalls[i].length << " ms at " << stalls[i].at << " ms, " << stalls[i].phase << '\n';
    return 0;
}
