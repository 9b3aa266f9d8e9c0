// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "app/widgets/painline.h"
#include "core/progress/sessionrows.h"

#include <span>

namespace backstretch {

class Label;

/// The numbers given before sessions in the last two weeks, as a line. It says how they changed and claims
/// nothing about why.
class PainCard : public Card
{
    Q_OBJECT

public:
    static constexpr int daysShown = 14;

    explicit PainCard(const Theme& theme, QWidget* parent = nullptr);

    /// The log's sessions, newest first.
    void setSessions(std::span<const SessionRow> newestFirst, QDate today);
    void retranslate();

Q_SIGNALS:
    void opened();

private:
    void showWords();

    Label* m_title;
    Label* m_line;
    PainLine* m_chart;
};

} // namespace backstretch
