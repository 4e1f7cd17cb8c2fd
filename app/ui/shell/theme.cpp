#include "ui/shell/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <QWidget>

#include <cmath>
#include <vector>

namespace machi::ui {

namespace {

Colours light()
{
    return {QColor(0xf6f7f9), QColor(0xffffff), QColor(0xdde1e6), QColor(0x1f2933),
            QColor(0x626d78), QColor(0x0b7285), QColor(0xffffff), QColor(0xeef1f4),
            QColor(0xf3f4f6), QColor(0xc9ced5), QColor(0x0b7285)};
}

Colours dark()
{
    return {QColor(0x14181d), QColor(0x1c2128), QColor(0x363e48), QColor(0xe6eaee),
            QColor(0x9ba6b2), QColor(0x3cb4c9), QColor(0x06222a), QColor(0x2a313a),
            QColor(0x252c34), QColor(0x4b5561), QColor(0x0b7285)};
}

Colours current = light();
bool currentIsDark = false;

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.panel);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.panel);
    p.setColor(QPalette::AlternateBase, c.card);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.quiet);
    p.setColor(QPalette::Button, c.panel);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::ToolTipBase, c.panel);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Midlight, c.line);
    p.setColor(QPalette::Dark, c.line);
    p.setColor(QPalette::Light, c.panel);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.off);
    return p;
}

QString sheetOf(const Colours &c)
{
    QFile file(QStringLiteral(":/ui/window.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1String, QColor> words[] = {
        {QLatin1String("@window"), c.window}, {QLatin1String("@panel"), c.panel},
        {QLatin1String("@line"), c.line},     {QLatin1String("@text"), c.text},
        {QLatin1String("@quiet"), c.quiet},   {QLatin1String("@onAccent"), c.onAccent},
        {QLatin1String("@accent"), c.accent}, {QLatin1String("@hover"), c.hover},
        {QLatin1String("@card"), c.card},     {QLatin1String("@off"), c.off}};
    for (const auto &[word, colour] : words)
        sheet.replace(word, colour.name());
    sheet.replace(QLatin1String("@look"), currentIsDark ? QLatin1String("dark") : QLatin1String("light"));
    return sheet;
}

/// Japanese first: a Latin or Chinese fallback font would draw some characters in another country's form.
void chooseFont(QApplication &application)
{
    const QStringList families = QFontDatabase::families();
    QFont font = application.font();
    for (const QString &wanted : {QStringLiteral("Yu Gothic UI"), QStringLiteral("Noto Sans CJK JP"),
                                  QStringLiteral("Noto Sans JP"), QStringLiteral("Hiragino Sans")}) {
        if (!families.contains(wanted)) continue;
        font.setFamilies({wanted});
        break;
    }
    application.setFont(font);
}

double letters = 1;       ///< how much larger than the system's
double systemPoints = 10; ///< of the system's own font
bool settling = false;

/// Widgets that have a font of their own do not follow the application's.
void settleLetters(QApplication &application, double before)
{
    const double wanted = systemPoints * letters;
    const double factor = wanted / before;
    settling = true;
    std::vector<std::pair<QPointer<QWidget>, QFont>> own;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (!widget->testAttribute(Qt::WA_SetFont) || widget->font().pointSizeF() <= 0) continue;
        own.emplace_back(widget, widget->font());
        own.back().second.setPointSizeF(widget->font().pointSizeF() * factor);
    }
    QFont font = application.font();
    font.setPointSizeF(wanted);
    application.setFont(font);
    // A style sheet keeps the letters that a widget had when it was polished.
    application.setStyleSheet(application.styleSheet());
    for (const auto &[widget, larger] : own)
        if (widget) widget->setFont(larger);
    settling = false;
}

/// The desktop's letters may change while the program runs.
class SystemLetters : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *application = qobject_cast<QApplication *>(watched);
        if (!application || settling) return false;
        const double before = systemPoints * letters;
        if (event->type() == QEvent::ApplicationFontChange)
            systemPoints = application->font().pointSizeF() / letters;
        else if (event->type() == QEvent::ThemeChange)
            systemPoints = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
        else
            return false;
        if (systemPoints > 0 && std::abs(systemPoints * letters - before) > 1e-6)
            settleLetters(*application, before);
        return false;
    }
};

QFont scaled(double factor, bool bold)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

} // namespace

void Theme::apply(QApplication &application, Look look)
{
    static const bool systemIsDark = application.palette().color(QPalette::Window).lightness() < 128;
    static const bool styled = [&] {
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        chooseFont(application);
        systemPoints = application.font().pointSizeF();
        application.installEventFilter(new SystemLetters(&application));
        return true;
    }();
    Q_UNUSED(styled)
    currentIsDark = look == Look::Dark || (look == Look::System && systemIsDark);
    current = currentIsDark ? dark() : light();
    application.setPalette(paletteOf(current));
    application.setStyleSheet(sheetOf(current));
}

void Theme::setLetters(QApplication &application, double factor)
{
    if (factor == letters) return;
    const double before = systemPoints * letters;
    letters = factor;
    settleLetters(application, before);
}

Look Theme::remembered()
{
    const QString name = QSettings().value(QStringLiteral("look")).toString();
    if (name == QLatin1String("dark")) return Look::Dark;
    return name == QLatin1String("light") ? Look::Light : Look::System;
}

void Theme::remember(Look look)
{
    QSettings().setValue(QStringLiteral("look"), look == Look::Dark    ? QStringLiteral("dark")
                                                 : look == Look::Light ? QStringLiteral("light")
                                                                       : QStringLiteral("system"));
}

const Colours &Theme::colours()
{
    return current;
}
bool Theme::isDark()
{
    return currentIsDark;
}
QFont Theme::small()
{
    return scaled(0.87, false);
}
QFont Theme::bold()
{
    return scaled(1, true);
}
QFont Theme::heading()
{
    return scaled(1.3, true);
}
QFont Theme::figure()
{
    return scaled(1.2, true);
}

void Theme::makePrimary(QPushButton &button)
{
    button.setProperty("primary", true);
    // A button box has already looked it up.
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

QIcon Theme::icon(const QString &name, const QColor &colour)
{
    const QColor ink = colour.isValid() ? colour : current.text;
    QSvgRenderer drawing(QStringLiteral(":/ui/%1.svg").arg(name));
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), ink);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace machi::ui
