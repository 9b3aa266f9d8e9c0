// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"

#include <QAbstractSlider>

#include <functional>

namespace backstretch {

class Theme;

/// A value on a line, with the value in words beside it. Arrow keys go by steps, the wheel turns it only
/// while it has the focus, so that scrolling a page changes nothing.
class Slider : public QAbstractSlider, public AccessibleSource
{
    Q_OBJECT
public:
    explicit Slider(const Theme& theme, QWidget* parent = nullptr);

    /// How a value is written: "80 %", "Normal".
    void setFormat(std::function<QString(int)> format);

    /// What the longest of its words needs; where two stand under one another, both are given the larger.
    [[nodiscard]] double wordsWidth() const;
    void setLeastWordsWidth(double width);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the user.
    void moved(int value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    void restyle();
    void follow(const QPoint& place);
    [[nodiscard]] QString shown(int value) const;
    [[nodiscard]] double thumb() const;
    /// Where the middle of the thumb can be, read from left to right.
    [[nodiscard]] QRectF line() const;

    const Theme& m_theme;
    std::function<QString(int)> m_format;
    double m_leastWords = 0;
};

} // namespace backstretch
