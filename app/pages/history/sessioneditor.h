// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/sheet.h"
#include "core/progress/sessionbyhand.h"

class QPlainTextEdit;
class QVBoxLayout;

namespace backstretch {

class BsButton;
class GuidedPart;
class HandPart;
class HistoryService;
class Label;
class MomentField;
class PainField;

/// A sheet to correct a session of the log, or to add one that was done without the program. What cannot be
/// is said beside the field that it is about; nothing is written before Save.
class SessionEditor : public Sheet
{
    Q_OBJECT

public:
    enum class Part { Time, Pain };

    /// Corrects the session, which is finished. Shown at once; it goes by itself when it is closed.
    static SessionEditor* correct(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                                  QWidget& window, const SessionDetail& detail, Part part = Part::Time);
    /// Adds one on that day.
    static SessionEditor* add(const Theme& theme, const Catalogue& catalogue, HistoryService& history,
                              QWidget& window, QDate day);

Q_SIGNALS:
    /// After closed(): it is in the log. `before`: what it was; nullopt: it is new.
    void saved(SessionId session, const std::optional<SessionDetail>& before);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    SessionEditor(const Theme& theme, const Catalogue& catalogue, HistoryService& history, QWidget& window,
                  const QString& title, std::optional<SessionDetail> before);
    void build(const ManualSession& manual);
    void heading(const QString& text);
    Label* remark(bool fault);
    void sayFirst(const QString& words);
    void show(const Correction& said);
    void begin(Part part);
    void refresh();
    void save();
    void sayFault(Label* label, const QString& words, QWidget* field);
    [[nodiscard]] Moment moment() const;
    [[nodiscard]] ManualSession manual() const;
    [[nodiscard]] SessionDetail wanted() const;
    [[nodiscard]] std::optional<EditFault> faultInTime(const SessionDetail& wanted) const;

    const Theme& m_theme;
    const Catalogue& m_catalogue;
    HistoryService& m_history;
    std::optional<SessionDetail> m_before; ///< nullopt: it is to be added
    Moment m_start;                        ///< as it is while nobody changes day or time

    Label* m_title;
    QVBoxLayout* m_column = nullptr;
    MomentField* m_moment = nullptr;
    Label* m_timeFault = nullptr;
    PainField* m_painBefore = nullptr;
    PainField* m_painAfter = nullptr;
    PainField* m_painNextDay = nullptr;
    GuidedPart* m_guided = nullptr; ///< one of these two
    HandPart* m_byHand = nullptr;
    Label* m_doneFault = nullptr;
    QPlainTextEdit* m_note = nullptr;
    Label* m_saveFault = nullptr;
    BsButton* m_measured = nullptr; ///< nullptr: nothing was measured
};

} // namespace backstretch
