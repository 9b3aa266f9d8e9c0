// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/colours.h"
#include "app/theme/type.h"
#include "app/widgets/textsizes.h"

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
    /// An icon before the words, as high as the first line; an empty name takes it away.
    void setIconName(const QString& name);
    void setIconRole(ColourRole role);
    /// Text size in pixels, for the player; until then the label follows the user's text size.
    void setPixels(double pixels, QFont::Weight weight);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] TextSizes& sizes() const;
    [[nodiscard]] double iconSize() const;
    [[nodiscard]] double iconRoom() const;

    const Theme& m_theme;
    TextStyle m_style;
    ColourRole m_role = &Colours::text;
    ColourRole m_iconRole = nullptr; ///< the text's colour where not set
    QString m_iconName;
    Qt::AlignmentFlag m_alignment = Qt::AlignLeading;
    mutable TextSizes m_sizes; ///< what was measured already
};

} // namespace backstretch
