// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace backstretch {

class Label;
class Theme;

/// Numbered steps: each number in a disc beside its sentence.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const Theme& theme, QWidget* parent = nullptr);

    void setSteps(const QStringList& steps);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    const Theme& m_theme;
    QVBoxLayout* m_column;
    std::vector<Label*> m_labels;
};

} // namespace backstretch
