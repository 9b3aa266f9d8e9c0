// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace backstretch {

class BsButton;
class PainScale;
class Theme;

/// A number of pain that was given or not: the scale, and a way to take the number away again.
class PainField : public QWidget
{
    Q_OBJECT

public:
    /// `label` stands over the scale, `name` is read out: "Pain before the session".
    PainField(const Theme& theme, const QString& label, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> number() const;
    void setNumber(std::optional<int> number);
    [[nodiscard]] PainScale& scale() { return *m_scale; }

Q_SIGNALS:
    void changed();

private:
    PainScale* m_scale;
    BsButton* m_none;
};

} // namespace backstretch
