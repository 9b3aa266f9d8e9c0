// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/exercise.h"

#include "app/widgets/card.h"

namespace backstretch {

class BsButton;
class Label;

/// An easier or harder way to do an exercise, and the button that chooses it.
class VersionCard : public Card
{
    Q_OBJECT

public:
    VersionCard(const Theme& theme, const Exercise& exercise, const ExerciseVersion& version,
                QWidget* parent = nullptr);

    [[nodiscard]] const QString& versionId() const { return m_version.id; }
    void setChosen(bool chosen);
    void retranslate();

Q_SIGNALS:
    /// Choose it, or go back to the normal version when it is the chosen one.
    void toggled(const QString& versionId, bool chosen);

private:
    const Exercise& m_exercise;
    const ExerciseVersion& m_version;
    bool m_chosen = false;
    Label* m_heading;
    Label* m_summary;
    BsButton* m_button;
};

} // namespace backstretch
