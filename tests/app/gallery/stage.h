// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/widgets/bsbutton.h"

#include <QByteArray>
#include <QDir>
#include <QSize>

namespace backstretch {

class PosterStore;

/// How the program looks while its pages are drawn.
struct Look
{
    const char* name;
    ColourChoice colours = ColourChoice::Light;
    TextSize textSize = TextSize::Normal;
    QSize size{1280, 800};
    const char* language = "en";
    bool rightToLeft = false;
};

/// Until nothing is left to be laid out or read.
void settle();

/// The window while it is drawn: somebody who presses, and a camera.
class Stage
{
public:
    Stage(const QDir& folder, const Look& look, MainWindow& window, const PosterStore& posters);

    [[nodiscard]] MainWindow& window() const { return m_window; }
    [[nodiscard]] const Look& look() const { return m_look; }
    /// The sheet that is open, or the window.
    [[nodiscard]] QWidget& front() const;
    /// The picture's file: "page-look.png".
    [[nodiscard]] QString file(const QByteArray& page) const;

    /// The window as it is, with every picture that it asked for.
    void shoot(const QByteArray& page);
    /// Also its end, where it has to be scrolled: "page-below".
    void shootWhole(const QByteArray& page);
    void save(const QByteArray& page, QWidget& window);

    /// Clicks the first button of this kind that can be seen in `within`, or in what is in front.
    void press(BsButton::Kind kind, QWidget* within = nullptr);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// What is in front, down to its end; false: all of it is in view.
    bool scrollDown();

    /// Remembers what went wrong.
    void expect(bool ok) { m_ok = m_ok && ok; }
    [[nodiscard]] bool isOk() const { return m_ok; }

private:
    void closeMenus(const char* after);

    const QDir& m_folder;
    const Look& m_look;
    MainWindow& m_window;
    const PosterStore& m_posters;
    bool m_ok = true;
};

} // namespace backstretch
