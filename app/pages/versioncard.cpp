// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/versioncard.h"

#include "app/text/content.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/label.h"

#include <QVBoxLayout>

namespace backstretch {

VersionCard::VersionCard(const Theme& theme, const Exercise& exercise, const ExerciseVersion& version,
                         QWidget* parent)
    : Card(theme, parent)
    , m_exercise(exercise)
    , m_version(version)
    , m_heading(new Label(theme, TextStyle::Body))
    , m_summary(new Label(theme, TextStyle::Body))
    , m_button(new BsButton(theme, BsButton::Kind::Text, QString()))
{
    m_heading->setStyle(TextStyle::Body, QFont::DemiBold);
    m_heading->setIconName(version.level == VersionLevel::Easier ? QStringLiteral("easier")
                                                                 : QStringLiteral("strength"));
    m_button->setSize(BsButton::Size::Small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1));
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addStretch(1);
    auto* line = new FlowLayout;
    line->addWidget(m_button);
    column->addLayout(line);
    setPadding(4.5, 3.5);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT toggled(m_version.id, !m_chosen); });
}

void VersionCard::setChosen(bool chosen)
{
    m_chosen = chosen;
    setEdge(chosen ? &Colours::primary : &Colours::border, chosen ? 2 : theme().edge());
    retranslate();
}

void VersionCard::retranslate()
{
    const bool easier = m_version.level == VersionLevel::Easier;
    const auto text = [this](const QString& source) {
        return contentText(exerciseContext(m_exercise.id), source);
    };
    m_heading->setText(easier ? tr("Easier") : tr("Harder"));
    m_summary->setText(text(m_version.summary));
    if (m_chosen) {
        m_button->setIconName(QStringLiteral("check"));
        m_button->setLabel(easier ? tr("Using the easier version") : tr("Using the harder version"));
        m_button->setAccessibleDescription(tr("Press to go back to the normal version"));
    } else {
        m_button->setIconName(QString());
        m_button->setLabel(!m_version.useLabel.isEmpty() ? text(m_version.useLabel)
                           : easier                      ? tr("Use the easier version")
                                                         : tr("Use the harder version"));
        m_button->setAccessibleDescription(text(m_version.summary));
    }
}

} // namespace backstretch
