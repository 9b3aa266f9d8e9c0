// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "app/widgets/fitsheight.h"

#include <QStringList>

#include <vector>

class QVBoxLayout;

namespace backstretch {

class Label;

/// A list of signs that need a doctor, in its frame: urgent ones stand out.
class SignList : public FitsHeight<Card>
{
    Q_OBJECT
public:
    enum class Kind { Now, Soon };

    SignList(const Theme& theme, Kind kind, QWidget* parent = nullptr);

    void setSigns(const QString& heading, const QStringList& signs);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    Kind m_kind;
    QVBoxLayout* m_column;
    Label* m_heading;
    std::vector<Label*> m_signs;
};

} // namespace backstretch
