// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/colours.h"
#include "app/widgets/accessiblesource.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace backstretch {

class Theme;

/// The picture of an exercise, 16 to 9, with round corners: a still until a frame comes, then the frames.
/// Paints what it is handed and knows nothing of players; an own widget, because Qt's video widget can
/// neither be clipped nor drawn over.
class VideoView : public QWidget, public AccessibleSource
{
    Q_OBJECT

public:
    /// Where the top of the picture is: for people who see the screen lying on their side.
    enum class Turn { Upright, TopToTheLeft, TopToTheRight };

    explicit VideoView(const Theme& theme, QWidget* parent = nullptr);

    /// A frame of a clip. Flipped pictures show the other side of the body.
    void setPicture(const QImage& picture, bool flipped = false);
    /// The still, from a file; takes the place of the frames. No file: the icon of the position.
    void setPoster(const QString& file, bool flipped = false);
    void setTurn(Turn turn);
    [[nodiscard]] Turn turn() const { return m_turn; }
    /// What stands on the sunken box where there is no still: a name under :/icons.
    void setPositionIcon(const QString& icon);
    /// A short text in the corner that the pictures leave free ("Easier version"); empty: none.
    void setTag(const QString& text);
    [[nodiscard]] const QString& tag() const { return m_tag; }
    /// The text's size in pixels, for the player; 0: follows the user's text size.
    void setTagPixels(double pixels);
    /// What lies behind the rounded corners. Told, the view paints it there itself, and nothing behind the
    /// picture is painted with every frame.
    void setBackdrop(ColourRole role);
    /// The least height; the picture may have to be small, but it must not vanish by chance.
    void setMinimumPictureHeight(int pixels);

    [[nodiscard]] bool showsFrame() const { return m_isFrame; }
    [[nodiscard]] bool isFlipped() const { return m_flipped; }
    /// Where the picture is: the widget's area, cut to 16 to 9, or to 9 to 16 where it is turned.
    [[nodiscard]] QRect pictureRect() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void clicked();
    /// How many device pixels the picture has now, as it is before it is turned.
    void wantedSizeChanged(QSize size);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    void paintPicture(QPainter& painter, const QRect& box, double radius) const;
    void paintTag(QPainter& painter, const QRect& box);
    [[nodiscard]] QPixmap drawTag(int room) const;
    void tellWantedSize();

    const Theme& m_theme;
    QImage m_picture;
    QString m_poster;
    QString m_icon;
    QString m_tag;
    double m_tagPixels = 0;
    QPixmap m_drawnTag; ///< null: to be drawn; with each frame it would cost a tenth of all painting
    int m_drawnTagRoom = 0;
    ColourRole m_backdrop = nullptr;
    int m_minimumHeight = 0;
    Turn m_turn = Turn::Upright;
    bool m_isFrame = false;
    bool m_flipped = false;
};

} // namespace backstretch
