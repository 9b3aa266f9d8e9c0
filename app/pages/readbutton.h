// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/speech/readaloud.h"
#include "app/widgets/bsbutton.h"

#include <functional>

namespace backstretch {

/// "Read it to me", and "Stop reading" while it is done. Not there where there is no voice.
class ReadButton : public BsButton
{
    Q_OBJECT

public:
    /// `texts` says what is to be read.
    ReadButton(const Theme& theme, Voice& voice, std::function<QStringList()> texts,
               QWidget* parent = nullptr);

    [[nodiscard]] ReadAloud& reader() { return m_reader; }
    void retranslate();

private:
    void showState();

    ReadAloud m_reader;
    std::function<QStringList()> m_texts;
};

} // namespace backstretch
