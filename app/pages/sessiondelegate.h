// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
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
    [[nodiscard]] double widthOf(const QString& text) const;
    [[nodiscard]] double dateWidth() const;

    const Theme& m_theme;
    /// The widest date of a year in this font and language: measured once, not in every row.
    mutable double m_dateWidth = 0;
    mutable QString m_dateKey;
};

} // namespace backstretch
