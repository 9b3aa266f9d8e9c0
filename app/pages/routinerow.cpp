// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/routinerow.h"

#include "app/models/posterstore.h"
#include "app/pages/postertile.h"
#include "app/text/content.h"
#include "app/text/dosewords.h"
#include "app/text/durations.h"
#include "app/theme/theme.h"
#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace backstretch {

RoutineRow::RoutineRow(const Theme& theme, PosterStore& posters, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture(new PosterTile(theme, posters))
    , m_name(new Label(theme, TextStyle::Lead))
    , m_length(new Label(theme, TextStyle::Body))
    , m_dose(new Label(theme, TextStyle::Body))
{
    m_picture->setCaptionVisible(false);
    m_picture->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_name->setStyle(TextStyle::Lead, QFont::DemiBold);
    m_length->setRole(&Colours::textMuted);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(5), theme.space(3), theme.space(5), theme.space(3));
    row->setSpacing(theme.space(4));
    row->addWidget(m_picture);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_dose);
    row->addLayout(words, 1);
    m_length->setWordWrap(false);
    m_length->setTextAlignment(Qt::AlignTrailing);
    row->addWidget(m_length);
    const auto size = [this] { m_picture->setFixedSize(m_theme.em(6.5), m_theme.em(6.5) * 9 / 16); };
    connect(&m_theme, &Theme::changed, this, size);
    size();
    connect(m_picture, &QAbstractButton::clicked, this, [this] { Q_EMIT opened(m_exerciseId); });
}

void RoutineRow::setItem(const Exercise& exercise, const TimelineItem& item, Millis length)
{
    m_exerciseId = exercise.id;
    const ExerciseVersion* found = exercise.version(item.versionId);
    const ExerciseVersion& version = found != nullptr ? *found : exercise.normal();
    const Dose dose = doseOf(exercise, version, item.hold, item.repetitions);
    m_picture->setClip(version.clip);
    m_picture->setAccessibleName(tr("Open %1").arg(exerciseName(exercise)));
    m_name->setText(exerciseName(exercise));
    m_length->setText(exactDuration(length));
    //: "10 seconds", "5 each side"
    QString words = tr("Hold %1, %2").arg(holdText(dose.hold), repetitionsText(version, dose.repetitions));
    if (version.level == VersionLevel::Easier) {
        words = tr("%1. Easier version.").arg(words);
    } else if (version.level == VersionLevel::Harder) {
        words = tr("%1. Harder version.").arg(words);
    }
    m_dose->setText(words);
}

void RoutineRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = m_theme.space(3);
    painter.setPen(QPen(m_theme.colours().border, m_theme.edge()));
    painter.drawLine(side, height() - 1, width() - side, height() - 1);
}

} // namespace backstretch
