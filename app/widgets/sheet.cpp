// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/sheet.h"

#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/painting.h"
#include "app/widgets/scrollcolumn.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace backstretch {

namespace {

constexpr double scrim = 0.58;
constexpr double leastEms = 56; ///< a narrower window is filled
constexpr int leastHeight = 700;

class SheetAccessible : public AccessibleWidget
{
public:
    using AccessibleWidget::AccessibleWidget;

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = AccessibleWidget::state();
        state.modal = true;
        return state;
    }
};

} // namespace

Sheet::Sheet(const Theme& theme, QWidget& window, const QString& name)
    : QWidget(&window)
    , m_theme(theme)
    , m_window(window)
    , m_panel(new QWidget(this))
    , m_head(new QVBoxLayout)
    , m_scroll(new ScrollColumn)
    , m_buttons(new QHBoxLayout)
{
    hide();
    setAccessibleName(name);
    auto* column = new QVBoxLayout(m_panel);
    column->addLayout(m_head);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_buttons);
    window.installEventFilter(this);
    connect(&theme, &Theme::changed, this, &Sheet::arrange);
}

void Sheet::setContent(QWidget* content)
{
    auto* framed = new QWidget; // with room for the focus ring, which what scrolls would cut off
    auto* layout = new QVBoxLayout(framed);
    layout->setContentsMargins(focusRingReach, focusRingReach, focusRingReach, focusRingReach);
    layout->addWidget(content);
    m_scroll->setWidget(framed);
}

QWidget& Sheet::opening() const
{
    return *m_scroll->viewport();
}

void Sheet::setHarmlessButton(QAbstractButton* button)
{
    m_harmless = button;
}

void Sheet::open(QSize wanted, QWidget* first)
{
    m_wanted = wanted;
    m_before = QApplication::focusWidget();
    // A screen reader meets them in the order of the children: the head, what scrolls, the buttons.
    m_scroll->raise();
    for (int i = 0; i < m_buttons->count(); ++i) {
        if (QWidget* button = m_buttons->itemAt(i)->widget()) {
            button->raise();
        }
    }
    show();
    raise();
    arrange();
    if (first) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void Sheet::close()
{
    if (!isVisible()) {
        return;
    }
    hide();
    if (QWidget* const before = m_before; before && before->isVisible()) {
        before->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT closed();
}

void Sheet::arrange()
{
    setGeometry(m_window.rect());
    m_fills = m_theme.widthInEms(width()) < leastEms || height() < leastHeight || m_theme.highContrast();
    const int inside = m_theme.space(7);
    m_buttons->setSpacing(m_theme.space(3));
    if (m_fills) {
        static_cast<void>(arrangeButtons(width() - 2 * inside)); // there is no more height than all
        m_panel->setGeometry(rect());
    } else {
        const int margin = m_theme.space(7);
        const QSize most(width() - 2 * margin, height() - 2 * margin);
        QSize size = m_wanted.boundedTo(most);
        // What they take more above each other is not taken from what they are about.
        size.rheight() += arrangeButtons(size.width() - 2 * inside);
        size = size.boundedTo(most);
        m_panel->setGeometry(
            QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size));
    }
    m_panel->layout()->setContentsMargins(inside - focusRingReach, m_theme.space(6), inside - focusRingReach,
                                          m_theme.space(6));
    m_panel->layout()->setSpacing(m_theme.space(4) - focusRingReach);
    m_head->setContentsMargins(focusRingReach, 0, focusRingReach, 0);
    m_buttons->setContentsMargins(focusRingReach, 0, focusRingReach, 0);
    update();
}

int Sheet::arrangeButtons(int room)
{
    int across = -m_buttons->spacing();
    int down = across;
    int tallest = 0;
    for (int i = 0; i < m_buttons->count(); ++i) {
        const QLayoutItem* button = m_buttons->itemAt(i);
        across += button->minimumSize().width() + m_buttons->spacing(); // with every word whole
        down += button->sizeHint().height() + m_buttons->spacing();
        tallest = std::max(tallest, button->sizeHint().height());
    }
    const bool fits = across <= room;
    m_buttons->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    return fits ? 0 : down - tallest;
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible()) {
        arrange();
    }
    return QWidget::eventFilter(watched, event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    // Walk the window's chain, but only over what lies in the sheet.
    QWidget* from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from)) {
        from = this;
    }
    for (QWidget* at = next ? from->nextInFocusChain() : from->previousInFocusChain(); at != from;
         at = next ? at->nextInFocusChain() : at->previousInFocusChain()) {
        // The line of a field would give the focus back to its field.
        if (isAncestorOf(at) && (at->focusPolicy() & Qt::TabFocus) && at->focusProxy() == nullptr &&
            at->isVisibleTo(this) && at->isEnabled()) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            bringIntoView(*at);
            return true;
        }
    }
    return true; // nothing else to go to: the focus stays
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_harmless) {
            m_harmless->click();
        } else {
            close();
        }
    } else {
        m_scroll->scrollBy(*event); // the focus may stand on a button below it
    }
    event->accept(); // the page underneath hears nothing
}

void Sheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = m_theme.colours();
    if (m_fills) {
        painter.fillRect(rect(), colours.surface);
        return;
    }
    QColor veil = colours.overlay;
    veil.setAlphaF(static_cast<float>(scrim));
    painter.fillRect(rect(), veil);
    paintBox(painter, m_panel->geometry(), m_theme.radius(Radius::Panel), colours.surface,
             colours.controlBorder, 1);
}

QAccessibleInterface* Sheet::createAccessible()
{
    return new SheetAccessible(this, QAccessible::Dialog);
}

} // namespace backstretch
