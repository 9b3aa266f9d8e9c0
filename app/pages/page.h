// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QScrollBar;
class QVBoxLayout;

namespace backstretch {

class ScrollColumn;

/// One page of the shell: a column that scrolls, with the margins every page has. A page is made when
/// it is first shown, and told each time it comes to the front.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const Theme& theme, QWidget* parent = nullptr);

    /// Says its words for the first time, if it has not yet. Before enter(), so that a page that shows its
    /// content in retranslate() as well need not do it twice.
    void makeReady();
    /// Comes to the front: what may have changed meanwhile is read again.
    virtual void enter() {}
    /// What the focus goes to when the page comes to the front.
    [[nodiscard]] virtual QWidget* firstFocus() { return nullptr; }
    /// Ctrl+F; false where there is nothing to search.
    virtual bool focusSearch() { return false; }
    void scrollToTop();
    /// The areas F6 goes through, besides the navigation; the page itself unless told otherwise.
    [[nodiscard]] virtual QList<QWidget*> areas() { return {this}; }

protected:
    /// The column the page puts its rows into.
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] Breakpoint breakpoint() const { return m_breakpoint; }
    /// Takes this much off the margins at the sides, for rows that bring some of their own.
    void trimMargins(int pixels);
    void scrollTo(const QWidget& within, const QRect& area);
    [[nodiscard]] QScrollBar* scrollBar() const;

    /// The window became wider or narrower than one of its steps, or the text size changed.
    virtual void arrange() {}
    /// The language changed (and once before the page is first shown).
    virtual void retranslate() {}

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void measure();
    void placeMargins();

    const Theme& m_theme;
    ScrollColumn* m_scroll;
    QVBoxLayout* m_column;
    Breakpoint m_breakpoint = Breakpoint::Wide;
    int m_trim = 0;
    bool m_ready = false;
};

} // namespace backstretch
