// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/progress/sessionrows.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QPlainTextEdit;
class QVBoxLayout;

namespace backstretch {

class BsButton;
class Card;
class DoseOffer;
class FactRow;
class HistoryService;
class IconTile;
class Label;
class NextTimeOffer;
class Notice;
class PainScale;
class ScrollColumn;
class SettingsStore;
class Theme;

/// After a session: what was done, one number, a note if wanted. The session is saved before this
/// shows, and every change here is saved at once.
class FinishedPage : public QWidget
{
    Q_OBJECT

public:
    FinishedPage(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                 const SettingsStore& settings, QWidget* parent = nullptr);

    /// nullopt: too short to be kept. Where `saved` is false its end is not on the disk yet, perhaps
    /// nothing of it is; `status` is what it ended as.
    void open(std::optional<SessionId> session, bool saved, SessionStatus status);
    /// It is on the disk now; what was entered meanwhile stays and is saved too.
    void setSaved(std::optional<SessionId> session);

Q_SIGNALS:
    void finished();
    void again();
    void saveAgain();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void read(std::optional<SessionId> session, bool saved);
    void retranslate();
    void arrange();
    void placeSaved(bool narrow);
    void showAnswer();
    void fillList();
    void showComparison();
    void offerDose();
    void savePain(int value);
    void saveNote();
    /// False, once: something could not be saved, and the page says so instead of closing.
    [[nodiscard]] bool mayClose();
    void showFault();
    [[nodiscard]] bool tooSoon() const;

    const Theme& m_theme;
    const Catalogue& m_catalogue;
    HistoryService& m_history;
    const SettingsStore& m_settings;
    std::optional<SessionDetail> m_detail;
    QElapsedTimer m_open;
    QTimer m_noteDelay;
    bool m_isSaved = true;
    bool m_painIsSaved = true;
    bool m_noteIsSaved = true;
    bool m_warned = false; ///< that closing loses what is not saved
    SessionStatus m_status = SessionStatus::Completed;

    IconTile* m_badge;
    Label* m_title;
    Label* m_subtitle;
    QBoxLayout* m_words;  ///< of the heading
    QBoxLayout* m_footer; ///< of the buttons
    QBoxLayout* m_halves;
    Card* m_summary;
    FactRow* m_facts;
    QVBoxLayout* m_list;
    NextTimeOffer* m_offer;
    DoseOffer* m_dose; ///< a proposal about an exercise of this session
    Card* m_after;
    Label* m_question;
    Label* m_before;
    PainScale* m_scale;
    Label* m_comparison;
    Notice* m_higher;
    Label* m_noteLabel;
    QPlainTextEdit* m_note;
    Notice* m_fault;
    BsButton* m_retry;
    Label* m_saved;
    BsButton* m_again;
    BsButton* m_finish;
    ScrollColumn* m_scroll;
};

} // namespace backstretch
