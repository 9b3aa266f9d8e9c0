// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/painscale.h"

#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/painting.h"
#include "app/widgets/scrollcolumn.h"
#include "app/widgets/textblock.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace backstretch {

namespace {

constexpr int cells = PainScale::worst + 1;
constexpr int firstRow = 6;        ///< 0 to 5 stand in the upper row where there are two
constexpr quint64 tenWithin = 700; ///< milliseconds between 1 and 0

struct Group
{
    int first;
    int last;
};
constexpr std::array<Group, 5> groups{{{0, 0}, {1, 3}, {4, 6}, {7, 9}, {10, 10}}};

} // namespace

PainScale::PainScale(const Theme& theme, QWidget* parent)
    : FitsHeight(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    // Not Fixed: a layout would then cut the second row off at the height of one.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QString PainScale::wordFor(int value)
{
    if (value < 0 || value > worst) {
        return {};
    }
    if (value == 0) {
        return tr("None");
    }
    if (value <= 3) {
        return tr("Mild");
    }
    if (value <= 6) {
        return tr("Moderate");
    }
    return value <= 9 ? tr("Severe") : tr("Worst");
}

void PainScale::setValue(int value)
{
    value = std::clamp(value, notGiven, worst);
    if (value == m_value) {
        return;
    }
    m_value = value;
    update();
    QAccessibleEvent name(this, QAccessible::NameChanged); // it says whether there is a number
    QAccessible::updateAccessibility(&name);
    QAccessibleValueChangeEvent event(this, value);
    QAccessible::updateAccessibility(&event);
    Q_EMIT valueChanged(value);
}

void PainScale::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

void PainScale::setPixels(double pixels)
{
    m_pixels = pixels;
    updateGeometry();
    update();
}

int PainScale::em(double ems) const
{
    return m_pixels > 0 ? qRound(m_pixels * ems) : m_theme.em(ems);
}

int PainScale::gap() const
{
    return m_pixels > 0 ? qRound(m_pixels * 0.5) : m_theme.space(2);
}

int PainScale::leastCell() const
{
    return std::max(44, em(2.4));
}

int PainScale::cellHeight(bool twoRows) const
{
    // Two tall rows would not be in view at once where the page is narrow because the text is large.
    return m_compact || twoRows ? std::max(44, em(3.0)) : em(6.0);
}

int PainScale::rowHeight(bool twoRows) const
{
    const QFont font = type::font(m_theme, TextStyle::Small, QFont::DemiBold);
    const int words = m_compact ? 0
                                : m_theme.space(2) + 3 + m_theme.space(2) +
                                      static_cast<int>(std::ceil(TextBlock::heightOfLine(font)));
    return cellHeight(twoRows) + words;
}

bool PainScale::inTwoRows(int width) const
{
    return width < cells * leastCell() + (cells - 1) * gap();
}

QSize PainScale::sizeHint() const
{
    const int width = cells * std::max(leastCell(), em(m_compact ? 3.0 : 4.2)) + (cells - 1) * gap();
    return fitted({width, rowHeight(false)});
}

QSize PainScale::minimumSizeHint() const
{
    const int width = firstRow * leastCell() + (firstRow - 1) * gap();
    return {width, rowHeight(true)};
}

int PainScale::heightForWidth(int width) const
{
    return inTwoRows(width) ? 2 * rowHeight(true) + gap() : rowHeight(false);
}

QRectF PainScale::cellRect(int value) const
{
    const bool two = inTwoRows(width());
    const int row = two && value >= firstRow ? 1 : 0;
    const int inRow = two ? firstRow : cells;
    const int column = row == 1 ? value - firstRow : value;
    const double between = gap();
    const double each = (width() - between * (inRow - 1)) / inRow;
    const QRectF box(column * (each + between), row * (rowHeight(two) + between), each, cellHeight(two));
    return mirrored(box, rect(), layoutDirection());
}

int PainScale::valueAt(const QPointF& position) const
{
    for (int i = 0; i < cells; ++i) {
        if (cellRect(i).contains(position)) {
            return i;
        }
    }
    return notGiven;
}

void PainScale::pick(int value)
{
    setValue(value);
    bringIntoView(*this); // all of it, and the number at least
}

void PainScale::showPicked()
{
    if (m_value != notGiven) {
        bringFocusIntoView(*this);
    }
}

QVariant PainScale::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return query == Qt::ImCursorRectangle && m_value != notGiven ? QVariant(cellRect(m_value).toAlignedRect())
                                                                 : QWidget::inputMethodQuery(query);
}

bool PainScale::handleKey(const QKeyEvent& event)
{
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) {
        return false;
    }
    const bool waiting = m_maybeTen && event.timestamp() - m_oneTyped <= tenWithin;
    m_maybeTen = false;
    // By the character, so that the digits of every keyboard count.
    const QString typed = event.text();
    const int digit = typed.size() == 1 ? typed.at(0).digitValue() : -1;
    if (digit >= 0) {
        pick(digit == 0 && waiting ? worst : digit);
        m_maybeTen = digit == 1;
        m_oneTyped = event.timestamp();
        return true;
    }
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const bool up = event.key() == Qt::Key_Up || event.key() == (mirror ? Qt::Key_Left : Qt::Key_Right);
        pick(std::max(0, m_value + (up ? 1 : -1)));
        return true;
    }
    case Qt::Key_Home:
        pick(0);
        return true;
    case Qt::Key_End:
        pick(worst);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        pick(notGiven);
        return true;
    default:
        return false;
    }
}

