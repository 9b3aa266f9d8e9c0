// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"
#include "app/widgets/fitsheight.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace backstretch {

class BsButton;
class FlowLayout;
class Theme;

/// A message in the page: an icon, a few bold words, a sentence, perhaps buttons. Plain text in,
/// whatever it holds.
class Notice : public FitsHeight<QFrame>, public AccessibleSource
{
    Q_OBJECT
public:
    enum class Kind {
        Info,    ///< something to know
        Offer,   ///< a suggestion that can be taken or left
        Caution, ///< take care
        Saved,   ///< done
        Error,   ///< something failed; read out at once by a screen reader
    };

    Notice(const Theme& theme, Kind kind, const QString& lead, const QString& text,
           QWidget* parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The whole message, as plain text.
    [[nodiscard]] QString message() const;
    void setText(const QString& lead, const QString& text);
    /// Puts the bold words on a line of their own.
    void setLeadAbove(bool above);
    void setIconName(const QString& name);
    /// Text size in pixels, for the player; until then the words follow the user's text size.
    void setPixels(double pixels);
    /// Adds a button under the text; the notice becomes its parent.
    void addButton(BsButton* button);
    /// Adds anything else under the text, at full width.
    void addWidget(QWidget* widget);
    /// Between its parts, in units of space.
    void setGap(double units);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    void refresh();
    void speakUp();
    [[nodiscard]] double em() const; ///< the size of its text
    [[nodiscard]] int iconSize() const;

    const Theme& m_theme;
    Kind m_kind;
    QString m_lead;
    QString m_text;
    QString m_iconName;
    bool m_leadAbove = false;
    QLabel* m_label;
    QVBoxLayout* m_column;
    double m_gap = 3;
    FlowLayout* m_buttons = nullptr;
};

} // namespace backstretch
