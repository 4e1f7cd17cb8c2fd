#include "ui/shell/languagechoice.h"

#include "core/model/language.h"

#include <QSettings>

namespace machi::ui {

namespace {

const auto key = QStringLiteral("language");

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
    core::installLanguage(qEnvironmentVariableIsEmpty("MACHI_LANG") ? remembered() : QString());
}

void LanguageChoice::apply()
{
    core::installLanguage(remembered());
}

} // namespace machi::ui
