#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QScrollArea;

namespace machi::ui {

class PinEditor;
class PinModel;

/// The pins and notes of the project: what can be done, the list, and the one that is chosen as a form.
class PinPanel : public QWidget
{
    Q_OBJECT

public:
    /// `actions` become the buttons above the list.
    PinPanel(const QList<QAction *> &actions, QWidget *parent = nullptr);

    PinModel &model() const { return *m_model; }
    PinEditor &editor() const { return *m_editor; }
    QListView &list() const { return *m_list; }
    /// Chooses without telling; an empty id = none.
    void choose(const QString &id);
    void refresh(); ///< after the model has changed

Q_SIGNALS:
    void chosen(const QString &id); ///< by the hand; empty = none

private:
    void fitList();

    PinModel *m_model;
    QListView *m_list;
    PinEditor *m_editor;
    QLabel *m_empty;
    QScrollArea *m_form; ///< there while a pin is chosen
    bool m_quiet = false;
};

} // namespace machi::ui
