// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"

#include <QComboBox>

namespace backstretch {

class Theme;

/// A choice from a list that opens. The wheel turns it only while it has the focus, so that
/// scrolling a page changes nothing.
class Combo : public QComboBox, public AccessibleSource
{
    Q_OBJECT
public:
    explicit Combo(const Theme& theme, QWidget* parent = nullptr);

    /// Stands before the entry and says what the list is about, where no words beside it do.
    void setIconName(const QString& name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;

    [[nodiscard]] int iconRoom() const;

    const Theme& m_theme;
    QString m_iconName;
};

} // namespace backstretch
