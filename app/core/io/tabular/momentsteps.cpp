#include "core/io/tabular/momentsteps.h"

#include <QRegularExpression>

#include <algorithm>

namespace machi::core {

std::unique_ptr<MomentSteps> MomentSteps::of(const QString &kind, const QStringList &header)
{
    static const QStringList kinds = {QStringLiteral("sensor"), QStringLiteral("weather"),
                                      QStringLiteral("heat")};
    static const QRegularExpression name(
        QRegularExpression::anchoredPattern(QStringLiteral("日時|観測日時|測定日時|date_?time|timestamp")),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype at = header.indexOf(name);
    if (at < 0 || !kinds.contains(kind)) return nullptr;
    auto steps = std::make_unique<MomentSteps>();
    steps->m_at = static_cast<std::size_t>(at);
    steps->m_column = header.at(at);
    return steps;
}

void MomentSteps::see(const std::vector<Value> &values)
{
    const auto *text = m_at < values.size() ? std::get_if<std::string>(&values[m_at]) : nullptr;
    if (text && m_keys.size() <= most) m_keys.insert(QString::fromStdString(*text));
}

TimeAxis MomentSteps::axis() const
{
    TimeAxis axis;
    axis.column = m_column;
    if (m_keys.size() < 2 || m_keys.size() > most) return axis;
    for (const QString &key : m_keys) {
        TimeStep step;
        step.key = key;
        // The place's own clock: what stands before a zone.
        const QString clock = QString(key)
                                  .replace(QLatin1Char('/'), QLatin1Char('-'))
                                  .replace(QLatin1Char(' '), QLatin1Char('T'));
        step.instant = QDateTime::fromString(clock.left(19), Qt::ISODate);
        if (!step.instant.isValid()) return {};
        axis.steps.append(step);
    }
    std::stable_sort(axis.steps.begin(), axis.steps.end(),
                     [](const TimeStep &a, const TimeStep &b) { return a.instant < b.instant; });
    return axis;
}

} // namespace machi::core
