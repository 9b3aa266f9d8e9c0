// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"
#include "app/widgets/navgroup.h"

#include <QFrame>

namespace backstretch {

class Label;

/// The main navigation: mark and name, the pages, a line at the foot. A column at the leading edge
/// of the window, or a bar at its bottom; whoever lays out the window asks isBar().
class NavRail : public QFrame, public AccessibleSource
{
    Q_OBJECT
public:
    explicit NavRail(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] NavGroup& pages() { return *m_pages; }
    void setName(const QString& programName);
    void setFootnote(const QString& text);

    /// Takes the form for a window of this width; true if the form changed.
    bool adaptTo(int windowWidth);
    [[nodiscard]] bool isBar() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// A group; to Qt every frame is a window of its own.
    [[nodiscard]] QAccessibleInterface* createAccessible() override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    const Theme& m_theme;
    NavForm m_form = NavForm::Beside;
    QBoxLayout* m_layout;
    QWidget* m_head;
    Label* m_name;
    NavGroup* m_pages;
    Label* m_footnote;
};

} // namespace backstretch
