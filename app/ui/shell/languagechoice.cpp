#include "ui/shell/languagechoice.h"

#include "core/model/language.h"

#include <QLocale>
#include <QSettings>

namespace machi::ui {

namespace {

const auto key = QStringLiteral("language");

void install(const QString &wanted)
{
    core::installLanguage(wanted);
    // Dates and sizes speak the same language as the words around them.
    const QLocale::Language language = core::isJapanese() ? QLocale::Japanese : QLocale::English;
    const QLocale usual = QLocale::system();
    QLocale::setDefault(usual.language() == language ? usual : QLocale(language, QLocale::Japan));
}

} // namespace

QString LanguageChoice::remembered()
{
    const QString language = QSettings().value(key).toString();
    return language == QLatin1String("ja") || language == QLatin1String("en") ? language : QString();
}

void LanguageChoice::remember(const QString &language)
{
    QSettings().setValue(key, language);
}

void LanguageChoice::applyAtStart()
{
    install(qEnvironmentVariableIsEmpty("MACHI_LANG") ? remembered() : QString());
}

void LanguageChoice::apply()
{
    install(remembered());
}

} // namespace machi::ui
