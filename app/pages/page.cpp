// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page.h"

#include "app/widgets/scrollcolumn.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace backstretch {

namespace {

/// Has no wish of its own: a page takes the room there is, so what is on it need not be measured for one.
class PageScroll : public ScrollColumn
{
public:
    using ScrollColumn::ScrollColumn;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace

Page::Page(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scroll(new PageScroll(this))
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_scroll->setWidget(content);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(m_scroll);
    connect(&m_theme, &Theme::changed, this, &Page::measure);
}

void Page::scrollTo(const QWidget& within, const QRect& area)
{
    const QPoint corner = within.mapTo(m_scroll->widget(), area.topLeft());
    const QPoint centre = corner + QPoint(area.width() / 2, area.height() / 2);
    m_scroll->ensureVisible(centre.x(), centre.y(), 0, area.height() / 2 + m_theme.space(3));
}

void Page::scrollToTop()
{
    scrollBar()->setValue(0);
}

QScrollBar* Page::scrollBar() const
{
    return m_scroll->verticalScrollBar();
}

void Page::measure()
{
    placeMargins();
    m_column->setSpacing(m_theme.space(5));
    m_breakpoint = m_theme.breakpoint(window()->width());
    if (m_ready) {
        arrange();
    }
}

void Page::trimMargins(int pixels)
{
    m_trim = pixels;
    placeMargins();
}

void Page::placeMargins()
{
    const bool narrow = m_theme.breakpoint(window()->width()) >= Breakpoint::Narrow;
    const int side = m_theme.space(narrow ? 7 : 9) - m_trim;
    m_column->setContentsMargins(side, m_theme.space(narrow ? 6 : 8), side, m_theme.space(7));
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_ready) {
        retranslate();
    }
}

void Page::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_ready && m_theme.breakpoint(window()->width()) != m_breakpoint) {
        measure();
    }
}

void Page::makeReady()
{
    if (!m_ready) {
        m_ready = true;
        retranslate();
    }
}

void Page::showEvent(QShowEvent* event)
{
    makeReady();
    measure(); // the window may have changed while another page was in front
    QWidget::showEvent(event);
}

} // namespace backstretch
