// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <functional>
#include <utility>

namespace backstretch {

/// A widget that paints itself tells a screen reader about itself: it inherits this, publicly
/// or it is not found, and makes its own interface. Inheriting is all; nothing has to be registered.
class AccessibleSource
{
public:
    AccessibleSource();
    AccessibleSource(const AccessibleSource&) = delete;
    AccessibleSource& operator=(const AccessibleSource&) = delete;
    virtual ~AccessibleSource() = default;

    /// Called once for each widget; Qt keeps and deletes the result.
    [[nodiscard]] virtual QAccessibleInterface* createAccessible() = 0;
};

/// An interface with a role and a name that may change.
class AccessibleWidget : public QAccessibleWidget
{
public:
    AccessibleWidget(QWidget* widget, QAccessible::Role role, std::function<QString()> name = {})
        : QAccessibleWidget(widget, role)
        , m_name(std::move(name))
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString given = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && given.isEmpty() && m_name ? m_name() : given;
    }
    /// Where a screen reader puts the focus is scrolled into view, as where Tab does.
    void doAction(const QString& name) override;

private:
    std::function<QString()> m_name;
};

} // namespace backstretch
