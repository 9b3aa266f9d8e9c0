// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ringtimer.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/digits.h"
#include "app/widgets/textblock.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace backstretch {

namespace {

constexpr double fullTurn = 360.0;
constexpr double kSmallest = 8; // the number, in pixels, as what follows
constexpr int kSmallestCaption = 12;
constexpr int kReadableCaption = 15;
constexpr double kOffMiddle = 0.11; // so far, of the room's radius, number and caption may be from the middle
constexpr double kNumberGivesWay = 0.84; // to this part of its size, for a caption that can be read
constexpr double breathReach = 0.3;      // by how much of the circle a breath in widens the disc

struct Form
{
    double thickness; ///< as a part of the side
    int segments;     ///< 0: one arc
};

Form formOf(PhaseLook look)
{
    switch (look) {
    case PhaseLook::Prepare:
        return {0.082, 5};
    case PhaseLook::Move:
        return {0.07, 0};
    case PhaseLook::Hold:
        return {0.10, 0};
    case PhaseLook::Rest:
        break;
    }
    return {0.082, 12};
}

/// Of the movement's dot, to the middle of its edge.
double dotRadius(double thickness)
{
    return thickness * 0.62;
}

QPointF pointOn(const QRectF& ring, double degreesClockwise)
{
    const double angle = (degreesClockwise - 90) * std::numbers::pi / 180;
    return ring.center() + QPointF(std::cos(angle), std::sin(angle)) * ring.width() / 2;
}

} // namespace

RingTimer::RingTimer(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] {
        m_fitted.room = 0;
        updateAll();
    });
}

int RingTimer::shownSeconds(Millis left)
{
    return std::max(1, static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count()));
}

void RingTimer::setState(const State& state)
{
    State sameTime = state;
    sameTime.left = m_state.left;
    if (sameTime.breath >= 0 && m_state.breath >= 0) {
        sameTime.breath = m_state.breath;
    }
    const bool onlyTime = sameTime == m_state;
    m_state = state;
    // The clock may tell more often than the end of the arc moves by anything one can see.
    const double moved = std::abs(fractionLeft() - m_askedFraction) * std::numbers::pi *
                         std::min(width(), height()) * devicePixelRatioF();
    const double breathed = std::abs(m_state.breath - m_askedBreath) * breathReach *
                            std::min(width(), height()) * devicePixelRatioF() / 2;
    const bool breathes = m_state.breath >= 0 && !m_theme.reducedMotion() && breathed >= 0.5;
    if (!onlyTime || breathes) {
        updateAll();
    } else if (moved >= 0.5) {
        updateBetween(m_askedFraction, fractionLeft());
    }
}

void RingTimer::updateAll()
{
    m_askedFraction = fractionLeft();
    m_askedBreath = m_state.breath;
    update();
}

/// Only where the end of the lit part has passed: smooth edges are dear, and it moves many times a second.
void RingTimer::updateBetween(double leftBefore, double leftNow)
{
    m_askedFraction = leftNow;
    auto [from, to] = std::minmax({litEnd(leftBefore), litEnd(leftNow)});
    if (const int segments = formOf(m_state.look).segments; segments > 0) {
        from = std::floor(from * segments) / segments;
        to = std::ceil(to * segments) / segments;
    }
    constexpr double step = 1.0 / 36;
    const QRectF ring = ringRect();
    const double thickness = ringThickness();
    const double reach = dotRadius(thickness) + thickness * 0.2 + 2; // of the dot, or of the round end
    QRectF changed;
    for (double at = from; at < to + step; at += step) {
        const QPointF end = pointOn(ring, std::min(at, to) * fullTurn);
        changed |= QRectF(end, QSizeF(0, 0)).adjusted(-reach, -reach, reach, reach);
    }
    update(changed.toAlignedRect());
}

void RingTimer::setNumberPixels(double pixels)
{
    m_numberPixels = pixels;
    m_fitted.room = 0;
    update();
}

void RingTimer::setMinimumSide(int pixels)
{
    m_minimumSide = pixels;
    updateGeometry();
}

void RingTimer::setInside(ColourRole role)
{
    m_inside = role;
    update();
}

QSize RingTimer::sizeHint() const
{
    const int side = std::max(m_minimumSide, m_theme.em(18));
    return {side, side};
}

