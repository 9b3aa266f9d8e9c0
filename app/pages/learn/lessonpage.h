// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"
#include "core/catalogue/lesson.h"

#include <functional>
#include <vector>

class QBoxLayout;
class QHBoxLayout;
class QPagedPaintDevice;
class QVBoxLayout;

namespace backstretch {

class BsButton;
class Card;
class DrawingStore;
class ExerciseLink;
class HistoryService;
class Label;
class LessonDrawing;
class MarkKey;
class Navigator;
class PosterStore;
class ReadButton;
class ReadingText;
class SearchField;
class SettingsStore;
class SignList;
class Voice;

/// One page of Learn: a drawing, a few short paragraphs, then something to do.
class LessonPage : public Page
{
    Q_OBJECT

public:
    /// Prints under a title; the window asks where.
    using Print = std::function<void(const QString& title, std::function<void(QPagedPaintDevice&)> paint)>;

    struct Surroundings
    {
        const Theme& theme;
        const Catalogue& catalogue;
        const std::vector<Lesson>& lessons;
        DrawingStore& drawings;
        PosterStore& posters;
        HistoryService& history;
        SettingsStore& settings;
        Navigator& navigator;
        Voice& voice;
        Print print;
    };

    explicit LessonPage(Surroundings with, QWidget* parent = nullptr);

    /// Shows this one; what was searched for is marked in it.
    void setLesson(const Lesson& lesson, const QString& searched);
    [[nodiscard]] const Lesson* lesson() const { return m_lesson; }

    void enter() override;
    [[nodiscard]] QWidget* firstFocus() override;
    bool focusSearch() override;

protected:
    void arrange() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What stands for one paragraph: words, or a list of signs.
    struct Part
    {
        ReadingText* text = nullptr;
        SignList* signs = nullptr;
    };

    void makeText();
    void makeSide();
    [[nodiscard]] QWidget* makeSitCard();
    void build();
    void fill();
    void showRoutine();
    void showNext();
    void search(const QString& words);
    void scrollToHit(int by);
    void closeSearch();
    void printIt();
    [[nodiscard]] QStringList whatIsRead() const;
    void showSpoken();
    void noteEnd();
    void noteRead();
    [[nodiscard]] const Lesson* nextLesson() const;
    [[nodiscard]] QString text(const QString& source) const;
    [[nodiscard]] bool needsOneColumn() const;

    const Catalogue& m_catalogue;
    const std::vector<Lesson>& m_lessons;
    DrawingStore& m_drawings;
    PosterStore& m_posters;
    HistoryService& m_history;
    SettingsStore& m_settings;
    Navigator& m_navigator;
    Print m_print;
    const Lesson* m_lesson = nullptr;
    bool m_sawEnd = false;
    bool m_oneColumn = false;
    int m_hit = -1;
    int m_spoken = -1; ///< the part that was scrolled to

    QBoxLayout* m_header; ///< of the next two
    QHBoxLayout* m_titleRow;
    QHBoxLayout* m_actions;
    BsButton* m_back;
    Label* m_title;
    BsButton* m_printButton;
    ReadButton* m_read;
    QWidget* m_bar; ///< beside what is being read out
    QWidget* m_find;
    SearchField* m_search;
    Label* m_found;
    BsButton* m_findNext;
    QBoxLayout* m_body;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
    Card* m_picture;
    LessonDrawing* m_drawing;
    MarkKey* m_key;
    QWidget* m_text;
    QVBoxLayout* m_words;
    std::vector<Part> m_parts;
    BsButton* m_changed; ///< the signs again, one question
    Label* m_sources;
    Card* m_fitCard;
    Label* m_fitTitle;
    QVBoxLayout* m_fitRows;
    std::vector<ExerciseLink*> m_links;
    BsButton* m_start;
    Card* m_sitCard;
    Label* m_sitTitle;
    Label* m_sitText;
    BsButton* m_remind;
    Label* m_disclaimer;
    QWidget* m_nextRow;
    Label* m_nextTitle;
    BsButton* m_next;
};

} // namespace backstretch
