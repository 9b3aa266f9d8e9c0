// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/timelinebuilder.h"

#include <QWidget>

namespace backstretch {

class IconLabel;
class Label;
class PosterStore;
class PosterTile;
class Theme;

/// One exercise of a routine: picture, name, how long it takes, what is done.
class RoutineRow : public QWidget
{
    Q_OBJECT

public:
    RoutineRow(const Theme& theme, PosterStore& posters, QWidget* parent = nullptr);

    void setItem(const Exercise& exercise, const TimelineItem& item, Millis length);

Q_SIGNALS:
    void opened(const QString& exerciseId);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_exerciseId;
    PosterTile* m_picture;
    Label* m_name;
    Label* m_length;
    Label* m_dose;
};

} // namespace backstretch