QSize RingTimer::minimumSizeHint() const
{
    const int side = m_minimumSide > 0 ? m_minimumSide : m_theme.em(8);
    return {side, side};
}

double RingTimer::fractionLeft() const
{
    if (m_state.total <= Millis(0)) {
        return 1.0;
    }
    const double total = static_cast<double>(m_state.total.count());
    const double left = std::clamp(static_cast<double>(m_state.left.count()), 0.0, total);
    if (!m_theme.reducedMotion()) {
        return left / total;
    }
    if (m_state.look == PhaseLook::Move) {
        return left <= 0 ? 0.0 : left > total / 2 ? 1.0 : 0.5; // start, middle, end
    }
    return std::min(total, std::ceil(left / 1000) * 1000) / total;
}

double RingTimer::litEnd(double left) const
{
    return m_state.look == PhaseLook::Move ? 1.0 - left : left;
}

void RingTimer::paintArc(QPainter& painter, const QRectF& ring, double thickness, double from,
                         double span) const
{
    const QColor strong = m_theme.colours().*phaseColours(m_state.look).strong;
    const Qt::PenCapStyle cap = m_state.look == PhaseLook::Rest ? Qt::FlatCap : Qt::RoundCap;
    if (m_state.paused && m_theme.highContrast()) {
        // No half-transparent colours here: a paused arc is an outline.
        QPainterPath arc;
        arc.arcMoveTo(ring, 90 - from);
        arc.arcTo(ring, 90 - from, -span);
        QPainterPathStroker stroker;
        stroker.setWidth(thickness - 3);
        stroker.setCapStyle(cap);
        painter.setPen(QPen(strong, 3));
        painter.setBrush(m_theme.colours().*m_inside);
        painter.drawPath(stroker.createStroke(arc).simplified());
        return;
    }
    painter.setPen(QPen(strong, thickness, Qt::SolidLine, cap));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(ring, qRound((90 - from) * 16), qRound(-span * 16));
}

void RingTimer::paintSegments(QPainter& painter, const QRectF& ring, double thickness, int count) const
{
    const bool round = m_state.look == PhaseLook::Prepare;
    // A round end reaches out by half the thickness, so the arc itself is shorter by that.
    const double reach = round ? thickness / (std::numbers::pi * ring.width()) * fullTurn : 0.0;
    const double gap = round ? 5.0 : 11.0;
    const double each = fullTurn / count;
    const double span = each - gap - reach;
    const QColor track = m_theme.colours().*phaseColours(m_state.look).track;
    // Prepare goes out segment by segment, rest shrinks through each in turn.
    const double full = fractionLeft() * count;
    for (int i = 0; i < count; ++i) {
        const double from = i * each + (gap + reach) / 2;
        const double lit = round ? (full > i ? 1.0 : 0.0) : std::clamp(full - i, 0.0, 1.0);
        if (lit < 1.0) {
            painter.setPen(QPen(track, thickness, Qt::SolidLine, round ? Qt::RoundCap : Qt::FlatCap));
            painter.setBrush(Qt::NoBrush);
            painter.drawArc(ring, qRound((90 - from) * 16), qRound(-span * 16));
        }
        if (lit > 0.0) {
            paintArc(painter, ring, thickness, from, span * lit);
        }
    }
}

