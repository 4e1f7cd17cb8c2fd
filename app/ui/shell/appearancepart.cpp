#include "ui/shell/appearancepart.h"

#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/languagechoice.h"
#include "ui/shell/theme.h"
#include "ui/shell/workbench.h"

#include <QActionGroup>
#include <QMenu>

namespace machi::ui {

AppearancePart::AppearancePart(Workbench &bench) : QObject(&bench), m_bench(bench)
{
    QMenu &settings = bench.menu(Workbench::Menu::Settings);
    // In both languages at any time: who ended up in the wrong one must find it.
    QMenu *languages = settings.addMenu(QStringLiteral("表示言語 / Language"));
    languages->setIcon(Theme::icon(QStringLiteral("language")));
    addLanguages(*languages);
    QMenu *looks = settings.addMenu(tr("Look"));
    looks->setIcon(Theme::icon(QStringLiteral("look")));
    addLooks(*looks);
}

void AppearancePart::addLanguages(QMenu &menu)
{
    auto *group = new QActionGroup(this);
    const std::pair<QString, QString> all[] = {{QString(), tr("As the system")},
                                               {QStringLiteral("ja"), QStringLiteral("日本語")},
                                               {QStringLiteral("en"), QStringLiteral("English")}};
    for (const auto &[language, title] : all) {
        const QString id =
            QStringLiteral("language.") + (language.isEmpty() ? QStringLiteral("system") : language);
        QAction *action = m_bench.actions().add(id, title, {}, Needs::Nothing, [this, language] {
            LanguageChoice::remember(language);
            renew();
        });
        action->setCheckable(true);
        action->setIconVisibleInMenu(false); // the mark of the chosen one stands there
        action->setChecked(language == LanguageChoice::remembered());
        group->addAction(action);
        menu.addAction(action);
    }
}

void AppearancePart::addLooks(QMenu &menu)
{
    auto *group = new QActionGroup(this);
    const std::tuple<Look, QString, QString> all[] = {
        {Look::System, QStringLiteral("look.system"), tr("As the desktop")},
        {Look::Light, QStringLiteral("look.light"), tr("Light")},
        {Look::Dark, QStringLiteral("look.dark"), tr("Dark")}};
    for (const auto &[look, id, title] : all) {
        QAction *action = m_bench.actions().add(id, title, {}, Needs::Nothing, [this, look] {
            Theme::remember(look);
            renew();
        });
        action->setCheckable(true);
        action->setIconVisibleInMenu(false); // the mark of the chosen one stands there
        action->setChecked(look == Theme::remembered());
        group->addAction(action);
        menu.addAction(action);
    }
}

void AppearancePart::renew()
{
    if (m_bench.workspace().isBusy())
        m_bench.say(tr("This is shown as soon as the work that is going on has ended."));
    Q_EMIT m_bench.renewalWanted();
}

} // namespace machi::ui
