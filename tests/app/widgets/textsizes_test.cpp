// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/textsizes.h"

#include "app/widgets/textblock.h"

#include <QApplication>
#include <QFontMetricsF>
#include <gtest/gtest.h>

#include <cmath>

namespace backstretch {
namespace {

const QStringList kTexts{QString(), QStringLiteral("Hold"),
                         QStringLiteral("Sit tall, and let your shoulders sink away from your ears."),
                         QStringLiteral("One\nTwo, which is longer\nThree"),
                         QStringLiteral("شد اثنتي عشرة ثانية")};

TEST(TextSizes, MeasureAsATextBlockDoesHoweverOftenTheyAreAsked)
{
    TextSizes sizes;
    QFont font = QApplication::font();
    for (int round = 0; round < 2; ++round) {
        for (const int pixels : {13, 26}) {
            font.setPixelSize(pixels);
            for (const QString& text : kTexts) {
                for (const double lineHeight : {0.0, 1.5}) {
                    for (const double width :
                         {20.0, 87.0, 200.0, 87.0, 320.0, 1000.0, 20.0, TextBlock::unlimited}) {
                        const TextBlock block(text, font, width, lineHeight);
                        EXPECT_EQ(sizes.of(text, font, lineHeight).at(width),
                                  QSizeF(block.width(), block.height()))
                            << qPrintable(text) << ' ' << pixels << ' ' << width;
                    }
                    EXPECT_EQ(sizes.longestWord(), TextBlock::longestWord(text, font));
                    EXPECT_EQ(sizes.narrowestInTwoLines(), TextBlock::narrowest(text, font, 2));
                }
            }
        }
    }
}

TEST(TextSizes, ForgetWhatAnotherTextOrFontMeasured)
{
    TextSizes sizes;
    QFont font = QApplication::font();
    font.setPixelSize(16);
    const QSizeF small = sizes.of(kTexts[2], font).at(100);
    font.setBold(true);
    EXPECT_NE(sizes.of(kTexts[2], font).at(100), small);
    EXPECT_NE(sizes.of(kTexts[1], font).at(100), small);
    font.setBold(false);
    EXPECT_EQ(sizes.of(kTexts[2], font).at(100), small);
}

TEST(TextSizes, ANumberStaysWithItsUnit)
{
    QFont font = QApplication::font();
    font.setPixelSize(16);
    const auto wide = [&font](const char* text) { return TextBlock::longestWord(QLatin1String(text), font); };
    const auto whole = [&font](const char* text) {
        return QFontMetricsF(font).horizontalAdvance(QLatin1String(text));
    };
    EXPECT_GE(wide("5 min"), whole("5 min"));
    EXPECT_LT(wide("5 exercises"), whole("5 exercises")) << "a longer word may stand on its own line";
    EXPECT_LT(wide("back 5"), whole("back 5"));
    const TextBlock block(QStringLiteral("Start After driving, 5 min"), font,
                          whole("Start After driving, 5") + 1);
    EXPECT_EQ(block.lineCount(), 2);
    EXPECT_LE(block.width(), std::ceil(whole("Start After driving,")));
}

} // namespace
} // namespace backstretch
