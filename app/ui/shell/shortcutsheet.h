#pragma once

#include <QDialog>

class QLineEdit;
class QTableWidget;

namespace machi::ui {

class Actions;

/// One page with everything that can be done and the keys for it.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const Actions &actions, QWidget *parent = nullptr);

private:
    void addRow(const QString &what, const QString &keys);
    void filter(const QString &text);

    QLineEdit *m_filter;
    QTableWidget *m_table;
};

} // namespace machi::ui
