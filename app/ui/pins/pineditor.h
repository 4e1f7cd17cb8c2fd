#pragma once

#include "core/model/pin.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QImage;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace machi::ui {

/// One pin as a form. What is written is told a moment after the last key, and at once when the hand leaves a
/// field, so that nothing waits for a button.
class PinEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PinEditor(QWidget *parent = nullptr);

    /// What is not told yet is told first. A form that is being written in keeps what stands in it.
    void setPin(const core::Pin &pin, const QImage &photo);
    void clear();
    void setReadOnly(bool readOnly);
    void flush(); ///< tells what is not told yet
    void editTitle();

Q_SIGNALS:
    void changed(const machi::core::Pin &pin);
    void photoWanted(const QString &id);
    void removeWanted(const QString &id);
    void zoomWanted(const QString &id);

private:
    core::Pin written() const;
    void showPin();
    void showPhoto(const QImage &photo);
    void touch(int milliseconds);

    std::optional<core::Pin> m_pin; ///< as it was told or shown last
    bool m_filling = false;
    bool m_telling = false; ///< a refusal may open a box, which takes the focus from a field
    QTimer m_later;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QComboBox *m_kind;
    QList<QToolButton *> m_colours;
    QCheckBox *m_consent;
    QLabel *m_consentWords;
    QLabel *m_photo;
    QPushButton *m_addPhoto;
    QPushButton *m_dropPhoto;
    QPushButton *m_zoom;
    QPushButton *m_remove;
    QLabel *m_facts;
};

} // namespace machi::ui
