// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/bsbutton.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QEvent>
#include <QFontInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace backstretch {

struct BsButton::Look
{
    QColor fill;
    QColor text;
    QColor edge;
    double edgeWidth = 0;
};

namespace {

/// Where the words do not follow the user's text size, the air round them must not either.
int airOf(const Theme& theme, bool ownPixels, double units)
{
    return ownPixels ? qRound(units * 4) : theme.space(units);
}

QString escaped(QString label)
{
    return label.replace(QLatin1Char('&'), QLatin1String("&&"));
}

/// Qt's own keeps a screen reader that presses a button with a menu waiting until that menu is closed.
class ButtonFace : public AccessibleWidget
{
public:
    explicit ButtonFace(BsButton* button)
        : AccessibleWidget(button, QAccessible::Button, [button] { return button->label(); })
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        return button().menu() != nullptr ? QAccessible::ButtonMenu
               : button().isCheckable()   ? QAccessible::CheckBox
                                          : QAccessible::Button;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = AccessibleWidget::state();
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        state.hasPopup = button().menu() != nullptr;
        state.expandable = state.hasPopup;
        state.expanded = state.hasPopup && button().menu()->isVisible();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        const QString first = button().menu() != nullptr ? showMenuAction()
                              : button().isCheckable()   ? toggleAction()
                                                         : pressAction();
        return button().isEnabled() ? QStringList{first} + AccessibleWidget::actionNames() : QStringList();
    }
    void doAction(const QString& name) override
    {
        if (name != showMenuAction() && name != pressAction() && name != toggleAction()) {
            AccessibleWidget::doAction(name);
        } else if (button().menu() != nullptr) {
            QMetaObject::invokeMethod(&button(), &QPushButton::showMenu, Qt::QueuedConnection);
        } else {
            button().animateClick();
        }
    }

private:
    [[nodiscard]] BsButton& button() const { return *static_cast<BsButton*>(widget()); }
};

} // namespace

BsButton::BsButton(const Theme& theme, Kind kind, const QString& label, QWidget* parent)
    : FitsHeight(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setLabel(label);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    // Return presses the focused button outside dialogs too.
    setAutoDefault(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    restyle();
    connect(&theme, &Theme::changed, this, &BsButton::restyle);
}

void BsButton::setMenu(QMenu* menu)
{
    QPushButton::setMenu(menu);
    connect(menu, &QMenu::aboutToHide, this, &BsButton::tellFocus, Qt::QueuedConnection);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        if (!underMouse()) {
            // Once it is there: it forgets what is marked when it opens.
            QTimer::singleShot(0, menu, [menu] {
                if (menu->activeAction() == nullptr && !menu->isEmpty()) {
                    menu->setActiveAction(menu->actions().constFirst());
                }
            });
        }
    });
}

void BsButton::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
    } else {
        FitsHeight::keyPressEvent(event);
    }
}

