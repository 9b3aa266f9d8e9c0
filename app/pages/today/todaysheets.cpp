// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/today/todaysheets.h"

#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "app/widgets/linkrow.h"
#include "app/widgets/sheet.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace backstretch {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TodaySheets)
};

constexpr int kEmsAcross = 40;
constexpr int kOthersEmsDown = 32;
constexpr int kRulesEmsDown = 46;

QVBoxLayout* makeColumn(QWidget* content, int spacing)
{
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

BsButton* addButton(Sheet& sheet, const Theme& theme, BsButton::Kind kind, const QString& label)
{
    auto* button = new BsButton(theme, kind, label);
    button->setSize(BsButton::Size::Large);
    button->setAutoDefault(true);
    sheet.buttons().addWidget(button, 1);
    QObject::connect(button, &QPushButton::clicked, &sheet, &Sheet::close);
    return button;
}

} // namespace

Sheet* openOtherRoutines(const Theme& theme, QWidget& window, const std::vector<OtherRoutine>& routines,
                         std::function<void(const QString& id)> chosen, std::function<void()> all)
{
    const QString title = Text::tr("Choose another routine");
    auto* sheet = new Sheet(theme, window, title);
    sheet->head().addWidget(new Label(theme, TextStyle::Heading, title));
    auto* content = new QWidget;
    QVBoxLayout* column = makeColumn(content, 0);
    QWidget* first = nullptr;
    for (const OtherRoutine& routine : routines) {
        auto* row = new LinkRow(theme);
        row->setTexts(QStringLiteral("routines"), routine.name, routine.line);
        QObject::connect(row, &QAbstractButton::clicked, sheet, [sheet, chosen, id = routine.id] {
            sheet->close();
            chosen(id);
        });
        column->addWidget(row);
        first = first == nullptr ? row : first;
    }
    column->addStretch(1);
    sheet->setContent(content);
    BsButton* back = addButton(*sheet, theme, BsButton::Kind::Secondary, Text::tr("Go back"));
    BsButton* every = addButton(*sheet, theme, BsButton::Kind::Secondary, Text::tr("All routines"));
    QObject::connect(every, &QPushButton::clicked, sheet, [all = std::move(all)] { all(); });
    sheet->setHarmlessButton(back);
    QObject::connect(sheet, &Sheet::closed, sheet, &QObject::deleteLater);
    sheet->open({theme.em(kEmsAcross), theme.em(kOthersEmsDown)}, first != nullptr ? first : every);
    return sheet;
}

Sheet* openPlanRules(const Theme& theme, QWidget& window, const std::vector<PlanRule>& rules)
{
    const QString title = Text::tr("The rules behind this");
    auto* sheet = new Sheet(theme, window, title);
    sheet->head().addWidget(new Label(theme, TextStyle::Heading, title));
    auto* content = new QWidget;
    QVBoxLayout* column = makeColumn(content, theme.space(1));
    auto* lead = new Label(theme, TextStyle::Body,
                           Text::tr("Plain rules over your own log. They suggest; you decide. "
                                    "They cannot tell what helped or what harmed."));
    lead->setRole(&Colours::textMuted);
    column->addWidget(lead);
    for (const PlanRule& rule : rules) {
        auto* what = new Label(theme, TextStyle::Body, rule.what);
        what->setStyle(TextStyle::Body, QFont::DemiBold);
        column->addSpacing(theme.space(2));
        column->addWidget(what);
        column->addWidget(new Label(theme, TextStyle::Body, rule.then));
    }
    column->addStretch(1);
    sheet->setContent(content);
    BsButton* close = addButton(*sheet, theme, BsButton::Kind::Primary, Text::tr("Close"));
    sheet->setHarmlessButton(close);
    QObject::connect(sheet, &Sheet::closed, sheet, &QObject::deleteLater);
    sheet->open({theme.em(kEmsAcross), theme.em(kRulesEmsDown)}, close);
    return sheet;
}

} // namespace backstretch
