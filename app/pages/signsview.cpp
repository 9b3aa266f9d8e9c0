// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/signsview.h"

#include "app/text/content.h"
#include "app/text/emergency.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/accessiblesource.h"
#include "app/widgets/card.h"
#include "app/widgets/label.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace backstretch {

namespace {

constexpr double kTwoGroupsEms = 48;

/// One sign: a dot and its words.
class Sign final : public Label, public AccessibleSource
{
public:
    Sign(const Theme& theme, const QString& text, ColourRole colour)
        : Label(theme, TextStyle::Lead)
        , m_theme(theme)
        , m_colour(colour)
    {
        setText(text); // not earlier: what tells screen readers of it would take this for a mere label
        setStyle(TextStyle::Lead, QFont::Normal);
        setRole(colour);
        makeRoom();
        connect(&theme, &Theme::changed, this, &Sign::makeRoom);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        Label::paintEvent(event);
        const QFontMetricsF metrics(font());
        const double dot = metrics.height() * 0.36;
        const double x = layoutDirection() == Qt::LeftToRight ? 0 : width() - dot;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colours().*m_colour);
        painter.drawEllipse(QRectF(x, metrics.height() * 0.55 - dot / 2, dot, dot));
    }
    void changeEvent(QEvent* event) override
    {
        Label::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange) {
            makeRoom();
        }
    }

private:
    QAccessibleInterface* createAccessible() override
    {
        return new AccessibleWidget(this, QAccessible::ListItem, [this] { return text(); });
    }
    void makeRoom()
    {
        const int room = m_theme.space(6);
        setContentsMargins(isRightToLeft() ? 0 : room, 0, isRightToLeft() ? room : 0, 0);
    }

    const Theme& m_theme;
    ColourRole m_colour;
};

class SignList final : public QWidget, public AccessibleSource
{
public:
    SignList(const Theme& theme, const QString& name, const QStringList& signs, ColourRole colour)
    {
        setAccessibleName(name);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme.space(2.5));
        for (const QString& sign : signs) {
            column->addWidget(new Sign(theme, contentText(redFlagsContext(), sign), colour));
        }
    }

private:
    QAccessibleInterface* createAccessible() override
    {
        return new AccessibleWidget(this, QAccessible::List);
    }
};

QVBoxLayout* fillGroup(const Theme& theme, Card& card, const QString& icon, const QString& title,
                       const QStringList& signs, ColourRole colour)
{
    auto* column = new QVBoxLayout(&card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(4));
    auto* heading = new Label(theme, TextStyle::Title, title);
    heading->setRole(colour);
    heading->setIconName(icon);
    column->addWidget(heading);
    column->addWidget(new SignList(theme, title, signs, colour));
    column->addStretch(1);
    return column;
}

} // namespace

Card* makePhoneBox(const Theme& theme, QLocale::Territory territory)
{
    auto* box = new Card(theme);
    box->setPadding(4.5, 3);
    box->setEdge(&Colours::warning, 2);
    auto* call = new Label(theme, TextStyle::Title, emergencyCall(territory));
    call->setIconName(QStringLiteral("phone"));
    auto* elsewhere = new Label(theme, TextStyle::Small, emergencyElsewhere(territory));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (Label* label : {call, elsewhere}) {
        label->setRole(&Colours::onWarningSoft);
        column->addWidget(label);
    }
    elsewhere->setVisible(!elsewhere->text().isEmpty());
    return box;
}

SignsView::SignsView(const Theme& theme, const RedFlags& signs, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_signs(signs)
    , m_groups(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_now(new Card(theme))
    , m_phone(makePhoneBox(theme))
{
    m_now->setFill(&Colours::warningSoft);
    m_nowColumn = fillGroup(theme, *m_now, QStringLiteral("stop"), tr("Get help now"), signs.now,
                            &Colours::onWarningSoft);
    auto* soon = new Card(theme);
    soon->setFill(&Colours::surfaceAlt);
    soon->setEdge(&Colours::controlBorder, 2);
    m_soonColumn = fillGroup(theme, *soon, QStringLiteral("doctor"), tr("See a doctor soon"), signs.soon,
                             &Colours::text);
    m_groups->addWidget(m_now, 100);
    m_groups->addWidget(soon, 106);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_groups);
    auto* never = new Label(theme, TextStyle::Small, doubt());
    never->setRole(&Colours::textMuted);
    never->setIconName(QStringLiteral("info"));
    column->addWidget(never);
    connect(&theme, &Theme::changed, this, &SignsView::arrange);
    arrange();
}

void SignsView::addToSoon(QWidget* widget)
{
    m_soonColumn->addWidget(widget, 0, Qt::AlignLeading);
}

QString SignsView::doubt()
{
    return tr(
        "This list cannot tell you what is wrong. It only helps you decide who to ask. When in doubt, ask.");
}

QStringList SignsView::spoken() const
{
    QStringList texts{tr("Get help now") + QLatin1Char('.')};
    for (const QString& sign : m_signs.now) {
        texts << contentText(redFlagsContext(), sign) + QLatin1Char('.');
    }
    QStringList call{emergencyCall(QLocale::system().territory()),
                     emergencyElsewhere(QLocale::system().territory())};
    call.removeAll(QString());
    texts << call.join(QLatin1String(", ")) + QLatin1Char('.') << tr("See a doctor soon") + QLatin1Char('.');
    for (const QString& sign : m_signs.soon) {
        texts << contentText(redFlagsContext(), sign) + QLatin1Char('.');
    }
    texts << doubt();
    return texts;
}

bool SignsView::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize) {
        arrange();
    }
    return done;
}

bool SignsView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_opening && event->type() == QEvent::Resize) {
        arrange();
    }
    return QWidget::eventFilter(watched, event);
}

void SignsView::arrange()
{
    layout()->setSpacing(m_theme.space(4));
    m_now->setEdge(&Colours::warning, m_theme.highContrast() ? 5 : 3);
    const bool narrow = m_theme.widthInEms(width()) < kTwoGroupsEms;
    setStacked(narrow);
    if (!narrow && m_opening != nullptr &&
        layout()->totalHeightForWidth(width()) > m_opening->height() - 2 * focusRingReach) {
        setStacked(true);
    }
}

void SignsView::fitInto(QWidget& opening)
{
    m_opening = &opening;
    opening.installEventFilter(this);
    arrange();
}

void SignsView::setStacked(bool stacked)
{
    m_groups->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_groups->setSpacing(m_theme.space(stacked ? 3 : 5));
    // Under one another the number must not be below the edge of the window.
    m_nowColumn->removeWidget(m_phone);
    m_nowColumn->insertWidget(stacked ? 1 : m_nowColumn->count(), m_phone);
}

} // namespace backstretch
