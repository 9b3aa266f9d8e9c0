// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace backstretch {

class Label;
class Theme;

/// A square of a colour and what it means.
class Legend : public QWidget
{
    Q_OBJECT

public:
    Legend(const Theme& theme, std::function<QColor(const Theme&)> colour, QWidget* parent = nullptr);

    void setText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    const Theme& m_theme;
    std::function<QColor(const Theme&)> m_colour;
    QHBoxLayout* m_row;
    Label* m_label;
};

} // namespace backstretch
