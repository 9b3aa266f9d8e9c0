// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/style.h"

#include "app/theme/fields.h"
#include "app/theme/iconengine.h"
#include "app/theme/lists.h"
#include "app/theme/menus.h"
#include "app/theme/panel.h"
#include "app/theme/scrollbars.h"
#include "app/theme/theme.h"
#include "app/theme/tips.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFocusFrame>
#include <QIcon>
#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace backstretch {

namespace {

/// False for what stands in something that has one: the line in a field for a time, a name that is changed in
/// a list of files.
bool hasFrame(const QStyleOption& option)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    return frame != nullptr && frame->lineWidth > 0;
}

} // namespace

BackstretchStyle::BackstretchStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{
}

void BackstretchStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (fields::isNote(widget)) { // asked for its frame while it was being made, and was no field then
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
    }
}

int BackstretchStyle::frameWidth(const QWidget* widget) const
{
    const bool framed =
        qobject_cast<const QLineEdit*>(widget) != nullptr || fields::isNote(widget) || lists::isPopup(widget);
    return framed ? m_theme.edge() : 0;
}

int BackstretchStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollbars::extent;
    case PM_ScrollBarSliderMin:
        return scrollbars::shortest(m_theme);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return focusRingReach;
    case PM_LineEditIconSize: // grows with the letters beside it
        return m_theme.em(1.25);
    case PM_LineEditIconMargin:
        return m_theme.space(3);
    case PM_DefaultFrameWidth:
        return frameWidth(widget);
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_MenuPanelWidth:
        return m_theme.edge();
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return menus::padding(m_theme);
    case PM_ToolTipLabelFrameWidth: // Qt knows one for all sides
        return tips::padding(m_theme).width();
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int BackstretchStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0; // Qt's leaves out the widget's rectangle, and with it the ring's round corners
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Widget_Animation_Duration:
        // Also read by Qt's own widgets, so the setting reaches them.
        return m_theme.reducedMotion() ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void BackstretchStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                     const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // the ring is a widget of its own, see FocusRing
    case PE_FrameMenu:      // the panel has its edge
        return;
    case PE_PanelMenu:
        menus::paintPanel(m_theme, *painter, option->rect);
        return;
    case PE_PanelTipLabel:
        tips::paint(m_theme, *painter, option->rect);
        return;
    case PE_PanelLineEdit:
        if (hasFrame(*option)) {
            fields::paint(m_theme, *painter, *option);
            return;
        }
        break;
    case PE_Frame:
        if (fields::isNote(widget)) {
            fields::paint(m_theme, *painter, *option);
            return;
        }
        if (lists::isPopup(widget)) {
            menus::paintPanel(m_theme, *painter, option->rect);
            return;
        }
        if (qobject_cast<const QAbstractItemView*>(widget) != nullptr) {
            painter->fillRect(option->rect, option->palette.base()); // no frame, but under its scroll bars
            return;
        }
        break;
    case PE_PanelItemViewItem:
        if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            row != nullptr && lists::isChoices(widget)) {
            lists::paintRow(m_theme, *painter, *row);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void BackstretchStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const
{
    switch (element) {
    case CE_FocusFrame:
        if (const auto* frame = qobject_cast<const QFocusFrame*>(widget); frame && frame->widget()) {
            drawFocusRing(*option, *painter, *frame->widget());
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto* entry = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            menus::paintEntry(m_theme, *painter, *entry);
            return;
        }
        break;
    case CE_MenuEmptyArea:
        return; // the panel is under it
    case CE_ItemViewItem:
        if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            row != nullptr && lists::isChoices(widget)) {
            const QStyleOptionViewItem coloured = lists::coloured(m_theme, *row);
            QProxyStyle::drawControl(element, &coloured, painter, widget);
            return;
        }
        break;
    case CE_Header:
        if (const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawHead(*head, *painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void BackstretchStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                          QPainter* painter, const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar != nullptr && control == CC_ScrollBar) {
        scrollbars::paint(m_theme, *painter, *bar);
    } else if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
               box != nullptr && control == CC_SpinBox) {
        drawSpinBox(*box, *painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect BackstretchStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl part, const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar != nullptr && control == CC_ScrollBar) {
        return scrollbars::part(m_theme, *bar, part);
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        box != nullptr && control == CC_SpinBox) {
        return fields::part(m_theme, *box, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect BackstretchStyle::subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (hasFrame(*option)) {
            return fields::words(m_theme, option->rect);
        }
        break;
    case SE_ShapedFrameContents:
        if (fields::isNote(widget) && hasFrame(*option)) {
            return fields::words(m_theme, option->rect);
        }
        if (tips::isTip(widget)) {
            return inside(option->rect, tips::padding(m_theme));
        }
        break;
    case SE_ItemViewItemText:
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemCheckIndicator:
        if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option);
            row != nullptr && lists::isChoices(widget)) {
            QStyleOptionViewItem inner(*row);
            inner.rect = lists::content(m_theme, row->rect);
            return QProxyStyle::subElementRect(element, &inner, widget);
        }
        break;
    case SE_HeaderLabel:
        return inside(option->rect, lists::headPadding(m_theme));
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize BackstretchStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const
{
    switch (type) {
    case CT_LineEdit:
        return hasFrame(*option) ? fields::around(m_theme, contents) : contents;
    case CT_SpinBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            return fields::around(m_theme, *box, contents);
        }
        break;
    case CT_Menu:
        return contents; // has its frame and padding
    case CT_MenuItem:
        if (const auto* entry = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            return menus::entrySize(m_theme, *entry, contents);
        }
        break;
    case CT_ItemViewItem:
        if (lists::isChoices(widget)) {
            return lists::rowSize(m_theme, QProxyStyle::sizeFromContents(type, option, contents, widget));
        }
        break;
    case CT_HeaderSection:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) +
               2 * lists::headPadding(m_theme);
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

void BackstretchStyle::drawFocusRing(const QStyleOption& option, QPainter& painter,
                                     const QWidget& around) const
{
    const QVariant wanted = around.property(focusRadius);
    const double inner = wanted.isValid() ? wanted.toDouble() : m_theme.radius(Radius::Control);
    const double half = focusRingWidth / 2.0;
    const QRectF ring = QRectF(option.rect).adjusted(half, half, -half, -half);
    const double radius = std::min(inner + focusRingGap + half, ring.height() / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colours().focus, focusRingWidth));
    painter.drawRoundedRect(ring, radius, radius);
    painter.restore();
}

void BackstretchStyle::drawHead(const QStyleOptionHeader& head, QPainter& painter,
                                const QWidget* widget) const
{
    painter.save();
    painter.setClipRect(head.rect);
    painter.fillRect(head.rect, m_theme.colours().sunken);
    QStyleOptionHeader part(head);
    part.rect = subElementRect(SE_HeaderLabel, &head, widget);
    drawControl(CE_HeaderLabel, &part, &painter, widget);
    if (head.sortIndicator != QStyleOptionHeader::None) {
        part.rect = subElementRect(SE_HeaderArrow, &head, widget);
        drawPrimitive(PE_IndicatorHeaderArrow, &part, &painter, widget);
    }
    painter.restore();
}

void BackstretchStyle::drawSpinBox(const QStyleOptionSpinBox& box, QPainter& painter,
                                   const QWidget* widget) const
{
    fields::paint(m_theme, painter, box);
    const auto arrow = [&](SubControl which, QAbstractSpinBox::StepEnabledFlag step, PrimitiveElement shape) {
        QStyleOption part(box);
        part.rect = fields::part(m_theme, box, which);
        if (!box.state.testFlag(State_Enabled) || !box.stepEnabled.testFlag(step)) {
            part.palette.setCurrentColorGroup(QPalette::Disabled); // all that Fusion asks of an arrow
        }
        drawPrimitive(shape, &part, &painter, widget);
    };
    if (box.buttonSymbols != QAbstractSpinBox::NoButtons) {
        arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, PE_IndicatorArrowUp);
        arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, PE_IndicatorArrowDown);
    }
}

QIcon BackstretchStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                                     const QWidget* widget) const
{
    if (which == SP_LineEditClearButton) { // Qt's is a picture of one size, made for one theme
        return QIcon(new IconEngine(m_theme, QStringLiteral("close"), &Colours::textMuted));
    }
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace backstretch
