// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/player/snapshot.h"
#include "core/support/clock.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QVBoxLayout;

namespace backstretch {

class BsButton;
class Label;
class OptionButton;
class Theme;

/// The page of "This hurts": everything has stopped, and there are four ways on. It asks nothing
/// that has to be answered, and blames nobody.
class HurtView : public QWidget
{
    Q_OBJECT

public:
    enum class Way { Skip, Easier, Rest, End, Mistake, GoOn, SomethingChanged };

    enum class Easier { Offered, InUse, None };

    HurtView(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Comes up. `place` is where it hurt ("Sphinx Pose, repeat 2 of 3"), `easier` whether this
    /// exercise has a version easier than the one being done.
    void open(const Snapshot::Hurt& hurt, const QString& exercise, const QString& place, Easier easier);

    /// A key while the page is up; true: it was one of its own.
    bool takeKey(int key);

Q_SIGNALS:
    void chosen(backstretch::HurtView::Way way);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void arrange();
    void placeQuietWays(bool beside, int gap);
    void mark(const QObject* button);
    [[nodiscard]] bool tooSoon() const;
    void choose(Way way);

    const Theme& m_theme;
    const Clock& m_clock;
    Snapshot::Hurt m_hurt;
    QString m_exercise;
    Easier m_easier = Easier::None;
    MonoTime m_opened;

    QBoxLayout* m_halves;
    QWidget* m_message;
    Label* m_stop;
    Label* m_comeOut;
    Label* m_ifItStays;
    QVBoxLayout* m_options;
    Label* m_question;
    Label* m_place;
    Label* m_sharp;
    Label* m_logNote;
    std::array<OptionButton*, 4> m_ways; ///< by digit
    BsButton* m_back;
    BsButton* m_changed;
    QBoxLayout* m_quiet; ///< the two quiet ways
};

} // namespace backstretch
