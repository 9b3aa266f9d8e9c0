// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/reportpreview.h"

#include "app/report/reportpages.h"
#include "app/theme/theme.h"

#include <QPainter>

namespace backstretch {

namespace {

constexpr int kEmsAcross = 30;

QSizeF paperSize()
{
    return reportPaper().size(QPageSize::Point);
}

} // namespace

ReportPreview::ReportPreview(const Theme& theme, std::function<std::shared_ptr<const ReportPages>()> pages,
                             QWidget* parent)
    : FitsHeight<QWidget>(parent)
    , m_theme(theme)
    , m_pages(std::move(pages))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        refresh();
    });
}

void ReportPreview::refresh()
{
    m_drawn = {};
    update();
}

QSize ReportPreview::sizeHint() const
{
    const int across = m_theme.em(kEmsAcross);
    return fitted({across, heightForWidth(across)});
}

int ReportPreview::heightForWidth(int width) const
{
    const QSizeF paper = paperSize();
    return qRound(width * paper.height() / paper.width());
}

QPixmap ReportPreview::draw(double pixelRatio) const
{
    QPixmap drawn(size() * pixelRatio);
    drawn.setDevicePixelRatio(pixelRatio);
    drawn.fill(Qt::white);
    const auto pages = m_pages();
    QPainter painter(&drawn);
    const double scale = width() / (paperSize().width() * paper::pt(1));
    painter.scale(scale, scale);
    painter.translate(paper::mm(reportMargin), paper::mm(reportMargin));
    pages->paint(painter, 0);
    return drawn;
}

void ReportPreview::paintEvent(QPaintEvent*)
{
    if (m_drawn.isNull() || m_drawn.size() != size() * devicePixelRatioF()) {
        m_drawn = draw(devicePixelRatioF());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    painter.setPen(QPen(m_theme.colours().controlBorder, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

QAccessibleInterface* ReportPreview::createAccessible()
{
    return new AccessibleWidget(this, QAccessible::Graphic);
}

} // namespace backstretch
