// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/colours.h"

#include <QIconEngine>

namespace backstretch {

class Theme;

/// Paints one of our icons in the theme's present colour; a disabled icon in the disabled one.
class IconEngine : public QIconEngine
{
public:
    IconEngine(const Theme& theme, QString name, ColourRole role);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine* clone() const override;
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;

    const Theme& m_theme;
    QString m_name;
    ColourRole m_role;
};

} // namespace backstretch
