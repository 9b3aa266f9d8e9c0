// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/cardgrid.h"

#include "app/pages/carddelegate.h"
#include "app/theme/theme.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace backstretch {

CardGrid::CardGrid(const Theme& theme, CardDelegate* delegate, QWidget* parent)
    : ItemList(parent)
    , m_theme(theme)
    , m_delegate(delegate)
{
    m_delegate->setParent(this);
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setProperty(ownFocusMark, true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractItemView::clicked, this, &CardGrid::opened);
    connect(&m_theme, &Theme::changed, this, &CardGrid::arrange);
}

int CardGrid::halfGap() const
{
    return m_delegate->gap() / 2;
}

void CardGrid::setModels(QAbstractItemModel* shown, QAbstractItemModel* all)
{
    m_all = all;
    setModel(shown);
    connect(shown, &QAbstractItemModel::rowsInserted, this, &CardGrid::arrange);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, &CardGrid::arrange);
    connect(shown, &QAbstractItemModel::modelReset, this, &CardGrid::arrange);
    connect(shown, &QAbstractItemModel::layoutChanged, this, &CardGrid::arrange);
    arrange();
}

int CardGrid::columnsFor(int width) const
{
    return std::max(1, width / (m_theme.em(14.6) + m_delegate->gap()));
}

QSize CardGrid::cellFor(int width) const
{
    const int across = (width - 1) / columnsFor(width); // the view wraps a row that fits exactly
    return {across, m_delegate->cellHeight(across, *m_all)};
}

int CardGrid::heightForWidth(int width) const
{
    if (m_all == nullptr) {
        return 1;
    }
    const int columns = columnsFor(width);
    const int rows = (model()->rowCount() + columns - 1) / columns;
    return std::max(1, rows * cellFor(width).height());
}

QSize CardGrid::sizeHint() const
{
    const int across = m_theme.em(60);
    return {across, heightForWidth(across)};
}

void CardGrid::arrange()
{
    // The height is told, not set: a widget that changes its own size while it is laid out fights with the
    // scroll bar round it, for ever at some widths.
    if (m_all != nullptr && width() > m_least) {
        setGridSize(cellFor(width()));
        updateGeometry();
    }
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    if (m_all != nullptr && width() > m_least && cellFor(width()) != gridSize()) {
        setGridSize(cellFor(width()));
    }
    ItemList::resizeEvent(event);
}

void CardGrid::changeEvent(QEvent* event)
{
    ItemList::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        arrange();
    }
}

void CardGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (currentIndex().isValid()) {
            press(currentIndex());
        }
        return;
    default:
        ItemList::keyPressEvent(event);
    }
}

// Qt goes by where the cards lie before they are mirrored (seen in 6.4).
QModelIndex CardGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (isRightToLeft() && action == MoveLeft) {
        action = MoveRight;
    } else if (isRightToLeft() && action == MoveRight) {
        action = MoveLeft;
    }
    return ItemList::moveCursor(action, modifiers);
}

void CardGrid::press(const QModelIndex& index)
{
    Q_EMIT opened(index);
}

void CardGrid::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0) {
        const QSignalBlocker quiet(this); // whether the page follows is decided below
        setCurrentIndex(model()->index(0, 0));
    }
    ItemList::focusInEvent(event);
    // A page that has just been opened begins at its top, whatever has the focus.
    const bool wentThere = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::OtherFocusReason;
    if (wentThere && currentIndex().isValid()) {
        Q_EMIT currentMoved(visualRect(currentIndex()));
    }
}

void CardGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    ItemList::currentChanged(current, previous);
    if (current.isValid() && hasFocus()) {
        Q_EMIT currentMoved(visualRect(current));
    }
}

} // namespace backstretch
