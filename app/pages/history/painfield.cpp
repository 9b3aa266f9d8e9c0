// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/history/painfield.h"

#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "app/widgets/painscale.h"

#include <QVBoxLayout>

namespace backstretch {

PainField::PainField(const Theme& theme, const QString& label, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_scale(new PainScale(theme))
    , m_none(new BsButton(theme, BsButton::Kind::Text, tr("No number")))
{
    m_scale->setCompact(true);
    m_scale->setAccessibleName(name);
    m_none->setSize(BsButton::Size::Small);
    //: %1 is "Pain before the session"
    m_none->setAccessibleName(tr("%1: no number").arg(name));
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.space(2));
    head->addWidget(new Label(theme, TextStyle::Body, label), 1);
    head->addWidget(m_none);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    column->addLayout(head);
    column->addWidget(m_scale);
    m_none->setEnabled(false);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_scale->setFocus(Qt::OtherFocusReason); // the button is of no use any more
        m_scale->setValue(PainScale::notGiven);
    });
    connect(m_scale, &PainScale::valueChanged, this, [this](int value) {
        m_none->setEnabled(value != PainScale::notGiven);
        Q_EMIT changed();
    });
}

std::optional<int> PainField::number() const
{
    return m_scale->value() == PainScale::notGiven ? std::nullopt : std::optional(m_scale->value());
}

void PainField::setNumber(std::optional<int> number)
{
    m_scale->setValue(number.value_or(PainScale::notGiven));
}

} // namespace backstretch
