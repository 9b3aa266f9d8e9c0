// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"
#include "app/widgets/fitsheight.h"

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <memory>

namespace backstretch {

class ReportPages;
class Theme;

/// The first page of the report, as it will be on paper: white in every theme.
class ReportPreview : public FitsHeight<QWidget>, public AccessibleSource
{
    Q_OBJECT

public:
    /// `pages` is asked for when they are painted, and not before.
    ReportPreview(const Theme& theme, std::function<std::shared_ptr<const ReportPages>()> pages,
                  QWidget* parent = nullptr);

    /// Asks for the pages anew.
    void refresh();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    [[nodiscard]] QPixmap draw(double pixelRatio) const;

    const Theme& m_theme;
    std::function<std::shared_ptr<const ReportPages>()> m_pages;
    QPixmap m_drawn;
};

} // namespace backstretch
