#include "ui/ask/filterdialog.h"

#include "core/store/tablequery.h"
#include "core/task/runner.h"
#include "ui/ask/ruleeditor.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace machi::ui {

namespace {

using Area = core::LayerFilter::Area;

} // namespace

FilterDialog::FilterDialog(const core::ProjectLayer &layer, const QString &name, For purpose,
                           const QPolygonF &view, QWidget *parent)
    : QDialog(parent),
      m_layer(layer),
      m_purpose(purpose),
      m_view(view),
      m_rules(new QVBoxLayout),
      m_area(new QComboBox(this)),
      m_sentence(new QLabel(this)),
      m_rows(new QLabel(this)),
      m_apply(new QPushButton(purpose == For::Filter ? tr("Show only these") : tr("Select"), this))
{
    setObjectName(QStringLiteral("filterDialog"));
    setWindowTitle(purpose == For::Filter ? tr("Filter: %1").arg(name) : tr("Select in: %1").arg(name));
    resize(560, 420);
    auto *inside = new QWidget(this);
    m_rules->setContentsMargins(0, 0, 4, 0);
    m_rules->setSpacing(8);
    auto *stretch = new QVBoxLayout(inside);
    stretch->setContentsMargins(0, 0, 0, 0);
    stretch->addLayout(m_rules);
    auto *more = new QPushButton(tr("Add a condition"), inside);
    more->setObjectName(QStringLiteral("addRule"));
    more->setProperty("flat", true);
    stretch->addWidget(more, 0, Qt::AlignLeft);
    stretch->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);

    m_area->setObjectName(QStringLiteral("filterArea"));
    m_area->addItem(tr("Everywhere"), static_cast<int>(Area::Everywhere));
    m_area->addItem(tr("Only what the map shows now"), static_cast<int>(Area::View));
    m_area->addItem(tr("Only an area I draw…"), static_cast<int>(Area::Drawn));
    auto *area = new QHBoxLayout;
    auto *areaName = new QLabel(tr("Area"), this);
    areaName->setBuddy(m_area);
    area->addWidget(areaName);
    area->addWidget(m_area, 1);
    m_sentence->setWordWrap(true);
    m_sentence->setFont(Theme::bold());
    m_sentence->setObjectName(QStringLiteral("filterSentence"));
    m_rows->setProperty("quiet", true);
    m_rows->setObjectName(QStringLiteral("filterRows"));
    auto *buttons = new QHBoxLayout;
    auto *all = new QPushButton(tr("Show all again"), this);
    all->setObjectName(QStringLiteral("filterNone"));
    all->setVisible(purpose == For::Filter);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_apply->setObjectName(QStringLiteral("filterApply"));
    m_apply->setProperty("primary", true);
    m_apply->setDefault(true);
    buttons->addWidget(all);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(scroll, 1);
    layout->addLayout(area);
    layout->addWidget(m_sentence);
    layout->addWidget(m_rows);
    layout->addLayout(buttons);

    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    connect(&m_pause, &QTimer::timeout, this, &FilterDialog::count);
    connect(more, &QPushButton::clicked, this, [this] { addRule(); });
    connect(m_area, &QComboBox::activated, this, &FilterDialog::chooseArea);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, this, [this] {
        Q_EMIT applied({});
        accept();
    });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        Q_EMIT applied(filter());
        accept();
    });
    const core::LayerFilter now = layer.filterOfStep();
    if (purpose == For::Filter) {
        for (const core::FilterRule &rule : now.rules)
            addRule(&rule);
        if (now.area == Area::View) m_view = now.outline;
        if (now.area == Area::Drawn) m_drawn = now.outline;
        m_area->setCurrentIndex(m_area->findData(static_cast<int>(now.area)));
    }
    if (m_editors.isEmpty()) addRule();
    tell();
}

FilterDialog::~FilterDialog() = default;

RuleEditor *FilterDialog::addRule(const core::FilterRule *rule)
{
    auto *editor = new RuleEditor(m_layer, this);
    if (rule) editor->setRule(*rule);
    m_editors.append(editor);
    m_rules->addWidget(editor);
    connect(editor, &RuleEditor::changed, this, &FilterDialog::tell);
    connect(editor, &RuleEditor::removeWanted, this, [this, editor] {
        m_editors.removeOne(editor);
        editor->deleteLater();
        tell();
    });
    tell();
    return editor;
}

core::LayerFilter FilterDialog::filter() const
{
    core::LayerFilter filter;
    for (const RuleEditor *editor : m_editors)
        if (const core::FilterRule rule = editor->rule(); !rule.column.isEmpty()) filter.rules.append(rule);
    filter.area = static_cast<Area>(m_area->currentData().toInt());
    if (filter.area == Area::View) filter.outline = m_view;
    if (filter.area == Area::Drawn) filter.outline = m_drawn;
    if (filter.outline.size() < 3) filter.area = Area::Everywhere;
    return filter;
}

void FilterDialog::chooseArea()
{
    if (static_cast<Area>(m_area->currentData().toInt()) == Area::Drawn) {
        hide();
        Q_EMIT areaWanted();
    }
    tell();
}

void FilterDialog::setDrawn(const QPolygonF &outline)
{
    m_drawn = outline;
    const Area area = outline.size() > 2 ? Area::Drawn : Area::Everywhere;
    m_area->setCurrentIndex(m_area->findData(static_cast<int>(area)));
    show();
    raise();
    tell();
}

void FilterDialog::tell()
{
    const core::LayerFilter now = filter();
    m_sentence->setText(now.isEmpty() ? tr("All rows") : now.sentence(m_layer.columns));
    m_apply->setEnabled(!now.isEmpty());
    m_rows->setText(QStringLiteral(" "));
    m_pause.start();
}

void FilterDialog::count()
{
    struct Counts
    {
        qsizetype left = -1;
    };
    auto counts = std::make_shared<Counts>();
    core::ProjectLayer layer = m_layer;
    if (m_purpose == For::Filter) layer.settings.filter = {};
    const QString condition = filter().sql(layer.columns, layer.crs);
    m_task =
        std::make_unique<core::Task>(tr("Counting"), [layer, condition, counts](core::Feedback &feedback) {
            auto table = core::TableQuery::open(layer);
            if (!table) return;
            if (const auto rows = (*table)->rows(condition, {}, {}, feedback))
                counts->left = static_cast<qsizetype>(rows->size());
        });
    connect(m_task.get(), &core::Task::finished, this, [this, counts](bool cancelled) {
        m_task.release()->deleteLater();
        if (cancelled || counts->left < 0) return;
        m_rows->setText(
            tr("%1 of %2 rows")
                .arg(QLocale().toString(counts->left), QLocale().toString(m_layer.dataset.features)));
    });
    m_task->start();
}

} // namespace machi::ui
