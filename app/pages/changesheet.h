// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/sheet.h"
#include "core/catalogue/catalogue.h"

namespace backstretch {

class Label;
class ReadButton;
class Voice;

/// "Something changed?": the signs that need a doctor, laid over the window. It stores nothing and answers
/// nothing for the person: neither Space nor Return presses one of its buttons unasked.
class ChangeSheet : public Sheet
{
    Q_OBJECT

public:
    /// From where it is opened decides what its buttons say.
    enum class From { Session, CheckIn, Elsewhere };

    /// Shows it; it goes by itself when it is closed. `report` opens the report for whoever is asked, `voice`
    /// reads the signs aloud; without them neither is offered.
    static ChangeSheet* open(const Theme& theme, const RedFlags& signs, QWidget& window, From from,
                             const OpenSheet& report = {}, Voice* voice = nullptr);

Q_SIGNALS:
    /// One of the two, after closed().
    void nothingFits();
    void somethingFits();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ChangeSheet(const Theme& theme, const RedFlags& signs, QWidget& window, From from,
                const OpenSheet& report, Voice* voice);

    Label* m_title;
    ReadButton* m_read = nullptr;
};

/// What comes after "Something fits": whom to call. From it the list can be seen again.
namespace HelpSheet {
Sheet* open(const Theme& theme, const RedFlags& signs, QWidget& window, bool sessionSaved,
            const OpenSheet& report = {});
} // namespace HelpSheet

/// The whole of it for pages without a session: the signs and, where something fits, whom to call.
void askWhatChanged(const Theme& theme, const RedFlags& signs, QWidget& window, const OpenSheet& report = {},
                    Voice* voice = nullptr);

} // namespace backstretch
