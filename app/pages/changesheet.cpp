// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/changesheet.h"

#include "app/pages/readbutton.h"
#include "app/pages/signsview.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/card.h"
#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QList>
#include <QVBoxLayout>

#include <utility>

namespace backstretch {

namespace {

constexpr double kLowEms = 24; ///< a window lower than that, in letters
constexpr int kEmsAcross = 80;
constexpr int kEmsDown = 52;
constexpr int kHelpEmsAcross = 44;
constexpr int kHelpEmsDown = 30;

/// A heading that takes the focus, so that no button has it.
Label* focusedHeading(const Theme& theme, const QString& text)
{
    auto* heading = new Label(theme, TextStyle::Heading, text);
    heading->setFocusPolicy(Qt::StrongFocus);
    return heading;
}

/// Opens the report over the sheet; it goes with it.
void openOver(Sheet& sheet, QWidget& window, const OpenSheet& report)
{
    QObject::connect(&sheet, &Sheet::closed, report(window), &Sheet::close);
}

} // namespace

ChangeSheet::ChangeSheet(const ChangeHelp& with, QWidget& window, From from)
    : Sheet(with.theme, window, tr("Something changed?"))
    , m_theme(with.theme)
    , m_title(focusedHeading(with.theme, tr("Something changed?")))
{
    const Theme& theme = with.theme;
    const QString ask = tr("If one of these is new for you, stop exercising and ask for help.");
    auto* lead = new Label(theme, TextStyle::Lead,
                           from == From::Session
                               //: "The timer is paused.", "If one of these is new …"
                               ? tr("%1 %2").arg(tr("The timer is paused."), ask)
                               : ask);
    lead->setRole(&Colours::textMuted);
    lead->setStyle(TextStyle::Lead, QFont::Normal);
    auto* view = new SignsView(theme, with.signs);
    setContent(view);
    view->fitInto(opening());
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.space(4));
    row->addWidget(m_title, 1);
    head().addLayout(row);
    head().addWidget(lead);
    if (with.voice) {
        m_read = new ReadButton(theme, *with.voice, [view] { return view->spoken(); });
        const auto rename = [this] {
            // "Stop reading" says enough.
            m_read->setAccessibleName(m_read->reader().isReading() ? QString() : tr("Read both lists to me"));
        };
        connect(&m_read->reader(), &ReadAloud::changed, this, rename);
        rename();
        row->addWidget(m_read);
        m_read->reader().prepare(); // asked for, also where the session is without a voice
        connect(this, &Sheet::closed, &m_read->reader(), &ReadAloud::stop);
    }
    if (with.report) {
        auto* show = new BsButton(theme, BsButton::Kind::Secondary, tr("Save my report to show them"));
        show->setIconName(QStringLiteral("export"));
        show->setAutoDefault(true);
        view->addToSoon(show);
        connect(show, &QPushButton::clicked, this,
                [this, &window, report = with.report] { openOver(*this, window, report); });
    }

    m_nothing = new BsButton(theme, BsButton::Kind::Secondary, tr("Nothing here fits, go back"));
    m_nothing->setAccessibleName(from == From::Session   ? tr("Nothing here fits, back to the session")
                                 : from == From::CheckIn ? tr("Nothing here fits, back to the question")
                                                         : tr("Nothing here fits, go back"));
    m_nothing->setLayout(BsButton::Layout::BesideKey);
    m_something = new BsButton(theme, BsButton::Kind::Primary,
                               from == From::Session ? tr("Something fits, end the session")
                                                     : tr("Something fits, close"));
    for (BsButton* button : {m_nothing, m_something}) {
        button->setAutoDefault(true);
        buttons().addWidget(button, 1);
    }
    fitButtons();
    connect(&theme, &Theme::changed, this, &ChangeSheet::fitButtons);
    setHarmlessButton(m_nothing);
    connect(m_nothing, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT nothingFits();
    });
    connect(m_something, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT somethingFits();
    });
    connect(this, &Sheet::closed, this, &QObject::deleteLater);
}

