// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace backstretch {

class BrandPanel;
class BsButton;
class Combo;
class Label;
class LanguageManager;
class Option;
class PosterStore;
class ReadButton;
class SafetyNote;
class SettingsStore;
class TextSizeChoice;
class Voice;

/// Before the first session: the safety note, text size and language; then one question that picks the
/// first suggestion. Nothing is stored until the note is agreed to, and no choice leaves a step by itself:
/// who goes through the answers by keys, or takes the wrong one, goes on when they say so.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(const Theme& theme, SettingsStore& settings, const LanguageManager& languages,
                PosterStore& posters, Voice& voice, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* firstFocus();

Q_SIGNALS:
    void finished();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct When
    {
        Option* option;
        const char* label; ///< translated when shown
        const char* routine;
    };

    [[nodiscard]] QWidget* makeNote();
    [[nodiscard]] QWidget* makeQuestion();
    void fillLanguages();
    void agree();
    void goBack();
    void showChoice();
    /// Which routine comes first; empty: the question was skipped.
    void finish(const QString& routineId);
    void arrange();
    /// `belowNote`: the button stands beside the one that agrees; else it leads into the note.
    void placeReading(bool belowNote);
    void retranslate();

    const Theme& m_theme;
    SettingsStore& m_settings;
    const LanguageManager& m_languages;
    Voice& m_voice;
    BrandPanel* m_brand;
    QStackedWidget* m_steps;
    Label* m_step;
    Combo* m_language;
    Label* m_title;
    TextSizeChoice* m_size;
    Label* m_sizeTitle;
    SafetyNote* m_note;
    QVBoxLayout* m_noteColumn;
    QBoxLayout* m_buttons;
    ReadButton* m_read;
    BsButton* m_agree;
    BsButton* m_back;
    Label* m_step2;
    QWidget* m_answers;
    Label* m_question;
    Label* m_questionHint;
    std::vector<When> m_when;
    QBoxLayout* m_buttons2;
    BsButton* m_skip;
    BsButton* m_done;
};

} // namespace backstretch
