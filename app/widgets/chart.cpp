// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chart.h"

#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace backstretch {

namespace {

constexpr int mostLabels = 4;

} // namespace

Chart::Chart(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty(ownFocusMark, true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chart::valuesChanged()
{
    m_cursor = count() - 1;
    m_hovered = -1;
    QStringList all;
    for (int i = 0; i < count(); ++i) {
        all << sentence(i);
    }
    //: between the values of a chart, as a screen reader reads all of them
    setAccessibleDescription(all.join(tr(". ", "between sentences")));
    update();
}

QSize Chart::minimumSizeHint() const
{
    return {m_theme.em(12), m_theme.em(10)};
}

QSize Chart::sizeHint() const
{
    return {m_theme.em(17), m_theme.em(13)};
}

QFont Chart::axisFont() const
{
    return type::font(m_theme, TextStyle::Caption);
}

double Chart::axisHeight() const
{
    return TextBlock::heightOfLine(axisFont());
}

QRectF Chart::flipped(const QRectF& box) const
{
    return mirrored(box, rect(), layoutDirection());
}

void Chart::drawLine(QPainter& painter, const QRectF& plot, double y, bool base) const
{
    const Colours& colours = m_theme.colours();
    const double thickness = base ? 1.5 : 1;
    painter.fillRect(QRectF(plot.left(), y - thickness / 2, plot.width(), thickness),
                     base ? colours.controlBorder : colours.chartGrid);
}

void Chart::drawAxisText(QPainter& painter, const QString& text, const QRectF& box,
                         Qt::Alignment alignment) const
{
    painter.setPen(m_theme.colours().chartAxis);
    TextBlock(text, axisFont()).draw(painter, box, alignment);
}

void Chart::drawLabels(QPainter& painter, const QStringList& labels, double top) const
{
    const int number = static_cast<int>(labels.size());
    const int step = std::max(1, (number + mostLabels - 1) / mostLabels);
    QRectF last;
    for (int i = number - 1; i >= 0; i -= step) {
        const TextBlock words(labels[i], axisFont());
        const QRectF value = valueRect(i);
        QRectF box(value.center().x() - words.width() / 2, top, words.width() + 1, words.height());
        box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, width() - box.width())));
        if (last.isNull() || !box.adjusted(-m_theme.space(2), 0, m_theme.space(2), 0).intersects(last)) {
            drawAxisText(painter, labels[i], box, Qt::AlignHCenter | Qt::AlignTop);
            last = box;
        }
    }
}

void Chart::drawSentence(QPainter& painter, int index) const
{
    const double padding = m_theme.space(2);
    const TextBlock words(sentence(index), axisFont(),
                          std::min<double>(m_theme.em(17), width() - 2 * padding - 2));
    const QRectF value = valueRect(index);
    QRectF box(0, 0, words.width() + 2 * padding + 1, words.height() + 2 * padding);
    box.moveCenter(value.center());
    const double above = value.top() - m_theme.space(2) - box.height();
    box.moveTop(above >= 0 ? above : value.bottom() + m_theme.space(2));
    box.moveTop(std::clamp(box.top(), 0.0, std::max(0.0, height() - box.height())));
    box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, width() - box.width())));
    paintBox(painter, box, 6, m_theme.colours().surface, m_theme.colours().controlBorder, m_theme.edge());
    painter.setPen(m_theme.colours().text);
    words.draw(painter, box.adjusted(padding, padding, -padding, -padding),
               Qt::AlignLeading | Qt::AlignVCenter);
}

void Chart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    draw(painter);
    const bool focused = m_theme.showsFocus(*this) && m_cursor >= 0 && m_cursor < count();
    if (focused) {
        const QRectF box = valueRect(m_cursor).adjusted(-4, -4, 4, 4);
        paintBox(painter, box.intersected(QRectF(rect())), 6, {}, m_theme.colours().focus, focusRingWidth);
    }
    const int told = m_hovered >= 0 && m_hovered < count() ? m_hovered : focused ? m_cursor : -1;
    if (told >= 0) {
        drawSentence(painter, told);
    }
}

void Chart::moveCursor(int index)
{
    m_cursor = std::clamp(index, 0, count() - 1);
    m_hovered = -1;
    update();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_cursor);
    QAccessible::updateAccessibility(&event);
}

void Chart::keyPressEvent(QKeyEvent* event)
{
    if (count() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        moveCursor(m_cursor + ahead);
        return;
    case Qt::Key_Left:
        moveCursor(m_cursor - ahead);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (valuesInRow() > 0) {
            moveCursor(m_cursor + (event->key() == Qt::Key_Down ? valuesInRow() : -valuesInRow()));
            return;
        }
        break;
    case Qt::Key_Home:
        moveCursor(0);
        return;
    case Qt::Key_End:
        moveCursor(count() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_opens) {
            Q_EMIT opened(m_cursor);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

int Chart::valueAt(const QPointF& position) const
{
    // Dots are small: the nearest one within reach counts.
    int nearest = -1;
    double best = m_theme.em(1.2);
    for (int i = 0; i < count(); ++i) {
        const QRectF box = valueRect(i);
        if (box.contains(position)) {
            return i;
        }
        const double across = std::max({box.left() - position.x(), position.x() - box.right(), 0.0});
        const double down = std::max({box.top() - position.y(), position.y() - box.bottom(), 0.0});
        if (std::hypot(across, down) < best) {
            best = std::hypot(across, down);
            nearest = i;
        }
    }
    return nearest;
}

void Chart::mouseMoveEvent(QMouseEvent* event)
{
    const int hit = valueAt(event->position());
    if (hit != m_hovered) {
        m_hovered = hit;
        setCursor(hit >= 0 && m_opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void Chart::mousePressEvent(QMouseEvent* event)
{
    const int hit = valueAt(event->position());
    if (event->button() != Qt::LeftButton || hit < 0) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_cursor = hit;
    update();
    if (m_opens) {
        Q_EMIT opened(hit);
    }
}

void Chart::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

bool Chart::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QWidget::event(event);
}

QAccessibleInterface* Chart::createAccessible()
{
    AccessibleCells cells;
    cells.role = m_opens ? QAccessible::Button : QAccessible::ListItem;
    cells.count = [this] { return count(); };
    cells.name = [this](int i) { return sentence(i); };
    cells.rect = [this](int i) { return valueRect(i).toAlignedRect(); };
    cells.state = [this](int i) {
        QAccessible::State state;
        state.focusable = true;
        state.focused = hasFocus() && i == m_cursor;
        return state;
    };
    if (m_opens) {
        cells.press = [this](int i) { Q_EMIT opened(i); };
    }
    return new AccessibleCellWidget(this, QAccessible::Chart, {}, cells);
}

} // namespace backstretch
