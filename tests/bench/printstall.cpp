#include "benchwindow.h"

#include "core/store/project.h"
#include "map/mapcanvas.h"
#include "ui/print/printdialog.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace machi;

// How long the window does not answer while its map is printed: the longest gaps between two turns of the
// event loop, for the preview of each template, its PDF and its picture. bench_print_stall PROJECT
// [TEMPLATE…]
int main(int argc, char **argv)
{
    const bench::BenchWindow started(argc, argv);
    QTextStream out(stdout);
    if (argc < 2 || !started.window()) return 2;
    ui::MainWindow &window = *started.window();
    window.openProject(QApplication::arguments().at(1));
    QTest::qWait(500);
    if (!QTest::qWaitFor([&] { return !window.canvas().isDrawing(); }, 600000)) return 1;

    QStringList templates = QApplication::arguments().mid(2);
    if (templates.isEmpty())
        templates = {QStringLiteral("a4"), QStringLiteral("a3-portrait"), QStringLiteral("hazard-map"),
                     QStringLiteral("shelter-map-a4-portrait")};
    window.actions().find(QStringLiteral("map.print"))->trigger();
    QPointer<ui::PrintDialog> dialog = window.findChild<ui::PrintDialog *>();
    if (!dialog) return 1;
    auto *choice = dialog->findChild<QComboBox *>(QStringLiteral("printPaper"));

    QElapsedTimer turn;
    qint64 longest = 0;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &window, [&] { longest = std::max(longest, turn.restart()); });
    turn.start();
    tick.start(1);
    const QTemporaryDir folder;
    const auto measure = [&](const QString &what, const auto &begin, const auto &isDone) {
        QTest::qWait(50);
        longest = 0;
        QElapsedTimer all;
        all.start();
        begin();
        const bool done = QTest::qWaitFor(isDone, 1200000);
        out << what << ": " << (done ? "" : "NOT DONE ") << all.elapsed() << " ms, longest gap " << longest
            << " ms" << Qt::endl;
    };
    for (const QString &name : templates) {
        if (!dialog) {
            window.actions().find(QStringLiteral("map.print"))->trigger();
            dialog = window.findChild<ui::PrintDialog *>();
            choice = dialog->findChild<QComboBox *>(QStringLiteral("printPaper"));
        }
        QSignalSpy previewed(dialog, &ui::PrintDialog::previewed);
        measure(
            name + QStringLiteral(" preview"),
            [&] {
                choice->setCurrentIndex(choice->findData(QStringLiteral("a3")));
                choice->setCurrentIndex(choice->findData(name));
            },
            [&] { return !previewed.isEmpty(); });
        for (const char *ending : {"pdf", "png"}) {
            if (!dialog) {
                window.actions().find(QStringLiteral("map.print"))->trigger();
                dialog = window.findChild<ui::PrintDialog *>();
                choice = dialog->findChild<QComboBox *>(QStringLiteral("printPaper"));
                QSignalSpy again(dialog, &ui::PrintDialog::previewed);
                choice->setCurrentIndex(choice->findData(name));
                again.wait(600000);
            }
            QSignalSpy saved(dialog, &ui::PrintDialog::saved);
            const QString path = folder.filePath(name + QLatin1Char('.') + QLatin1String(ending));
            measure(
                name + QLatin1Char(' ') + QLatin1String(ending), [&] { dialog->save(path); },
                [&] { return !saved.isEmpty(); });
            out << "  " << QFileInfo(path).size() / 1000 << " kB" << Qt::endl;
        }
    }
    return 0;
}
