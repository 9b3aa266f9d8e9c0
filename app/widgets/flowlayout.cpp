// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace backstretch {
namespace {

int outdent(const QLayoutItem& item)
{
    const QWidget* widget = item.widget();
    return widget != nullptr ? widget->property(roomBeforeWords).toInt() : 0;
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setGaps(int across, int down)
{
    m_across = across;
    m_down = down;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item) {
        m_items.erase(m_items.begin() + index);
        invalidate();
    }
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            const QSize size = item->sizeHint();
            width += size.width() + (width > 0 ? m_across : 0);
            height = std::max(height, size.height());
        }
    }
    const QMargins margins = contentsMargins();
    return QSize(width, height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    const QWidget* widget = parentWidget();
    const Qt::LayoutDirection direction = widget ? widget->layoutDirection() : Qt::LeftToRight;

    struct Place
    {
        QLayoutItem* item;
        QRect box;
    };
    std::vector<Place> row;
    bool first = true; // of its row
    int x = inside.left();
    int y = inside.top();
    int rowHeight = 0;
    const auto finishRow = [&] {
        for (const Place& each : row) {
            QRect box = each.box;
            box.moveTop(y + (rowHeight - box.height()) / 2);
            each.item->setGeometry(QStyle::visualRect(direction, inside, box));
        }
        row.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        QSize size = item->sizeHint();
        if (size.width() > inside.width()) {
            size.setWidth(std::max(inside.width(), item->minimumSize().width()));
            size.setHeight(item->hasHeightForWidth() ? item->heightForWidth(size.width()) : size.height());
        }
        if (!first && x + size.width() > inside.left() + inside.width()) {
            if (place) {
                finishRow();
            }
            first = true;
            y += rowHeight + m_down;
            rowHeight = 0;
        }
        if (first) {
            x = inside.left() - outdent(*item);
            first = false;
        }
        if (place) {
            row.push_back({item, QRect(QPoint(x, y), size)});
        }
        x += size.width() + m_across;
        rowHeight = std::max(rowHeight, size.height());
    }
    if (place) {
        finishRow();
    }
    return y + rowHeight - rect.top() + margins.bottom();
}

} // namespace backstretch
