#include "core/model/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace machi::core {

namespace {

bool wantsJapanese()
{
    const QString chosen = qEnvironmentVariable("MACHI_LANG");
    if (!chosen.isEmpty()) return chosen.startsWith(QLatin1String("ja"));
    const QStringList languages = QLocale::system().uiLanguages();
    return !languages.isEmpty() && languages.first().startsWith(QLatin1String("ja"));
}

} // namespace

void installLanguage()
{
    if (!wantsJapanese()) return;
    QCoreApplication *application = QCoreApplication::instance();
    // Qt's own texts (parser errors, standard buttons) first, so that ours win where both have one.
    auto *qt = new QTranslator(application);
    if (qt->load(QStringLiteral("qtbase_ja"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application->installTranslator(qt);
    auto *own = new QTranslator(application);
    if (own->load(QStringLiteral(":/i18n/machi_ja.qm"))) application->installTranslator(own);
}

bool isJapanese()
{
    // Asked of the translator itself, so that texts and data never speak two languages.
    //: The code of this translation's own language: "ja" in the Japanese one.
    return QCoreApplication::translate("Language", "en") == QLatin1String("ja");
}

QString programVersion()
{
    return QStringLiteral(MACHI_VERSION);
}

} // namespace machi::core
