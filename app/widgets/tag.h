// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/label.h"

namespace backstretch {

/// A word or two about something, in a small box. Not to be clicked.
class Tag : public Label
{
    Q_OBJECT
public:
    enum class Kind {
        Plain,
        Warning, ///< something hurt
        OnVideo, ///< over a picture
    };

    explicit Tag(const Theme& theme, const QString& text = {}, QWidget* parent = nullptr);

    void setKind(Kind kind);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyPadding();

    const Theme& m_theme;
    Kind m_kind = Kind::Plain;
};

} // namespace backstretch
