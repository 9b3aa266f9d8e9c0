// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/accessiblesource.h"

#include "app/widgets/scrollcolumn.h"

#include <QAccessible>
#include <QObject>

namespace backstretch {

namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* source = dynamic_cast<AccessibleSource*>(object);
    return source ? source->createAccessible() : nullptr;
}

} // namespace

AccessibleSource::AccessibleSource()
{
    // Qt forgets its factories when a QApplication ends, and ignores one it has already; so ask each
    // time rather than remember.
    QAccessible::installFactory(makeInterface);
}

void AccessibleWidget::doAction(const QString& name)
{
    QAccessibleWidget::doAction(name);
    if (name == setFocusAction() && widget()->hasFocus()) {
        bringIntoView(*widget());
    }
}

} // namespace backstretch
