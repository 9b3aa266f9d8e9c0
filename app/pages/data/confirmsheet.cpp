// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/data/confirmsheet.h"

#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "app/widgets/option.h"
#include "app/widgets/sheet.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace backstretch {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConfirmSheet)
};

constexpr int kEmsAcross = 40;
constexpr int kEmsDown = 38; // the field for the word without scrolling, where the window is tall enough
constexpr int kFaultEmsDown = 24;

QVBoxLayout* columnIn(QWidget* content, const Theme& theme)
{
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(3));
    return column;
}

BsButton* sheetButton(const Theme& theme, BsButton::Kind kind, const QString& label)
{
    auto* button = new BsButton(theme, kind, label);
    button->setAutoDefault(true);
    return button;
}

bool isTyped(const QLineEdit& field, const QString& word)
{
    return field.text().trimmed().compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

namespace ConfirmSheet {

Sheet* open(const Theme& theme, QWidget& window, const Confirmation& question, std::function<void(bool)> done)
{
    auto* sheet = new Sheet(theme, window, question.title);
    sheet->head().addWidget(new Label(theme, TextStyle::Heading, question.title));
    auto* content = new QWidget;
    QVBoxLayout* column = columnIn(content, theme);
    for (const QString& line : question.lines) {
        column->addWidget(new Label(theme, TextStyle::Body, line));
    }
    Option* box = nullptr;
    if (!question.box.isEmpty()) {
        box = new Option(theme, Option::Kind::Row);
        box->setWords(question.box, question.boxHint);
        column->addWidget(box);
    }
    const QString ask = Text::tr("Type %1 to go on").arg(question.word);
    auto* words = new Label(theme, TextStyle::Body, ask);
    words->setStyle(TextStyle::Body, QFont::DemiBold);
    auto* field = new QLineEdit;
    type::apply(theme, *field, TextStyle::Body);
    field->setAccessibleName(ask);
    words->setBuddy(field);
    column->addWidget(words);
    column->addWidget(field);
    column->addStretch(1);
    sheet->setContent(content);

    BsButton* cancel = sheetButton(theme, BsButton::Kind::Secondary, Text::tr("Cancel"));
    BsButton* go = sheetButton(theme, BsButton::Kind::Warn, question.button);
    go->setEnabled(false);
    sheet->buttons().addWidget(cancel, 1);
    sheet->buttons().addWidget(go, 1);
    sheet->setHarmlessButton(cancel);
    QObject::connect(field, &QLineEdit::textChanged, go,
                     [go, field, word = question.word] { go->setEnabled(isTyped(*field, word)); });
    QObject::connect(field, &QLineEdit::returnPressed, go, &QAbstractButton::click); // nothing while disabled
    QObject::connect(cancel, &QPushButton::clicked, sheet, &Sheet::close);
    QObject::connect(go, &QPushButton::clicked, sheet, [sheet, box, done = std::move(done)] {
        const bool ticked = box != nullptr && box->isChecked();
        sheet->close();
        done(ticked);
    });
    QObject::connect(sheet, &Sheet::closed, sheet, &QObject::deleteLater);
    sheet->open({theme.em(kEmsAcross), theme.em(kEmsDown)}, field);
    return sheet;
}

} // namespace ConfirmSheet

namespace FaultSheet {

Sheet* open(const Theme& theme, QWidget& window, const QString& title, const QString& text,
            const QStringList& places, std::function<void()> again)
{
    auto* sheet = new Sheet(theme, window, title);
    sheet->head().addWidget(new Label(theme, TextStyle::Heading, title));
    auto* content = new QWidget;
    QVBoxLayout* column = columnIn(content, theme);
    column->addWidget(new Label(theme, TextStyle::Body, text));
    for (const QString& place : places) {
        auto* line = new Label(theme, TextStyle::Small, place);
        line->setRole(&Colours::textMuted);
        column->addWidget(line);
    }
    column->addStretch(1);
    sheet->setContent(content);
    BsButton* close = sheetButton(theme, BsButton::Kind::Secondary, Text::tr("Close"));
    sheet->buttons().addWidget(close, 1);
    sheet->setHarmlessButton(close);
    QWidget* first = close;
    if (again) {
        BsButton* retry = sheetButton(theme, BsButton::Kind::Primary, Text::tr("Try again"));
        sheet->buttons().addWidget(retry, 1);
        QObject::connect(retry, &QPushButton::clicked, sheet, [sheet, again = std::move(again)] {
            sheet->close();
            again();
        });
        first = retry;
    }
    QObject::connect(close, &QPushButton::clicked, sheet, &Sheet::close);
    QObject::connect(sheet, &Sheet::closed, sheet, &QObject::deleteLater);
    sheet->open({theme.em(kEmsAcross), theme.em(kFaultEmsDown)}, first);
    return sheet;
}

} // namespace FaultSheet

} // namespace backstretch
