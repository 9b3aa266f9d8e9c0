// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/keepopensheet.h"

#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace backstretch {
namespace {

constexpr int kEmsAcross = 40;
constexpr int kEmsDown = 21;

} // namespace

KeepOpenSheet::KeepOpenSheet(const Theme& theme, QWidget& window, bool hasTray)
    : Sheet(theme, window, tr("Keep reminders coming?"))
    , m_keep(new BsButton(theme, BsButton::Kind::Primary,
                          hasTray ? tr("Keep it running") : tr("Keep it running, hidden")))
{
    head().addWidget(new Label(theme, TextStyle::Heading, tr("Keep reminders coming?")));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(3));
    column->addWidget(new Label(
        theme, TextStyle::Lead,
        hasTray
            ? tr("Reminders come only while Backstretch runs. It can stay as a small icon beside the clock.")
            : tr("Without a tray icon, reminders stop when you close the window.")));
    auto* later =
        new Label(theme, TextStyle::Body,
                  hasTray ? tr("You can change this in the settings, under Reminders.")
                          : tr("Start Backstretch again to see its window. You can change this in the "
                               "settings, under Reminders."));
    later->setRole(&Colours::textMuted);
    column->addWidget(later);
    column->addStretch(1);
    setContent(content);

    auto* close = new BsButton(theme, BsButton::Kind::Secondary, tr("Close"));
    close->setAccessibleName(tr("Close, reminders stop"));
    for (BsButton* button : {close, m_keep}) {
        button->setSize(BsButton::Size::Large);
        button->setAutoDefault(true);
        buttons().addWidget(button, 1);
    }
    connect(m_keep, &QPushButton::clicked, this, [this] {
        Sheet::close();
        Q_EMIT keepAsked();
    });
    connect(close, &QPushButton::clicked, this, [this] {
        Sheet::close();
        Q_EMIT closeAsked();
    });
    connect(this, &Sheet::closed, this, &QObject::deleteLater);
}

KeepOpenSheet* KeepOpenSheet::open(const Theme& theme, QWidget& window, bool hasTray)
{
    auto* sheet = new KeepOpenSheet(theme, window, hasTray);
    static_cast<Sheet*>(sheet)->open({theme.em(kEmsAcross), theme.em(kEmsDown)}, sheet->m_keep);
    return sheet;
}

} // namespace backstretch
