// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"
#include "app/widgets/fitsheight.h"

#include <QAbstractButton>

namespace backstretch {

class Theme;

/// Something to tick, or one of several to choose: a box or a ring, a title, a line that explains it, and a
/// few words at the end. Grows with its words; nothing is cut off.
class Option : public FitsHeight<QAbstractButton>, public AccessibleSource
{
    Q_OBJECT
public:
    enum class Kind {
        Row,  ///< ticked; stands among rows, without an edge of its own
        Card, ///< one of several, those of the same parent; the chosen one is filled
    };

    Option(const Theme& theme, Kind kind, QWidget* parent = nullptr);

    /// The words at the end stand beside the title, or under it where there is no room.
    void setWords(const QString& title, const QString& hint, const QString& trailing = {});
    [[nodiscard]] const QString& title() const { return m_title; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Measures;
    [[nodiscard]] Measures measures(int width) const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont hintFont() const;
    QAccessibleInterface* createAccessible() override;
    void restyle();
    void paintMark(QPainter& painter, const QRectF& box) const;

    const Theme& m_theme;
    const Kind m_kind;
    QString m_title;
    QString m_hint;
    QString m_trailing;
};

} // namespace backstretch
