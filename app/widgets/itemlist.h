// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"

#include <QListView>

namespace backstretch {

/// A list of items without a frame, on whatever it lies on. Use it instead of QListView: Qt's own interface
/// (seen in 6.4) tells a screen reader that the current item of a list on a hidden page shows and has the
/// focus, and says nothing of an item when the focus comes to its list.
class ItemList : public QListView, public AccessibleSource
{
    Q_OBJECT

public:
    explicit ItemList(QWidget* parent = nullptr);

    [[nodiscard]] QAccessibleInterface* createAccessible() override;

protected:
    /// As Enter or a screen reader presses an item; it is the current one by then.
    virtual void press(const QModelIndex& index);

    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QAccessible::State stateOf(const QModelIndex& index) const;
    void tellCurrent();
};

} // namespace backstretch
