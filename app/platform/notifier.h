// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace backstretch {

/// A reminder as the system shows it.
struct Note
{
    QString title;
    QString text; ///< plain text
    QString start;
    QString later; ///< empty: it is not offered
    QString notToday;
};

/// Shows one note at a time by the system's own means, with buttons. Everything is answered by a signal,
/// and perhaps not at once: a bus or a user who is asked for leave may take their time.
class Notifier : public QObject
{
    Q_OBJECT

public:
    enum class Failure {
        None,    ///< the system shows no notes with buttons here
        Blocked, ///< the user or the system does not let this program show any
    };
    Q_ENUM(Failure)

    using QObject::QObject;

    /// Takes the place of the one before. Nothing is contacted before the first one.
    virtual void show(const Note& note) = 0;
    /// Takes it off the screen; nothing is told of it any more.
    virtual void withdraw() = 0;

Q_SIGNALS:
    void shown();
    /// It is not on the screen (any more), and nobody has answered it.
    void failed(backstretch::Notifier::Failure why);
    void startPressed();
    void laterPressed();
    void notTodayPressed();
    /// The note itself was pressed.
    void opened();
    /// Let go without an answer.
    void closed();
    /// Comes before startPressed() or opened(): what lets our window come to the front.
    void activated(const QString& token);
};

/// This system's own; one that always fails where there is none.
[[nodiscard]] std::unique_ptr<Notifier> makeNotifier();

} // namespace backstretch
