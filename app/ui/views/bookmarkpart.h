#pragma once

#include "core/task/result.h"

#include <QObject>

class QLabel;
class QListView;

namespace machi::ui {

class BookmarkModel;
class Workbench;

/// Named views of the map, kept with the project: where, how near, and which layers with what moment in time.
/// The first nine have keys.
class BookmarkPart : public QObject
{
    Q_OBJECT

public:
    explicit BookmarkPart(Workbench &bench);
    BookmarkModel &model() const { return *m_model; }
    void add(const QString &title);
    void go(int row);

private:
    void makeActions();
    QWidget *makePanel();
    void refresh();
    void ask();
    void removeCurrent();
    void moveCurrent(int by);
    void tell(const core::Status &status);

    Workbench &m_bench;
    BookmarkModel *m_model;
    QLabel *m_empty = nullptr;
    QListView *m_list = nullptr;
};

} // namespace machi::ui
