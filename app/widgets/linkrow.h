// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"
#include "app/widgets/fitsheight.h"

#include <QAbstractButton>

namespace backstretch {

class Theme;

/// A row that leads somewhere: an icon, a few bold words, a line under them. Enter opens it, too.
class LinkRow : public FitsHeight<QAbstractButton>, public AccessibleSource
{
    Q_OBJECT

public:
    explicit LinkRow(const Theme& theme, QWidget* parent = nullptr);

    void setTexts(const QString& iconName, const QString& title, const QString& text);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    [[nodiscard]] double textStart() const;
    [[nodiscard]] double textWidth(int width) const;

    const Theme& m_theme;
    QString m_iconName;
    QString m_title;
    QString m_text;
};

} // namespace backstretch
