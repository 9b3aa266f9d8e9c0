// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/accessiblewidgets.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace backstretch {

AccessibleButton::AccessibleButton(QAbstractButton* button, QAccessible::Role role)
    : AccessibleWidget(button, role)
{
}

QAbstractButton* AccessibleButton::button() const
{
    return static_cast<QAbstractButton*>(widget());
}

QString AccessibleButton::text(QAccessible::Text kind) const
{
    const QString given = AccessibleWidget::text(kind);
    return kind == QAccessible::Name && given.isEmpty() ? button()->text() : given;
}

QAccessible::State AccessibleButton::state() const
{
    QAccessible::State state = AccessibleWidget::state();
    const bool choice = role() == QAccessible::PageTab || role() == QAccessible::RadioButton;
    state.checkable = button()->isCheckable() && role() != QAccessible::PageTab;
    state.checked = state.checkable && button()->isChecked();
    state.selectable = choice;
    state.selected = choice && button()->isChecked();
    return state;
}

QStringList AccessibleButton::actionNames() const
{
    QStringList names{button()->isCheckable() && role() == QAccessible::CheckBox ? toggleAction()
                                                                                 : pressAction()};
    names += AccessibleWidget::actionNames();
    return names;
}

void AccessibleButton::doAction(const QString& name)
{
    if (!button()->isEnabled()) {
        return;
    }
    if (name == pressAction() || name == toggleAction()) {
        button()->animateClick();
        return;
    }
    AccessibleWidget::doAction(name);
}

AccessibleValue::AccessibleValue(QWidget* widget, QAccessible::Role role, Access access)
    : AccessibleWidget(widget, role, access.name)
    , m_access(std::move(access))
{
}

QString AccessibleValue::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value && m_access.text ? m_access.text() : AccessibleWidget::text(kind);
}

QAccessible::State AccessibleValue::state() const
{
    QAccessible::State state = AccessibleWidget::state();
    state.readOnly = !m_access.set;
    return state;
}

void* AccessibleValue::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                               : AccessibleWidget::interface_cast(type);
}

QVariant AccessibleValue::currentValue() const
{
    return m_access.value();
}

void AccessibleValue::setCurrentValue(const QVariant& value)
{
    if (m_access.set && widget()->isEnabled()) {
        m_access.set(value.toDouble());
    }
}

QVariant AccessibleValue::maximumValue() const
{
    return m_access.range().second;
}

QVariant AccessibleValue::minimumValue() const
{
    return m_access.range().first;
}

QVariant AccessibleValue::minimumStepSize() const
{
    return 1.0;
}

namespace {

class Cell : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    Cell(QWidget* widget, const AccessibleCellWidget& owner, int index)
        : m_widget(widget)
        , m_owner(owner)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_widget && m_index < m_owner.cells().count(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_owner.window(); }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget.data());
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return m_owner.cells().role; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_owner.cells().name(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QRect rect() const override
    {
        const QWidget* widget = m_widget.data();
        if (!widget || !isValid() || !widget->isVisible()) {
            return {};
        }
        const QRect box = m_owner.cells().rect(m_index);
        return {widget->mapToGlobal(box.topLeft()), box.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        const QWidget* widget = m_widget.data();
        if (!widget || !isValid()) {
            state.invalid = true;
            return state;
        }
        if (m_owner.cells().state) {
            state = m_owner.cells().state(m_index);
        }
        state.invisible = !widget->isVisible();
        state.disabled = !widget->isEnabled();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface && m_owner.cells().press
                   ? static_cast<QAccessibleActionInterface*>(this)
                   : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction() && isValid() && m_owner.cells().press) {
            m_owner.cells().press(m_index);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<QWidget> m_widget;
    const AccessibleCellWidget& m_owner;
    int m_index;
};

} // namespace

AccessibleCellWidget::AccessibleCellWidget(QWidget* widget, QAccessible::Role role,
                                           std::function<QString()> name, AccessibleCells cells)
    : AccessibleWidget(widget, role, std::move(name))
    , m_cells(std::move(cells))
{
}

AccessibleCellWidget::~AccessibleCellWidget()
{
    for (const QAccessible::Id id : m_children) {
        if (id != notMade) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
}

int AccessibleCellWidget::childCount() const
{
    return widget() ? m_cells.count() : 0;
}

QAccessibleInterface* AccessibleCellWidget::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    const auto place = static_cast<std::size_t>(index);
    if (m_children.size() <= place) {
        m_children.resize(place + 1, notMade);
    }
    if (m_children[place] == notMade) {
        // Qt's cache owns it.
        m_children[place] = QAccessible::registerAccessibleInterface(new Cell(widget(), *this, index));
    }
    return QAccessible::accessibleInterface(m_children[place]);
}

int AccessibleCellWidget::indexOfChild(const QAccessibleInterface* child) const
{
    for (std::size_t i = 0; i < m_children.size(); ++i) {
        if (m_children[i] != notMade && QAccessible::accessibleInterface(m_children[i]) == child) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

QAccessibleInterface* AccessibleCellWidget::childAt(int x, int y) const
{
    const QPoint local = widget()->mapFromGlobal(QPoint(x, y));
    for (int i = 0; i < childCount(); ++i) {
        if (m_cells.rect(i).contains(local)) {
            return child(i);
        }
    }
    return nullptr;
}

} // namespace backstretch
