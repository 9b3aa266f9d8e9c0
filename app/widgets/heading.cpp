// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/heading.h"

#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/label.h"

#include <QAccessible>

namespace backstretch {

namespace {

constexpr const char* kIsHeading = "isHeading";

QAccessibleInterface* makeHeading(const QString&, QObject* object)
{
    auto* label = qobject_cast<Label*>(object);
    if (label == nullptr || !label->property(kIsHeading).toBool()) {
        return nullptr;
    }
    return new AccessibleWidget(label, QAccessible::Heading, [label] { return label->text(); });
}

} // namespace

void markHeading(Label& label, TextStyle style)
{
    if (style == TextStyle::Display || style == TextStyle::Heading || style == TextStyle::Title) {
        isHeading(label);
    }
}

void isHeading(Label& label)
{
    label.setProperty(kIsHeading, true);
    QAccessible::installFactory(makeHeading); // asked for each time: Qt ignores one that it has already
}

void isNoHeading(Label& label)
{
    label.setProperty(kIsHeading, false);
}

} // namespace backstretch