void PainScale::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void PainScale::mousePressEvent(QMouseEvent* event)
{
    const int hit = valueAt(event->position());
    if (event->button() == Qt::LeftButton && hit != notGiven) {
        pick(hit);
    } else {
        QWidget::mousePressEvent(event);
    }
}

void PainScale::mouseMoveEvent(QMouseEvent* event)
{
    const int hit = valueAt(event->position());
    if (hit != m_hovered) {
        m_hovered = hit;
        update();
    }
}

void PainScale::leaveEvent(QEvent* event)
{
    m_hovered = notGiven;
    update();
    QWidget::leaveEvent(event);
}

void PainScale::paintCell(QPainter& painter, int value) const
{
    const Colours& colours = m_theme.colours();
    const QRectF box = cellRect(value);
    const double radius = m_theme.radius(Radius::Control);
    const bool picked = value == m_value;
    const bool hovered = value == m_hovered && isEnabled();
    const QColor edge = hovered ? colours.primary : colours.controlBorder;
    paintBox(painter, box, radius,
             picked        ? colours.primary
             : isEnabled() ? colours.surface
                           : colours.sunken,
             picked ? QColor() : edge, hovered ? 2 : m_theme.edge());

    if (!picked && isEnabled()) {
        // The higher the number, the higher it stands: the scale can be read without its digits.
        const double inset = m_theme.edge();
        QPainterPath inside;
        inside.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
        const double level = box.height() * (0.06 + 0.28 * value / worst);
        painter.save();
        painter.setClipPath(inside);
        painter.fillRect(QRectF(box.left(), box.bottom() - level, box.width(), level), colours.heat1);
        if (m_theme.highContrast()) {
            painter.fillRect(QRectF(box.left(), box.bottom() - level, box.width(), 2), colours.controlBorder);
        }
        painter.restore();
    }

    QFont font = type::font(m_theme, TextStyle::Heading, QFont::Bold);
    if (m_pixels > 0) {
        font.setPixelSize(qRound(m_pixels * 1.25));
    } else {
        font.setPointSizeF(m_theme.bodyPointSize() * (m_compact ? 1.25 : 1.5));
    }
    painter.setPen(picked ? colours.onPrimary : isEnabled() ? colours.text : colours.textDisabled);
    const QRectF top(box.left(), box.top(), box.width(),
                     m_compact || inTwoRows(width()) ? box.height() * 0.86 : box.height() * 0.64);
    TextBlock(QLocale().toString(value), font).draw(painter, top, Qt::AlignCenter);
}

void PainScale::paintWords(QPainter& painter) const
{
    const Colours& colours = m_theme.colours();
    const QFont font = type::font(m_theme, TextStyle::Small, QFont::DemiBold);
    for (const Group& group : groups) {
        // Each stretch of the group that stands in one row gets its line; the longest gets the word.
        QRectF longest;
        QRectF stretch;
        for (int value = group.first; value <= group.last; ++value) {
            const QRectF box = cellRect(value);
            const bool sameRow = !stretch.isNull() && qFuzzyCompare(stretch.top(), box.top());
            stretch = sameRow ? stretch.united(box) : box;
            const bool ends = value == group.last || !qFuzzyCompare(cellRect(value + 1).top(), box.top());
            if (ends) {
                painter.fillRect(
                    QRectF(stretch.left(), stretch.bottom() + m_theme.space(2), stretch.width(), 3),
                    colours.border);
                longest = stretch.width() > longest.width() ? stretch : longest;
            }
        }
        const TextBlock word(wordFor(group.first), font);
        const double spare = std::max(0.0, word.width() - longest.width());
        QRectF line(longest.left() - spare / 2, longest.bottom() + 2.0 * m_theme.space(2) + 3,
                    longest.width() + spare, word.height());
        line.moveLeft(std::clamp(line.left(), 0.0, std::max(0.0, width() - line.width())));
        painter.setPen(colours.textMuted);
        word.draw(painter, line, Qt::AlignHCenter);
    }
}

void PainScale::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    for (int value = 0; value < cells; ++value) {
        paintCell(painter, value);
    }
    if (!m_compact) {
        paintWords(painter);
    }
}

namespace {

/// A slider has a number even where none was picked yet (the one before 0); so its name says so.
class PainScaleFace : public AccessibleValue
{
public:
    PainScaleFace(PainScale* scale, Access access)
        : AccessibleValue(scale, QAccessible::Slider, std::move(access))
        , m_scale(*scale)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString given = AccessibleValue::text(kind);
        return kind == QAccessible::Name && m_scale.value() == PainScale::notGiven
                   //: "Pain now, 0 to 10: no number picked"
                   ? PainScale::tr("%1: no number picked").arg(given)
                   : given;
    }

private:
    const PainScale& m_scale;
};

} // namespace

QAccessibleInterface* PainScale::createAccessible()
{
    AccessibleValue::Access access;
    access.name = [] { return tr("Pain, 0 to 10"); };
    access.text = [this] {
        return m_value == notGiven
                   ? tr("No number picked")
                   : tr("%1 of 10, %2").arg(QLocale().toString(m_value), wordFor(m_value).toLower());
    };
    access.value = [this] { return m_value; };
    access.set = [this](double value) { setValue(qRound(value)); };
    access.range = [] { return std::pair<double, double>(0, worst); };
    return new PainScaleFace(this, std::move(access));
}

} // namespace backstretch
