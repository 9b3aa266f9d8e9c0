// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/focusring.h"

#include "app/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QTimer>

namespace backstretch {

namespace {

bool marksItself(const QWidget& widget)
{
    return widget.property(ownFocusMark).toBool() || qobject_cast<const QAbstractItemView*>(&widget) ||
           widget.isWindow();
}

bool movesFocusByKey(int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

} // namespace

FocusRing::FocusRing(const Theme& theme)
    : m_theme(theme)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::shows(const QWidget& widget) const
{
    return m_widget == &widget && widget.hasFocus() && (m_byKey || m_theme.highContrast());
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (auto* widget = qobject_cast<QWidget*>(watched)) {
            focused(widget, static_cast<QFocusEvent*>(event)->reason());
        }
        break;
    case QEvent::FocusOut:
        if (watched == m_widget && m_frame) {
            m_frame->setWidget(nullptr);
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
        // Qt's frame follows what it is round, also where an area that holds it moves; but what of it lies
        // outside of that area would not be painted anew.
        if (watched == m_frame) {
            QTimer::singleShot(0, m_frame, [frame = m_frame.data()] { frame->update(); });
        } else if (isAway() && watched->isWidgetType() &&
                   static_cast<QWidget*>(watched)->isAncestorOf(m_widget)) {
            QTimer::singleShot(0, this, &FocusRing::lookAgain);
        }
        break;
    case QEvent::KeyPress:
        // A key that steers inside a widget focused by mouse means: this person now uses the keyboard.
        if (watched == m_widget && !m_byKey && movesFocusByKey(static_cast<QKeyEvent*>(event)->key())) {
            m_byKey = true;
            refresh();
        }
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::focused(QWidget* widget, Qt::FocusReason reason)
{
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        m_byKey = true;
        break;
    case Qt::MouseFocusReason:
        m_byKey = false;
        break;
    default: // a page opened, a window came back: whatever the hands did last still holds
        break;
    }
    m_widget = widget;
    refresh();
}

/// Qt hides its frame where what it is round is out of view, and does not show it when that is scrolled in.
bool FocusRing::isAway() const
{
    const QFocusFrame* const frame = m_frame.data();
    const QWidget* const widget = m_widget.data();
    return frame != nullptr && widget != nullptr && frame->widget() == widget && frame->isHidden() &&
           widget->isVisible();
}

void FocusRing::lookAgain()
{
    QFocusFrame* const frame = m_frame.data();
    if (frame != nullptr && isAway()) {
        frame->setWidget(nullptr);
        frame->setWidget(m_widget);
    }
}

void FocusRing::refresh()
{
    const bool wanted = m_widget && m_widget->hasFocus() && (m_byKey || m_theme.highContrast());
    if (m_widget) {
        m_widget->update();
    }
    if (!wanted || marksItself(*m_widget)) {
        if (m_frame) {
            m_frame->setWidget(nullptr);
        }
        return;
    }
    if (!m_frame) {
        m_frame = new QFocusFrame; // gets its parent from setWidget(), and may die with it
        m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_frame->setWidget(nullptr);
    m_frame->setWidget(m_widget);
}

} // namespace backstretch
