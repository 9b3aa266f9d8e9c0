// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/session/hurtview.h"

#include "app/pages/session/optionbutton.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <initializer_list>

namespace backstretch {

namespace {

// A person in pain may hit keys: these are not taken for an answer at once.
constexpr Millis kTooSoon{1'500};
/// Below so many pixels there is no room to spare.
constexpr double kLow = 700;

/// The message: its colour reaches the edges of the window.
class MessagePanel final : public QWidget
{
public:
    MessagePanel(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Colours& colours = m_theme.colours();
        painter.fillRect(rect(), colours.warningSoft);
        if (m_theme.highContrast()) { // soft fills vanish there: an edge says the same
            painter.fillRect(rect(), colours.window);
            painter.setPen(QPen(colours.warning, 6));
            painter.drawRect(rect());
        }
        const double side = height() * 0.085;
        const QMargins margins = contentsMargins();
        const double x =
            layoutDirection() == Qt::LeftToRight ? margins.left() : width() - margins.right() - side;
        icons::paint(painter, QRectF(x, margins.top() - side * 1.15, side, side), QStringLiteral("stop"),
                     colours.onWarningSoft);
    }

private:
    const Theme& m_theme;
};

} // namespace

HurtView::HurtView(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_message(new MessagePanel(theme, this))
    , m_options(new QVBoxLayout)
{
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(0);

    auto* message = new QVBoxLayout(m_message);
    m_stop = new Label(theme, TextStyle::Display);
    m_comeOut = new Label(theme, TextStyle::Lead);
    m_ifItStays = new Label(theme, TextStyle::Body);
    for (Label* label : {m_stop, m_comeOut, m_ifItStays}) {
        label->setRole(&Colours::onWarningSoft);
    }
    message->addWidget(m_stop);
    message->addSpacing(theme.space(4));
    message->addWidget(m_comeOut);
    message->addStretch();
    message->addWidget(m_ifItStays);
    m_halves->addWidget(m_message, 470);

    m_question = new Label(theme, TextStyle::Heading);
    m_place = new Label(theme, TextStyle::Body);
    m_place->setRole(&Colours::textMuted);
    m_ways = {new OptionButton(theme, QStringLiteral("next"), QStringLiteral("1")),
              new OptionButton(theme, QStringLiteral("easier"), QStringLiteral("2")),
              new OptionButton(theme, QStringLiteral("rest"), QStringLiteral("3")),
              new OptionButton(theme, QStringLiteral("close"), QStringLiteral("4"))};
    m_sharp = new Label(theme, TextStyle::Body);
    m_back = new BsButton(theme, BsButton::Kind::Text, {});
    m_back->setLayout(BsButton::Layout::BesideKey);
    m_back->setAutoDefault(true);
    m_changed = new BsButton(theme, BsButton::Kind::Text, {});
    m_changed->setLayout(BsButton::Layout::BesideKey);
    m_changed->setAutoDefault(true);
    m_changed->setKeyCap(QStringLiteral("C"));
    m_quiet = new QBoxLayout(QBoxLayout::LeftToRight);
    m_quiet->addWidget(m_changed);
    m_quiet->addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
    m_quiet->addWidget(m_back);
    m_options->addLayout(m_quiet);
    m_logNote = new Label(theme, TextStyle::Body);
    m_logNote->setRole(&Colours::textMuted);
    m_logNote->setIconName(QStringLiteral("note"));
    m_halves->addLayout(m_options, 810);
    // arrange() puts them in their places, when something hurts for the first time; nobody else would own
    // them till then.
    for (QWidget* widget : std::initializer_list<QWidget*>{m_question, m_place, m_ways[0], m_ways[1],
                                                           m_ways[2], m_ways[3], m_sharp, m_logNote}) {
        widget->setParent(this);
    }

    constexpr std::array ways{Way::Skip, Way::Easier, Way::Rest, Way::End};
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        connect(m_ways[i], &QPushButton::clicked, this, [this, way = ways[i]] { choose(way); });
    }
    for (QObject* button :
         std::initializer_list<QObject*>{m_ways[0], m_ways[1], m_ways[2], m_ways[3], m_back, m_changed}) {
        button->installEventFilter(this);
    }
    connect(m_back, &QPushButton::clicked, this,
            [this] { choose(m_hurt.page == HurtPage::RestOver ? Way::GoOn : Way::Mistake); });
    connect(m_changed, &QPushButton::clicked, this, [this] { choose(Way::SomethingChanged); });
    connect(&theme, &Theme::changed, this, &HurtView::arrange);
    retranslate();
}

void HurtView::open(const Snapshot::Hurt& hurt, const QString& exercise, const QString& place, Easier easier)
{
    m_hurt = hurt;
    m_exercise = exercise;
    m_opened = m_clock.now();
    m_place->setText(place);
    m_easier = easier;
    m_ways[1]->setEnabled(easier == Easier::Offered && !hurt.red);
    retranslate();
    arrange();

    OptionButton* first = m_ways[hurt.red || hurt.count > 1 ? 3 : 2];
    mark(first);
    first->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_stop, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool HurtView::takeKey(int key)
{
    switch (key) {
    case Qt::Key_1:
        choose(Way::Skip);
        return true;
    case Qt::Key_2:
    case Qt::Key_E:
        if (m_ways[1]->isEnabled()) {
            choose(Way::Easier);
        }
        return true;
    case Qt::Key_3:
        choose(Way::Rest);
        return true;
    case Qt::Key_4:
    case Qt::Key_L:
        choose(Way::End);
        return true;
    case Qt::Key_C:
        choose(Way::SomethingChanged);
        return true;
    case Qt::Key_Escape:
        m_back->click();
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return tooSoon(); // swallowed; later they press the marked button as usual
    default:
        return false;
    }
}

/// The mark stands where Return would go: two that disagree would leave open which of them counts.
void HurtView::mark(const QObject* button)
{
    for (OptionButton* way : m_ways) {
        way->setMarked(way == button);
    }
}

bool HurtView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        mark(watched);
    }
    return QWidget::eventFilter(watched, event);
}

bool HurtView::tooSoon() const
{
    return m_clock.now() - m_opened < kTooSoon;
}

void HurtView::choose(Way way)
{
    Q_EMIT chosen(way);
}

void HurtView::retranslate()
{
    const bool again = m_hurt.page == HurtPage::RestOver;
    m_stop->setText(again ? tr("How is it now? The timer is paused.")
                          : tr("Stop here. The timer is paused."));
    m_comeOut->setText(tr("Come out of the pose slowly. Rest in any position that feels good."));
    m_ifItStays->setText(tr("If the pain stays or gets worse, stop for today and talk to your doctor or "
                            "physiotherapist."));
    m_question->setText(tr("What would you like to do?"));
    m_ways[0]->setWords(tr("Skip this exercise"), tr("Go on with the next one"));
    m_ways[1]->setWords(tr("Try the easier version"),
                        m_hurt.red                  ? tr("After this much pain it is better to rest or stop")
                        : m_easier == Easier::InUse ? tr("You are doing it already")
                        : m_easier == Easier::Offered ? tr("Starts again from the beginning, slowly")
                                                      : tr("There is none for this exercise"));
    m_ways[2]->setWords(tr("Rest for one minute"), tr("Then we ask you again"));
    m_ways[3]->setWords(tr("End the session"), tr("What you did so far is saved"));
    m_sharp->setText(m_hurt.count > 1 ? tr("This is the second time today. It may be best to stop.")
                     : m_hurt.red     ? tr("That is a high number. It may be best to stop for today.")
                                      : tr("If it hurt sharply, end here."));
    m_back->setLabel(again ? tr("It feels all right, go on") : tr("I pressed this by mistake, go on"));
    m_back->setKeyCap(tr("Esc", "the Escape key"));
    m_changed->setLabel(tr("Something changed?"));
    m_changed->setAccessibleName(tr("Something changed? Signs that need a doctor"));
    m_logNote->setText(tr("We add “hurt during %1” to your log, so you can show it to your physiotherapist.")
                           .arg(m_exercise));
}

void HurtView::arrange()
{
    const double h = std::max(480, height());
    const bool stacked = width() < height() * 1.15; // a tall or very narrow window: the message on top
    m_halves->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_halves->setStretch(0, stacked ? 0 : 470);
    m_halves->setStretch(1, stacked ? 1 : 810);

    const int edge = static_cast<int>(h * 0.06);
    m_message->setContentsMargins(edge, static_cast<int>(h * (stacked ? 0.14 : 0.20)), edge, edge);
    m_stop->setPixels(h * 0.058, QFont::Bold);
    m_comeOut->setPixels(h * 0.0275, QFont::Normal);
    m_ifItStays->setPixels(h * 0.0225, QFont::Normal);
    m_question->setPixels(h * 0.04, QFont::Bold);
    m_place->setPixels(h * 0.0225, QFont::Normal);
    m_sharp->setPixels(h * 0.0225, QFont::DemiBold);
    m_logNote->setPixels(h * 0.021, QFont::Normal);
    m_back->setLabelPixels(h * 0.0225);
    m_changed->setLabelPixels(h * 0.0225);
    for (OptionButton* way : m_ways) {
        way->setPixels(h * 0.0275, h * 0.0215);
    }

    m_options->removeItem(m_quiet);
    while (QLayoutItem* item = m_options->takeAt(0)) { // the widgets stay; only their order is new
        delete item;
    }
    const double air = h < kLow ? 0.65 : 1.0; // in a low window the words need it
    m_options->setContentsMargins(edge, static_cast<int>(edge * air), edge, static_cast<int>(h * 0.04 * air));
    m_options->setSpacing(static_cast<int>(h * 0.0175 * air));
    m_options->addWidget(m_question);
    m_options->addWidget(m_place);
    m_options->addSpacing(static_cast<int>(h * 0.01));
    const bool endFirst = m_hurt.red || m_hurt.count > 1;
    if (endFirst) {
        m_options->addWidget(m_ways[3]);
    }
    for (std::size_t i = 0; i < (endFirst ? 3U : 4U); ++i) {
        m_options->addWidget(m_ways[i]);
    }
    m_options->addWidget(m_sharp);
    m_options->addLayout(m_quiet);
    m_options->addStretch();
    m_options->addWidget(m_logNote);
    const int wide = (stacked ? width() : width() * 810 / 1280) - 2 * edge;
    const int gap = static_cast<int>(h * 0.01);
    const bool besideFits = m_changed->sizeHint().width() + gap + m_back->sizeHint().width() <= wide;
    // Words that a button breaks anyway win nothing by a line of their own, nor do they in a window too low
    // for it.
    const bool oneLineEach =
        m_back->heightForWidth(m_back->sizeHint().width()) <= m_back->heightForWidth(wide);
    placeQuietWays(besideFits || !oneLineEach, gap);
    if (!stacked && m_options->totalHeightForWidth(wide + 2 * edge) > height()) {
        placeQuietWays(true, gap);
    }
    QWidget* before = nullptr; // the order of the Tab key follows what is seen, and so does a screen reader's
    std::vector<QWidget*> seen;
    for (int i = 0; i < m_options->count(); ++i) {
        if (m_options->itemAt(i)->layout() == m_quiet) {
            seen.insert(seen.end(), {m_changed, m_back});
        } else if (QWidget* widget = m_options->itemAt(i)->widget()) {
            seen.push_back(widget);
        }
    }
    for (QWidget* widget : seen) {
        widget->raise();
        if (widget->focusPolicy() != Qt::NoFocus) {
            if (before) {
                setTabOrder(before, widget);
            }
            before = widget;
        }
    }
}

/// Side by side, or one above the other so that each is in one line.
void HurtView::placeQuietWays(bool beside, int gap)
{
    m_quiet->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_quiet->setSpacing(beside ? gap : 0);
    for (BsButton* button : {m_changed, m_back}) {
        m_quiet->setAlignment(button, beside ? Qt::Alignment() : Qt::AlignLeading);
    }
}

void HurtView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HurtView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace backstretch
