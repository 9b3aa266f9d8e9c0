// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/type.h"

#include <QStyledItemDelegate>

namespace backstretch {

class Theme;

/// A session in the list: date, name, minutes and pain in columns, or in two lines where there is no room
/// for columns. The first row of a month carries the month's name above it.
class SessionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SessionDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// Where everything stands in a row of a width; x counts from the leading edge.
    struct Row
    {
        bool columns = true;
        double date = 0; ///< widths
        double name = 0;
        double minutes = 0;
        double pain = 0;
    };
    [[nodiscard]] Row rowFor(double width, const QModelIndex& index) const;
    [[nodiscard]] double headingHeight(const QModelIndex& index) const;
    [[nodiscard]] double widest(const QStringList& texts, TextStyle style) const;

    const Theme& m_theme;
};

} // namespace backstretch
