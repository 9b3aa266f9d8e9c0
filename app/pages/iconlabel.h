// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/colours.h"
#include "app/theme/type.h"

#include <QWidget>

class QHBoxLayout;

namespace backstretch {

class Label;
class Theme;

/// An icon and a line of words beside it; the icon stands level with the first line.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const Theme& theme, const QString& icon, TextStyle style, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setIconName(const QString& icon);
    void setIconSize(double units);
    void setRole(ColourRole role);
    [[nodiscard]] Label& label() { return *m_label; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    const Theme& m_theme;
    QString m_icon;
    double m_units = 5;
    ColourRole m_role;
    QHBoxLayout* m_row;
    Label* m_label;
};

} // namespace backstretch
