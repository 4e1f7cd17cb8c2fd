#include "support/testapplication.h"

#include "core/model/language.h"
#include "map/qgisruntime.h"
#ifdef MACHI_OWN_DISPLAY
#include "render/owndisplay.h"
#endif
#include "ui/shell/theme.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace machi::testing {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    // Nobody's own settings and documents are read or written.
    static const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    QStandardPaths::setTestModeEnabled(true);
#ifdef MACHI_OWN_DISPLAY
    render::makeOwnDisplay();
#endif
    auto application = std::make_unique<QApplication>(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("machi-tests"));
    QApplication::setApplicationName(QStringLiteral("machi-tests"));
    core::installLanguage();
    if (!map::QgisRuntime::start()) return nullptr;
    ui::Theme::apply(*application, qEnvironmentVariable("MACHI_LOOK") == QLatin1String("dark")
                                       ? ui::Look::Dark
                                       : ui::Look::Light);
    return application;
}

} // namespace machi::testing
