// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/places.h"
#include "tests/support/sessionworld.h"

#include <QAccessible>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace backstretch {

/// The pages of a session in a window of their own.
class SessionPagesTest : public testing::Test
{
protected:
    SessionPagesTest() { world.pages->show(); }

    template <typename Page>
    [[nodiscard]] Page& page()
    {
        return *world.pages->findChild<Page*>();
    }
    [[nodiscard]] QAbstractButton* button(const QString& name)
    {
        for (QAbstractButton* candidate : world.pages->findChildren<QAbstractButton*>()) {
            const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(candidate);
            if (candidate->isVisible() && told && told->text(QAccessible::Name) == name) {
                return candidate;
            }
        }
        return nullptr;
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* target = world.pages->focusWidget();
        QTest::keyClick(target ? target : world.pages.get(), which, modifiers);
    }
    [[nodiscard]] bool says(const QString& words)
    {
        return std::ranges::any_of(world.pages->findChildren<QLabel*>(), [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    [[nodiscard]] GuidedSession& session() { return *world.pages->session(); }

    SessionWorld world{places::catalogue()};
};

} // namespace backstretch
