// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeEdit>

namespace backstretch {

class Theme;

/// A time of the day, written as the language does. Up and Down go in steps of five minutes, whichever part
/// the caret is in; what is typed counts when the field is left. One stop for the Tab key: Left and Right go
/// from part to part.
class TimeField : public QTimeEdit
{
    Q_OBJECT
public:
    explicit TimeField(const Theme& theme, QWidget* parent = nullptr);

    /// For screen readers: the field and the line in it.
    void setName(const QString& name);
    void stepBy(int steps) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void restyle();

    const Theme& m_theme;
};

} // namespace backstretch
