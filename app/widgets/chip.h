// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"

#include <QAbstractButton>

namespace backstretch {

class Theme;

/// A filter that is on or off. Stands in a FlowLayout, never in a row that scrolls sideways.
class Chip : public QAbstractButton, public AccessibleSource
{
    Q_OBJECT
public:
    explicit Chip(const Theme& theme, const QString& label, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    [[nodiscard]] const QString& label() const { return m_label; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    void restyle();
    [[nodiscard]] double markRoom() const;

    const Theme& m_theme;
    QString m_label;
};

} // namespace backstretch
