// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/filedialogs.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QStandardPaths>
#include <QUrl>

namespace backstretch {

namespace {

QFileDialog* ask(QWidget& window, const QString& title, const FileKind& kind,
                 std::function<void(const QString&)> done)
{
    auto* dialog = new QFileDialog(&window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(QStringLiteral("%1 (%2)").arg(kind.name, kind.patterns));
    QObject::connect(dialog, &QFileDialog::fileSelected, &window, std::move(done));
    return dialog;
}

void open(QFileDialog& dialog)
{
    dialog.open();
    // Qt's own dialog (seen in 6.4) closes before the list of names under its field does, and while such a
    // list is open Qt does not hear that the window behind is active again: no key would come to anything
    // there. The system's own dialogs have no such field.
    for (auto* field : dialog.findChildren<QLineEdit*>()) {
        field->setCompleter(nullptr);
    }
}

QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace

FileQuestions systemFileQuestions()
{
    FileQuestions questions;
    questions.whereToSave = [](QWidget& window, const QString& title, const QString& suggested,
                               const FileKind& kind, std::function<void(const QString&)> done) {
        QFileDialog* dialog = ask(window, title, kind, std::move(done));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setDefaultSuffix(kind.patterns.section(u' ', 0, 0).mid(2));
        dialog->setDirectory(usualFolder());
        dialog->selectFile(suggested);
        open(*dialog);
    };
    questions.whichFile = [](QWidget& window, const QString& title, const FileKind& kind,
                             std::function<void(const QString&)> done) {
        QFileDialog* dialog = ask(window, title, kind, std::move(done));
        dialog->setAcceptMode(QFileDialog::AcceptOpen);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setDirectory(usualFolder());
        open(*dialog);
    };
    questions.showFolder = [](const QString& folder) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    };
    return questions;
}

} // namespace backstretch
