// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/bsbutton.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/heading.h"
#include "app/widgets/label.h"
#include "app/widgets/notice.h"
#include "app/widgets/textblock.h"
#include "tests/app/widgets/widgettest.h"

#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>

namespace backstretch {
namespace {

using ButtonTest = WidgetTest;

const QString longLabel = QStringLiteral("Sitzung speichern und die Übung später weiterführen");

TEST_F(ButtonTest, LabelIsPlainText)
{
    BsButton button(theme, BsButton::Kind::Primary, QStringLiteral("Arms & <b>legs</b>"));
    EXPECT_EQ(button.label(), QStringLiteral("Arms & <b>legs</b>"));
    EXPECT_EQ(nameOf(button), QStringLiteral("Arms & <b>legs</b>"));
    EXPECT_TRUE(button.shortcut().isEmpty());
    EXPECT_EQ(accessible(button).role(), QAccessible::Button);
}

TEST_F(ButtonTest, TitlesAreHeadingsToAScreenReader)
{
    for (const TextStyle style : {TextStyle::Display, TextStyle::Heading, TextStyle::Title}) {
        Label title(theme, style, QStringLiteral("This week"));
        EXPECT_EQ(accessible(title).role(), QAccessible::Heading);
        EXPECT_EQ(nameOf(title), QStringLiteral("This week"));
    }
    Label number(theme, TextStyle::Heading);
    isNoHeading(number);
    number.setText(QStringLiteral("12"));
    EXPECT_EQ(accessible(number).role(), QAccessible::StaticText);
    Label words(theme, TextStyle::Body, QStringLiteral("2 sessions"));
    EXPECT_EQ(accessible(words).role(), QAccessible::StaticText);
}

TEST_F(ButtonTest, ReturnAndSpacePressIt)
{
    auto* button = new BsButton(theme, BsButton::Kind::Primary, QStringLiteral("Start"));
    column->addWidget(button);
    show();
    button->setFocus();
    QSignalSpy clicks(button, &QAbstractButton::clicked);
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(clicks.count(), 2);
}

TEST_F(ButtonTest, WordsOfATextButtonAreLevelWithWhatStandsAbove)
{
    auto* flow = new FlowLayout;
    auto* text = new BsButton(theme, BsButton::Kind::Text, QStringLiteral("Lots more"));
    auto* between = new BsButton(theme, BsButton::Kind::Text, QStringLiteral("In between"));
    flow->addWidget(text);
    flow->addWidget(between);
    column->addLayout(flow);
    column->addStretch(1);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        window.setLayoutDirection(direction);
        show();
        QApplication::processEvents();
        const QImage image = window.grab().toImage();
        const QColor nothing = image.pixelColor(1, 1);
        const bool mirrored = direction == Qt::RightToLeft;
        // The first column in which something is painted, from the side where reading begins.
        int first = 0;
        const auto isEmpty = [&](int x) {
            for (int y = text->geometry().top(); y <= text->geometry().bottom(); ++y) {
                if (image.pixelColor(mirrored ? image.width() - 1 - x : x, y) != nothing) {
                    return false;
                }
            }
            return true;
        };
        while (first < image.width() && isEmpty(first)) {
            ++first;
        }
        const int margin = column->contentsMargins().left();
        EXPECT_NEAR(first, margin, 3) << mirrored;
        const int gap = mirrored ? text->geometry().left() - between->geometry().right() - 1
                                 : between->geometry().left() - text->geometry().right() - 1;
        EXPECT_EQ(gap, 8) << "only the first of a row stands further out";
    }
}

TEST_F(ButtonTest, LongLabelWrapsIntoTwoLinesAndGrows)
{
    const BsButton button(theme, BsButton::Kind::Secondary, longLabel);
    const int oneLine = static_cast<int>(TextBlock(longLabel, button.font()).width());
    EXPECT_LT(button.minimumSizeHint().width(), oneLine);
    const int narrow = button.minimumSizeHint().width();
    EXPECT_GT(button.heightForWidth(narrow), TextBlock(longLabel, button.font()).height() * 2);
    // What it asks for is enough for two lines, and no third.
    const double words = TextBlock::narrowest(longLabel, button.font(), 2);
    EXPECT_EQ(TextBlock(longLabel, button.font(), words).lineCount(), 2);
}

TEST_F(ButtonTest, TargetsAreLargeEnoughAtEverySize)
{
    for (const TextSize size : {TextSize::Normal, TextSize::Larger, TextSize::Largest}) {
        apply(size);
        for (const auto kind : {BsButton::Kind::Primary, BsButton::Kind::Text}) {
            BsButton button(theme, kind, QStringLiteral("OK"));
            button.setSize(BsButton::Size::Small);
            EXPECT_GE(button.sizeHint().height(), 44);
            EXPECT_GE(button.sizeHint().width(), 44);
        }
        BsButton icon(theme, BsButton::Kind::Secondary, QString());
        icon.setIconOnly(QStringLiteral("close"), QStringLiteral("Close"));
        EXPECT_GE(icon.sizeHint().width(), 44);
        EXPECT_EQ(nameOf(icon), QStringLiteral("Close"));
    }
}

TEST_F(ButtonTest, TakesItsColoursFromTheThemeWhilePainting)
{
    BsButton button(theme, BsButton::Kind::Primary, QStringLiteral("Start"));
    button.resize(200, 60);
    const auto fill = [&button] { return button.grab().toImage().pixelColor(100, 4); };
    EXPECT_EQ(fill(), coloursOf(Scheme::Light).primary);
    apply(TextSize::Normal, ColourChoice::HighContrastDark);
    EXPECT_EQ(fill(), coloursOf(Scheme::HighContrastDark).primary);
    button.setEnabled(false);
    EXPECT_EQ(fill(), coloursOf(Scheme::HighContrastDark).sunken);
}

TEST_F(ButtonTest, PlayerSizesSurviveAChangeOfTheme)
{
    BsButton button(theme, BsButton::Kind::Secondary, QStringLiteral("Next"));
    button.setLayout(BsButton::Layout::OverKey);
    button.setKeyCap(QStringLiteral("→"));
    button.setLabelPixels(31);
    apply(TextSize::Largest, ColourChoice::Dark);
    EXPECT_EQ(button.font().pixelSize(), 31);
}

TEST_F(ButtonTest, IconStandsOnTheOtherSideInARightToLeftPage)
{
    BsButton button(theme, BsButton::Kind::Secondary, QStringLiteral("Start"));
    button.setIconName(QStringLiteral("stop")); // the same either way
    button.resize(button.sizeHint());
    const QImage left = button.grab().toImage();
    button.setLayoutDirection(Qt::RightToLeft);
    const QImage right = button.grab().toImage();
    EXPECT_NE(left, right);
    const QColor paper = left.pixelColor(6, 10);
    const auto inkStart = [&paper](const QImage& image, bool fromLeft) {
        for (int i = 6; i < image.width(); ++i) {
            const int x = fromLeft ? i : image.width() - 1 - i;
            for (int y = 8; y < image.height() - 8; ++y) {
                if (image.pixelColor(x, y) != paper) {
                    return i;
                }
            }
        }
        return -1;
    };
    EXPECT_NEAR(inkStart(left, true), inkStart(right, false), 2);
}

TEST_F(ButtonTest, GetsTheHeightThatItsWordsNeedFromALayout)
{
    auto* button =
        new BsButton(theme, BsButton::Kind::Secondary, QStringLiteral("Speichern und später weiter"));
    column->addWidget(button);
    column->addStretch(1);
    const int oneLine = button->sizeHint().height();
    show(button->minimumSizeHint().width() + 40);
    EXPECT_GT(button->height(), oneLine);
    EXPECT_GE(button->height(), button->heightForWidth(button->width()));
}

using LabelTest = WidgetTest;

TEST_F(LabelTest, AsksForTheHeightItsWordsNeed)
{
    Label label(
        theme, TextStyle::Lead,
        QStringLiteral("Four gentle moves to loosen a stiff upper back. You last did this on Monday."));
    const int wide = label.heightForWidth(2000);
    const int narrow = label.heightForWidth(220);
    EXPECT_GE(narrow, 3 * wide - 3);
    EXPECT_GE(wide, label.fontMetrics().height());
    EXPECT_LE(label.minimumSizeHint().width(), 220);
}

TEST_F(LabelTest, LatinWordsStandAtTheRightOfARightToLeftPage)
{
    Label label(theme, TextStyle::Body, QStringLiteral("3:40"));
    label.resize(300, 40);
    const auto inked = [&label](int from, int to) {
        const QImage image = label.grab().toImage();
        const QColor paper = image.pixelColor(150, 2);
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) != paper) {
                    return true;
                }
            }
        }
        return false;
    };
    EXPECT_TRUE(inked(0, 60));
    label.setLayoutDirection(Qt::RightToLeft);
    EXPECT_FALSE(inked(0, 200));
    EXPECT_TRUE(inked(240, 300));
}

