#include "ui/layers/columnvalues.h"

#include "core/sqlite/quoting.h"
#include "core/store/tablequery.h"
#include "core/task/runner.h"

namespace machi::ui {

namespace {

constexpr int mostOffered = 200; ///< values to choose from for a class of one's own

}

ColumnValues::ColumnValues(core::ProjectLayer layer, QObject *parent)
    : QObject(parent), m_layer(std::move(layer))
{
}

ColumnValues::~ColumnValues() = default;

void ColumnValues::read(const QString &column)
{
    struct Found
    {
        std::vector<double> numbers;
        QStringList words;
    };
    auto found = std::make_shared<Found>();
    m_column = column;
    m_numbers.clear();
    m_words.clear();
    m_task = std::make_unique<core::Task>(
        tr("Values"), [layer = m_layer, column, found](core::Feedback &feedback) {
            auto table = core::TableQuery::open(layer, false);
            if (!table) return;
            const core::Interruption interruption((*table)->database(), feedback);
            found->words = (*table)->different(column, mostOffered);
            core::Statement query = core::prepareText(
                (*table)->database(),
                QStringLiteral("SELECT %1 FROM features WHERE %1 IS NOT NULL").arg(core::quotedName(column)));
            while (query.next())
                found->numbers.push_back(query.real(0));
        });
    connect(m_task.get(), &core::Task::finished, this, [this, found] {
        m_task.release()->deleteLater();
        m_numbers = std::move(found->numbers);
        m_words = found->words;
        Q_EMIT ready();
    });
    m_task->start();
}

} // namespace machi::ui
