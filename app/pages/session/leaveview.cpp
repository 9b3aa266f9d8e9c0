// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/leaveview.h"

#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/card.h"
#include "app/widgets/fitsheight.h"
#include "app/widgets/heading.h"
#include "app/widgets/icontile.h"
#include "app/widgets/label.h"
#include "app/widgets/scrollcolumn.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

namespace {

/// A layout keeps what it measured, and does not hear of it where a label in one that lies in it changes.
void measureAnew(QLayout& layout)
{
    for (int i = 0; i < layout.count(); ++i) {
        if (QLayout* inner = layout.itemAt(i)->layout()) {
            measureAnew(*inner);
        }
    }
    layout.invalidate();
}

} // namespace

LeaveView::LeaveView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    for (QSpacerItem*& gap : m_gaps) { // each becomes a layout's
        gap = new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
    }
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
    inCard->addSpacerItem(m_gaps[2]);
    inCard->addWidget(m_timeline);

    m_carryOn = new BsButton(theme, BsButton::Kind::Primary, {});
    m_carryOn->setIconName(QStringLiteral("play"));
    m_leave = new BsButton(theme, BsButton::Kind::Secondary, {});
    m_again = new BsButton(theme, BsButton::Kind::Text, {});
    m_again->setIconName(QStringLiteral("replay"));
    for (BsButton* button : {m_carryOn, m_leave, m_again}) {
        button->setLayout(BsButton::Layout::BesideKey);
        button->setAutoDefault(true);
    }
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(theme.space(4));
    m_buttons->addWidget(m_carryOn, 13);
    m_buttons->addWidget(m_leave, 10);

    // Where the window is small what is read scrolls; the ways on stay in view.
    m_read = new QWidget;
    auto* read = new QVBoxLayout(m_read);
    m_column = new QVBoxLayout;
    QBoxLayout* const column = m_column;
    column->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(theme.space(5));
    m_sign = new IconTile(theme, QStringLiteral("pause"), &Colours::onPrimarySoft, &Colours::primarySoft,
                          IconTile::Shape::Disc);
    heading->addWidget(m_sign);
    heading->addLayout(words, 1);
    read->setContentsMargins(0, 0, 0, 0);
    read->addLayout(heading);
    read->addSpacerItem(m_gaps[0]);
    read->addWidget(m_card);
    m_scroll = new ScrollColumn;
    m_scroll->setWidget(m_read);
    column->addWidget(m_scroll, 1000);
    column->addSpacerItem(m_gaps[1]);
    column->addLayout(m_buttons);
    column->addSpacerItem(m_gaps[3]);
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
    m_timeline->setSkipped(state.leftOut);
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
    m_leave->setLabel(m_state.worthKeeping ? tr("Save and leave") : tr("Leave"));
    m_again->setLabel(tr("Start this exercise again"));
}

/// Where all of it is not in view, what matters least gets smaller first; only then what is read scrolls.
void LeaveView::arrange()
{
    const int wide = std::min(m_theme.em(47.5), width() - 2 * m_theme.space(6));
    const int side = std::max(0, (width() - wide) / 2);
    const int edge = m_theme.space(4);
    for (const Room room : {Room::Ample, Room::Low, Room::Scarce}) {
        dress(room, wide);
        if (readHeight(wide) + waysHeight(wide) + 2 * edge <= height()) {
            break;
        }
    }
    m_scroll->setMaximumHeight(readHeight(wide));
    layout()->setContentsMargins(side, edge, side, edge);
}

void LeaveView::dress(Room room, int wide)
{
    const bool ample = room == Room::Ample;
    const bool scarce = room == Room::Scarce;
    m_sign->setVisible(ample);
    m_title->setStyle(ample ? TextStyle::Display : scarce ? TextStyle::Title : TextStyle::Heading);
    m_subtitle->setStyle(ample ? TextStyle::Lead : scarce ? TextStyle::Small : TextStyle::Body);
    m_saved->setStyle(ample ? TextStyle::Title : scarce ? TextStyle::Body : TextStyle::Lead, QFont::Bold);
    m_howMuch->setStyle(ample ? TextStyle::Lead : scarce ? TextStyle::Small : TextStyle::Body);
    m_timeline->setNamesShown(!scarce);
    m_card->setPadding(scarce ? 2.5 : 5, scarce ? 1.5 : ample ? 5 : 3);

    for (BsButton* button : {m_carryOn, m_leave}) {
        button->setSize(ample    ? BsButton::Size::Hero
                        : scarce ? BsButton::Size::Normal
                                 : BsButton::Size::Large);
        button->setMinimumHeight(ample ? m_theme.space(height() < m_theme.em(40) ? 18 : 24) : 0);
    }
    m_carryOn->setKeyCap(scarce ? QString() : tr("Space", "the space bar"));
    m_leave->setKeyCap(scarce ? QString() : QStringLiteral("L"));
    m_again->setKeyCap(scarce ? QString() : QStringLiteral("A"));
    const int gap = m_buttons->spacing();
    const bool beside = ample ? m_theme.widthInEms(width()) >= 44
                              : m_carryOn->minimumSizeHint().width() <= (wide - gap) * 13 / 23 &&
                                    m_leave->minimumSizeHint().width() <= (wide - gap) * 10 / 23;
    m_buttons->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);

    // Over the card, under it, in it, and over the last way.
    constexpr std::array<double, 4> ampleGaps{8, 7, 2, 3};
    constexpr std::array<double, 4> lowGaps{3, 3, 2, 1};
    constexpr std::array<double, 4> scarceGaps{1, 1, 1, 0};
    for (std::size_t i = 0; i < m_gaps.size(); ++i) {
        const double units = (ample ? ampleGaps : scarce ? scarceGaps : lowGaps)[i];
        m_gaps[i]->changeSize(0, m_theme.space(units), QSizePolicy::Minimum, QSizePolicy::Fixed);
    }
    for (QLayout* changed : {m_card->layout(), m_read->layout(), layout()}) {
        measureAnew(*changed);
    }
    m_card->updateGeometry();
}

int LeaveView::readHeight(int wide) const
{
    return heightIn(*m_read->layout(), wide);
}

/// Of what does not scroll: the ways on, and the gaps over them.
int LeaveView::waysHeight(int wide) const
{
    const int gaps = m_gaps[1]->sizeHint().height() + m_gaps[3]->sizeHint().height();
    // The column puts its spacing between its parts as well, which are six with those that stretch.
    const int between = 6 * std::max(0, m_column->spacing());
    return m_buttons->heightForWidth(wide) + m_again->sizeHint().height() + gaps + between;
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
        arrange();
    }
    QWidget::changeEvent(event);
}

} // namespace backstretch
