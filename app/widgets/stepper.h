// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"

#include <QWidget>

#include <functional>

class QAbstractButton;

namespace backstretch {

class Theme;

/// A number with a minus and a plus that are large enough for anyone's finger. The focus is on the
/// whole; arrow keys, Page Up and Down, Home and End change it.
class Stepper : public QWidget, public AccessibleSource
{
    Q_OBJECT
public:
    explicit Stepper(const Theme& theme, QWidget* parent = nullptr);

    void setRange(int minimum, int maximum);
    [[nodiscard]] int minimum() const { return m_minimum; }
    [[nodiscard]] int maximum() const { return m_maximum; }
    [[nodiscard]] int value() const { return m_value; }
    void setValue(int value);
    void setStep(int step);
    /// For steps that depend on the value: given it and the direction (+1, -1), returns the next one.
    void setNextValue(std::function<int(int, int)> next);
    /// How the value is shown ("15 s") and read out ("15 seconds").
    void setFormat(std::function<QString(int)> shown, std::function<QString(int)> spoken = {});
    /// Why it goes no further, as tooltips of the buttons at the limits.
    void setLimitHints(const QString& atMinimum, const QString& atMaximum);

    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void valueChanged(int value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    void step(int direction, int times = 1);
    void refresh();
    void arrange();
    [[nodiscard]] int buttonWidth() const;

    const Theme& m_theme;
    QAbstractButton* m_less;
    QAbstractButton* m_more;
    std::function<int(int, int)> m_next;
    std::function<QString(int)> m_shown;
    std::function<QString(int)> m_spoken;
    QString m_atMinimum;
    QString m_atMaximum;
    int m_minimum = 0;
    int m_maximum = 100;
    int m_value = 0;
};

} // namespace backstretch
