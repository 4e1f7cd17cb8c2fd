#pragma once

#include "core/task/issue.h"

class QWidget;

namespace machi::ui {

/// A box that tells why something did not work: the first few of its issues, in the order they came.
void showIssueBox(QWidget *parent, const QString &title, const core::Issues &issues);

} // namespace machi::ui
