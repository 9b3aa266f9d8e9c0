// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"
#include "app/widgets/fitsheight.h"

#include <QAbstractButton>

namespace backstretch {

class Theme;

/// A row that leads somewhere: a picture, a few bold words, a line under them. Enter opens it, too.
class PictureRow : public FitsHeight<QAbstractButton>, public AccessibleSource
{
    Q_OBJECT

public:
    void setWords(const QString& title, const QString& text);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    explicit PictureRow(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    /// What the title takes at least, in pixels, with every word whole.
    [[nodiscard]] double leastTextWidth() const;
    /// Between picture and words.
    [[nodiscard]] double textGap() const;
    /// In a row of that width.
    [[nodiscard]] virtual QSize pictureSize(int width) const = 0;
    /// Before the words. `box` is where it goes, already mirrored; `over`: somebody points at the row.
    virtual void paintPicture(QPainter& painter, const QRectF& box, bool over) const = 0;
    /// Room behind the words, and above and below all of it.
    [[nodiscard]] virtual double roomBehind() const { return 0; }
    [[nodiscard]] virtual int padding() const = 0;
    /// Anything else there is to the row, drawn first.
    virtual void paintRest(QPainter&) const {}

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    [[nodiscard]] double textStart(int width) const;
    [[nodiscard]] double textWidth(int width) const;

    const Theme& m_theme;
    QString m_title;
    QString m_text;
};

/// One with an icon, under a thin line.
class LinkRow final : public PictureRow
{
    Q_OBJECT

public:
    explicit LinkRow(const Theme& theme, QWidget* parent = nullptr);

    void setTexts(const QString& iconName, const QString& title, const QString& text);

private:
    [[nodiscard]] QSize pictureSize(int width) const override;
    void paintPicture(QPainter& painter, const QRectF& box, bool over) const override;
    [[nodiscard]] int padding() const override;
    void paintRest(QPainter& painter) const override;

    QString m_iconName;
};

} // namespace backstretch
