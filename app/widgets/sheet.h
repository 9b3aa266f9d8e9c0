// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"

#include <QPointer>
#include <QSize>
#include <QWidget>

#include <functional>

class QAbstractButton;
class QHBoxLayout;
class QVBoxLayout;

namespace backstretch {

class ScrollColumn;
class Sheet;
class Theme;

/// Opens a sheet over a window; for those who offer a sheet that they know nothing about.
using OpenSheet = std::function<Sheet*(QWidget& window)>;

/// A question or a list laid over the whole window: head and buttons stay, what is between them
/// scrolls, by keys as well. The focus stays inside, Escape presses the harmless button, and closing gives
/// the focus back to where it was. It never closes by itself.
class Sheet : public QWidget, public AccessibleSource
{
    Q_OBJECT
public:
    /// `name` is what a screen reader calls it, usually the heading.
    Sheet(const Theme& theme, QWidget& window, const QString& name);

    [[nodiscard]] QVBoxLayout& head() { return *m_head; }
    /// What scrolls; the sheet takes it over.
    void setContent(QWidget* content);
    /// Where the content is seen through, which may be lower than it.
    [[nodiscard]] QWidget& opening() const;
    [[nodiscard]] QHBoxLayout& buttons() { return *m_buttons; }
    void setHarmlessButton(QAbstractButton* button);

    /// Shows it no larger than `wanted`; `first` gets the focus.
    void open(QSize wanted, QWidget* first);
    void close();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    void arrange();
    /// In a row where `room` is wide enough, else above each other; how much higher they stand then.
    [[nodiscard]] int arrangeButtons(int room);

    const Theme& m_theme;
    QWidget& m_window;
    QWidget* m_panel;
    QVBoxLayout* m_head;
    ScrollColumn* m_scroll;
    QHBoxLayout* m_buttons;
    QPointer<QAbstractButton> m_harmless;
    QPointer<QWidget> m_before; ///< had the focus when it opened
    QSize m_wanted;
    bool m_fills = false;
};

} // namespace backstretch
