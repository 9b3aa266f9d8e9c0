// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace backstretch {

class BsButton;
class FlowLayout;
class Label;
class Theme;

/// Fills the window when the program cannot go on as usual: what happened, where, and what to do.
class ProblemPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemPage(const Theme& theme, QWidget* parent = nullptr);

    /// `details` are for whoever repairs it: file names and places, selectable.
    void setProblem(const QString& title, const QString& text, const QStringList& details);
    void addButton(const QString& label, bool first, std::function<void()> run);
    [[nodiscard]] QWidget* firstFocus();

private:
    const Theme& m_theme;
    Label* m_title;
    Label* m_text;
    Label* m_details;
    FlowLayout* m_buttons;
    BsButton* m_first = nullptr;
};

} // namespace backstretch
