// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/exerciselink.h"

#include "app/models/posterstore.h"
#include "app/pages/poster.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace backstretch {
namespace {

TextBlock nameBlock(const Theme& theme, const QString& name, double width)
{
    return {name, type::font(theme, TextStyle::Body, QFont::DemiBold), width,
            type::lineHeight(TextStyle::Body)};
}
TextBlock whyBlock(const Theme& theme, const QString& why, double width)
{
    return {why, type::font(theme, TextStyle::Small), width, type::lineHeight(TextStyle::Small)};
}

} // namespace

ExerciseLink::ExerciseLink(const Theme& theme, PosterStore& posters, const QString& clip, QWidget* parent)
    : FitsHeight<QAbstractButton>(parent)
    , m_theme(theme)
    , m_posters(posters)
    , m_clip(clip)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    connect(&m_posters, &PosterStore::loaded, this, [this](const QString& loaded) {
        if (loaded == m_clip) {
            update();
        }
    });
}

void ExerciseLink::setTexts(const QString& name, const QString& why)
{
    m_name = name;
    m_why = why;
    setAccessibleName(name + QLatin1String(". ") + why);
    updateGeometry();
    update();
}

QSize ExerciseLink::pictureSize(int width) const
{
    // With large letters the words need the room more.
    const int across = std::min(m_theme.space(26), width * 2 / 5);
    return {across, pictureHeight(across)};
}

double ExerciseLink::textWidth(int width) const
{
    const int chevron = m_theme.space(6);
    return std::max(1, width - pictureSize(width).width() - m_theme.space(3.5) - chevron - m_theme.space(1));
}

int ExerciseLink::heightForWidth(int width) const
{
    const double across = textWidth(width);
    const double words =
        nameBlock(m_theme, m_name, across).height() + whyBlock(m_theme, m_why, across).height();
    return std::max(pictureSize(width).height(), static_cast<int>(std::ceil(words))) + m_theme.space(4);
}

QSize ExerciseLink::sizeHint() const
{
    const int width = m_theme.em(18);
    return fitted({width, heightForWidth(width)});
}

QSize ExerciseLink::minimumSizeHint() const
{
    return {m_theme.em(10), m_theme.space(11)};
}

void ExerciseLink::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const Colours& colours = m_theme.colours();
    const QRectF area = rect();
    const auto placed = [&](const QRectF& box) { return mirrored(box, area, layoutDirection()); };

    const QSizeF size = pictureSize(width());
    const QRectF picture = placed(QRectF(QPointF(0, area.center().y() - size.height() / 2), size));
    QPainterPath rounded;
    rounded.addRoundedRect(picture, m_theme.radius(Radius::Tag), m_theme.radius(Radius::Tag));
    painter.save();
    painter.setClipPath(rounded);
    paintPoster(painter, picture, m_posters.thumbnail(m_clip), m_theme, m_posters.isLoading(m_clip));
    painter.restore();
    if (underMouse() || m_theme.highContrast()) {
        painter.setPen(QPen(underMouse() ? colours.primary : colours.border, 2));
        painter.drawPath(rounded);
    }

    const double across = textWidth(width());
    const TextBlock name = nameBlock(m_theme, m_name, across);
    const TextBlock why = whyBlock(m_theme, m_why, across);
    const double start = size.width() + m_theme.space(3.5);
    const double top = area.center().y() - (name.height() + why.height()) / 2;
    painter.setPen(underMouse() ? colours.primary : colours.text);
    name.draw(painter, placed(QRectF(start, top, across, name.height())), Qt::AlignLeading | Qt::AlignTop);
    painter.setPen(colours.textMuted);
    why.draw(painter, placed(QRectF(start, top + name.height(), across, why.height())),
             Qt::AlignLeading | Qt::AlignTop);
    const double chevron = m_theme.space(6);
    icons::paint(painter,
                 placed(QRectF(area.right() - chevron, area.center().y() - chevron / 2, chevron, chevron)),
                 QStringLiteral("chevron-right"), colours.textMuted);
}

QAccessibleInterface* ExerciseLink::createAccessible()
{
    return new AccessibleButton(this, QAccessible::Link);
}

} // namespace backstretch
