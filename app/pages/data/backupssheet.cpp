// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/data/backupssheet.h"

#include "app/text/copywords.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "app/widgets/settingsrow.h"
#include "app/widgets/sheet.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace backstretch {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BackupsSheet)
};

constexpr int kEmsAcross = 44;
constexpr int kEmsDown = 36;

} // namespace

namespace BackupsSheet {

Sheet* open(const Theme& theme, QWidget& window, const std::vector<Backup>& backups, QDate today,
            std::function<void(const Backup&)> bringBack)
{
    const QString title = Text::tr("Backups");
    auto* sheet = new Sheet(theme, window, title);
    sheet->head().addWidget(new Label(theme, TextStyle::Heading, title));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(4));
    column->addWidget(
        new Label(theme, TextStyle::Body,
                  Text::tr("Backstretch made these by itself. You see what is in one before anything "
                           "changes.")));
    auto* card = new RowsCard(theme);
    QWidget* first = nullptr;
    for (const Backup& backup : backups) {
        const QString when = backupTime(backup, today);
        auto* button = new BsButton(theme, BsButton::Kind::Secondary, Text::tr("Bring back"));
        button->setIconName(QStringLiteral("import"));
        button->setAccessibleName(Text::tr("Bring back the copy of %1").arg(when));
        card->addRow(new SettingsRow(
            theme, when,
            //: why a backup was made, its size
            Text::tr("%1, %2").arg(backupReasonText(backup.reason), fileSize(backup.bytes)), button));
        QObject::connect(button, &QPushButton::clicked, sheet, [sheet, backup, bringBack] {
            sheet->close();
            bringBack(backup);
        });
        first = first == nullptr ? button : first;
    }
    column->addWidget(card);
    column->addStretch(1);
    sheet->setContent(content);
    auto* close = new BsButton(theme, BsButton::Kind::Primary, Text::tr("Close"));
    close->setAutoDefault(true);
    sheet->buttons().addStretch(1);
    sheet->buttons().addWidget(close);
    sheet->setHarmlessButton(close);
    QObject::connect(close, &QPushButton::clicked, sheet, &Sheet::close);
    QObject::connect(sheet, &Sheet::closed, sheet, &QObject::deleteLater);
    sheet->open({theme.em(kEmsAcross), theme.em(kEmsDown)}, first != nullptr ? first : close);
    return sheet;
}

} // namespace BackupsSheet

} // namespace backstretch
