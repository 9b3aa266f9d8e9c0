// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gallery/stage.h"

#include "app/models/posterstore.h"
#include "app/widgets/sheet.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QThreadPool>
#include <QTimer>

#include <cstdio>

namespace backstretch {

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QThreadPool::globalInstance()->waitForDone(); // pictures are decoded there
        QApplication::processEvents();
    }
}

Stage::Stage(const QDir& folder, const Look& look, MainWindow& window, const PosterStore& posters)
    : m_folder(folder)
    , m_look(look)
    , m_window(window)
    , m_posters(posters)
{
}

QString Stage::file(const QByteArray& page) const
{
    return m_folder.filePath(
        QStringLiteral("%1-%2.png").arg(QString::fromLatin1(page), QString::fromLatin1(m_look.name)));
}

void Stage::shoot(const QByteArray& page)
{
    settle();
    while (m_posters.isLoading()) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    settle();
    save(page, m_window);
}

void Stage::shootWhole(const QByteArray& page)
{
    shoot(page);
    if (scrollDown()) {
        shoot(page + "-below");
    }
}

void Stage::save(const QByteArray& page, QWidget& window)
{
    constexpr int hardlyPressed = 90; // pressing a thousand pictures would take most of the time
    const QString name = file(page);
    if (window.grab().save(name, "PNG", hardlyPressed)) {
        std::printf("%s\n", qPrintable(name));
    } else {
        std::fprintf(stderr, "Cannot write %s\n", qPrintable(name));
        m_ok = false;
    }
}

QWidget& Stage::front() const
{
    QWidget* front = &m_window;
    for (Sheet* sheet : m_window.findChildren<Sheet*>()) {
        front = sheet->isOpen() ? sheet : front;
    }
    return *front;
}

void Stage::press(BsButton::Kind kind, QWidget* within)
{
    if (!within) {
        within = &front();
    }
    for (BsButton* button : within->findChildren<BsButton*>()) {
        if (button->isVisible() && button->isEnabled() && button->kind() == kind) {
            closeMenus(qPrintable(button->label()));
            button->click();
            settle();
            return;
        }
    }
    std::fprintf(stderr, "There was no such button to press in %s\n", within->metaObject()->className());
    m_ok = false;
}

/// A menu would wait for somebody for ever.
void Stage::closeMenus(const char* after)
{
    const QByteArray name(after);
    QTimer::singleShot(0, &m_window, [this, name] {
        if (QWidget* menu = QApplication::activePopupWidget()) {
            std::fprintf(stderr, "A menu opened after %s\n", name.constData());
            m_ok = false;
            menu->close();
        }
    });
}

void Stage::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = front().focusWidget(); // the window need not be the active one
    if (!target || (&front() != &m_window && !front().isAncestorOf(target))) {
        target = &front();
    }
    closeMenus("a key");
    const QString text =
        key < Qt::Key_Escape ? QString(QChar(static_cast<char16_t>(key))).toLower() : QString();
    for (const QEvent::Type type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QApplication::sendEvent(target, &event);
    }
    settle();
}

bool Stage::scrollDown()
{
    bool moved = false;
    for (QScrollArea* area : m_window.findChildren<QScrollArea*>()) {
        QScrollBar* bar = area->verticalScrollBar();
        if (area->isVisible() && bar->value() < bar->maximum()) {
            bar->setValue(bar->maximum());
            moved = true;
        }
    }
    return moved;
}

} // namespace backstretch
