// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/reminderwindow.h"

#include "app/models/posterstore.h"
#include "app/pages/poster.h"
#include "app/platform/idlewatch.h"
#include "app/theme/theme.h"
#include "app/widgets/appmark.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"

#include <QCursor>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPointer>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

namespace {

using namespace std::chrono_literals;

// How often it looks whether somebody is there, while it is on the screen.
constexpr std::chrono::milliseconds kLook = 30s;
constexpr int kFromTheEdges = 24;
/// Pixels.
constexpr int kForRounding = 4;
constexpr double kWidthEms = 27.5;

} // namespace

ReminderWindow::ReminderWindow(const Theme& theme, PosterStore& posters, IdleWatch& idle)
    : QWidget(nullptr,
              Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus)
    , m_theme(theme)
    , m_idle(idle)
    , m_mark(new AppMark(theme, 1.5))
    , m_program(new Label(theme, TextStyle::Small))
    , m_close(new BsButton(theme, BsButton::Kind::Text, QString()))
    , m_picture(new Poster(theme, posters, Poster::Size::Thumbnail))
    , m_title(new Label(theme, TextStyle::Title))
    , m_line(new Label(theme, TextStyle::Body))
    , m_start(new BsButton(theme, BsButton::Kind::Primary, QString()))
    , m_later(new BsButton(theme, BsButton::Kind::Secondary, QString()))
    , m_notToday(new BsButton(theme, BsButton::Kind::Secondary, QString()))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    m_program->setStyle(TextStyle::Small, QFont::DemiBold);
    m_line->setRole(&Colours::textMuted);
    m_start->setSize(BsButton::Size::Large);
    m_start->setIconName(QStringLiteral("play"));

    auto* head = new QHBoxLayout;
    head->setSpacing(theme.space(2.5));
    head->addWidget(m_mark);
    head->addWidget(m_program, 1);
    head->addWidget(m_close);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme.space(1));
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_line);
    words->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(theme.space(4));
    middle->addWidget(m_picture, 0, Qt::AlignVCenter);
    middle->addLayout(words, 1);
    auto* others = new QHBoxLayout;
    others->setSpacing(theme.space(2.5));
    others->addWidget(m_later, 1);
    others->addWidget(m_notToday, 1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme.space(2.5));
    column->addLayout(head);
    column->addLayout(middle);
    column->addSpacing(theme.space(2));
    column->addWidget(m_start);
    column->addLayout(others);

    connect(m_start, &QAbstractButton::clicked, this, &ReminderWindow::startPressed);
    connect(m_later, &QAbstractButton::clicked, this, &ReminderWindow::laterPressed);
    connect(m_notToday, &QAbstractButton::clicked, this, &ReminderWindow::notTodayPressed);
    connect(m_close, &QAbstractButton::clicked, this, &ReminderWindow::leave);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.setInterval(kLook);
    connect(&m_timer, &QTimer::timeout, this, &ReminderWindow::countUse);
    connect(&theme, &Theme::changed, this, &ReminderWindow::restyle);
    retranslate();
    restyle();
}

void ReminderWindow::present(const Content& content)
{
    m_title->setText(content.title);
    m_line->setText(content.line);
    m_picture->setClip(content.clip);
    m_picture->setVisible(!content.clip.isEmpty());
    m_start->setAccessibleName(content.start);
    m_later->setVisible(content.canPostpone);
    setAccessibleName(content.title + u' ' + content.line);
    m_used = 0ms;
    m_timer.start();
    m_idle.ask(kLook, [](const auto&) {}); // where a lull must be waited for, this begins to
    place();
    show();
    place(); // now that everything has its size
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ReminderWindow::countUse()
{
    m_idle.ask(kLook, [this, self = QPointer(this)](std::optional<std::chrono::milliseconds> idle) {
        if (!self || !isVisible()) {
            return;
        }
        if (!idle || *idle < kLook) { // where nobody tells, time itself must do
            m_used += kLook;
        }
        if (m_used >= kStays) {
            leave();
        }
    });
}

void ReminderWindow::leave()
{
    hide();
    Q_EMIT closed();
}

void ReminderWindow::place()
{
    const QScreen* screen = QGuiApplication::screenAt(QCursor::pos());
    const QRect room = (screen != nullptr ? screen : QGuiApplication::primaryScreen())
                           ->availableGeometry()
                           .adjusted(kFromTheEdges, kFromTheEdges, -kFromTheEdges, -kFromTheEdges);
    const int width = std::min(m_theme.em(kWidthEms), room.width());
    layout()->activate();
    // Rows within rows share out the width anew and may come to a pixel more.
    const int height = std::clamp(layout()->totalHeightForWidth(width) + kForRounding,
                                  layout()->totalMinimumSize().height(), room.height());
    QRect box(0, 0, width, height);
    box.moveBottom(room.bottom());
    if (layoutDirection() == Qt::RightToLeft) {
        box.moveLeft(room.left());
    } else {
        box.moveRight(room.right());
    }
    setGeometry(box);
}

void ReminderWindow::restyle()
{
    const int margin = m_theme.space(5);
    layout()->setContentsMargins(margin, margin, margin, margin);
    const int picture = m_theme.em(8);
    m_picture->setFixedSize(picture, pictureHeight(picture));
    if (isVisible()) {
        place();
    }
    update();
}

void ReminderWindow::retranslate()
{
    m_program->setText(QGuiApplication::applicationDisplayName());
    m_close->setIconOnly(QStringLiteral("close"), tr("Close"));
    const QString startName = m_start->accessibleName();
    m_start->setLabel(tr("Start"));
    m_start->setAccessibleName(startName);
    m_later->setLabel(tr("In 30 minutes"));
    m_later->setAccessibleName(tr("Remind me in 30 minutes"));
    m_notToday->setLabel(tr("Not today"));
    m_notToday->setAccessibleName(tr("No more reminders today"));
}

void ReminderWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ReminderWindow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

// No translucent window: without a compositor its corners would be black.
void ReminderWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QPainterPath path;
    const double radius = m_theme.radius(Radius::Card);
    path.addRoundedRect(rect(), radius, radius);
    setMask(QRegion(path.toFillPolygon().toPolygon()));
}

void ReminderWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = m_theme.colours();
    painter.fillRect(rect(), colours.controlBorder);
    const double edge = m_theme.edge();
    const double radius = m_theme.radius(Radius::Card) - edge;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), radius, radius);
}

QAccessibleInterface* ReminderWindow::createAccessible()
{
    return new AccessibleWidget(this, QAccessible::AlertMessage);
}

} // namespace backstretch
