// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readbutton.h"

namespace backstretch {

ReadButton::ReadButton(const Theme& theme, Voice& voice, std::function<QStringList()> texts, QWidget* parent)
    : BsButton(theme, Kind::Secondary, QString(), parent)
    , m_reader(voice)
    , m_texts(std::move(texts))
{
    setAutoDefault(true);
    connect(&m_reader, &ReadAloud::changed, this, &ReadButton::showState);
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_reader.isReading()) {
            m_reader.stop();
        } else {
            m_reader.read(m_texts());
        }
    });
    showState();
}

void ReadButton::retranslate()
{
    m_reader.stop(); // in another language now
    showState();
}

void ReadButton::showState()
{
    const bool reading = m_reader.isReading();
    setIconName(reading ? QStringLiteral("stop") : QStringLiteral("sound-on"));
    setLabel(reading ? tr("Stop reading") : tr("Read it to me"));
    const bool there = m_reader.isPossible() || reading;
    if (!there || parentWidget() != nullptr) { // else it would be a window of its own until it has a parent
        setVisible(there);
    }
}

} // namespace backstretch
