// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/steplist.h"

#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/label.h"
#include "app/widgets/painting.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace backstretch {

StepList::StepList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    connect(&m_theme, &Theme::changed, this, &StepList::arrange);
    arrange();
}

void StepList::setSteps(const QStringList& steps)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (static_cast<std::size_t>(i) == m_labels.size()) {
            auto* label = new Label(m_theme, TextStyle::Lead);
            label->setStyle(TextStyle::Lead, QFont::Normal);
            m_column->addWidget(label);
            m_labels.push_back(label);
        }
        Label* label = m_labels[static_cast<std::size_t>(i)];
        label->setText(steps[i]);
        //: A step and its number, for screen readers
        label->setAccessibleName(tr("%1. %2").arg(QLocale().toString(i + 1), steps[i]));
        label->show();
    }
    for (std::size_t i = static_cast<std::size_t>(steps.size()); i < m_labels.size(); ++i) {
        m_labels[i]->hide();
    }
}

void StepList::arrange()
{
    const int room = m_theme.space(11);
    m_column->setContentsMargins(isRightToLeft() ? 0 : room, m_theme.space(1), isRightToLeft() ? room : 0,
                                 m_theme.space(1));
    m_column->setSpacing(m_theme.space(4));
    update();
}

void StepList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(type::font(m_theme, TextStyle::Small, QFont::Bold));
    const double disc = m_theme.space(7.5);
    int number = 0;
    for (const Label* label : m_labels) {
        if (label->isHidden()) {
            continue;
        }
        ++number;
        const double line = QFontMetricsF(label->font()).height() * 1.1;
        const QRectF box =
            mirrored(QRectF(0, label->y() + (line - disc) / 2, disc, disc), rect(), layoutDirection());
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colours().primarySoft);
        painter.drawEllipse(box);
        painter.setPen(m_theme.colours().onPrimarySoft);
        painter.drawText(box, Qt::AlignCenter, QLocale().toString(number));
    }
}

void StepList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

} // namespace backstretch
