#include "core/model/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace machi::core {

namespace {

const auto translatorName = QStringLiteral("language");

bool wantsJapanese(const QString &wanted)
{
    const QString chosen = wanted.isEmpty() ? qEnvironmentVariable("MACHI_LANG") : wanted;
    if (!chosen.isEmpty()) return chosen.startsWith(QLatin1String("ja"));
    const QStringList languages = QLocale::system().uiLanguages();
    return !languages.isEmpty() && languages.first().startsWith(QLatin1String("ja"));
}

} // namespace

void installLanguage(const QString &wanted)
{
    QCoreApplication *application = QCoreApplication::instance();
    for (QTranslator *old :
         application->findChildren<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    if (!wantsJapanese(wanted)) return;
    // Qt's own texts (parser errors, standard buttons) first, so that ours win where both have one.
    auto *qt = new QTranslator(application);
    qt->setObjectName(translatorName);
    if (qt->load(QStringLiteral("qtbase_ja"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application->installTranslator(qt);
    auto *own = new QTranslator(application);
    own->setObjectName(translatorName);
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
