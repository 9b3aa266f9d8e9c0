// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

#include <QLabel>

#include <array>

namespace backstretch {

/// The four lines everybody reads before the first session, and again in Settings.
class SafetyNote : public Card
{
    Q_OBJECT

public:
    explicit SafetyNote(const Theme& theme, QWidget* parent = nullptr);

    /// As they are read out.
    [[nodiscard]] QStringList lines() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void retranslate();

    std::array<QLabel*, 4> m_lines{};
};

} // namespace backstretch
