// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"
#include "core/catalogue/exercise.h"

#include <QWidget>

#include <vector>

namespace backstretch {

class Theme;

/// Shows where an exercise is felt, on a figure seen from behind; a second one from the front joins it
/// when a place is at the front. The words always stand beside it: colour is not the only sign.
/// Never mirrored: the person's right side stays the right side.
class BodyMap : public QWidget, public AccessibleSource
{
    Q_OBJECT
public:
    explicit BodyMap(const Theme& theme, QWidget* parent = nullptr);

    void setRegions(std::vector<BodyRegion> most, std::vector<BodyRegion> also);

    /// The two fills, for the words beside it.
    [[nodiscard]] static QColor mostColour(const Theme& theme);
    [[nodiscard]] static QColor alsoColour(const Theme& theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class View { Back, Front };

    QAccessibleInterface* createAccessible() override;
    void paintFigure(QPainter& painter, View view, const QRectF& box) const;
    [[nodiscard]] QColor colourOf(BodyRegion region) const;
    [[nodiscard]] bool showsFront() const;

    const Theme& m_theme;
    std::vector<BodyRegion> m_most;
    std::vector<BodyRegion> m_also;
};

} // namespace backstretch
