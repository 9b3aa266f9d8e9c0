// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QRectF>
#include <QString>
#include <QWidget>

class QPainter;

namespace backstretch {

class PosterStore;
class Theme;

/// Height of a picture of this width: 16 to 9.
[[nodiscard]] int pictureHeight(int width);

/// Fills the box with the picture, cropped to its shape; a little darker in the dark theme, because the
/// bright studio would glare. A null picture leaves the still place where one will be or should be.
void paintPoster(QPainter& painter, const QRectF& box, const QPixmap& picture, const Theme& theme,
                 bool loading = false);

/// One picture with round corners that fills its place as soon as it is loaded.
class Poster : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Thumbnail, Full };

    Poster(const Theme& theme, PosterStore& store, Size size, QWidget* parent = nullptr);

    void setClip(const QString& clip);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return pictureHeight(width); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    PosterStore& m_store;
    Size m_size;
    QString m_clip;
};

} // namespace backstretch
