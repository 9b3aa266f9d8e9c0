// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/combo.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/painting.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace backstretch {

namespace {

/// Qt gives a list the name of its entry on Linux ("English"), even where it has been given one: nobody
/// hears what is chosen there. Here it has its name, and the entry is its text.
class AccessibleCombo : public AccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleCombo(Combo* combo)
        : AccessibleWidget(combo, QAccessible::ComboBox)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? combo().currentText() : AccessibleWidget::text(kind);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = AccessibleWidget::state();
        state.expandable = true;
        state.expanded = combo().view()->isVisible();
        state.hasPopup = true;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this)
                                                  : AccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{showMenuAction()} + AccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override
    {
        if (name != showMenuAction() && name != pressAction()) {
            AccessibleWidget::doAction(name);
        } else if (combo().view()->isVisible()) {
            combo().hidePopup();
        } else {
            combo().showPopup();
        }
    }

    // The entry as text that can be read and not written; nothing of it can be selected.
    [[nodiscard]] QString text(int start, int end) const override
    {
        return combo().currentText().mid(start, end < 0 ? -1 : end - start);
    }
    [[nodiscard]] int characterCount() const override
    {
        return static_cast<int>(combo().currentText().size());
    }
    [[nodiscard]] QRect characterRect(int) const override { return rect(); }
    [[nodiscard]] int offsetAtPoint(const QPoint&) const override { return -1; }
    [[nodiscard]] int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    void selection(int, int* start, int* end) const override { *start = *end = 0; }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    void scrollToSubstring(int, int) override {}
    [[nodiscard]] QString attributes(int, int* start, int* end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    [[nodiscard]] Combo& combo() const { return *static_cast<Combo*>(widget()); }
};

} // namespace

Combo::Combo(const Theme& theme, QWidget* parent)
    : QComboBox(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    type::apply(theme, *this, TextStyle::Body);
    type::apply(theme, *view(), TextStyle::Body);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Combo::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

int Combo::iconRoom() const
{
    return m_iconName.isEmpty() ? 0 : m_theme.em(1.375) + m_theme.space(2.5);
}

QSize Combo::sizeHint() const
{
    const QFontMetricsF metrics(font());
    double widest = m_theme.em(6);
    for (int i = 0; i < count(); ++i) {
        widest = std::max(widest, metrics.horizontalAdvance(itemText(i)));
    }
    // Painting measures with fractions too: what is rounded down here would be cut off there.
    const int width = static_cast<int>(std::ceil(widest)) + 1 + iconRoom() + m_theme.space(4) +
                      m_theme.space(3) + m_theme.em(1.375) + m_theme.space(4);
    return {width,
            std::max(m_theme.space(12), static_cast<int>(std::ceil(metrics.height())) + m_theme.space(4))};
}

QSize Combo::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), m_theme.em(20)), wanted.height()};
}

void Combo::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Colours& colours = m_theme.colours();
    const QRectF area = rect();
    const bool hovered = isEnabled() && underMouse();
    paintBox(painter, area, m_theme.radius(Radius::Control), isEnabled() ? colours.surface : colours.sunken,
             hovered       ? colours.text
             : isEnabled() ? colours.controlBorder
                           : colours.border,
             m_theme.edge());
    const QColor pen = isEnabled() ? colours.text : colours.textDisabled;
    const double arrow = m_theme.em(1.375);
    const double side = m_theme.space(4);
    const QRectF box(area.right() - side - arrow, area.center().y() - arrow / 2, arrow, arrow);
    icons::paint(painter, mirrored(box, area, layoutDirection()), QStringLiteral("chevron-down"), pen);

    if (!m_iconName.isEmpty()) {
        const QRectF icon(side, box.top(), arrow, arrow);
        icons::paint(painter, mirrored(icon, area, layoutDirection()), m_iconName, pen);
    }
    const double start = side + iconRoom();
    const QRectF words(start, 0, box.left() - m_theme.space(3) - start, area.height());
    painter.setFont(font());
    painter.setPen(pen);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // by its letters: "After 50 minutes" stays in order
    painter.drawText(mirrored(words, area, layoutDirection()),
                     static_cast<int>((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                                      Qt::AlignVCenter) |
                         Qt::TextSingleLine,
                     QFontMetricsF(font()).elidedText(currentText(), Qt::ElideRight, words.width()));
}

void Combo::showPopup()
{
    view()->setAccessibleName(accessibleName());
    QComboBox::showPopup();
}

QAccessibleInterface* Combo::createAccessible()
{
    return new AccessibleCombo(this);
}

void Combo::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace backstretch
