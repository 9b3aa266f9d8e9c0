// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/textsizes.h"

#include <QAbstractButton>

namespace backstretch {

class PosterStore;
class Theme;

/// A small picture of an exercise with its name under it; opens the exercise.
class PosterTile : public QAbstractButton
{
    Q_OBJECT

public:
    PosterTile(const Theme& theme, PosterStore& store, QWidget* parent = nullptr);

    void setClip(const QString& clip);
    /// The words under the picture; none where they would only take room.
    void setCaptionVisible(bool visible);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont captionFont() const;
    [[nodiscard]] int captionHeight(int width) const;

    const Theme& m_theme;
    PosterStore& m_store;
    QString m_clip;
    bool m_captionVisible = true;
    mutable TextSizes m_sizes; ///< of the caption, what was measured already
};

} // namespace backstretch
