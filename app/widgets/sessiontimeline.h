// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/accessiblesource.h"
#include "app/widgets/phaselook.h"
#include "core/support/clock.h"

#include <QWidget>

#include <vector>

namespace backstretch {

class Theme;

/// A session as a row of bars, one for each exercise, as long as the exercise takes. Done bars are
/// full, the present one fills up, what is to come is hollow.
class SessionTimeline : public QWidget, public AccessibleSource
{
    Q_OBJECT
public:
    struct Segment
    {
        QString name;
        Millis length{0};

        friend bool operator==(const Segment&, const Segment&) = default;
    };

    explicit SessionTimeline(const Theme& theme, QWidget* parent = nullptr);

    void setSegments(const std::vector<Segment>& segments);
    /// The segment being done and how much of it is done (0 to 1); the number of segments when all is.
    void setCurrent(int segment, double done, PhaseLook look);
    /// Segments that were left out or cut short: shown as to come even when the session is past them.
    void setSkipped(const std::vector<int>& segments);
    void setNamesShown(bool shown);
    /// Height of the bars and size of the names, in pixels; by default they follow the text size.
    void setSizes(int barHeight, int namePixels);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QAccessibleInterface* createAccessible() override;
    [[nodiscard]] std::vector<QRectF> bars() const;
    [[nodiscard]] bool isDone(int segment) const;
    [[nodiscard]] QString describe(int segment) const;
    [[nodiscard]] QFont nameFont(bool current) const;
    [[nodiscard]] int barHeight() const;

    const Theme& m_theme;
    std::vector<Segment> m_segments;
    std::vector<int> m_skipped;
    int m_current = 0;
    double m_done = 0;
    PhaseLook m_look = PhaseLook::Prepare;
    bool m_namesShown = true;
    int m_barHeight = 0;
    int m_namePixels = 0;
};

} // namespace backstretch
