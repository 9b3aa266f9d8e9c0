// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <vector>

namespace backstretch {

class Voice;

/// "Read it to me": reads texts one after the other, sentence by sentence, so that none takes longer than
/// the voice is given, and says which text it is at.
class ReadAloud : public QObject
{
    Q_OBJECT

public:
    explicit ReadAloud(Voice& voice, QObject* parent = nullptr);
    ~ReadAloud() override;

    /// There is a voice.
    [[nodiscard]] bool isPossible() const;
    /// Looks for one if that was not done yet.
    void prepare();

    void read(const QStringList& texts);
    void stop();
    [[nodiscard]] bool isReading() const { return m_number != 0; }
    /// The text it is at; -1: none.
    [[nodiscard]] int place() const;

Q_SIGNALS:
    /// Whether it is possible, whether it reads, or where it is.
    void changed();
    /// All of it was read.
    void finished();

private:
    struct Sentence
    {
        QString words;
        int place;
    };
    void sayNext();
    void ended(int number, bool complete);

    Voice& m_voice;
    std::vector<Sentence> m_sentences;
    std::size_t m_next = 0;
    int m_number = 0; ///< of the sentence being said; 0: none
};

} // namespace backstretch
