// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace backstretch {

class Theme;

/// Room beside a column that scrolls, with one widget in it that stays in view: it moves down as the column
/// moves up, no further than its room. What is taller than what can be seen scrolls along, or its end could
/// not be reached.
class StaysInView : public QWidget
{
    Q_OBJECT
public:
    /// Takes over `content`.
    StaysInView(const Theme& theme, QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    void place();

    const Theme& m_theme;
    QWidget* m_content;
    QPointer<QScrollArea> m_area; ///< that it lies in, once it is shown
};

} // namespace backstretch
