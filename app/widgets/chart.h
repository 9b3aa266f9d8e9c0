// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/type.h"
#include "app/widgets/accessiblesource.h"

#include <QPainter>
#include <QWidget>

#include <optional>

namespace backstretch {

class Theme;

/// What every chart does beside its own drawing. Its values can be walked over with Left and Right (Home,
/// End), and pointed at; the one under the cursor shows its sentence. Each is a child of its own to a screen
/// reader, and all of them together are the chart's description. In a right-to-left page time runs from right
/// to left.
class Chart : public QWidget, public AccessibleSource
{
    Q_OBJECT
public:
    explicit Chart(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] virtual int count() const = 0;
    /// What a value says, whole: "Week of 16 November, 20 minutes".
    [[nodiscard]] virtual QString sentence(int index) const = 0;
    /// Where it is drawn, in the widget's coordinates.
    [[nodiscard]] virtual QRectF valueRect(int index) const = 0;

    /// The value the keys have come to; -1 where there is none.
    [[nodiscard]] int cursor() const { return m_cursor; }
    /// Whether Enter and a click lead somewhere.
    void setOpensValues(bool opens) { m_opens = opens; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int index);

protected:
    /// Draws values and axes; the mark of the cursor and the sentence come on top.
    virtual void draw(QPainter& painter) = 0;
    /// By how many values Up and Down go.
    [[nodiscard]] virtual int valuesInRow() const { return 0; }

    /// The values are others now: the cursor goes to the newest, which is the last.
    void valuesChanged();
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] QFont axisFont() const;
    [[nodiscard]] double axisHeight() const;
    [[nodiscard]] QRectF flipped(const QRectF& box) const;
    /// A thin line across, at this height.
    void drawLine(QPainter& painter, const QRectF& plot, double y, bool base = false) const;
    void drawAxisText(QPainter& painter, const QString& text, const QRectF& box,
                      Qt::Alignment alignment) const;
    /// Words under some of the columns: never more than four, none over another.
    void drawLabels(QPainter& painter, const QStringList& labels, double top) const;

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    void moveCursor(int index);
    [[nodiscard]] int valueAt(const QPointF& position) const;
    void drawSentence(QPainter& painter, int index) const;

    const Theme& m_theme;
    int m_cursor = -1;
    int m_hovered = -1;
    bool m_opens = false;
};

} // namespace backstretch
