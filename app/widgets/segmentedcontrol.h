// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"
#include "app/widgets/fitsheight.h"

#include <QWidget>

#include <vector>

namespace backstretch {

class SegmentButton;
class Theme;

/// One of a few choices, all in sight: side by side, or one under the other where words are long.
/// Arrow keys choose.
class SegmentedControl : public FitsHeight<QWidget>, public AccessibleSource
{
    Q_OBJECT
public:
    explicit SegmentedControl(const Theme& theme, const QStringList& labels, QWidget* parent = nullptr);

    void setLabels(const QStringList& labels);
    [[nodiscard]] int current() const { return m_current; }
    /// Chooses; told by chosen() only when the user does it.
    void setCurrent(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    void choose(int index);
    void arrange();
    [[nodiscard]] bool isStacked(int width) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int rowWidth() const;
    [[nodiscard]] int widest() const;

    const Theme& m_theme;
    std::vector<SegmentButton*> m_buttons;
    int m_current = 0;
};

} // namespace backstretch
