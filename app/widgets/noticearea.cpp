// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/noticearea.h"

#include "app/theme/theme.h"
#include "app/widgets/fitsheight.h"

#include <QEvent>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {
namespace {

constexpr double kLeastEms = 6; // a few lines, and the scroll bar beside them

} // namespace

NoticeArea::NoticeArea(const Theme& theme, QWidget* parent)
    : ScrollColumn(parent)
    , m_theme(theme)
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    setWidget(content);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int NoticeArea::heightForWidth(int width) const
{
    return heightIn(*m_column, width);
}

QSize NoticeArea::sizeHint() const
{
    return {m_column->totalSizeHint().width(), heightForWidth(width())};
}

QSize NoticeArea::minimumSizeHint() const
{
    return {0, std::min(sizeHint().height(), m_theme.em(kLeastEms))};
}

bool NoticeArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry(); // a notice came, went, or says something else
    }
    return ScrollColumn::eventFilter(watched, event);
}

void NoticeArea::resizeEvent(QResizeEvent* event)
{
    ScrollColumn::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
}

} // namespace backstretch
