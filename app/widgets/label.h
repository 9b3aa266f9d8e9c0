// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/colours.h"
#include "app/theme/type.h"

#include <QLabel>

namespace backstretch {

class Theme;

/// Words on a page, in one of the text styles and a colour of the theme. Always plain text, wraps,
/// keeps the style's line height, and starts at the leading edge even where Latin words stand in a
/// right-to-left page.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const Theme& theme, TextStyle style, const QString& text = {}, QWidget* parent = nullptr);

    void setStyle(TextStyle style);
    void setStyle(TextStyle style, QFont::Weight weight);
    void setRole(ColourRole role);
    /// Leading (the default), centre or trailing.
    void setTextAlignment(Qt::AlignmentFlag alignment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double lineHeight() const;

    const Theme& m_theme;
    TextStyle m_style;
    ColourRole m_role = &Colours::text;
    Qt::AlignmentFlag m_alignment = Qt::AlignLeading;
};

} // namespace backstretch
