// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/segmentedcontrol.h"

#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace backstretch {

class SegmentButton : public QAbstractButton, public AccessibleSource
{
public:
    SegmentButton(const Theme& theme, QWidget* parent)
        : QAbstractButton(parent)
        , m_theme(theme)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        type::apply(theme, *this, TextStyle::Body, QFont::DemiBold);
    }

    void setLabel(const QString& label)
    {
        m_label = label;
        setAccessibleName(label);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const TextBlock text(m_label, font());
        return {static_cast<int>(std::ceil(text.width())) + 2 * m_theme.space(5),
                std::max(m_theme.space(12), static_cast<int>(std::ceil(text.height())) + m_theme.space(4))};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const Colours& colours = m_theme.colours();
        // A choice is a filled box with an edge of its own: seen without colours, too.
        if (isChecked()) {
            paintBox(painter, rect(), m_theme.radius(Radius::Control), colours.primarySoft, colours.primary,
                     2);
        }
        painter.setPen(!isEnabled()   ? colours.textDisabled
                       : isChecked()  ? colours.onPrimarySoft
                       : underMouse() ? colours.primary
                                      : colours.text);
        TextBlock(m_label, font(), width()).draw(painter, rect(), Qt::AlignCenter);
    }

private:
    QAccessibleInterface* createAccessible() override
    {
        return new AccessibleButton(this, QAccessible::RadioButton);
    }

    const Theme& m_theme;
    QString m_label;
};

SegmentedControl::SegmentedControl(const Theme& theme, const QStringList& labels, QWidget* parent)
    : FitsHeight(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLabels(labels);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
    });
}

void SegmentedControl::setLabels(const QStringList& labels)
{
    while (m_buttons.size() < static_cast<std::size_t>(labels.size())) {
        const int index = static_cast<int>(m_buttons.size());
        auto* button = new SegmentButton(m_theme, this);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, index] { choose(index); });
        button->show();
        m_buttons.push_back(button);
    }
    while (m_buttons.size() > static_cast<std::size_t>(labels.size())) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setLabel(labels[static_cast<qsizetype>(i)]);
    }
    setCurrent(std::min(m_current, static_cast<int>(m_buttons.size()) - 1));
    updateGeometry();
    arrange();
}

void SegmentedControl::setCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < static_cast<int>(m_buttons.size()); ++i) {
        SegmentButton* button = m_buttons[static_cast<std::size_t>(i)];
        button->setChecked(i == index);
        button->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
    update();
}

void SegmentedControl::choose(int index)
{
    const bool other = index != m_current;
    setCurrent(index);
    if (other) {
        Q_EMIT chosen(index);
    }
}

int SegmentedControl::rowHeight() const
{
    int height = m_theme.space(12);
    for (const SegmentButton* button : m_buttons) {
        height = std::max(height, button->sizeHint().height());
    }
    return height;
}

int SegmentedControl::widest() const
{
    int width = 0;
    for (const SegmentButton* button : m_buttons) {
        width = std::max(width, button->sizeHint().width());
    }
    return width;
}

bool SegmentedControl::isStacked(int width) const
{
    return width < rowWidth();
}

int SegmentedControl::rowWidth() const
{
    int width = 0;
    for (const SegmentButton* button : m_buttons) {
        width += button->sizeHint().width();
    }
    return width;
}

QSize SegmentedControl::sizeHint() const
{
    return fitted({rowWidth(), rowHeight()});
}

QSize SegmentedControl::minimumSizeHint() const
{
    return {widest(), rowHeight()};
}

int SegmentedControl::heightForWidth(int width) const
{
    return isStacked(width) ? rowHeight() * static_cast<int>(m_buttons.size()) : rowHeight();
}

void SegmentedControl::arrange()
{
    const bool stacked = isStacked(width());
    const int spare = width() - rowWidth();
    const int count = static_cast<int>(m_buttons.size());
    QRect box(0, 0, 0, 0);
    for (int i = 0; i < count; ++i) {
        SegmentButton* button = m_buttons[static_cast<std::size_t>(i)];
        if (stacked) {
            button->setGeometry(0, i * rowHeight(), width(), rowHeight());
            continue;
        }
        const int extra = spare * (i + 1) / count - spare * i / count;
        box = QRect(box.left() + box.width(), 0, button->sizeHint().width() + extra, height());
        button->setGeometry(mirrored(box, rect(), layoutDirection()).toRect());
    }
}

void SegmentedControl::resizeEvent(QResizeEvent* event)
{
    FitsHeight::resizeEvent(event);
    arrange();
}

void SegmentedControl::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

bool SegmentedControl::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    int next = m_current;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Left:
        next += mirror ? 1 : -1;
        break;
    case Qt::Key_Right:
        next += mirror ? -1 : 1;
        break;
    case Qt::Key_Up:
        --next;
        break;
    case Qt::Key_Down:
        ++next;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = static_cast<int>(m_buttons.size()) - 1;
        break;
    default:
        return QWidget::eventFilter(watched, event);
    }
    next = std::clamp(next, 0, static_cast<int>(m_buttons.size()) - 1);
    choose(next);
    m_buttons[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
    return true;
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = m_theme.colours();
    paintBox(painter, rect(), m_theme.radius(Radius::Control), isEnabled() ? colours.surface : colours.sunken,
             colours.controlBorder, m_theme.edge());
    const bool stacked = isStacked(width());
    for (int i = 1; i < static_cast<int>(m_buttons.size()); ++i) {
        if (i == m_current || i - 1 == m_current) {
            continue; // the choice brings its own edge
        }
        const QRect box = m_buttons[static_cast<std::size_t>(i)]->geometry();
        const int edge = m_theme.edge();
        if (stacked) {
            painter.fillRect(m_theme.space(3), box.top(), width() - 2 * m_theme.space(3), edge,
                             colours.controlBorder);
        } else {
            const int x = layoutDirection() == Qt::RightToLeft ? box.left() + box.width() : box.left();
            painter.fillRect(x, 0, edge, height(), colours.controlBorder);
        }
    }
}

QAccessibleInterface* SegmentedControl::createAccessible()
{
    return new AccessibleWidget(this, QAccessible::Grouping);
}

} // namespace backstretch
