// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace backstretch {

class Theme;

/// A field to type a search into: magnifying glass before the words, a button to clear them after.
/// Escape clears.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// `purpose` is shown while empty, and is the field's name to a screen reader.
    SearchField(const Theme& theme, const QString& purpose, QWidget* parent = nullptr);

    void setPurpose(const QString& purpose);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int glass() const;

    const Theme& m_theme;
};

} // namespace backstretch
