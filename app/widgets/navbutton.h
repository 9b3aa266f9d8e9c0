// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"
#include "app/widgets/textsizes.h"

#include <QAbstractButton>

namespace backstretch {

class Theme;

/// How a list of pages is drawn.
enum class NavForm {
    Beside,      ///< a column, icon beside label
    Above,       ///< a narrow column, icon above label
    Bottom,      ///< a row, icon above label
    BottomIcons, ///< a row of icons; the labels are names and tooltips
};

/// One page of the rail, or one group of the settings.
class NavButton : public QAbstractButton, public AccessibleSource
{
    Q_OBJECT
public:
    NavButton(const Theme& theme, const QString& iconName, const QString& label, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setForm(NavForm form);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    void restyle();
    [[nodiscard]] double iconSize() const;

    const Theme& m_theme;
    QString m_iconName;
    QString m_label;
    mutable TextSizes m_sizes; ///< of the label, what was measured already
    NavForm m_form = NavForm::Beside;
};

} // namespace backstretch
