// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/choices.h"
#include "app/widgets/accessiblesource.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QButtonGroup;

namespace backstretch {

class Theme;

/// A button that shows a text size by an "A" of that size.
class TextSizeButton : public QAbstractButton, public AccessibleSource
{
    Q_OBJECT

public:
    TextSizeButton(const Theme& theme, TextSize size, QWidget* parent = nullptr);

    [[nodiscard]] TextSize textSize() const { return m_size; }
    [[nodiscard]] QSize sizeHint() const override;
    /// Narrow on purpose: the row decides, by its own width, whether its buttons stand one under the other.
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    [[nodiscard]] QFont letterFont() const;
    [[nodiscard]] QFont labelFont() const;

    const Theme& m_theme;
    TextSize m_size;
};

/// A few text sizes side by side, one of them chosen.
class TextSizeChoice : public QWidget
{
    Q_OBJECT

public:
    TextSizeChoice(const Theme& theme, const std::vector<TextSize>& sizes, QWidget* parent = nullptr);

    void setChosen(TextSize size);

Q_SIGNALS:
    void chosen(backstretch::TextSize size);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void retranslate();

    const Theme& m_theme;
    QButtonGroup* m_group;
    QBoxLayout* m_row;
    std::vector<TextSizeButton*> m_buttons;
};

/// "Normal", "Large", "Larger", "Very large", "Largest".
[[nodiscard]] QString textSizeName(TextSize size);

} // namespace backstretch
