// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/progress/sessionrows.h"

#include <QDate>

#include <optional>

class QListView;

namespace backstretch {

class BsButton;
class Label;
class SessionListModel;

/// The sessions in a card, and the day they are narrowed down to, if any.
class HistoryList : public Card
{
    Q_OBJECT

public:
    HistoryList(const Theme& theme, SessionListModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QListView& view() { return *m_view; }
    [[nodiscard]] std::optional<SessionId> current() const;
    /// Makes it the current one and brings it into sight; false: it is not in the list.
    bool select(SessionId session);
    void selectFirst();

    /// The model has changed its day or its rows.
    void showState(QDate today);
    /// Sizes have changed.
    void arrange();
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    void opened();
    void removeWanted();
    void allDaysWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    SessionListModel& m_model;
    Label* m_title;
    BsButton* m_day;
    QListView* m_view;
    Label* m_nothing;
};

} // namespace backstretch
