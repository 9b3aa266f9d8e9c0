// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyssheet.h"

#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "app/widgets/sheet.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QVBoxLayout>

namespace backstretch {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

QString name(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

std::vector<KeyEntry> shellKeys()
{
    return {
        {name(QKeySequence(Qt::CTRL | Qt::Key_1)), Text::tr("Today")},
        {name(QKeySequence(Qt::CTRL | Qt::Key_2)), Text::tr("Exercises")},
        {name(QKeySequence(Qt::CTRL | Qt::Key_3)), Text::tr("Routines")},
        {name(QKeySequence(Qt::CTRL | Qt::Key_4)), Text::tr("History")},
        {name(QKeySequence(Qt::CTRL | Qt::Key_5)), Text::tr("Learn")},
        {name(QKeySequence(Qt::CTRL | Qt::Key_6)), Text::tr("Settings")},
        {name(QKeySequence(Qt::CTRL | Qt::Key_Return)), Text::tr("Start what is shown")},
        {name(QKeySequence(Qt::Key_Y)), Text::tr("Today: why it suggests what it does")},
        {name(QKeySequence(Qt::Key_C)), Text::tr("Learn: signs that need a doctor")},
        {name(QKeySequence(Qt::Key_R)), Text::tr("Learn: read the page to me")},
        {name(QKeySequence(QKeySequence::Print)), Text::tr("Learn: print the page")},
        {name(QKeySequence(Qt::ALT | Qt::Key_Right)), Text::tr("Learn: the next page")},
        {name(QKeySequence(QKeySequence::Find)), Text::tr("Search")},
        {name(QKeySequence(QKeySequence::Save)), Text::tr("Save a copy (History, Your data)")},
        {name(QKeySequence(QKeySequence::Open)), Text::tr("Bring back a copy (Your data)")},
        {name(QKeySequence(Qt::ALT | Qt::Key_Left)), Text::tr("Back")},
        {name(QKeySequence(Qt::Key_F6)), Text::tr("Go on to the next part of the window")},
        {name(QKeySequence(Qt::CTRL | Qt::Key_Plus)), Text::tr("Larger text")},
        {name(QKeySequence(Qt::CTRL | Qt::Key_Minus)), Text::tr("Smaller text")},
        {name(QKeySequence(Qt::CTRL | Qt::Key_0)), Text::tr("Normal text")},
        {name(QKeySequence(Qt::Key_F11)), Text::tr("Full screen")},
        {name(QKeySequence(QKeySequence::Undo)), Text::tr("Undo what was just removed")},
        {name(QKeySequence(Qt::Key_F1)), Text::tr("This list")},
        {name(QKeySequence(Qt::CTRL | Qt::Key_Q)), Text::tr("Quit")},
    };
}

QWidget* makeKeyTable(const Theme& theme, const std::vector<KeyEntry>& entries)
{
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.space(6));
    grid->setVerticalSpacing(theme.space(2));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const KeyEntry& entry : entries) {
        auto* keys = new Label(theme, TextStyle::Body, entry.keys);
        keys->setStyle(TextStyle::Body, QFont::DemiBold);
        keys->setWordWrap(false);
        grid->addWidget(keys, row, 0);
        grid->addWidget(new Label(theme, TextStyle::Body, entry.what), row, 1);
        ++row;
    }
    return table;
}

namespace KeysSheet {

Sheet* open(const Theme& theme, QWidget& page, const std::vector<KeyEntry>& keys)
{
    const QString title = Text::tr("Keys and help");
    auto* sheet = new Sheet(theme, page, title);
    sheet->head().addWidget(new Label(theme, TextStyle::Heading, title));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(4));
    column->addWidget(new Label(
        theme, TextStyle::Body,
        Text::tr("Everything works with the mouse, by touch or by keyboard alone. Tab moves the mark, "
                 "Enter presses what is marked.")));
    column->addWidget(makeKeyTable(theme, keys));
    column->addStretch(1);
    sheet->setContent(content);
    auto* close = new BsButton(theme, BsButton::Kind::Primary, Text::tr("Close"));
    close->setAutoDefault(true);
    sheet->buttons().addWidget(close);
    sheet->setHarmlessButton(close);
    QObject::connect(close, &QPushButton::clicked, sheet, &Sheet::close);
    QObject::connect(sheet, &Sheet::closed, sheet, &QObject::deleteLater);
    constexpr int emsAcross = 40;
    constexpr int emsDown = 46; // all the keys without scrolling, where the window is tall enough
    sheet->open({theme.em(emsAcross), theme.em(emsDown)}, close);
    return sheet;
}

} // namespace KeysSheet

} // namespace backstretch
