// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/toast.h"

#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "app/widgets/painting.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace backstretch {

Toast::Toast(const Theme& theme, QWidget* over)
    : QFrame(over)
    , m_theme(theme)
    , m_label(new Label(theme, TextStyle::Body))
    , m_button(new BsButton(theme, BsButton::Kind::Text, QString()))
{
    hide();
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    m_button->setSize(BsButton::Size::Small);
    m_timer.setSingleShot(true);
    setLifetime(std::chrono::seconds(8));
    connect(&m_timer, &QTimer::timeout, this, &Toast::leave);
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        const std::function<void()> action = std::exchange(m_onAction, {});
        finish();
        if (action) {
            action();
        }
    });
    m_button->installEventFilter(this);
    over->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &Toast::place);
}

void Toast::setLifetime(std::chrono::milliseconds lifetime)
{
    m_timer.setInterval(lifetime);
}

QString Toast::message() const
{
    return m_label->text();
}

void Toast::showMessage(const QString& message, const QString& action, std::function<void()> onAction)
{
    m_label->setText(message);
    m_button->setLabel(action);
    m_button->setVisible(!action.isEmpty());
    m_onAction = std::move(onAction);
    place(); // first: shown elsewhere it might take the pointer for its own
    const bool wasThere = isVisible();
    show();
    raise();
    keepOrLeave();
    if (wasThere) { // a screen reader says what appears, not what has other words
        QAccessibleEvent shown(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    }
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::place()
{
    const int across = m_theme.space(5);
    const int down = m_theme.space(2);
    layout()->setContentsMargins(across, down, m_button->isHidden() ? across : m_theme.space(2), down);
    layout()->setSpacing(m_theme.space(3));
    layout()->activate();
    setMinimumHeight(m_theme.space(15));
    const int room = parentWidget()->width() - 2 * m_theme.space(6);
    const int width = std::min(room, sizeHint().width());
    const int height = std::max(minimumHeight(), layout()->heightForWidth(width));
    setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() - height - m_theme.space(4),
                width, height);
    tellRoom();
}

void Toast::tellRoom()
{
    const int room = isVisible() ? height() + m_theme.space(4) + m_theme.space(2) : 0;
    if (room != m_room) {
        m_room = room;
        Q_EMIT roomChanged(room);
    }
}

void Toast::keepOrLeave()
{
    if (underMouse() || m_button->hasFocus()) {
        m_timer.stop();
    } else if (isVisible()) {
        m_timer.start();
    }
}

void Toast::leave()
{
    if (QWidget* const over = cover()) { // nobody could read it, nor press its button
        if (m_cover != nullptr) {
            m_cover->removeEventFilter(this);
        }
        m_cover = over;
        over->installEventFilter(this);
        connect(over, &QObject::destroyed, this, &Toast::keepOrLeave, Qt::UniqueConnection);
    } else {
        finish();
    }
}

/// What lies over it as a whole, a sheet of the window; nullptr: it can be seen.
QWidget* Toast::cover() const
{
    QWidget* over = window()->childAt(mapTo(window(), rect().center()));
    if (over == nullptr || over == this || isAncestorOf(over)) {
        return nullptr;
    }
    while (over->parentWidget() != nullptr && !over->parentWidget()->isAncestorOf(this)) {
        over = over->parentWidget();
    }
    return over;
}

/// Its time begins anew.
void Toast::showAgain()
{
    m_cover->removeEventFilter(this);
    m_cover = nullptr;
    keepOrLeave();
}

void Toast::finish()
{
    m_timer.stop();
    m_onAction = {};
    hide();
}

void Toast::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    place(); // its parent may have been another size while it was hidden
    keepOrLeave();
}

void Toast::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_timer.stop();
    tellRoom();
}

void Toast::enterEvent(QEnterEvent* event)
{
    QFrame::enterEvent(event);
    m_timer.stop();
}

void Toast::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    if (!m_button->hasFocus() && isVisible()) {
        m_timer.start();
    }
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_button && event->type() == QEvent::FocusIn) {
        m_timer.stop();
    } else if (watched == m_button && event->type() == QEvent::FocusOut) {
        if (!underMouse() && isVisible()) {
            m_timer.start();
        }
    } else if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    }
    if (watched == m_cover && event->type() == QEvent::Hide) {
        showAgain();
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = m_theme.colours();
    paintBox(painter, rect(), m_theme.radius(Radius::Card), colours.surface, colours.controlBorder, 2);
}

QAccessibleInterface* Toast::createAccessible()
{
    return new AccessibleWidget(this, QAccessible::AlertMessage, [this] { return message(); });
}

} // namespace backstretch
