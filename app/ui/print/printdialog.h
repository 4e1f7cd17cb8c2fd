#pragma once

#include "core/task/result.h"
#include "map/mapview.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QComboBox;
class QImage;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace machi::core {
class Project;
}

namespace machi::map {
class MapLayers;
class MapPrint;
struct PageDesign;
} // namespace machi::map

namespace machi::ui {

class PagePreview;
class PaperPrint;

/// Title, template and words of a page of what the map shows, with a preview; saves it as PDF or PNG. Drawing
/// goes on beside it, and can be cancelled.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(core::Project &project, const map::MapLayers &layers, const map::MapView &view,
                const QSizeF &size, const QString &title, QWidget *parent);
    ~PrintDialog() override;
    void setView(const map::MapView &view, const QSizeF &size); ///< prints this part of the map from now on
    /// `path` ends in .pdf or .png. `saved` follows; the reason is told where it cannot be written.
    void save(const QString &path);
    /// On paper, or whatever the printer is set to; `saved` follows.
    void printOn(std::unique_ptr<PaperPrint> paper);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void previewed();
    void saved(bool ok);
    void filesWritten(const QStringList &paths);
    void told(const machi::core::Issues &issues); ///< what was left out or made smaller

private:
    const map::PageDesign &design() const;
    void makeForm();
    void change(int wait); ///< milliseconds until it is composed anew
    void chooseDesign();
    void keepWords();
    void compose();
    void startPrint();
    void choose(const QString &ending);
    void showProgress(double fraction, const QString &stage);
    void setWorking(bool working);
    void showPage(int page); ///< of those that are composed
    void written(const core::Status &status);

    core::Project &m_project;
    const map::MapLayers &m_layers;
    map::MapView m_view;
    QSizeF m_size;
    const QString m_usualTitle; ///< of a plain map
    QLineEdit *m_title;
    QComboBox *m_paper;
    QLabel *m_wordsName;
    QPlainTextEdit *m_words;
    PagePreview *m_preview;
    QProgressBar *m_bar;
    QLabel *m_stage;
    QPushButton *m_cancel;
    QPushButton *m_paperButton;
    QLabel *m_noPrinter;
    QPushButton *m_pdf;
    QPushButton *m_png;
    QTimer m_later; ///< not at every letter of the title
    std::unique_ptr<map::MapPrint> m_print;
    std::unique_ptr<PaperPrint> m_onPaper; ///< there while pages are drawn for it and sent
    bool m_hasOwnTitle = false;            ///< somebody typed it
    QString m_path;                        ///< being written
    bool m_stale = true;                   ///< what is composed is not what the fields say
};

} // namespace machi::ui