ChangeSheet* ChangeSheet::open(const ChangeHelp& with, QWidget& window, From from)
{
    auto* sheet = new ChangeSheet(with, window, from);
    static_cast<Sheet*>(sheet)->open({with.theme.em(kEmsAcross), with.theme.em(kEmsDown)}, sheet->m_title);
    return sheet;
}

/// In a low window the signs need the room: what is to be pressed there is as large as on any page.
void ChangeSheet::fitButtons()
{
    const bool low = window()->height() < m_theme.em(kLowEms);
    for (BsButton* button : {m_nothing, m_something}) {
        button->setSize(low ? BsButton::Size::Normal : BsButton::Size::Large);
    }
    m_nothing->setKeyCap(low ? QString() : tr("Esc", "the Escape key"));
}

void ChangeSheet::resizeEvent(QResizeEvent* event)
{
    Sheet::resizeEvent(event);
    fitButtons();
}

void ChangeSheet::keyPressEvent(QKeyEvent* event)
{
    const bool isR = event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier;
    if (isR && !event->isAutoRepeat() && m_read && m_read->isVisible()) {
        m_read->click();
    }
    Sheet::keyPressEvent(event);
}

namespace HelpSheet {

Sheet* open(const ChangeHelp& with, QWidget& window, bool sessionSaved)
{
    const Theme& theme = with.theme;
    const QString title = ChangeSheet::tr("Please ask for help");
    auto* sheet = new Sheet(theme, window, title);
    Label* heading = focusedHeading(theme, title);
    sheet->head().addWidget(heading);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(4));
    Card* phone = makePhoneBox(theme);
    phone->setFill(&Colours::warningSoft);
    column->addWidget(phone);
    if (sessionSaved) {
        column->addWidget(new Label(theme, TextStyle::Body, ChangeSheet::tr("Your session is saved.")));
    }
    for (const QString& words :
         {ChangeSheet::tr("Please wait with exercises until you have asked someone."),
          ChangeSheet::tr("A sign from the first list: call now. From the second: ask your doctor soon.")}) {
        column->addWidget(new Label(theme, TextStyle::Lead, words));
    }
    column->addStretch(1);
    sheet->setContent(content);

    auto* again = new BsButton(theme, BsButton::Kind::Secondary, ChangeSheet::tr("Show the list again"));
    auto* close = new BsButton(theme, BsButton::Kind::Primary, ChangeSheet::tr("Close"));
    QList<BsButton*> row{again};
    if (with.report) {
        auto* show = new BsButton(theme, BsButton::Kind::Secondary, ChangeSheet::tr("Save my report"));
        show->setIconName(QStringLiteral("export"));
        QObject::connect(show, &QPushButton::clicked, sheet,
                         [sheet, &window, report = with.report] { openOver(*sheet, window, report); });
        row << show;
    }
    row << close;
    for (BsButton* button : std::as_const(row)) {
        button->setSize(BsButton::Size::Large);
        button->setAutoDefault(true);
        sheet->buttons().addWidget(button, 1);
    }
    sheet->setHarmlessButton(close);
    QObject::connect(close, &QPushButton::clicked, sheet, &Sheet::close);
    QObject::connect(again, &QPushButton::clicked, sheet, [with, &window, sheet] {
        sheet->close();
        askWhatChanged(with, window);
    });
    QObject::connect(sheet, &Sheet::closed, sheet, &QObject::deleteLater);
    sheet->open({theme.em(kHelpEmsAcross), theme.em(kHelpEmsDown)}, heading);
    return sheet;
}

} // namespace HelpSheet

void askWhatChanged(const ChangeHelp& with, QWidget& window)
{
    ChangeSheet* sheet = ChangeSheet::open(with, window, ChangeSheet::From::Elsewhere);
    QObject::connect(sheet, &ChangeSheet::somethingFits, &window,
                     [with, &window] { HelpSheet::open(with, window, false); });
}

} // namespace backstretch
