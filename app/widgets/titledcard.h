// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

class QHBoxLayout;
class QVBoxLayout;

namespace backstretch {

class Label;

/// A card that says above its contents what it is about: a title, under it a line where one is wanted, and
/// room beside them.
class TitledCard : public Card
{
    Q_OBJECT

public:
    /// `gap`: between its parts, in spacing units.
    explicit TitledCard(const Theme& theme, QWidget* parent = nullptr, double gap = 2);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QAccessibleInterface* createAccessible() override;

    /// Everything below the title goes here.
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    /// A small line under the title.
    Label* addLine();
    /// Words in the place of a picture for which there are too few numbers.
    Label* addSubstitute();
    /// At the end of the title's line.
    void addBesideTitle(QWidget* widget);

private:
    Label* m_title;
    QVBoxLayout* m_words;
    QHBoxLayout* m_head;
    QVBoxLayout* m_column;
};

} // namespace backstretch
