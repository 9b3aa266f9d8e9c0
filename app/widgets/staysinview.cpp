// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/staysinview.h"

#include "app/theme/theme.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace backstretch {

namespace {

QScrollArea* areaAround(const QWidget& widget)
{
    QWidget* at = widget.parentWidget();
    while (at != nullptr && qobject_cast<QScrollArea*>(at) == nullptr) {
        at = at->parentWidget();
    }
    return static_cast<QScrollArea*>(at);
}

} // namespace

StaysInView::StaysInView(const Theme& theme, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_content(content)
{
    content->setParent(this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QSize StaysInView::sizeHint() const
{
    return m_content->sizeHint().expandedTo(m_content->minimumSize());
}

QSize StaysInView::minimumSizeHint() const
{
    return m_content->minimumSizeHint().expandedTo(m_content->minimumSize());
}

bool StaysInView::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::LayoutRequest: // of the content: it has another size
        updateGeometry();
        place();
        break;
    case QEvent::Show:
        if (QScrollArea* area = areaAround(*this); area != m_area) {
            m_area = area;
            if (area != nullptr) {
                connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &StaysInView::place);
                connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &StaysInView::place);
            }
        }
        updateGeometry(); // while it was hidden, nobody told it of another content
        place();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        place();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void StaysInView::place()
{
    const QSize size(width(), sizeHint().height());
    int down = 0;
    if (m_area) {
        const int gap = m_theme.space(4);
        const int above = -mapTo(m_area->viewport(), QPoint(0, 0)).y();
        const bool fits = size.height() + 2 * gap <= m_area->viewport()->height();
        down = fits ? std::clamp(above + gap, 0, std::max(0, height() - size.height())) : 0;
    }
    m_content->setGeometry(QRect(QPoint(0, down), size));
}

} // namespace backstretch
