// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace backstretch {

class BsButton;
class Label;
class Poster;
class PosterStore;
class Theme;

/// What History shows before there is any: a picture, a kind sentence, a way to begin.
class HistoryEmpty : public QWidget
{
    Q_OBJECT

public:
    HistoryEmpty(const Theme& theme, PosterStore& posters, QWidget* parent = nullptr);

    /// "8 minutes"; empty: there is nothing to start.
    void setOffer(const QString& length);
    /// There may be a history, but its file cannot be read at the moment: nobody is told that it is empty.
    void setUnread(bool unread);
    [[nodiscard]] BsButton& button() const { return *m_start; }
    void retranslate();

Q_SIGNALS:
    void startWanted();
    void addWanted(); ///< a session of the past

private:
    const Theme& m_theme;
    Poster* m_picture;
    Label* m_title;
    Label* m_text;
    BsButton* m_start;
    BsButton* m_add;
    bool m_unread = false;
};

} // namespace backstretch
