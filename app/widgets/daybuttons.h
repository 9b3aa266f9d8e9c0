// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"
#include "app/widgets/fitsheight.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>

namespace backstretch {

class Theme;

/// One day of the week, on or off. Checked by its fill and its edge, and by its state to a screen reader.
class DayButton : public QAbstractButton, public AccessibleSource
{
    Q_OBJECT
public:
    explicit DayButton(const Theme& theme, QWidget* parent = nullptr);

    /// `shortName`: two letters or so; `name`: the whole word.
    void setDay(const QString& shortName, const QString& name);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;

    const Theme& m_theme;
    QString m_short;
};

/// The seven days, in the order of the locale. One stop for Tab; arrow keys walk, Space turns a day on or
/// off.
class DayButtons : public FitsHeight<QWidget>
{
    Q_OBJECT
public:
    explicit DayButtons(const Theme& theme, QWidget* parent = nullptr);

    /// Monday is 1, as in QDate.
    [[nodiscard]] bool isOn(int day) const { return button(day).isChecked(); }
    void setOn(int day, bool on) { button(day).setChecked(on); }
    [[nodiscard]] DayButton& button(int day) const { return *m_buttons[static_cast<std::size_t>(day - 1)]; }
    /// The width of all in one line.
    [[nodiscard]] int oneLine() const;

Q_SIGNALS:
    /// By the user.
    void toggled(int day, bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void walk(int by);

    const Theme& m_theme;
    std::array<DayButton*, 7> m_buttons{};
    std::array<int, 7> m_order{}; ///< days as they stand
    int m_current = 0;            ///< place in m_order that Tab comes to
};

} // namespace backstretch
