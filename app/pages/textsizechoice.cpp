// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/textsizechoice.h"

#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/accessiblewidgets.h"
#include "app/widgets/painting.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace backstretch {

QString textSizeName(TextSize size)
{
    switch (size) {
    case TextSize::Normal:
        return QCoreApplication::translate("TextSize", "Normal");
    case TextSize::Large:
        return QCoreApplication::translate("TextSize", "Large");
    case TextSize::Larger:
        return QCoreApplication::translate("TextSize", "Larger");
    case TextSize::VeryLarge:
        return QCoreApplication::translate("TextSize", "Very large");
    case TextSize::Largest:
        return QCoreApplication::translate("TextSize", "Largest");
    }
    Q_UNREACHABLE();
}

TextSizeButton::TextSizeButton(const Theme& theme, TextSize size, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_size(size)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QAccessibleInterface* TextSizeButton::createAccessible()
{
    return new AccessibleButton(this, QAccessible::RadioButton);
}

QFont TextSizeButton::letterFont() const
{
    // The three or five letters must differ at every text size, without the largest outgrowing its box.
    QFont font = type::font(m_theme, TextStyle::Body, QFont::Bold);
    font.setPointSizeF(font.pointSizeF() * (1.0 + 0.8 * (textScale(m_size) - 1.0)) * 1.25);
    return font;
}

QFont TextSizeButton::labelFont() const
{
    return type::font(m_theme, TextStyle::Body, QFont::DemiBold);
}

QSize TextSizeButton::sizeHint() const
{
    const int letter = QFontMetrics(letterFont()).horizontalAdvance(QLatin1Char('A'));
    const int words = QFontMetrics(labelFont()).horizontalAdvance(text());
    return {letter + words + m_theme.space(3 + 8),
            std::max(m_theme.space(18), QFontMetrics(letterFont()).height())};
}

void TextSizeButton::paintEvent(QPaintEvent*)
{
    const Colours& colours = m_theme.colours();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool on = isChecked();
    paintBox(painter, rect(), m_theme.radius(Radius::Control), on ? colours.primarySoft : colours.surface,
             on ? colours.primary : colours.controlBorder, on ? 3 : m_theme.edge());
    const QFontMetrics letterMetrics(letterFont());
    const QFontMetrics labelMetrics(labelFont());
    const int gap = m_theme.space(3);
    const int letter = letterMetrics.horizontalAdvance(QLatin1Char('A'));
    const int words = labelMetrics.horizontalAdvance(text());
    const int start = (width() - letter - gap - words) / 2;
    const int baseline = (height() + labelMetrics.capHeight()) / 2;
    painter.setPen(on ? colours.onPrimarySoft : colours.text);
    painter.setFont(letterFont());
    painter.drawText(isRightToLeft() ? width() - start - letter : start,
                     (height() + letterMetrics.capHeight()) / 2, QStringLiteral("A"));
    painter.setFont(labelFont());
    painter.drawText(isRightToLeft() ? start : start + letter + gap, baseline, text());
}

TextSizeChoice::TextSizeChoice(const Theme& theme, const std::vector<TextSize>& sizes, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    for (const TextSize size : sizes) {
        auto* button = new TextSizeButton(theme, size);
        m_group->addButton(button);
        m_row->addWidget(button, 1);
        m_buttons.push_back(button);
        connect(button, &QAbstractButton::toggled, this, [this, size](bool on) {
            if (on) {
                Q_EMIT chosen(size);
            }
        });
    }
    retranslate();
}

void TextSizeChoice::setChosen(TextSize size)
{
    for (TextSizeButton* button : m_buttons) {
        if (button->textSize() == size && !button->isChecked()) {
            button->setChecked(true);
        }
    }
}

void TextSizeChoice::arrange()
{
    int together = 0;
    for (const TextSizeButton* button : m_buttons) {
        together += button->sizeHint().width() + m_theme.space(3.5);
    }
    m_row->setDirection(together > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(m_theme.space(3.5));
}

void TextSizeChoice::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TextSizeChoice::retranslate()
{
    for (TextSizeButton* button : m_buttons) {
        button->setText(textSizeName(button->textSize()));
        button->setAccessibleName(tr("Text size, %1").arg(button->text()));
        button->updateGeometry();
    }
    arrange();
}

void TextSizeChoice::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace backstretch
