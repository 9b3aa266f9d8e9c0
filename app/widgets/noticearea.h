// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scrollcolumn.h"

class QVBoxLayout;

namespace backstretch {

class Theme;

/// Notices above a page: as tall as they are, and scrolled where a low window has not that much room.
/// Squeezed into less, their words and buttons would be cut.
class NoticeArea : public ScrollColumn
{
    Q_OBJECT

public:
    explicit NoticeArea(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
    QVBoxLayout* m_column;
};

} // namespace backstretch
