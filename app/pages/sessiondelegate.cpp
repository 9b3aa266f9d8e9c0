// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/sessiondelegate.h"

#include "app/models/sessionlistmodel.h"
#include "app/text/dates.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace backstretch {
namespace {

constexpr double kColumnsFrom = 31; ///< ems of width

QString text(const QModelIndex& index, int role)
{
    return index.data(role).toString();
}

QString factsLine(const QModelIndex& index)
{
    //: "Thu 19 Nov", "8 min", "Pain 3 to 2"
    return QCoreApplication::translate("SessionDelegate", "%1 · %2 · %3")
        .arg(text(index, SessionListModel::DateRole), text(index, SessionListModel::MinutesRole),
             text(index, SessionListModel::PainRole));
}

} // namespace

SessionDelegate::SessionDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

double SessionDelegate::widthOf(const QString& text) const
{
    return std::ceil(QFontMetricsF(type::font(m_theme, TextStyle::Body)).horizontalAdvance(text)) + 1;
}

double SessionDelegate::dateWidth() const
{
    const QString key = QLocale().name() + type::font(m_theme, TextStyle::Body).key();
    if (key != m_dateKey) {
        m_dateKey = key;
        m_dateWidth = 0;
        const QDate first(2026, 1, 28);
        for (int month = 0; month < 12; ++month) {
            const QDate day = first.addMonths(month);
            m_dateWidth =
                std::max({m_dateWidth, widthOf(shortDay(day, day)), widthOf(shortDay(day, day.addYears(1)))});
        }
    }
    return m_dateWidth;
}

SessionDelegate::Row SessionDelegate::rowFor(double width, const QModelIndex& index) const
{
    const double inner = width - 2 * m_theme.space(4.5);
    Row row;
    row.columns = width >= m_theme.em(kColumnsFrom);
    if (!row.columns) {
        row.name = inner;
        return row;
    }
    // The same columns in every row: wide enough for nearly all, and words that need more wrap.
    const double gap = m_theme.space(4);
    row.date = dateWidth();
    row.minutes = std::max<double>(m_theme.em(4), widthOf(text(index, SessionListModel::MinutesRole)));
    row.pain = m_theme.em(8);
    row.name = inner - row.date - row.minutes - row.pain - 3 * gap;
    return row;
}

double SessionDelegate::headingHeight(const QModelIndex& index) const
{
    const QString heading = text(index, SessionListModel::HeadingRole);
    return heading.isEmpty()
               ? 0
               : TextBlock(heading, type::font(m_theme, TextStyle::Small, QFont::DemiBold)).height() +
                     m_theme.space(index.row() == 0 ? 5 : 7);
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const Row row = rowFor(width, index);
    const QFont body = type::font(m_theme, TextStyle::Body);
    double height = TextBlock(text(index, Qt::DisplayRole),
                              type::font(m_theme, TextStyle::Body, QFont::DemiBold), row.name)
                        .height();
    if (row.columns) {
        height =
            std::max(height, TextBlock(text(index, SessionListModel::PainRole), body, row.pain).height());
    } else {
        height += m_theme.space(0.5) + TextBlock(factsLine(index), body, row.name).height();
    }
    const double padding = m_theme.space(row.columns ? 8.5 : 5.5);
    return {width, static_cast<int>(std::ceil(headingHeight(index) + height + padding))};
}

void SessionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Colours& colours = m_theme.colours();
    painter->save();
    painter->setLayoutDirection(option.direction);
    QRectF area(option.rect);
    const double side = m_theme.space(4.5);
    const auto at = [&](const QRectF& box) { return mirrored(box, QRectF(option.rect), option.direction); };
    if (const double above = headingHeight(index); above > 0) {
        const QRectF head(area.left() + side, area.top(), area.width() - 2 * side,
                          above - m_theme.space(1.5));
        painter->setPen(colours.textMuted);
        TextBlock(text(index, SessionListModel::HeadingRole),
                  type::font(m_theme, TextStyle::Small, QFont::DemiBold), head.width())
            .draw(*painter, head, Qt::AlignLeading | Qt::AlignBottom);
        area.setTop(area.top() + above);
    }

    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool pointed = option.state.testFlag(QStyle::State_MouseOver);
    if (chosen || pointed) {
        painter->fillRect(area, chosen ? colours.primarySoft : colours.surfaceAlt);
    }
    painter->setPen(QPen(colours.border, m_theme.edge()));
    painter->drawLine(QPointF(area.left(), area.top() + 0.5), QPointF(area.right(), area.top() + 0.5));
    if (chosen) { // where the tint cannot be told from the sheet, the bar can
        const double bar = m_theme.space(m_theme.highContrast() ? 1.5 : 1);
        painter->fillRect(at(QRectF(area.left(), area.top() + 1, bar, area.height() - 1)), colours.primary);
    }

    const Row row = rowFor(area.width(), index);
    const QColor strong = chosen ? colours.onPrimarySoft : colours.text;
    const QColor quiet = chosen ? colours.onPrimarySoft : colours.textMuted;
    const QFont body = type::font(m_theme, TextStyle::Body);
    const TextBlock name(text(index, Qt::DisplayRole), type::font(m_theme, TextStyle::Body, QFont::DemiBold),
                         row.name);
    if (row.columns) {
        const double gap = m_theme.space(4);
        double x = area.left() + side;
        const auto cell = [&](const TextBlock& block, double width, const QColor& pen,
                              Qt::Alignment alignment) {
            painter->setPen(pen);
            block.draw(*painter, at(QRectF(x, area.top(), width, area.height())),
                       alignment | Qt::AlignVCenter);
            x += width + gap;
        };
        cell(TextBlock(text(index, SessionListModel::DateRole), body, row.date), row.date, quiet,
             Qt::AlignLeading);
        cell(name, row.name, strong, Qt::AlignLeading);
        cell(TextBlock(text(index, SessionListModel::MinutesRole), body, row.minutes), row.minutes, strong,
             Qt::AlignLeading);
        cell(TextBlock(text(index, SessionListModel::PainRole), body, row.pain), row.pain, strong,
             Qt::AlignTrailing);
    } else {
        const TextBlock facts(factsLine(index), body, row.name);
        const double height = name.height() + m_theme.space(0.5) + facts.height();
        const QRectF words =
            at(QRectF(area.left() + side, area.top() + (area.height() - height) / 2, row.name, height));
        painter->setPen(strong);
        name.draw(*painter, words, Qt::AlignLeading | Qt::AlignTop);
        painter->setPen(quiet);
        facts.draw(*painter, words, Qt::AlignLeading | Qt::AlignBottom);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.widget != nullptr &&
        m_theme.showsFocus(*option.widget)) {
        paintBox(*painter, area.adjusted(2, 2, -2, -2), m_theme.radius(Radius::Tag), QColor(), colours.focus,
                 3);
    }
    painter->restore();
}

} // namespace backstretch