/// A disc that widens with the breath in and narrows with the breath out, behind the number.
void RingTimer::paintBreath(QPainter& painter, const QRectF& circle) const
{
    const double size = circle.width() * (1 - breathReach + breathReach * m_state.breath);
    const QRectF disc(circle.center() - QPointF(size, size) / 2, QSizeF(size, size));
    const PhaseColours phase = phaseColours(m_state.look);
    if (m_theme.highContrast()) { // no soft colours there: its edge alone
        painter.setPen(QPen(m_theme.colours().*phase.strong, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(2, 2, -2, -2));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours().*phase.soft);
    painter.drawEllipse(disc);
}

RingTimer::NumberLook RingTimer::fitNumber(const QRectF& circle) const
{
    const double wished = m_numberPixels > 0 ? m_numberPixels : circle.width() * 0.62;
    // Where the ring is small a long caption goes in two lines, and the number gives way a little, rather
    // than that it is too small to read. Where that is not enough the number counts: the caption stands
    // elsewhere, or is as small as it must.
    const auto fit = [&](double leastNumber, int leastCaption) -> std::optional<NumberLook> {
        for (double pixels = wished; pixels >= leastNumber; pixels *= 0.99) {
            for (const int lines : {1, 2}) {
                if (const auto look = fitCaption(circle, m_state.caption, pixels, lines, leastCaption)) {
                    return look;
                }
            }
        }
        return std::nullopt;
    };
    if (const auto look = fit(wished * kNumberGivesWay, kReadableCaption)) {
        return *look;
    }
    for (double pixels = wished; m_state.captionBelow && pixels >= kSmallest; pixels *= 0.99) {
        if (const auto look = fitCaption(circle, {}, pixels, 1, kSmallestCaption)) {
            return *look;
        }
    }
    return fit(kSmallest, kSmallestCaption)
        .value_or(NumberLook{.number = numberFont(kSmallest), .caption = captionFont(kSmallestCaption)});
}

/// Number and caption at that size of the number and in so many lines. The caption gets smaller before the
/// number does, that is what is read from the floor; nullopt: not even so do they fit.
std::optional<RingTimer::NumberLook> RingTimer::fitCaption(const QRectF& circle, const QString& text,
                                                           double pixels, int lines, int leastCaption) const
{
    const double room = circle.width() / 2 * 0.94; // a little air between the number and the ring
    // How far from the middle something that wide may reach.
    const auto reach = [room](double width) {
        return std::sqrt(std::max(0.0, room * room - width * width / 4));
    };
    for (double part = 0.185; part >= 0.095; part -= 0.01) {
        NumberLook look{.number = numberFont(pixels),
                        .caption = captionFont(std::max(leastCaption, qRound(pixels * part)))};
        look.height = QFontMetricsF(look.number).capHeight();
        if (!text.isEmpty()) {
            look.captionWidth = lines == 1 ? TextBlock(text, look.caption).width() + 1
                                           : TextBlock::narrowest(text, look.caption, lines);
            look.height += pixels * (part > 0.18 ? 0.15 : 0.1) + QFontMetricsF(look.caption).capHeight() +
                           (lines - 1) * TextBlock::heightOfLine(look.caption);
        }
        const double numberWidth = digits::width(m_state.number, look.number);
        const double up = reach(numberWidth);
        const double down = reach(text.isEmpty() ? numberWidth : look.captionWidth);
        if (up <= 0 || down <= 0 || up + down < look.height) {
            continue;
        }
        // In the middle, or a little up or down where the wider of the two needs it.
        look.top = std::clamp(-look.height / 2, -up, down - look.height);
        if (std::abs(look.top + look.height / 2) <= room * kOffMiddle) {
            return look;
        }
    }
    return std::nullopt;
}

QFont RingTimer::numberFont(double pixels) const
{
    QFont font = type::font(m_theme, TextStyle::Display, QFont::Bold);
    font.setPixelSize(std::max(static_cast<int>(kSmallest), qRound(pixels)));
    return font;
}

QFont RingTimer::captionFont(int pixels) const
{
    QFont font = type::font(m_theme, TextStyle::Body, QFont::DemiBold);
    font.setPixelSize(pixels);
    return font;
}

int RingTimer::shownNumberPixels() const
{
    const double inner = ringRect().width() - ringThickness();
    return fitNumber(QRectF(0, 0, inner, inner)).number.pixelSize();
}

int RingTimer::shownCaptionPixels() const
{
    const double inner = ringRect().width() - ringThickness();
    const NumberLook look = fitNumber(QRectF(0, 0, inner, inner));
    return look.captionWidth > 0 ? look.caption.pixelSize() : 0;
}

const RingTimer::NumberLook& RingTimer::numberLook(const QRectF& circle)
{
    const bool same = m_fitted.number == m_state.number && m_fitted.caption == m_state.caption &&
                      m_fitted.below == m_state.captionBelow;
    if (!same || m_fitted.room != circle.width()) {
        m_fitted = {m_state.number, m_state.caption, m_state.captionBelow, circle.width(), fitNumber(circle)};
    }
    return m_fitted.look;
}

void RingTimer::paintNumber(QPainter& painter, const QRectF& circle)
{
    const auto& [number, caption, fromMiddle, height, captionWidth] = numberLook(circle);
    const double cap = QFontMetricsF(number).capHeight();
    const double top = circle.center().y() + fromMiddle;
    painter.setPen(m_theme.colours().text);
    digits::draw(painter, QPointF(circle.center().x(), top + cap / 2), m_state.number, number);
    if (captionWidth > 0) {
        const TextBlock words(m_state.caption, caption, captionWidth);
        // The last line stands on its baseline: what hangs below it takes no room of the number's.
        const double below = QFontMetricsF(caption).descent();
        const double left = circle.center().x() - captionWidth / 2;
        words.draw(painter, QRectF(left, top + height + below - words.height(), captionWidth, words.height()),
                   Qt::AlignHCenter | Qt::AlignTop);
    }
    if (m_state.paused) {
        const double above = top - circle.top();
        const double size = std::min(circle.width() * 0.15, above * 0.8);
        icons::paint(painter,
                     QRectF(circle.center().x() - size / 2, circle.top() + (above - size) * 0.6, size, size),
                     QStringLiteral("pause"), m_theme.colours().text);
    }
}

double RingTimer::ringThickness() const
{
    return std::min(width(), height()) * formOf(m_state.look).thickness;
}

/// Through the middle of the ring's thickness.
QRectF RingTimer::ringRect() const
{
    const double side = std::min(width(), height());
    const double thick = ringThickness();
    const double reach = m_state.look == PhaseLook::Move ? dotRadius(thick) + thick * 0.2 : thick / 2;
    const double diameter = side - 2 * std::max(reach, side * 0.05);
    return {QRectF(rect()).center() - QPointF(diameter, diameter) / 2, QSizeF(diameter, diameter)};
}

void RingTimer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = m_theme.colours();
    const PhaseColours phase = phaseColours(m_state.look);
    const Form form = formOf(m_state.look);
    const double thickness = ringThickness();
    const QRectF ring = ringRect();
    const double diameter = ring.width();
    const double dot = dotRadius(thickness);

    // It reaches under the ring, so that no seam shows; a faded ring would let it shine through.
    const bool faded = m_state.paused && !m_theme.highContrast();
    const double under = faded ? (thickness - 1) / 2 : 0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.*m_inside);
    painter.drawEllipse(ring.adjusted(under, under, -under, -under));

    if (m_state.breath >= 0 && !m_theme.reducedMotion()) {
        const double within = diameter - thickness - 2;
        paintBreath(painter, QRectF(ring.center() - QPointF(within, within) / 2, QSizeF(within, within)));
    }
    painter.setOpacity(faded ? 0.4 : 1.0);
    if (form.segments > 0) {
        paintSegments(painter, ring, thickness, form.segments);
    } else {
        painter.setPen(QPen(colours.*phase.track, thickness));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        const double part = litEnd(fractionLeft());
        if (part > 0) {
            paintArc(painter, ring, thickness, 0, fullTurn * part);
        }
        if (m_state.look == PhaseLook::Move && m_state.total > Millis(0)) {
            painter.setPen(QPen(colours.*phase.strong, thickness * 0.4));
            painter.setBrush(colours.*m_inside);
            painter.drawEllipse(pointOn(ring, fullTurn * part), dot, dot);
        }
    }
    painter.setOpacity(1.0);
    const double inner = diameter - thickness;
    paintNumber(painter, QRectF(ring.center() - QPointF(inner, inner) / 2, QSizeF(inner, inner)));
}

QAccessibleInterface* RingTimer::createAccessible()
{
    AccessibleValue::Access access;
    const auto count = [this] {
        return m_state.caption.isEmpty() ? m_state.number
                                         : m_state.number + QLatin1Char(' ') + m_state.caption;
    };
    // The number is in the name as well: of a progress bar's value readers only tell the percentage.
    access.name = [this, count] {
        return m_state.number.isEmpty() ? m_state.word
                                        : tr("%1, %2", "Hold, 18 seconds").arg(m_state.word, count());
    };
    access.text = count;
    access.value = [this] { return std::round(100.0 * (1.0 - fractionLeft())); };
    access.range = [] { return std::pair<double, double>(0, 100); };
    return new AccessibleValue(this, QAccessible::ProgressBar, access);
}

} // namespace backstretch
