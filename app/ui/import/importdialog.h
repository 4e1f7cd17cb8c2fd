#pragma once

#include "core/io/reader.h"
#include "core/store/cityprofile.h"
#include "ui/import/importlist.h"

#include <QDialog>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace machi::core {
class Context;
}

namespace machi::ui {

class AreaChooser;
class AreaMap;
class ImportOptions;
class ImportTree;
class PreviewJob;

/// The page before an import: what files, folders and ZIPs are (kinds, format, size, area), which of it is
/// wanted, and how it is to be read. Looks in the background; reads nothing into the project.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `city` is drawn on the small map to compare, and brings its geoid. What came of the same source as one
    /// of `present`, the project's data sets, is said so and left out unless it is ticked.
    ImportDialog(core::Context &context, const core::CityProfile &city,
                 const QList<core::Dataset> &present = {}, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void add(const QStringList &paths);
    QList<core::ImportSource> sources() const { return m_list.sources(); }
    core::CityGuess city() const { return m_list.city(); }
    bool isLooking() const { return m_job != nullptr; }
    AreaMap &map() const;

Q_SIGNALS:
    /// Among what was added is a project of this program, which is opened and not imported.
    void projectMet(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeLeft();
    void lookNext();
    void know(const core::Preview &preview);
    void lookAgain();
    void removeCurrent();
    ImportList::Entry *current();
    void showTree();
    void showAmounts();
    void showArea();
    void showSummary();

    core::CityProfile m_city;
    QList<core::Dataset> m_present;
    core::ReaderRegistry m_readers;
    ImportList m_list;
    ImportTree *m_tree = nullptr;
    QLabel *m_empty = nullptr;
    ImportOptions *m_options = nullptr;
    AreaChooser *m_area;
    QLabel *m_summary = nullptr;
    QProgressBar *m_looking = nullptr;
    QPushButton *m_import = nullptr;
    std::unique_ptr<PreviewJob> m_job; ///< the look under way
};

} // namespace machi::ui
