// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/navrail.h"

#include "app/theme/theme.h"
#include "app/widgets/appmark.h"
#include "app/widgets/label.h"
#include "app/widgets/painting.h"
#include "app/widgets/shown.h"

#include <QBoxLayout>

#include <algorithm>

namespace backstretch {

namespace {

NavForm formFor(const Theme& theme, int width)
{
    switch (theme.breakpoint(width)) {
    case Breakpoint::Wide:
        return NavForm::Beside;
    case Breakpoint::Medium:
    case Breakpoint::Narrow:
        return NavForm::Above;
    case Breakpoint::VeryNarrow:
        break;
    }
    return theme.widthInEms(width) < 36 ? NavForm::BottomIcons : NavForm::Bottom;
}

} // namespace

NavRail::NavRail(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_head(new QWidget)
    , m_name(new Label(theme, TextStyle::Title))
    , m_pages(new NavGroup(theme))
    , m_footnote(new Label(theme, TextStyle::Caption))
{
    m_name->setWordWrap(false);
    m_footnote->setStyle(TextStyle::Caption, QFont::Normal);
    m_footnote->setRole(&Colours::textMuted);
    m_footnote->setIconName(QStringLiteral("lock"));
    m_pages->setAccessibleName(tr("Main pages"));
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(new AppMark(theme));
    head->addWidget(m_name, 1);
    m_layout->addWidget(m_head);
    m_layout->addWidget(m_pages);
    m_layout->addStretch(1);
    m_layout->addWidget(m_footnote);
    arrange();
    connect(&theme, &Theme::changed, this, &NavRail::arrange);
}

void NavRail::setName(const QString& programName)
{
    m_name->setText(programName);
}

void NavRail::setFootnote(const QString& text)
{
    m_footnote->setText(text);
}

bool NavRail::isBar() const
{
    return m_form == NavForm::Bottom || m_form == NavForm::BottomIcons;
}

bool NavRail::adaptTo(int windowWidth)
{
    const NavForm before = m_form;
    m_form = formFor(m_theme, windowWidth);
    if (m_form != before) {
        arrange();
    }
    // Long words in a narrow window: better no labels than broken ones.
    if (m_form == NavForm::Bottom && QFrame::sizeHint().width() > windowWidth) {
        m_form = NavForm::BottomIcons;
        arrange();
    }
    return m_form != before;
}

void NavRail::arrange()
{
    const bool beside = m_form == NavForm::Beside;
    m_pages->setForm(m_form);
    setShown(*m_head, !isBar());
    setShown(*m_name, beside);
    setShown(*m_footnote, beside);
    const int side = m_theme.space(beside ? 4 : 2);
    m_layout->setContentsMargins(side,
                                 m_theme.space(isBar()  ? 2
                                               : beside ? 6
                                                        : 4),
                                 side, m_theme.space(beside ? 5 : 2));
    m_layout->setSpacing(m_theme.space(beside ? 7.5 : 4));
    QLayout* head = m_head->layout();
    head->setContentsMargins(beside ? m_theme.space(2) : 0, 0, 0, 0);
    head->setSpacing(m_theme.space(2.5));
    head->setAlignment(head->itemAt(0)->widget(),
                       beside ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignCenter);
    setSizePolicy(isBar() ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  isBar() ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
    update();
}

QSize NavRail::sizeHint() const
{
    const QSize wanted = QFrame::sizeHint();
    if (isBar()) {
        return wanted;
    }
    const int least = m_form == NavForm::Beside ? m_theme.em(13.5) : std::min(m_theme.em(6.5), 104);
    const int widest = std::max(m_pages->sizeHint().width(), m_head->sizeHint().width());
    return {std::max(least, widest + 2 * m_layout->contentsMargins().left()), wanted.height()};
}

QSize NavRail::minimumSizeHint() const
{
    return {isBar() ? 0 : sizeHint().width(), QFrame::minimumSizeHint().height()};
}

void NavRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = m_theme.colours();
    painter.fillRect(rect(), colours.rail);
    const int edge = m_theme.edge();
    if (isBar()) {
        painter.fillRect(0, 0, width(), edge, colours.border);
        return;
    }
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(rightToLeft ? 0 : width() - edge, 0, edge, height(), colours.border);
    if (m_footnote->isVisible() && !m_footnote->text().isEmpty()) {
        const int side = m_layout->contentsMargins().left();
        painter.fillRect(side, m_footnote->geometry().top() - m_theme.space(3), width() - 2 * side, edge,
                         colours.border);
    }
}

QAccessibleInterface* NavRail::createAccessible()
{
    return new AccessibleWidget(this, QAccessible::Grouping);
}

} // namespace backstretch
