// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/navbutton.h"

#include <vector>

class QBoxLayout;

namespace backstretch {

/// A list of pages to choose from. Tab enters it at the present page, arrow keys walk along it,
/// Enter or Space goes to the page, Tab leaves it.
class NavGroup : public QWidget, public AccessibleSource
{
    Q_OBJECT
public:
    explicit NavGroup(const Theme& theme, QWidget* parent = nullptr);

    /// Returns the index of the new page.
    int addPage(const QString& iconName, const QString& label);
    void setLabel(int index, const QString& label);
    [[nodiscard]] int count() const { return static_cast<int>(m_buttons.size()); }
    [[nodiscard]] int current() const { return m_current; }
    /// Marks a page without telling anyone.
    void setCurrent(int index);
    void setForm(NavForm form);
    [[nodiscard]] NavForm form() const { return m_form; }
    [[nodiscard]] NavButton* button(int index) const { return m_buttons.at(static_cast<std::size_t>(index)); }

Q_SIGNALS:
    /// The user chose a page.
    void chosen(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    void choose(int index);

    const Theme& m_theme;
    QBoxLayout* m_layout;
    std::vector<NavButton*> m_buttons;
    NavForm m_form = NavForm::Beside;
    int m_current = -1;
};

} // namespace backstretch
