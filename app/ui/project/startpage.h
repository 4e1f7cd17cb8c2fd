#pragma once

#include <QWidget>

class QVBoxLayout;

namespace machi::ui {

class Actions;

/// What is shown while no project is open: how to begin, and where one was.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Actions &actions, QWidget *parent = nullptr);
    void refresh(); ///< reads the recent projects again

Q_SIGNALS:
    void openWanted(const QString &path);

private:
    QWidget *missingTile(const QString &path, QWidget *sheet);

    QVBoxLayout *m_recent;
};

} // namespace machi::ui
