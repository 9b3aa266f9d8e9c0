// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/stepper.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLocale>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace backstretch {

namespace {

constexpr int pageSteps = 5;
constexpr int repeatDelay = 350;
constexpr int repeatInterval = 90;

class StepButton : public QAbstractButton
{
public:
    StepButton(const Theme& theme, const char* icon, QWidget* parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_icon(QString::fromLatin1(icon))
    {
        setAutoRepeat(true);
        setAutoRepeatDelay(repeatDelay);
        setAutoRepeatInterval(repeatInterval);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::NoFocus); // the stepper as a whole has it
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Colours& colours = m_theme.colours();
        const double inset = m_theme.edge() + 1;
        if (isEnabled() && (underMouse() || isDown())) {
            paintBox(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                     m_theme.radius(Radius::Control) - inset, isDown() ? colours.sunken : colours.surfaceAlt);
        }
        const double size = m_theme.em(1.25);
        icons::paint(painter, QRectF(QRectF(rect()).center() - QPointF(size, size) / 2, QSizeF(size, size)),
                     m_icon, isEnabled() ? colours.text : colours.textDisabled);
    }

private:
    const Theme& m_theme;
    QString m_icon;
};

} // namespace

Stepper::Stepper(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_less(new StepButton(theme, "remove", this))
    , m_more(new StepButton(theme, "add", this))
    , m_shown([this](int value) { return locale().toString(value); })
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    type::apply(theme, *this, TextStyle::Body, QFont::DemiBold);
    setStep(1);
    m_less->setAccessibleName(tr("Less"));
    m_more->setAccessibleName(tr("More"));
    connect(m_less, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_more, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
    });
    refresh();
}

void Stepper::setRange(int minimum, int maximum)
{
    m_minimum = minimum;
    m_maximum = std::max(minimum, maximum);
    setValue(m_value);
    updateGeometry();
    refresh();
}

void Stepper::setValue(int value)
{
    value = std::clamp(value, m_minimum, m_maximum);
    if (value == m_value) {
        return;
    }
    m_value = value;
    refresh();
    QAccessibleValueChangeEvent event(this, value);
    QAccessible::updateAccessibility(&event);
    Q_EMIT valueChanged(value);
}

void Stepper::setStep(int step)
{
    m_next = [step](int value, int direction) { return value + step * direction; };
}

void Stepper::setNextValue(std::function<int(int, int)> next)
{
    m_next = std::move(next);
}

void Stepper::setFormat(std::function<QString(int)> shown, std::function<QString(int)> spoken)
{
    m_shown = std::move(shown);
    m_spoken = std::move(spoken);
    updateGeometry();
    update();
}

void Stepper::setLimitHints(const QString& atMinimum, const QString& atMaximum)
{
    m_atMinimum = atMinimum;
    m_atMaximum = atMaximum;
    refresh();
}

QString Stepper::shownText() const
{
    return m_shown(m_value);
}

void Stepper::step(int direction, int times)
{
    int value = m_value;
    for (int i = 0; i < times; ++i) {
        value = std::clamp(m_next(value, direction), m_minimum, m_maximum);
    }
    setValue(value);
}

void Stepper::refresh()
{
    m_less->setEnabled(m_value > m_minimum);
    m_more->setEnabled(m_value < m_maximum);
    m_less->setToolTip(m_value > m_minimum ? QString() : m_atMinimum.toHtmlEscaped());
    m_more->setToolTip(m_value < m_maximum ? QString() : m_atMaximum.toHtmlEscaped());
    update();
}

int Stepper::buttonWidth() const
{
    return m_theme.space(11);
}

QSize Stepper::sizeHint() const
{
    // The limits are the widest or nearly so; looking at every value would be slow for nothing.
    const double words = std::max(
        {TextBlock(m_shown(m_minimum), font()).width(), TextBlock(m_shown(m_maximum), font()).width(),
         TextBlock(m_shown(m_value), font()).width(), static_cast<double>(m_theme.em(2.5))});
    const double height =
        std::max<double>(m_theme.space(11), TextBlock::heightOfLine(font()) + m_theme.space(4));
    return {2 * buttonWidth() + static_cast<int>(std::ceil(words)) + m_theme.space(2),
            static_cast<int>(std::ceil(height))};
}

QSize Stepper::minimumSizeHint() const
{
    return sizeHint();
}

void Stepper::arrange()
{
    const QRectF area = rect();
    const QRectF less(0, 0, buttonWidth(), height());
    const QRectF more(width() - buttonWidth(), 0, buttonWidth(), height());
    m_less->setGeometry(mirrored(less, area, layoutDirection()).toRect());
    m_more->setGeometry(mirrored(more, area, layoutDirection()).toRect());
    update();
}

void Stepper::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Stepper::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

void Stepper::keyPressEvent(QKeyEvent* event)
{
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Plus:
        step(1);
        break;
    case Qt::Key_Down:
    case Qt::Key_Minus:
        step(-1);
        break;
    case Qt::Key_Right:
        step(mirror ? -1 : 1);
        break;
    case Qt::Key_Left:
        step(mirror ? 1 : -1);
        break;
    case Qt::Key_PageUp:
        step(1, pageSteps);
        break;
    case Qt::Key_PageDown:
        step(-1, pageSteps);
        break;
    case Qt::Key_Home:
        setValue(m_minimum);
        break;
    case Qt::Key_End:
        setValue(m_maximum);
        break;
    default:
        QWidget::keyPressEvent(event);
        break;
    }
}

void Stepper::wheelEvent(QWheelEvent* event)
{
    // Scrolling a page must not change what the pointer passes over.
    if (!hasFocus() || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    step(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void Stepper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = m_theme.colours();
    paintBox(painter, rect(), m_theme.radius(Radius::Control), isEnabled() ? colours.surface : colours.sunken,
             isEnabled() ? colours.controlBorder : colours.border, m_theme.edge());
    painter.setPen(isEnabled() ? colours.text : colours.textDisabled);
    TextBlock(shownText(), font()).draw(painter, rect(), Qt::AlignCenter);
}

QAccessibleInterface* Stepper::createAccessible()
{
    AccessibleValue::Access access;
    access.text = [this] { return m_spoken ? m_spoken(m_value) : shownText(); };
    access.value = [this] { return m_value; };
    access.set = [this](double value) { setValue(qRound(value)); };
    access.range = [this] { return std::pair<double, double>(m_minimum, m_maximum); };
    return new AccessibleValue(this, QAccessible::SpinBox, access);
}

} // namespace backstretch
