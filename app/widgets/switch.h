// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"

#include <QAbstractButton>

class QVariantAnimation;

namespace backstretch {

class Theme;

/// On or off, at once. The word stands beside it, because the thumb's place alone is a riddle.
class Switch : public QAbstractButton, public AccessibleSource
{
    Q_OBJECT
public:
    explicit Switch(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    void restyle();
    void slide();
    [[nodiscard]] QSizeF trackSize() const;

    const Theme& m_theme;
    QVariantAnimation* m_slide;
};

} // namespace backstretch
