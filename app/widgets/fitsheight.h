// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QResizeEvent>
#include <QSize>

#include <algorithm>

namespace backstretch {

/// How tall what `layout` holds is when it gets this width. Qt tells it by one function or by the other.
[[nodiscard]] inline int heightIn(const QLayout& layout, int width)
{
    return layout.hasHeightForWidth() ? layout.totalHeightForWidth(width) : layout.totalSizeHint().height();
}

/// For widgets that are as tall as their width makes them and must not grow beyond. Qt's layouts cap
/// such a widget at the height it wished for at its preferred width, which cuts off what wraps when it
/// gets less; so the wish follows the width it was given.
template <typename Base>
class FitsHeight : public Base
{
public:
    using Base::Base;

    [[nodiscard]] QSize sizeHint() const override { return fitted(Base::sizeHint()); }

protected:
    /// `wished`, with the height that the present width needs.
    [[nodiscard]] QSize fitted(QSize wished) const
    {
        const int needed = m_width > 0 ? this->heightForWidth(m_width) : -1;
        return needed < 0 ? wished : QSize(wished.width(), std::max(wished.height(), needed));
    }

    void resizeEvent(QResizeEvent* event) override
    {
        Base::resizeEvent(event);
        if (event->size().width() != m_width) {
            m_width = event->size().width();
            this->updateGeometry();
        }
    }

private:
    int m_width = 0;
};

} // namespace backstretch
