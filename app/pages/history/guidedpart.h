// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/sessionedit.h"

#include <QWidget>

#include <vector>

namespace backstretch {

class Label;
class SideSteppers;
class Theme;

/// What was done of a session that the program guided: the holds of each exercise, up to those planned. How
/// long it took follows from that.
class GuidedPart : public QWidget
{
    Q_OBJECT

public:
    GuidedPart(const Theme& theme, const Catalogue& catalogue, const SessionDetail& detail,
               QWidget* parent = nullptr);

    [[nodiscard]] std::vector<std::vector<SideCount>> done() const;
    void setDone(const std::vector<std::vector<SideCount>>& done);
    void setLength(Millis length, bool whole);

Q_SIGNALS:
    void changed();

private:
    std::vector<std::vector<SideCount>> m_most;
    std::vector<SideSteppers*> m_exercises;
    Label* m_length;
};

} // namespace backstretch
