// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/session/guideview.h"
#include "app/widgets/bsbutton.h"
#include "core/catalogue/loader.h"
#include "tests/support/logsupport.h"
#include "tests/support/places.h"

#include <QApplication>
#include <QTest>
#include <gtest/gtest.h>

#include <memory>

namespace backstretch {

/// The whole program but main().
class ProgramTest : public testing::Test
{
protected:
    void start(const InstanceRequest& request = {}, const QString& share = places::resources())
    {
        Paths paths;
        paths.data = folder.filePath(QStringLiteral("data"));
        paths.settings = folder.filePath(QStringLiteral("settings.conf"));
        paths.share = share;
        CatalogueResult catalogue = loadCatalogue(paths.catalogue());
        program = std::make_unique<AppContext>(*static_cast<QApplication*>(QCoreApplication::instance()),
                                               std::move(paths), std::move(catalogue), clock);
        program->start(request);
        program->window().activateWindow();
        settle();
    }
    void agreed()
    {
        writeFile(folder.filePath(QStringLiteral("settings.conf")),
                  "[welcome]\nnote=1\n[General]\nlanguage=en\n");
    }
    /// Agreed to, and a session starts at once and stays in its window.
    void inTheMiddleOf(const char* routine)
    {
        writeFile(folder.filePath(QStringLiteral("settings.conf")),
                  "[welcome]\nnote=1\n[General]\nlanguage=en\n"
                  "[session]\naskAboutPain=false\nstartInFullScreen=false\n");
        start();
        const QStringList plugins = QCoreApplication::libraryPaths();
        QCoreApplication::setLibraryPaths({}); // without sound and video: this is about pages
        program->window().startRoutine(QLatin1String(routine));
        QCoreApplication::setLibraryPaths(plugins);
        settle();
        ASSERT_TRUE(program->window().isInSession());
        ASSERT_NE(shown<GuideView>(), nullptr);
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QApplication::processEvents();
        }
    }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&program->window(), code, modifiers);
        settle();
    }
    template <typename T>
    [[nodiscard]] T* shown() const
    {
        for (T* candidate : program->window().template findChildren<T*>()) {
            if (candidate->isVisible()) {
                return candidate;
            }
        }
        return nullptr;
    }
    [[nodiscard]] BsButton* button(const char* label) const
    {
        for (BsButton* candidate : program->window().findChildren<BsButton*>()) {
            if (candidate->isVisible() && candidate->label() == QLatin1String(label)) {
                return candidate;
            }
        }
        return nullptr;
    }

    TestFolder folder;
    FakeWallClock clock;
    std::unique_ptr<AppContext> program;
};

} // namespace backstretch
