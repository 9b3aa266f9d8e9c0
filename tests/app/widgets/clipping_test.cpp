// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"
#include "tests/app/gallery/componentspage.h"
#include "tests/app/widgets/widgettest.h"

#include <algorithm>
#include <tuple>

namespace backstretch {
namespace {

/// Every component on one page, in each text size, theme and direction.
class ClippingTest : public WidgetTest,
                     public testing::WithParamInterface<std::tuple<TextSize, ColourChoice, bool>>
{
};

TEST_P(ClippingTest, NothingIsCutOff)
{
    const auto [size, colours, rightToLeft] = GetParam();
    apply(size, colours);
    const std::unique_ptr<QWidget> page = makeComponentsPage(theme);
    page->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    // Letters of some fonts are wide; a window is never narrower than what is in it.
    page->setFixedWidth(std::max(theme.em(54), page->minimumSizeHint().width()));
    page->resize(page->width(), page->heightForWidth(page->width()));
    page->show();
    QApplication::processEvents();
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        const QWidget* parent = widget->parentWidget();
        EXPECT_TRUE(parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            << widget->metaObject()->className() << " sticks out of " << parent->metaObject()->className();
        if (const auto* label = qobject_cast<const Label*>(widget)) {
            EXPECT_GE(label->height() + 1, label->heightForWidth(label->width()))
                << qPrintable(label->text());
        } else if (const auto* button = qobject_cast<const BsButton*>(widget)) {
            EXPECT_GE(button->width() + 1, button->minimumSizeHint().width()) << qPrintable(button->label());
            EXPECT_GE(button->height() + 1, button->heightForWidth(button->width()))
                << qPrintable(button->label());
        } else if (const auto* clickable = qobject_cast<const QAbstractButton*>(widget)) {
            EXPECT_GE(clickable->width() + 1, clickable->sizeHint().width())
                << clickable->metaObject()->className();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Everywhere, ClippingTest,
    testing::Combine(testing::Values(TextSize::Normal, TextSize::Larger, TextSize::Largest),
                     testing::Values(ColourChoice::Light, ColourChoice::HighContrastDark), testing::Bool()));

} // namespace
} // namespace backstretch
