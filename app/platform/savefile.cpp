// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/savefile.h"

#include <QFileDialog>
#include <QFileInfo>

namespace backstretch {

void askWhereToSave(QWidget& over, const QString& title, const QString& suggested, const QString& kind,
                    std::function<void(const QString& file)> done)
{
    const QFileInfo file(suggested);
    auto* dialog =
        new QFileDialog(&over, title, file.path(), QStringLiteral("%1 (*.%2)").arg(kind, file.suffix()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(file.suffix());
    dialog->selectFile(file.fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, &over, std::move(done));
    dialog->open();
}

} // namespace backstretch
