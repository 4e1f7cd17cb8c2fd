#include "guifixture.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "map/mapprint.h"
#include "support/testregistry.h"
#include "ui/print/paperprint.h"
#include "ui/print/printdialog.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPrinter>
#include <QSignalSpy>
#include <QToolButton>
#include <QUrl>

using namespace machi;
using testing::GuiFixture;

/// Pages of what the map shows: looked at, saved, and without what does not belong on them.
class TestPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<GuiFixture>();
        QVERIFY(m_gui->openTown());
    }
    void cleanup() { m_gui.reset(); }

    void printsWhatIsSeen()
    {
        ui::PrintDialog dialog(window().workspace().project(), window().workspace().layers(), canvas().view(),
                               canvas().size(), QStringLiteral("熊谷の地図"), &window());
        QSignalSpy saved(&dialog, &ui::PrintDialog::saved);
        const auto save = [&](const QString &path) {
            saved.clear();
            dialog.save(path);
            return (!saved.isEmpty() || saved.wait(30000)) && saved.first().first().toBool();
        };
        const QString pdf = m_gui->path(QStringLiteral("地図.pdf"));
        QSignalSpy written(&dialog, &ui::PrintDialog::filesWritten);
        QVERIFY(save(pdf));
        QCOMPARE(written.first().first().toStringList(), QStringList{pdf});
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(file.size() > 5000);
        const QString png = m_gui->path(QStringLiteral("map.png"));
        QVERIFY(save(png));
        const QImage image(png);
        QCOMPARE(image.size(), (QSizeF(297, 210) * (200 / 25.4)).toSize());
        QVERIFY(QDir(m_gui->path(QString())).entryList({QStringLiteral("*.part*")}).isEmpty());
        QSignalSpy previewed(&dialog, &ui::PrintDialog::previewed);
        dialog.show();
        auto *templates = dialog.findChild<QComboBox *>(QStringLiteral("printPaper"));
        templates->setCurrentIndex(templates->findData(QStringLiteral("hazard-map")));
        QVERIFY(previewed.wait(30000));
        m_gui->picture(QStringLiteral("print"), &dialog);
        QVERIFY(dialog.findChild<QWidget *>(QStringLiteral("printWords"))->isVisible());
    }

    void printsOnPaper()
    {
        ui::PrintDialog dialog(window().workspace().project(), window().workspace().layers(), canvas().view(),
                               canvas().size(), QStringLiteral("熊谷の地図"), &window());
        dialog.show();
        // Without a printer it is said, and nothing is offered that cannot be done.
        const auto isShown = [&](const char *name) {
            return dialog.findChild<QWidget *>(QLatin1String(name))->isVisible();
        };
        QCOMPARE(isShown("printPaperGo"), ui::PaperPrint::hasPrinter());
        QCOMPARE(isShown("printNoPrinter"), !ui::PaperPrint::hasPrinter());
        const QString paper = m_gui->path(QStringLiteral("paper.pdf"));
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat); // stands in for a printer
        printer->setOutputFileName(paper);
        const QPrinter *sheet = printer.get();
        QSignalSpy previewed(&dialog, &ui::PrintDialog::previewed);
        QVERIFY(previewed.wait(30000));
        QSignalSpy saved(&dialog, &ui::PrintDialog::saved);
        QSignalSpy files(&dialog, &ui::PrintDialog::filesWritten);
        dialog.printOn(std::make_unique<ui::PaperPrint>(std::move(printer)));
        QSizeF used;
        connect(&dialog, &ui::PrintDialog::saved, this,
                [&] { used = sheet->pageLayout().fullRect(QPageLayout::Millimeter).size(); });
        QVERIFY(saved.wait(30000));
        QVERIFY(saved.first().first().toBool());
        QVERIFY(files.isEmpty()); // no file is left that anybody would look for
        QVERIFY(QFileInfo(paper).size() > 20000);
        QVERIFY(std::abs(used.width() - 297) < 1 && std::abs(used.height() - 210) < 1); // A4, across
    }

    void whatWasPrintedCanBeOpened()
    {
        window().actions().find(QStringLiteral("map.print"))->trigger();
        auto *dialog = window().findChild<ui::PrintDialog *>();
        QVERIFY(dialog && !dialog->isModal());
        QSignalSpy saved(dialog, &ui::PrintDialog::saved);
        const QString pdf = m_gui->path(QStringLiteral("私の 地図.pdf"));
        dialog->save(pdf);
        QVERIFY(!saved.isEmpty() || saved.wait(60000));
        auto *note = window().findChild<QLabel *>(QStringLiteral("savedFiles"));
        QVERIFY(note && note->isVisible());
        const QString address = QString::fromLatin1(QUrl::fromLocalFile(pdf).toEncoded());
        QVERIFY2(note->text().contains(address), qPrintable(note->text()));
        QVERIFY(QFile::exists(pdf));
        m_gui->picture(QStringLiteral("print-saved"));
        // A project that closes takes the dialog with it.
        window().actions().find(QStringLiteral("map.print"))->trigger();
        QVERIFY(window().findChild<ui::PrintDialog *>());
        window().workspace().close();
        QVERIFY(!window().findChild<ui::PrintDialog *>());
        QVERIFY(!note->isVisible());
    }

    void furtherPagesAreTurned()
    {
        QVERIFY(importShelters(120));
        const std::unique_ptr<ui::PrintDialog> dialog = hazardMap("hazard-map-a4");
        QVERIFY(dialog);
        auto *number = dialog->findChild<QLabel *>(QStringLiteral("printPage"));
        auto *forth = dialog->findChild<QToolButton *>(QStringLiteral("printForth"));
        auto *back = dialog->findChild<QToolButton *>(QStringLiteral("printBack"));
        auto *preview = dialog->findChild<QLabel *>(QStringLiteral("printPreview"));
        QVERIFY(number->isVisible());
        QVERIFY(!back->isEnabled() && forth->isEnabled());
        const QImage first = preview->pixmap().toImage();
        m_gui->picture(QStringLiteral("print-page-1"), dialog.get());
        QTest::mouseClick(forth, Qt::LeftButton);
        QVERIFY2(number->text().contains(QLatin1Char('2')), qPrintable(number->text()));
        QVERIFY(back->isEnabled());
        const QImage second = preview->pixmap().toImage();
        QVERIFY(second != first);
        QCOMPARE(second.size(), first.size());
        m_gui->picture(QStringLiteral("print-page-2"), dialog.get());
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(number->text().contains(QLatin1Char('1')));
        QVERIFY(preview->pixmap().toImage() != second);
    }

    void onePageNeedsNoTurning()
    {
        const std::unique_ptr<ui::PrintDialog> dialog = hazardMap("a4");
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("printPage"))->isVisible());
    }

    void aHazardMapLeavesOutWhatDoesNotBelong()
    {
        map::MapLayers &layers = window().workspace().layers();
        QString green;
        for (const map::LayerState &state : layers.layers()) {
            if (state.layer.dataset.kind != QLatin1String("vegetation")) continue;
            layers.setVisible(state.layer.id(), true);
            green = state.layer.title();
        }
        QVERIFY(!green.isEmpty());
        const auto leftOut = [&](const char *design) {
            const map::MapPrint print(layers, canvas().view(), canvas().size(),
                                      map::PageOrder{QString::fromLatin1(design), {}, {}});
            for (const core::Issue &issue : print.issues())
                if (issue.code == QLatin1String("map.not-on-this-page")) return issue.message;
            return QString();
        };
        QVERIFY(leftOut("hazard-map").contains(green));
        QVERIFY(leftOut("shelter-map").contains(green));
        QVERIFY(leftOut("a4").isEmpty());
    }

