// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/notice.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/accessiblesource.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/painting.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

namespace {

struct Look
{
    ColourRole fill;
    ColourRole text;
    ColourRole edge;
    const char* icon;
};

Look lookOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info:
        return {&Colours::surface, &Colours::text, &Colours::border, "info"};
    case Notice::Kind::Offer:
        return {&Colours::primarySoft, &Colours::onPrimarySoft, &Colours::primarySoft, "info"};
    case Notice::Kind::Saved:
        return {&Colours::successSoft, &Colours::onSuccessSoft, &Colours::success, "check-circle"};
    case Notice::Kind::Caution:
    case Notice::Kind::Error:
        break;
    }
    return {&Colours::warningSoft, &Colours::onWarningSoft, &Colours::warning, "caution"};
}

// Qt takes a paragraph's line height relative to the font's own line, not to its size.
double naturalLineHeight(const QFont& font)
{
    const QFontMetricsF metrics(font);
    return std::min(metrics.height() / QFontInfo(font).pixelSize(), type::lineHeight(TextStyle::Body));
}

} // namespace

Notice::Notice(const Theme& theme, Kind kind, const QString& lead, const QString& text, QWidget* parent)
    : FitsHeight(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_lead(lead)
    , m_text(text)
    , m_label(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred,
                  QSizePolicy::Preferred); // not Maximum: that would cut wrapped words
    m_label->setTextFormat(Qt::RichText);  // built here from escaped text
    m_label->setWordWrap(true);
    type::apply(theme, *m_label, TextStyle::Body);
    m_column->addWidget(m_label);
    refresh();
    connect(&theme, &Theme::changed, this, &Notice::refresh);
}

void Notice::setKind(Kind kind)
{
    m_kind = kind;
    refresh();
}

QString Notice::message() const
{
    return m_lead.isEmpty() || m_text.isEmpty() ? m_lead + m_text : m_lead + QLatin1Char(' ') + m_text;
}

void Notice::setText(const QString& lead, const QString& text)
{
    m_lead = lead;
    m_text = text;
    refresh();
    if (isVisible()) {
        speakUp();
    }
}

void Notice::setLeadAbove(bool above)
{
    m_leadAbove = above;
    refresh();
}

void Notice::setIconName(const QString& name)
{
    m_iconName = name;
    update();
}

void Notice::setPixels(double pixels)
{
    type::applyPixels(m_theme, *m_label, pixels, QFont::Normal);
    refresh();
}

void Notice::addButton(BsButton* button)
{
    if (!m_buttons) {
        m_buttons = new FlowLayout;
        m_column->addLayout(m_buttons);
    }
    m_buttons->addWidget(button);
}

void Notice::setGap(double units)
{
    m_gap = units;
    refresh();
}

void Notice::addWidget(QWidget* widget)
{
    m_column->addWidget(widget);
}

void Notice::refresh()
{
    const Look look = lookOf(m_kind);
    const QString space = m_leadAbove ? QStringLiteral("<br>") : QStringLiteral(" ");
    m_label->setText(
        QStringLiteral("<p style=\"line-height:%1%\"><b>%2</b>%3%4</p>")
            .arg(qRound(100 * type::lineHeight(TextStyle::Body) / naturalLineHeight(m_label->font())))
            .arg(m_lead.toHtmlEscaped(), m_lead.isEmpty() || m_text.isEmpty() ? QString() : space,
                 m_text.toHtmlEscaped().replace(u'\n', QLatin1String("<br/>"))));
    QPalette colours = m_label->palette();
    colours.setColor(QPalette::WindowText, m_theme.colours().*look.text);
    m_label->setPalette(colours);

    const int across = m_theme.space(5);
    const int down = m_theme.space(3);
    QMargins margins(across + iconSize() + m_theme.space(4), down, across, down);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    // Latin words begin at the leading edge too.
    m_label->setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
    if (rightToLeft) {
        margins = QMargins(margins.right(), margins.top(), margins.left(), margins.bottom());
    }
    // Qt mirrors what stands inside the margins, not the margins.
    m_column->setContentsMargins(margins);
    m_column->setSpacing(m_theme.space(m_gap));
    update();
}

void Notice::speakUp()
{
    if (m_kind == Kind::Error) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Notice::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    speakUp();
}

void Notice::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        refresh();
    }
}

double Notice::em() const
{
    return QFontInfo(m_label->font()).pixelSize();
}

int Notice::iconSize() const
{
    return qRound(em() * 1.375);
}

void Notice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Look look = lookOf(m_kind);
    const Colours& colours = m_theme.colours();
    // In high contrast the fills are gone and a thick edge says what kind it is.
    const bool contrast = m_theme.highContrast();
    const ColourRole edge = contrast && m_kind == Kind::Offer ? &Colours::primary : look.edge;
    paintBox(painter, rect(), m_theme.radius(Radius::Control), colours.*look.fill, colours.*edge,
             contrast ? 3 : m_theme.edge());

    const double size = iconSize();
    const double line = type::lineHeight(TextStyle::Body) * em();
    const QRectF box(m_theme.space(5), m_label->geometry().top() + (line - size) / 2, size, size);
    icons::paint(painter, mirrored(box, rect(), layoutDirection()),
                 m_iconName.isEmpty() ? QString::fromLatin1(look.icon) : m_iconName, colours.*look.text);
}

QAccessibleInterface* Notice::createAccessible()
{
    return new AccessibleWidget(this,
                                m_kind == Kind::Error ? QAccessible::AlertMessage : QAccessible::Grouping,
                                [this] { return message(); });
}

} // namespace backstretch
