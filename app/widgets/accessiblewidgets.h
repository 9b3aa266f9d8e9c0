// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"

#include <QAbstractButton>
#include <QPointer>
#include <QRect>
#include <QVariant>

#include <memory>
#include <vector>

namespace backstretch {

/// A button that is something else to the user: a page tab, a switch, one choice of several.
class AccessibleButton : public AccessibleWidget
{
public:
    AccessibleButton(QAbstractButton* button, QAccessible::Role role);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;

private:
    [[nodiscard]] QAbstractButton* button() const;
};

/// A number that can be read, and perhaps set.
class AccessibleValue : public AccessibleWidget, public QAccessibleValueInterface
{
public:
    struct Access
    {
        std::function<QString()> name;
        std::function<QString()> text; ///< the value in words
        std::function<double()> value;
        std::function<void(double)> set;                  ///< empty: read-only
        std::function<std::pair<double, double>()> range; ///< least and most
    };

    AccessibleValue(QWidget* widget, QAccessible::Role role, Access access);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

private:
    Access m_access;
};

/// What a painted widget says about the parts that are not widgets: days, segments, areas.
struct AccessibleCells
{
    QAccessible::Role role = QAccessible::ListItem;
    std::function<int()> count;
    std::function<QString(int)> name;
    std::function<QRect(int)> rect;               ///< in the widget's coordinates
    std::function<QAccessible::State(int)> state; ///< may be empty
    std::function<void(int)> press;               ///< may be empty: nothing happens
};

/// A painted widget whose parts are children of their own to a screen reader.
class AccessibleCellWidget : public AccessibleWidget
{
public:
    AccessibleCellWidget(QWidget* widget, QAccessible::Role role, std::function<QString()> name,
                         AccessibleCells cells);
    ~AccessibleCellWidget() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] const AccessibleCells& cells() const { return m_cells; }

private:
    AccessibleCells m_cells;
    static constexpr QAccessible::Id notMade = 0;
    mutable std::vector<QAccessible::Id> m_children; ///< each is made when it is asked for
};

} // namespace backstretch
