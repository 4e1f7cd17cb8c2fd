#include "ui/shell/issuebox.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace machi::ui {

void showIssueBox(QWidget *parent, const QString &title, const core::Issues &issues)
{
    constexpr qsizetype most = 5;
    QStringList lines;
    for (const core::Issue &issue : issues.mid(0, most))
        lines.append(issue.file.isEmpty()
                         ? issue.message
                         : QCoreApplication::translate("IssueBox", "%1 (%2)").arg(issue.message, issue.file));
    QMessageBox::warning(parent, title, lines.join(QLatin1Char('\n')));
}

} // namespace machi::ui
