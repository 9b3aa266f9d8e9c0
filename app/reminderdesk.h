// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/reminderoffer.h"
#include "app/platform/notifier.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace backstretch {

class CuePlayer;
class IdleWatch;
class PosterStore;
class ReminderService;
class ReminderWindow;
class SettingsStore;
class Theme;
struct Reminder;

/// Brings reminders to the screen: by the system's own notes, else by our window; and brings back what was
/// pressed there.
class ReminderDesk : public QObject
{
    Q_OBJECT

public:
    /// How the last one came.
    enum class Way {
        NotYet,
        System,  ///< as a note of the system
        Window,  ///< in our own window: this system has no notes with buttons
        Blocked, ///< in our own window: the system does not let us show notes
    };
    Q_ENUM(Way)

    struct Parts
    {
        const Theme& theme;
        ReminderService& service;
        const ReminderOffers& offers;
        const SettingsStore& settings;
        PosterStore& posters;
        IdleWatch& idle;
        CuePlayer& tones;
    };

    ReminderDesk(Parts parts, std::unique_ptr<Notifier> notifier, QObject* parent = nullptr);
    ~ReminderDesk() override;

    /// One as it will come, to see it. It does not count, and its answers mean nothing, but for Start.
    void showOneNow();
    [[nodiscard]] Way way() const { return m_way; }

Q_SIGNALS:
    void wayChanged();
    /// This routine is to be started.
    void startAsked(const QString& routineId);
    /// The note itself was pressed: the window is wanted.
    void openAsked();
    /// What lets the window come to the front; before the two above.
    void activated(const QString& token);

private:
    void present(ReminderOffer offer, bool canPostpone);
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString line() const;
    void showWindow();
    void onScreen(Way way);
    void answered(void (ReminderService::*answer)());
    void takeBack();

    Parts m_parts;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<ReminderWindow> m_window; ///< made when it is first needed
    ReminderOffer m_offer;                    ///< what is on the screen
    bool m_canPostpone = true;
    bool m_isTry = false;
    Way m_way = Way::NotYet;
};

} // namespace backstretch
