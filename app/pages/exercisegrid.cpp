// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/exercisegrid.h"

#include "app/pages/exercisedelegate.h"
#include "app/theme/theme.h"

#include <QKeyEvent>

#include <algorithm>

namespace backstretch {

ExerciseGrid::ExerciseGrid(const Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
    , m_delegate(new ExerciseDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setProperty(ownFocusMark, true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractItemView::clicked, this, &ExerciseGrid::opened);
    connect(&m_theme, &Theme::changed, this, &ExerciseGrid::arrange);
}

int ExerciseGrid::halfGap() const
{
    return m_delegate->gap() / 2;
}

void ExerciseGrid::setModels(QAbstractItemModel* shown, QAbstractItemModel* all)
{
    m_all = all;
    setModel(shown);
    connect(shown, &QAbstractItemModel::rowsInserted, this, &ExerciseGrid::arrange);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, &ExerciseGrid::arrange);
    connect(shown, &QAbstractItemModel::modelReset, this, &ExerciseGrid::arrange);
    connect(shown, &QAbstractItemModel::layoutChanged, this, &ExerciseGrid::arrange);
    arrange();
}

int ExerciseGrid::columnsFor(int width) const
{
    return std::max(1, width / (m_theme.em(14.6) + m_delegate->gap()));
}

QSize ExerciseGrid::cellFor(int width) const
{
    const int across = (width - 1) / columnsFor(width); // the view wraps a row that fits exactly
    return {across, m_delegate->cellHeight(across, *m_all)};
}

int ExerciseGrid::heightForWidth(int width) const
{
    if (m_all == nullptr) {
        return 1;
    }
    const int columns = columnsFor(width);
    const int rows = (model()->rowCount() + columns - 1) / columns;
    return std::max(1, rows * cellFor(width).height());
}

QSize ExerciseGrid::sizeHint() const
{
    const int across = m_theme.em(60);
    return {across, heightForWidth(across)};
}

void ExerciseGrid::arrange()
{
    // The height is told, not set: a widget that changes its own size while it is laid out fights with the
    // scroll bar round it, for ever at some widths.
    if (m_all != nullptr && width() > m_least) {
        setGridSize(cellFor(width()));
        updateGeometry();
    }
}

void ExerciseGrid::resizeEvent(QResizeEvent* event)
{
    if (m_all != nullptr && width() > m_least && cellFor(width()) != gridSize()) {
        setGridSize(cellFor(width()));
    }
    QListView::resizeEvent(event);
}

void ExerciseGrid::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        arrange();
    }
}

void ExerciseGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (currentIndex().isValid()) {
            Q_EMIT opened(currentIndex());
        }
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void ExerciseGrid::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, 0));
    }
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid()) {
        Q_EMIT currentMoved(visualRect(currentIndex()));
    }
}

void ExerciseGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus()) {
        Q_EMIT currentMoved(visualRect(current));
    }
}

} // namespace backstretch
