// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/linkrow.h"

namespace backstretch {

class PosterStore;

/// A row that leads to an exercise: its picture, its name, why it fits here.
class ExerciseLink final : public PictureRow
{
    Q_OBJECT

public:
    ExerciseLink(const Theme& theme, PosterStore& posters, const QString& clip, QWidget* parent = nullptr);

private:
    [[nodiscard]] QSize pictureSize(int width) const override;
    void paintPicture(QPainter& painter, const QRectF& box, bool over) const override;
    [[nodiscard]] double roomBehind() const override;
    [[nodiscard]] int padding() const override;
    void paintRest(QPainter& painter) const override;

    PosterStore& m_posters;
    QString m_clip;
};

} // namespace backstretch
