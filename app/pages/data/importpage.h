// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/dataservice.h"
#include "app/pages/page.h"
#include "app/platform/filedialogs.h"
#include "core/catalogue/catalogue.h"

#include <array>
#include <memory>
#include <optional>

class QBoxLayout;

namespace backstretch {

class BsButton;
class Card;
class IconTile;
class ImportList;
class Label;
class Navigator;
class Notice;
class Option;
class ProgressBar;
class Tag;

/// "Bring back a copy": what a file would change, before anything changes. Then it is done, or left.
class ImportPage : public Page
{
    Q_OBJECT

public:
    /// What lives as long as the program; kept by reference.
    struct Parts
    {
        const Theme& theme;
        const Catalogue& catalogue;
        HistoryService& history;
        DataService& data;
        const FileQuestions& files;
        Navigator& navigator;
    };

    explicit ImportPage(const Parts& parts, QWidget* parent = nullptr);

    /// Reads the file and shows what is in it.
    void open(const QString& file);

    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void arrange() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class State {
        Reading, ///< the file is being checked
        Refused, ///< it is no good
        Preview,
        Working, ///< it is being brought back
        Done,
        Undoing,
    };

    QWidget* makeFileCard();
    QWidget* makeCounts();
    QWidget* makeChoice();
    void connectParts();
    void setState(State state);
    void tell(const ArchiveError& error);
    void showChecked();
    void showChoice();
    void showResult();
    void start();
    void askToReplace();
    void undo();
    [[nodiscard]] std::optional<int> sessionsNow() const;
    void chooseFile();
    void leave();
    void end(const DataService::Outcome& outcome);
    void endBringingBack(const DataService::Outcome& outcome);
    [[nodiscard]] bool replaces() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString resultText() const;

    const Parts m_parts;
    State m_state = State::Reading;
    QString m_file;
    std::shared_ptr<const DataService::Checked> m_checked;
    std::shared_ptr<const DataService::Checked> m_listed; ///< what the list shows
    DataService::Outcome m_outcome;                       ///< of bringing it back
    std::optional<int> m_sessionsThen;                    ///< in the log when it was done
    int m_takenItems = 0;

    BsButton* m_back;
    Label* m_title;
    BsButton* m_another;
    QWidget* m_fileCard;
    Label* m_fileName;
    Label* m_fileText;
    Tag* m_fileTag;
    Notice* m_notice;
    BsButton* m_noticeUndo;
    BsButton* m_noticeClose;
    QWidget* m_body;
    QBoxLayout* m_columns;
    QWidget* m_left;
    QBoxLayout* m_counts;
    std::array<Label*, 3> m_countNumbers{};
    std::array<Label*, 3> m_countWords{};
    std::array<Label*, 3> m_countHints{};
    ImportList* m_list;
    QWidget* m_right;
    Label* m_howTitle;
    Option* m_addOption;
    Option* m_replaceOption;
    Label* m_safety;
    Label* m_unchanged;
    BsButton* m_go;
    BsButton* m_cancel;
    QWidget* m_progressBox;
    Label* m_progressText;
    ProgressBar* m_progress;
    BsButton* m_stop;
};

} // namespace backstretch