TEST(TextBlock, KeepsTheOrderOfWordsInARightToLeftProgram)
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString words = QStringLiteral("2 of 3");
    QImage drawn(200, 40, QImage::Format_RGB32);
    QImage expected = drawn;
    const auto paint = [](QImage& image, auto draw) {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::LeftToRight);
        draw(painter);
    };
    paint(drawn, [&words](QPainter& painter) {
        TextBlock(words, painter.font())
            .draw(painter, QRectF(0, 0, 200, 40), Qt::AlignLeft | Qt::AlignAbsolute);
    });
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    paint(expected, [&words](QPainter& painter) {
        TextBlock(words, painter.font())
            .draw(painter, QRectF(0, 0, 200, 40), Qt::AlignLeft | Qt::AlignAbsolute);
    });
    EXPECT_EQ(drawn, expected);
}

TEST(TextBlock, BreaksAWordRatherThanCutItOff)
{
    const QString word(200, QLatin1Char('m'));
    const TextBlock block(word, QApplication::font(), 100);
    EXPECT_GT(block.lineCount(), 5);
    EXPECT_LE(block.width(), 101);
}

using NoticeTest = WidgetTest;

TEST_F(NoticeTest, MarkupInItsWordsStaysWords)
{
    Notice notice(theme, Notice::Kind::Error, QStringLiteral("No <i>"), QStringLiteral("<img src=x> & more"));
    const auto* label = notice.findChild<QLabel*>();
    ASSERT_NE(label, nullptr);
    EXPECT_TRUE(label->text().contains(QStringLiteral("&lt;img src=x&gt; &amp; more")));
    EXPECT_EQ(nameOf(notice), QStringLiteral("No <i> <img src=x> & more"));
    EXPECT_EQ(accessible(notice).role(), QAccessible::AlertMessage);
    notice.setKind(Notice::Kind::Saved);
    EXPECT_EQ(notice.message(), QStringLiteral("No <i> <img src=x> & more"));
}

