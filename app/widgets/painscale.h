// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"
#include "app/widgets/fitsheight.h"

#include <QWidget>

class QKeyEvent;

namespace backstretch {

class Theme;

/// Pain as a number from 0 to 10, or none picked. One row of cells, two lower ones where the page is narrow.
/// A number that is picked comes into view.
class PainScale : public FitsHeight<QWidget>, public AccessibleSource
{
    Q_OBJECT
public:
    static constexpr int notGiven = -1;
    static constexpr int worst = 10;

    explicit PainScale(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] int value() const { return m_value; }
    /// -1 to 10. Told by valueChanged() as well.
    void setValue(int value);
    /// Smaller cells without the words under them, for use inside another page.
    void setCompact(bool compact);
    /// Text size in pixels, for the player; until then it follows the user's text size.
    void setPixels(double pixels);

    /// Takes digits, arrows, Home, End and Delete; true if the key was one of them. For pages that
    /// let digits work wherever the focus is.
    bool handleKey(const QKeyEvent& event);

    /// "None", "Mild", "Moderate", "Severe", "Worst"; empty for no number.
    [[nodiscard]] static QString wordFor(int value);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    /// Where the cell of a value is, in this widget.
    [[nodiscard]] QRectF cellRect(int value) const;
    /// Scrolls what it lies in until the picked number is in view, and no further.
    void showPicked();
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void valueChanged(int value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    [[nodiscard]] bool inTwoRows(int width) const;
    [[nodiscard]] int em(double ems) const;
    [[nodiscard]] int gap() const;
    [[nodiscard]] int leastCell() const;
    [[nodiscard]] int cellHeight(bool twoRows) const;
    [[nodiscard]] int rowHeight(bool twoRows) const;
    void pick(int value);
    [[nodiscard]] int valueAt(const QPointF& position) const;
    void paintCell(QPainter& painter, int value) const;
    void paintWords(QPainter& painter) const;

    const Theme& m_theme;
    int m_value = notGiven;
    int m_hovered = notGiven;
    bool m_compact = false;
    double m_pixels = 0;
    bool m_maybeTen = false;
    quint64 m_oneTyped = 0; ///< time stamp of a typed 1, which a 0 soon after makes 10
};

} // namespace backstretch
