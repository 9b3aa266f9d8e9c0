// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/sheet.h"
#include "core/catalogue/catalogue.h"

namespace backstretch {

class BsButton;
class Label;
class ReadButton;
class Voice;

/// What "Something changed?" is made with. It is put together once (AppContext::changeHelp), so that it
/// offers the same wherever it is asked.
struct ChangeHelp
{
    const Theme& theme;
    const RedFlags& signs;
    OpenSheet report = {};  ///< to take along to whoever is asked; empty: not offered
    Voice* voice = nullptr; ///< reads the signs aloud; nullptr: not offered
};

/// "Something changed?": the signs that need a doctor, laid over the window. It stores nothing and answers
/// nothing for the person: neither Space nor Return presses one of its buttons unasked.
class ChangeSheet : public Sheet
{
    Q_OBJECT

public:
    /// From where it is opened decides what its buttons say.
    enum class From { Session, CheckIn, Elsewhere };

    /// Shows it; it goes by itself when it is closed.
    static ChangeSheet* open(const ChangeHelp& with, QWidget& window, From from);

Q_SIGNALS:
    /// One of the two, after closed().
    void nothingFits();
    void somethingFits();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ChangeSheet(const ChangeHelp& with, QWidget& window, From from);

    void fitButtons();

    const Theme& m_theme;
    Label* m_title;
    BsButton* m_nothing = nullptr;
    BsButton* m_something = nullptr;
    ReadButton* m_read = nullptr;
};

/// What comes after "Something fits": whom to call. From it the list can be seen again.
namespace HelpSheet {
Sheet* open(const ChangeHelp& with, QWidget& window, bool sessionSaved);
} // namespace HelpSheet

/// The whole of it for pages without a session: the signs and, where something fits, whom to call.
void askWhatChanged(const ChangeHelp& with, QWidget& window);

} // namespace backstretch
