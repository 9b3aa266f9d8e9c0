// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"
#include "app/widgets/card.h"
#include "app/widgets/fitsheight.h"

#include <QFrame>

class QBoxLayout;

namespace backstretch {

class Label;

/// One setting: what it is, what it does, and the control. The control goes under the words where
/// there is no room beside them.
class SettingsRow : public QFrame, public AccessibleSource
{
    Q_OBJECT
public:
    /// Takes over `control`, and names it for a screen reader if it has no name yet.
    SettingsRow(const Theme& theme, const QString& title, const QString& hint, QWidget* control,
                QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& hint);
    /// What else people call it, when they search for it.
    void setSearchWords(const QString& words) { m_words = words; }
    [[nodiscard]] bool hasSearchWords() const { return !m_words.isEmpty(); }
    [[nodiscard]] QString title() const;
    /// Everything it is found by.
    [[nodiscard]] QString searchText() const;
    [[nodiscard]] QWidget* control() const { return m_control; }

    /// A group; to Qt every frame is a window of its own.
    [[nodiscard]] QAccessibleInterface* createAccessible() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void restyle();

    const Theme& m_theme;
    QString m_words;
    Label* m_title;
    Label* m_hint;
    QWidget* m_control;
    QBoxLayout* m_layout;
    bool m_ownName = false;
};

/// A card of rows with lines between them: settings, facts, lists.
class RowsCard : public FitsHeight<Card>
{
    Q_OBJECT
public:
    explicit RowsCard(const Theme& theme, QWidget* parent = nullptr);

    void addRow(QWidget* row);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace backstretch