private:
    ui::MainWindow &window() { return m_gui->window(); }
    map::MapCanvas &canvas() { return window().canvas(); }

    bool importShelters(int count)
    {
        QByteArray rows("名称,緯度,経度\n");
        for (int i = 0; i < count; ++i)
            rows += QStringLiteral("避難所 第%1,%2,%3\n")
                        .arg(i)
                        .arg(36.141 + 0.0004 * (i % 20), 0, 'f', 5)
                        .arg(139.381 + 0.0012 * (i / 20), 0, 'f', 5)
                        .toUtf8();
        const QString path = m_gui->path(QStringLiteral("many.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size()) return false;
        file.close();
        core::ReadOptions options;
        options.kind = QStringLiteral("shelter");
        window().workspace().import({{path, options}});
        return QTest::qWaitFor([&] { return !window().workspace().isBusy(); }, 20000);
    }

    /// The dialog with a template chosen and composed.
    std::unique_ptr<ui::PrintDialog> hazardMap(const char *design)
    {
        auto dialog = std::make_unique<ui::PrintDialog>(
            window().workspace().project(), window().workspace().layers(), canvas().view(), canvas().size(),
            QStringLiteral("熊谷の地図"), &window());
        QSignalSpy previewed(dialog.get(), &ui::PrintDialog::previewed);
        auto *templates = dialog->findChild<QComboBox *>(QStringLiteral("printPaper"));
        dialog->show();
        templates->setCurrentIndex(templates->findData(QString::fromLatin1(design)));
        if (!previewed.wait(30000)) return nullptr;
        // The map behind may still be changing; the page follows it.
        const auto *stop = dialog->findChild<QWidget *>(QStringLiteral("printCancel"));
        QTest::qWait(1000);
        return QTest::qWaitFor([&] { return !stop->isVisible(); }, 30000) ? std::move(dialog) : nullptr;
    }

    std::unique_ptr<GuiFixture> m_gui;
};

MACHI_TEST(TestPrint)
#include "testprint.moc"
