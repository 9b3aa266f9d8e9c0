// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace backstretch {

class Theme;

/// A way on: a large button with an icon, a title, a line that explains it, and the key that
/// chooses it. Grows with its words; nothing is cut off.
class OptionButton : public QPushButton
{
    Q_OBJECT

public:
    OptionButton(const Theme& theme, const QString& icon, const QString& key, QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& hint);
    /// The one suggested; it has the strong edge.
    void setMarked(bool marked);
    [[nodiscard]] bool isMarked() const { return m_marked; }
    /// Text sizes in pixels: the player's pages follow the height of the window.
    void setPixels(double title, double hint);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Measures;
    [[nodiscard]] Measures measures(int width) const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont hintFont() const;

    const Theme& m_theme;
    QString m_icon;
    QString m_key;
    QString m_title;
    QString m_hint;
    double m_titlePixels = 20;
    double m_hintPixels = 16;
    bool m_marked = false;
};

} // namespace backstretch
