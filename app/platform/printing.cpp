// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/printing.h"

#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QWidget>

#include <memory>

namespace backstretch {

void printPages(QWidget& window, const QString& title, PaintPages paint, double margin)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setCreator(QStringLiteral("Backstretch"));
    printer->setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
    auto* dialog = new QPrintDialog(printer.get(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Pages are few, and are printed together; without a printer there is still a file.
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    // Holding the printer here keeps it until the dialog is gone.
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), &window,
                     [printer, paint = std::move(paint)](QPrinter* chosen) { paint(*chosen); });
    dialog->open();
}

} // namespace backstretch
