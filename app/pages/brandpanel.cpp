// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/brandpanel.h"

#include "app/models/posterstore.h"
#include "app/pages/poster.h"
#include "app/theme/theme.h"
#include "app/widgets/appmark.h"
#include "app/widgets/heading.h"
#include "app/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace backstretch {

BrandPanel::BrandPanel(const Theme& theme, PosterStore& posters, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_logo(new AppMark(theme, 2.75))
    , m_name(new Label(theme, TextStyle::Heading, QStringLiteral("Backstretch")))
    , m_picture(new Poster(theme, posters, Poster::Size::Full))
    , m_slogan(new Label(theme, TextStyle::Display))
    , m_promise(new Label(theme, TextStyle::Body))
{
    isNoHeading(*m_slogan);
    m_logo->setColours(&Colours::onBrandPanel, &Colours::brandPanel);
    m_name->setRole(&Colours::onBrandPanel);
    m_slogan->setRole(&Colours::onBrandPanel);
    m_promise->setIconName(QStringLiteral("lock"));
    m_promise->setRole(&Colours::onBrandPanelMuted);
    m_picture->setClip(QStringLiteral("sphinx"));

    auto* head = new QHBoxLayout;
    head->setSpacing(theme.space(3.5));
    head->addWidget(m_logo);
    head->addWidget(m_name, 1);
    m_column->addLayout(head);
    m_column->addStretch(2);
    m_column->addWidget(m_picture);
    m_column->addSpacing(theme.space(6));
    m_column->addWidget(m_slogan);
    m_column->addStretch(3);
    m_column->addWidget(m_promise);
    connect(&m_theme, &Theme::changed, this, &BrandPanel::arrange);
    arrange();
    retranslate();
}

void BrandPanel::arrange()
{
    const int side = m_theme.space(11);
    m_column->setContentsMargins(side, side, side, m_theme.space(10));
    update();
}

void BrandPanel::retranslate()
{
    m_slogan->setText(tr("Gentle moves for your upper back, a few minutes at a time."));
    m_promise->setText(tr("Works without the internet. Nothing leaves this computer."));
}

void BrandPanel::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.colours().brandPanel);
}

void BrandPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace backstretch
