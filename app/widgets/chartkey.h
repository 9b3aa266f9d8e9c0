// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QPainter;
class QSpacerItem;

namespace backstretch {

class Label;
class Theme;

/// One mark of a chart and what it stands for.
class ChartKey : public QWidget
{
    Q_OBJECT
public:
    /// Draws the mark in the middle of the box.
    using Mark = std::function<void(QPainter& painter, const QRectF& box)>;

    ChartKey(const Theme& theme, Mark mark, QWidget* parent = nullptr);

    void setText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int markRoom() const;

    const Theme& m_theme;
    Mark m_mark;
    QSpacerItem* m_room; ///< for the mark, before the words; the layout owns it
    Label* m_label;
};

} // namespace backstretch