void BsButton::tellFocus()
{
    if (hasFocus() && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

QAccessibleInterface* BsButton::createAccessible()
{
    return new ButtonFace(this);
}

void BsButton::setLabel(const QString& label)
{
    m_label = label;
    QPushButton::setText(escaped(label));
    measured();
}

void BsButton::setKind(Kind kind)
{
    m_kind = kind;
    measured();
    update();
}

void BsButton::setSize(Size size)
{
    m_size = size;
    restyle();
}

void BsButton::setLayout(Layout layout)
{
    m_layout = layout;
    restyle();
}

void BsButton::setIconName(const QString& name, bool trailing)
{
    m_iconName = name;
    m_iconTrailing = trailing;
    updateGeometry();
    update();
}

void BsButton::setKeyCap(const QString& key)
{
    m_keyCap = key;
    updateGeometry();
    update();
}

void BsButton::setLabelPixels(double pixels)
{
    m_ownPixels = true;
    type::applyPixels(m_theme, *this, pixels, QFont::DemiBold);
    updateGeometry();
}

void BsButton::setIconOnly(const QString& iconName, const QString& accessibleName)
{
    setLabel(QString());
    setIconName(iconName);
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
}

void BsButton::restyle()
{
    const bool large = m_size == Size::Large || m_size == Size::Hero;
    if (!m_ownPixels) {
        type::apply(m_theme, *this, large ? TextStyle::Title : TextStyle::Body,
                    large ? QFont::Bold : QFont::DemiBold);
    }
    const bool round = large || m_layout != Layout::Beside;
    setProperty(focusRadius, m_theme.radius(round ? Radius::Card : Radius::Control));
    measured();
    update();
}

void BsButton::measured()
{
    // Without an edge that is seen, it is the words that must be level with what stands above.
    setProperty(roomBeforeWords, m_kind == Kind::Text && !m_label.isEmpty() ? padding() : 0);
    updateGeometry();
}

void BsButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QPushButton::changeEvent(event);
}

double BsButton::iconSize() const
{
    const double text = QFontInfo(font()).pixelSize();
    return std::round(text * (m_ownPixels                                       ? 1.4
                              : m_size == Size::Normal || m_size == Size::Small ? 1.375
                                                                                : 1.3));
}

double BsButton::gap() const
{
    return std::round(QFontInfo(font()).pixelSize() * 0.6);
}

int BsButton::padding() const
{
    const auto space = [this](double units) { return airOf(m_theme, m_ownPixels, units); };
    if (m_label.isEmpty() && !m_iconName.isEmpty()) {
        return space(2);
    }
    if (m_layout != Layout::Beside) {
        return space(3);
    }
    switch (m_size) {
    case Size::Small:
        return space(m_kind == Kind::Text ? 3 : 5);
    case Size::Normal:
        return space(m_kind == Kind::Text ? 3 : 5.5);
    case Size::Large:
        return space(8);
    case Size::Hero:
        return space(11);
    }
    return 0;
}

int BsButton::minimumHeightFor(Size size) const
{
    const auto space = [this](double units) { return airOf(m_theme, m_ownPixels, units); };
    switch (size) {
    case Size::Small:
        return space(11);
    case Size::Normal:
        return space(12);
    case Size::Large:
        return space(16);
    case Size::Hero:
        return space(18);
    }
    return 0;
}

QFont BsButton::keyCapFont() const
{
    QFont result = font();
    result.setPixelSize(
        std::max(12, qRound(QFontInfo(font()).pixelSize() * (m_layout == Layout::BesideKey ? 0.56 : 0.78))));
    return result;
}

QSizeF BsButton::keyCapSize() const
{
    const bool shown = m_layout == Layout::OverKey || m_layout == Layout::BesideKey;
    if (!shown || m_keyCap.isEmpty()) {
        return {};
    }
    const TextBlock text(m_keyCap, keyCapFont());
    const double height = std::ceil(text.height() + 6);
    return {std::max(height, text.width() + 14), height};
}

double BsButton::widthBesideLabel() const
{
    double width = 2.0 * padding();
    if (!m_iconName.isEmpty() && m_layout != Layout::IconAbove) {
        width += iconSize() + (m_label.isEmpty() ? 0.0 : gap());
    }
    if (m_layout == Layout::BesideKey && !m_keyCap.isEmpty()) {
        width += keyCapSize().width() + gap();
    }
    return width;
}

double BsButton::heightFor(double labelWidth) const
{
    double height = m_label.isEmpty() ? 0 : m_sizes.of(m_label, font()).at(labelWidth).height();
    if (m_layout == Layout::IconAbove && !m_iconName.isEmpty()) {
        height += iconSize() + gap() / 2;
    } else if (!m_iconName.isEmpty()) {
        height = std::max(height, iconSize());
    }
    if (m_layout == Layout::OverKey && !m_keyCap.isEmpty()) {
        height += keyCapSize().height() + gap() / 2;
    }
    return height + 2.0 * m_theme.space(2);
}

QSize BsButton::sizeFor(double labelWidth) const
{
    const double label = m_label.isEmpty() ? 0 : std::ceil(labelWidth) + 1;
    double width = widthBesideLabel() + label;
    if (m_layout == Layout::IconAbove) {
        width = std::max(width, 2.0 * padding() + iconSize());
    }
    if (m_layout == Layout::OverKey) {
        width = std::max(width, 2.0 * padding() + keyCapSize().width());
    }
    const int height = std::max(minimumHeightFor(m_size), static_cast<int>(std::ceil(heightFor(label))));
    return {std::max(static_cast<int>(std::ceil(width)),
                     m_label.isEmpty() ? height : airOf(m_theme, m_ownPixels, 11)),
            height};
}

QSize BsButton::sizeHint() const
{
    TextSizes& sizes = m_sizes.of(m_label, font());
    const double oneLine = sizes.natural().width();
    const bool wraps = oneLine > 20 * QFontInfo(font()).pixelSize();
    return fitted(sizeFor(wraps ? sizes.narrowestInTwoLines() : oneLine));
}

QSize BsButton::minimumSizeHint() const
{
    return sizeFor(m_sizes.of(m_label, font()).narrowestInTwoLines());
}

int BsButton::heightForWidth(int width) const
{
    return std::max(minimumHeightFor(m_size),
                    static_cast<int>(std::ceil(heightFor(width - widthBesideLabel()))));
}

BsButton::Look BsButton::look() const
{
    const Colours& c = m_theme.colours();
    const double edge = m_theme.edge();
    const bool pressed = isDown();
    const bool hovered = underMouse() && isEnabled();
    if (!isEnabled()) {
        if (m_kind == Kind::Text) {
            return {{}, c.textDisabled, {}, 0};
        }
        return {c.sunken, c.textDisabled, m_theme.highContrast() ? c.textDisabled : QColor(), edge};
    }
    switch (m_kind) {
    case Kind::Primary:
        return {pressed ? c.primaryPressed : hovered ? c.primaryHover : c.primary, c.onPrimary, {}, 0};
    case Kind::Secondary:
        return {pressed   ? c.sunken
                : hovered ? c.surfaceAlt
                          : c.surface,
                c.text, hovered || isChecked() ? c.text : c.controlBorder, isChecked() ? 2 : edge};
    case Kind::Soft:
        return {pressed ? c.surface : c.primarySoft, c.onPrimarySoft,
                isChecked() || hovered || m_theme.highContrast() ? c.primary : QColor(),
                isChecked() ? 2 : edge};
    case Kind::Text:
        return {pressed || hovered ? c.primarySoft : QColor(), c.primary, {}, 0};
    case Kind::Warn:
        return {pressed ? c.surface : c.warningSoft, c.onWarningSoft, c.warning, hovered ? 2 : edge};
    }
    return {};
}

void BsButton::paintKeyCap(QPainter& painter, const QRectF& box) const
{
    const QPen pen = painter.pen();
    paintBox(painter, box, 5, {}, pen.color(), 1);
    painter.setPen(pen);
    TextBlock(m_keyCap, keyCapFont()).draw(painter, box, Qt::AlignCenter);
}

void BsButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Look colours = look();
    const QRectF area = rect();
    paintBox(painter, area, property(focusRadius).toDouble(), colours.fill, colours.edge, colours.edgeWidth);
    painter.setPen(colours.text);

    const double icon = m_iconName.isEmpty() ? 0 : iconSize();
    const QSizeF cap = keyCapSize();
    if (m_layout == Layout::IconAbove) {
        const TextBlock text(m_label, font(), area.width() - 2.0 * padding());
        const double height = icon + (icon > 0 ? gap() / 2 : 0) + text.height();
        const double top = area.center().y() - height / 2;
        if (icon > 0) {
            icons::paint(painter, QRectF(area.center().x() - icon / 2, top, icon, icon), m_iconName,
                         colours.text);
        }
        text.draw(
            painter,
            QRectF(padding(), top + height - text.height(), area.width() - 2.0 * padding(), text.height()),
            Qt::AlignHCenter);
        return;
    }

    const TextBlock text(m_label, font(), area.width() - widthBesideLabel() + 1);
    const double iconRoom = icon > 0 ? icon + (m_label.isEmpty() ? 0 : gap()) : 0;
    const double capRoom = m_layout == Layout::BesideKey && !cap.isEmpty() ? cap.width() + gap() : 0;
    const double line = std::max(icon, m_label.isEmpty() ? 0.0 : text.height());
    const double under = m_layout == Layout::OverKey && !cap.isEmpty() ? cap.height() + gap() / 2 : 0;
    const double top = area.center().y() - (line + under) / 2;
    double x = area.center().x() - (iconRoom + (m_label.isEmpty() ? 0.0 : text.width()) + capRoom) / 2;
    const auto place = [&](double width, double height) {
        const QRectF box(x, top + (line - height) / 2, width, height);
        x += width;
        return mirrored(box, area, layoutDirection());
    };
    if (icon > 0 && !m_iconTrailing) {
        icons::paint(painter, place(icon, icon), m_iconName, colours.text);
        x += iconRoom - icon;
    }
    if (!m_label.isEmpty()) {
        // Words alone that wrap are read as text, and begin where the line above them does.
        text.draw(painter, place(text.width(), text.height()),
                  m_kind == Kind::Text ? Qt::AlignLeading : Qt::AlignHCenter);
    }
    if (icon > 0 && m_iconTrailing) {
        x += iconRoom - icon;
        icons::paint(painter, place(icon, icon), m_iconName, colours.text);
    }
    if (capRoom > 0) {
        x += gap();
        paintKeyCap(painter, place(cap.width(), cap.height()));
    } else if (under > 0) {
        paintKeyCap(painter, QRectF(area.center().x() - cap.width() / 2, top + line + gap() / 2, cap.width(),
                                    cap.height()));
    }
}

} // namespace backstretch
