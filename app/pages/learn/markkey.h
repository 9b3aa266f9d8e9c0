// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace backstretch {

class Label;
class Theme;

/// What the numbers on a drawing stand for, in one or two columns.
class MarkKey : public QWidget
{
    Q_OBJECT

public:
    explicit MarkKey(const Theme& theme, QWidget* parent = nullptr);

    void setNames(const QStringList& names);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int columns() const;

    const Theme& m_theme;
    QGridLayout* m_grid;
    std::vector<Label*> m_names;
};

} // namespace backstretch
