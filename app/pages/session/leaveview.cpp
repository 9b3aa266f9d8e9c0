// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/leaveview.h"

#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/card.h"
#include "app/widgets/heading.h"
#include "app/widgets/icontile.h"
#include "app/widgets/label.h"
#include "app/widgets/scrollcolumn.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace backstretch {

LeaveView::LeaveView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    m_title = new Label(theme, TextStyle::Display);
    m_subtitle = new Label(theme, TextStyle::Lead);
    m_subtitle->setRole(&Colours::textMuted);
    m_card = new Card(theme);
    m_saved = new Label(theme, TextStyle::Title);
    isNoHeading(*m_saved);
    m_howMuch = new Label(theme, TextStyle::Lead);
    m_timeline = new SessionTimeline(theme);
    auto* inCard = new QVBoxLayout(m_card);
    inCard->addWidget(m_saved);
    inCard->setContentsMargins(0, 0, 0, 0);
    inCard->addWidget(m_howMuch);
    inCard->addSpacing(theme.space(2));
    inCard->addWidget(m_timeline);

    m_carryOn = new BsButton(theme, BsButton::Kind::Primary, {});
    m_carryOn->setIconName(QStringLiteral("play"));
    m_leave = new BsButton(theme, BsButton::Kind::Secondary, {});
    for (BsButton* button : {m_carryOn, m_leave}) {
        button->setSize(BsButton::Size::Hero);
        button->setLayout(BsButton::Layout::BesideKey);
        button->setAutoDefault(true);
    }
    m_again = new BsButton(theme, BsButton::Kind::Text, {});
    m_again->setIconName(QStringLiteral("replay"));
    m_again->setLayout(BsButton::Layout::BesideKey);
    m_again->setAutoDefault(true);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(theme.space(4));
    m_buttons->addWidget(m_carryOn, 13);
    m_buttons->addWidget(m_leave, 10);

    // Where the window is small what is read scrolls; the ways on stay in view.
    m_read = new QWidget;
    auto* read = new QVBoxLayout(m_read);
    auto* column = new QVBoxLayout;
    column->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(theme.space(5));
    heading->addWidget(new IconTile(theme, QStringLiteral("pause"), &Colours::onPrimarySoft,
                                    &Colours::primarySoft, IconTile::Shape::Disc));
    heading->addLayout(words, 1);
    read->setContentsMargins(0, 0, 0, 0);
    read->addLayout(heading);
    read->addSpacing(theme.space(8));
    read->addWidget(m_card);
    m_scroll = new ScrollColumn;
    m_scroll->setWidget(m_read);
    column->addWidget(m_scroll, 1000);
    column->addSpacing(theme.space(7));
    column->addLayout(m_buttons);
    column->addSpacing(theme.space(3));
    column->addWidget(m_again, 0, Qt::AlignHCenter);
    column->addStretch();
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 100);
    row->addStretch(1);

    connect(m_carryOn, &QPushButton::clicked, this, [this] { Q_EMIT chosen(Way::CarryOn); });
    connect(m_leave, &QPushButton::clicked, this, [this] { Q_EMIT chosen(Way::SaveAndLeave); });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT chosen(Way::StartAgain); });
    connect(&theme, &Theme::changed, this, &LeaveView::arrange);
    retranslate();
}

void LeaveView::open(const State& state)
{
    m_state = state;
    m_timeline->setSegments(state.segments);
    m_timeline->setCurrent(state.current, state.done, state.look);
    retranslate();
    arrange();
    m_carryOn->setFocus(Qt::OtherFocusReason);
}

bool LeaveView::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Escape:
        m_carryOn->click();
        return true;
    case Qt::Key_L:
        m_leave->click();
        return true;
    case Qt::Key_A:
        m_again->click();
        return true;
    default:
        return false;
    }
}

void LeaveView::retranslate()
{
    m_title->setText(tr("Leave this session?"));
    m_subtitle->setText(tr("The timer is paused."));
    m_saved->setIconName(m_state.worthKeeping && m_state.saved ? QStringLiteral("check-circle")
                                                               : QStringLiteral("info"));
    if (!m_state.worthKeeping) {
        m_saved->setText(tr("Nothing is saved yet"));
        m_howMuch->setText(tr("You have only just begun. If you leave now, this is not added to your log."));
    } else if (!m_state.saved) {
        m_saved->setText(tr("This could not be saved yet"));
        m_howMuch->setText(tr("The disk may be full. We try again by ourselves while you are here."));
    } else {
        m_saved->setText(tr("What you did so far is saved"));
        const QString minutes = tr("%Ln minute(s)", "", m_state.minutes);
        const int exercises = static_cast<int>(m_state.segments.size());
        const QString howMuch =
            m_state.ofToday ? tr("%1 of %Ln exercise(s), %2. You can carry on later today.", "", exercises)
                            : tr("%1 of %Ln exercise(s), %2. A new day has begun, so it is kept as it is.",
                                 "", exercises);
        m_howMuch->setText(howMuch.arg(QLocale().toString(m_state.exercisesDone), minutes));
    }
    m_carryOn->setLabel(tr("Carry on"));
    m_carryOn->setKeyCap(tr("Space", "the space bar"));
    m_leave->setLabel(m_state.worthKeeping ? tr("Save and leave") : tr("Leave"));
    m_leave->setKeyCap(QStringLiteral("L"));
    m_again->setLabel(tr("Start this exercise again"));
    m_again->setKeyCap(QStringLiteral("A"));
}

void LeaveView::arrange()
{
    const bool narrow = m_theme.widthInEms(width()) < 44;
    m_buttons->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (BsButton* button : {m_carryOn, m_leave}) {
        button->setMinimumHeight(m_theme.space(height() < m_theme.em(40) ? 18 : 24));
    }
    const int wide = std::min(m_theme.em(47.5), width() - 2 * m_theme.space(6));
    const int side = std::max(0, (width() - wide) / 2);
    m_scroll->setMaximumHeight(m_read->layout()->hasHeightForWidth()
                                   ? m_read->layout()->totalHeightForWidth(wide)
                                   : m_read->layout()->totalSizeHint().height());
    layout()->setContentsMargins(side, m_theme.space(4), side, m_theme.space(4));
}

void LeaveView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LeaveView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace backstretch