TEST_F(NoticeTest, GrowsWithItsWords)
{
    auto* notice =
        new Notice(theme, Notice::Kind::Info, QStringLiteral("Sound is off."),
                   QStringLiteral("Check your speaker. The screen will guide you through every step of it."));
    column->addWidget(notice);
    column->addStretch(1);
    show(900);
    for (const int width : {700, 400, 300}) {
        window.resize(width, 700);
        QApplication::processEvents();
        const auto* label = notice->findChild<QLabel*>();
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << width;
    }
}

TEST_F(ButtonTest, SaysThatItOpensAMenu)
{
    BsButton button(theme, BsButton::Kind::Secondary, QStringLiteral("More"));
    QMenu menu;
    button.setMenu(&menu);
    EXPECT_EQ(accessible(button).role(), QAccessible::ButtonMenu);
    EXPECT_TRUE(accessible(button).state().hasPopup);
    EXPECT_TRUE(accessible(button).state().expandable);
    EXPECT_FALSE(accessible(button).state().expanded);
    EXPECT_EQ(accessible(button).actionInterface()->actionNames().value(0),
              QAccessibleActionInterface::showMenuAction());
}

TEST_F(ButtonTest, TellsAScreenReaderWhatItIs)
{
    BsButton button(theme, BsButton::Kind::Soft, QStringLiteral("Why this today"));
    EXPECT_EQ(accessible(button).role(), QAccessible::Button);
    EXPECT_FALSE(accessible(button).state().checkable);
    button.setCheckable(true);
    button.setChecked(true);
    EXPECT_EQ(accessible(button).role(), QAccessible::CheckBox);
    EXPECT_TRUE(accessible(button).state().checked);
    button.setEnabled(false);
    EXPECT_TRUE(accessible(button).state().disabled);
    EXPECT_TRUE(accessible(button).actionInterface()->actionNames().isEmpty());
}

TEST_F(ButtonTest, ControlAndEnterBelongToThePage)
{
    auto* button = new BsButton(theme, BsButton::Kind::Secondary, QStringLiteral("Do it again"));
    column->addWidget(button);
    show();
    button->setFocus();
    QSignalSpy clicked(button, &QAbstractButton::clicked);
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(clicked.count(), 0);
    QTest::keyClick(button, Qt::Key_Return);
    EXPECT_EQ(clicked.count(), 1);
}

} // namespace
} // namespace backstretch
