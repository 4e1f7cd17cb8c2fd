#include "map/pagewords.h"

#include "core/store/catalogue.h"
#include "core/store/cityprofile.h"
#include "core/store/project.h"

#include <QCoreApplication>

namespace machi::map {

namespace {

QString settingName(PagePurpose purpose)
{
    return purpose == PagePurpose::Flood ? QStringLiteral("print.words.flood")
                                         : QStringLiteral("print.words.earthquake");
}

QString usualWords(PagePurpose purpose)
{
    if (purpose == PagePurpose::Flood)
        return QCoreApplication::translate("PageWords",
                                           "• Municipal disaster radio and loudspeaker vehicles\n"
                                           "• Emergency mail to mobile phones, the city's disaster mail\n"
                                           "• The city's website, social media and disaster app\n"
                                           "• Television (data broadcast) and radio\n"
                                           "• Alert level 3: the elderly and others who need time leave. "
                                           "Level 4: everybody leaves dangerous "
                                           "places. Level 5: act at once to save your life.");
    return QCoreApplication::translate(
        "PageWords", "• Drop, cover your head, hold on until the shaking stops.\n"
                     "• Put out fires and open a way out.\n"
                     "• Walk; keep away from block walls, signs and narrow lanes.\n"
                     "• Go to a place of refuge first, and to a shelter if you cannot stay at "
                     "home.");
}

} // namespace

QString pageTitle(const core::Project &project, PagePurpose purpose, const core::Extent &shown)
{
    const core::Extent city = project.city().extent();
    const QString name =
        city.isEmpty() || shown.isEmpty() || city.intersects(shown) ? project.city().name() : QString();
    switch (purpose) {
    case PagePurpose::Flood:
        return name.isEmpty() ? QCoreApplication::translate("PageWords", "Flood hazard map")
                              : QCoreApplication::translate("PageWords", "%1 flood hazard map").arg(name);
    case PagePurpose::Earthquake:
        return name.isEmpty()
                   ? QCoreApplication::translate("PageWords", "Places of refuge in an earthquake")
                   : QCoreApplication::translate("PageWords", "%1: places of refuge in an earthquake")
                         .arg(name);
    case PagePurpose::Map:
        break;
    }
    return {};
}

QString wordsHeading(PagePurpose purpose)
{
    switch (purpose) {
    case PagePurpose::Flood:
        return QCoreApplication::translate("PageWords", "How flood warnings and orders reach you");
    case PagePurpose::Earthquake:
        return QCoreApplication::translate("PageWords", "When the earth shakes");
    case PagePurpose::Map:
        break;
    }
    return {};
}

QString pageWords(core::Project &project, PagePurpose purpose)
{
    if (purpose == PagePurpose::Map) return {};
    const QString words = core::Catalogue(project.database()).setting(settingName(purpose)).trimmed();
    return words.isEmpty() ? usualWords(purpose) : words;
}

core::Status setPageWords(core::Project &project, PagePurpose purpose, const QString &words)
{
    if (purpose == PagePurpose::Map) return core::Done{};
    const QString text = words.trimmed();
    core::Catalogue catalogue(project.database());
    return project.database().status(
        catalogue.setSetting(settingName(purpose), text == usualWords(purpose) ? QString() : text));
}

} // namespace machi::map
