// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"
#include "app/widgets/fitsheight.h"

#include <QAbstractButton>

namespace backstretch {

class PosterStore;
class Theme;

/// A row that leads to an exercise: its picture, its name, why it fits here.
class ExerciseLink : public FitsHeight<QAbstractButton>, public AccessibleSource
{
    Q_OBJECT

public:
    ExerciseLink(const Theme& theme, PosterStore& posters, const QString& clip, QWidget* parent = nullptr);

    void setTexts(const QString& name, const QString& why);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    [[nodiscard]] QSize pictureSize(int width) const;
    [[nodiscard]] double textWidth(int width) const;

    const Theme& m_theme;
    PosterStore& m_posters;
    QString m_clip;
    QString m_name;
    QString m_why;
};

} // namespace backstretch
