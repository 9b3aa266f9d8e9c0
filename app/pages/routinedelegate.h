// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace backstretch {

class Theme;

/// A routine in the list: its name over a line about it; the chosen one stands on a tinted sheet.
class RoutineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RoutineDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace backstretch
