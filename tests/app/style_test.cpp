// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/todaypage.h"
#include "app/widgets/combo.h"
#include "app/widgets/itemlist.h"
#include "app/widgets/scrollcolumn.h"
#include "app/widgets/timefield.h"
#include "tests/app/widgets/widgettest.h"
#include "tests/support/shellworld.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QStringListModel>
#include <QStyleOptionSlider>
#include <QStyleOptionSpinBox>
#include <QToolTip>

namespace backstretch {
namespace {

class StyleTest : public WidgetTest
{
protected:
    [[nodiscard]] const Colours& colours() const { return theme.colours(); }
    static QColor at(const QImage& image, int x, int y) { return image.pixelColor(x, y); }
    static QColor middle(const QImage& image) { return at(image, image.width() / 2, image.height() / 2); }
};

/// Tells what Qt asks a scroll bar's style.
class Bar : public QScrollBar
{
public:
    using QScrollBar::QScrollBar;
    [[nodiscard]] QStyleOptionSlider option() const
    {
        QStyleOptionSlider result;
        initStyleOption(&result);
        return result;
    }
    [[nodiscard]] QRect part(QStyle::SubControl which) const
    {
        const QStyleOptionSlider how = option();
        return style()->subControlRect(QStyle::CC_ScrollBar, &how, which, this);
    }
};

class Number : public QSpinBox
{
public:
    [[nodiscard]] QRect part(QStyle::SubControl which) const
    {
        QStyleOptionSpinBox how;
        initStyleOption(&how);
        return style()->subControlRect(QStyle::CC_SpinBox, &how, which, this);
    }
};

// A style sheet of the whole program costs each of its widgets time at each step, and a tenth of the start.
class StyleOfToday : public ShellTest
{
protected:
    TodayPage page{theme, catalogue, posters, history, settings, navigator};
};

TEST_F(StyleOfToday, NothingGoesThroughAStyleSheet)
{
    show(page);
    EXPECT_TRUE(qApp->styleSheet().isEmpty());
    QList<QWidget*> widgets = page.findChildren<QWidget*>();
    widgets.append(&page);
    EXPECT_GE(widgets.size(), 50);
    for (const QWidget* widget : widgets) {
        EXPECT_EQ(widget->style(), QApplication::style()) << widget->metaObject()->className();
        EXPECT_FALSE(widget->testAttribute(Qt::WA_StyleSheet)) << widget->metaObject()->className();
    }
}

TEST_F(StyleTest, AScrollBarIsAHandleAlone)
{
    auto* bar = new Bar(Qt::Vertical, &window);
    bar->setRange(0, 900);
    bar->setPageStep(100);
    bar->setValue(450);
    bar->setGeometry(10, 10, bar->sizeHint().width(), 400);
    show();
    EXPECT_EQ(bar->width(), 12);
    const QRect handle = bar->part(QStyle::SC_ScrollBarSlider);
    EXPECT_EQ(bar->part(QStyle::SC_ScrollBarGroove), bar->rect());
    EXPECT_TRUE(bar->part(QStyle::SC_ScrollBarAddLine).isEmpty());
    EXPECT_TRUE(bar->part(QStyle::SC_ScrollBarSubLine).isEmpty());
    EXPECT_EQ(bar->part(QStyle::SC_ScrollBarSubPage).bottom() + 1, handle.top());
    EXPECT_EQ(bar->part(QStyle::SC_ScrollBarAddPage).top(), handle.bottom() + 1);
    EXPECT_NEAR(handle.center().y(), 200, 1);

    const QImage seen = window.grab(bar->geometry()).toImage();
    EXPECT_EQ(middle(seen), colours().controlBorder);
    EXPECT_EQ(at(seen, 6, 5), colours().window);
    QTest::mouseMove(bar, QPoint(6, 200));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return middle(window.grab(bar->geometry()).toImage()) == colours().textMuted; }));
}

TEST_F(StyleTest, AHandleCanBeTakenHoweverLongThePage)
{
    auto* bar = new Bar(Qt::Horizontal, &window);
    bar->setLayoutDirection(Qt::RightToLeft);
    bar->setGeometry(10, 10, 300, bar->sizeHint().height());
    for (const int last : {1000, std::numeric_limits<int>::max()}) {
        bar->setRange(0, last);
        bar->setPageStep(10);
        bar->setValue(0);
        QRect handle = bar->part(QStyle::SC_ScrollBarSlider);
        EXPECT_GE(handle.width(), theme.em(2.5));
        EXPECT_EQ(handle.right(), bar->rect().right());
        EXPECT_EQ(handle.height(), 12);
        bar->setValue(last);
        handle = bar->part(QStyle::SC_ScrollBarSlider);
        EXPECT_EQ(handle.left(), 0);
        EXPECT_GE(handle.width(), theme.em(2.5));
    }
    bar->setRange(std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    EXPECT_GE(bar->part(QStyle::SC_ScrollBarSlider).width(), theme.em(2.5));
    bar->setRange(0, 0);
    EXPECT_EQ(bar->part(QStyle::SC_ScrollBarSlider), bar->rect());
}

TEST_F(StyleTest, FieldsHaveOneFrame)
{
    auto* line = new QLineEdit;
    auto* note = new QPlainTextEdit;
    auto* time = new TimeField(theme);
    auto* number = new QSpinBox;
    number->setMinimumWidth(160);
    auto* elsewhere = new QLineEdit;
    for (QWidget* widget :
         {static_cast<QWidget*>(elsewhere), static_cast<QWidget*>(line), static_cast<QWidget*>(note),
          static_cast<QWidget*>(time), static_cast<QWidget*>(number)}) {
        column->addWidget(widget);
    }
    show();
    for (QWidget* field : {static_cast<QWidget*>(line), static_cast<QWidget*>(note),
                           static_cast<QWidget*>(time), static_cast<QWidget*>(number)}) {
        const char* const name = field->metaObject()->className();
        SCOPED_TRACE(name);
        EXPECT_GE(field->height(), 44);
        elsewhere->setFocus();
        const auto edge = [&](int depth) { return at(field->grab().toImage(), field->width() / 2, depth); };
        EXPECT_EQ(edge(0), colours().controlBorder);
        EXPECT_EQ(edge(1), colours().surface);
        field->setFocus();
        EXPECT_EQ(edge(0), colours().primary);
        EXPECT_EQ(edge(1), colours().primary);
        EXPECT_EQ(edge(2), colours().surface);
        field->setEnabled(false);
        EXPECT_EQ(edge(0), colours().border);
        EXPECT_EQ(edge(1), colours().sunken);
        EXPECT_EQ(edge(field->height() / 3), colours().sunken);
    }
}

TEST_F(StyleTest, WordsKeepStillWhenTheFocusComes)
{
    auto* elsewhere = new QLineEdit;
    auto* line = new QLineEdit(QStringLiteral("Left side felt tighter"));
    line->setCursorPosition(0);
    column->addWidget(elsewhere);
    column->addWidget(line);
    show();
    elsewhere->setFocus();
    const QSize size = line->sizeHint();
    const QVariant before = line->inputMethodQuery(Qt::ImCursorRectangle);
    line->setFocus();
    EXPECT_EQ(line->inputMethodQuery(Qt::ImCursorRectangle), before);
    EXPECT_EQ(line->sizeHint(), size);
}

TEST_F(StyleTest, ANumberKeepsClearOfItsArrows)
{
    auto* number = new Number;
    column->addWidget(number);
    show();
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        number->setLayoutDirection(direction);
        const QRect up = number->part(QStyle::SC_SpinBoxUp);
        const QRect down = number->part(QStyle::SC_SpinBoxDown);
        const QRect words = number->part(QStyle::SC_SpinBoxEditField);
        EXPECT_FALSE(up.isEmpty() || down.isEmpty() || words.isEmpty());
        EXPECT_FALSE(up.intersects(down) || words.intersects(up) || words.intersects(down));
        EXPECT_EQ(up.left() > words.right(), direction == Qt::LeftToRight);
        EXPECT_TRUE(number->rect().contains(up | down | words));
    }
    QTest::mouseClick(number, Qt::LeftButton, {}, number->part(QStyle::SC_SpinBoxUp).center());
    EXPECT_EQ(number->value(), 1);
    number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    EXPECT_TRUE(number->part(QStyle::SC_SpinBoxUp).width() == 0);
}

TEST_F(StyleTest, AChangeReachesWhatIsHidden)
{
    QLineEdit line;
    QPlainTextEdit note;
    QMenu menu;
    menu.addAction(QStringLiteral("Start a gentle plan"));
    Combo combo(theme);
    combo.addItem(QStringLiteral("Every step"));
    line.resize(200, 200);
    note.ensurePolished();
    const QWidget* const list = combo.view()->parentWidget();
    const int lineBefore = line.sizeHint().height();
    const int noteBefore = note.contentsMargins().top();
    const QSize menuBefore = menu.sizeHint();
    EXPECT_EQ(list->contentsMargins(), QMargins(1, 1, 1, 1));

    apply(TextSize::Largest, ColourChoice::HighContrastDark);
    QApplication::processEvents(); // Qt tells of the font later
    EXPECT_GT(line.sizeHint().height(), lineBefore * 3 / 2);
    EXPECT_GT(note.contentsMargins().top(), noteBefore * 3 / 2);
    EXPECT_GT(menu.sizeHint().height(), menuBefore.height() * 3 / 2);
    EXPECT_GT(menu.sizeHint().width(), menuBefore.width() * 3 / 2);
    EXPECT_EQ(list->contentsMargins(), QMargins(2, 2, 2, 2));
    EXPECT_EQ(at(line.grab().toImage(), line.width() / 2, 1), colours().controlBorder);
    EXPECT_EQ(at(line.grab().toImage(), line.width() / 2, 3), colours().surface);

    apply(TextSize::Normal);
    QApplication::processEvents();
    EXPECT_EQ(line.sizeHint().height(), lineBefore);
    EXPECT_EQ(note.contentsMargins().top(), noteBefore);
    EXPECT_EQ(menu.sizeHint(), menuBefore);
    EXPECT_EQ(list->contentsMargins(), QMargins(1, 1, 1, 1));
}

TEST_F(StyleTest, AMenuHasRoomAndShowsWhatIsChosen)
{
    QMenu menu;
    QAction* first = menu.addAction(QStringLiteral("Rest today"));
    QAction* line = menu.addSeparator();
    QAction* other = menu.addAction(QStringLiteral("Start a gentle plan"));
    QAction* later = menu.addAction(QStringLiteral("Choose"));
    later->setEnabled(false);
    menu.popup(QPoint(0, 0));
    EXPECT_GE(menu.actionGeometry(first).height(), 2 * QFontMetrics(menu.font()).height());
    EXPECT_LT(menu.actionGeometry(line).height(), 20);
    menu.setActiveAction(other);
    const QImage seen = menu.grab().toImage();
    EXPECT_EQ(at(seen, menu.width() / 2, 0), colours().controlBorder);
    EXPECT_EQ(at(seen, menu.width() / 2, 2), colours().surface);
    EXPECT_EQ(at(seen, menu.width() / 2, menu.actionGeometry(line).center().y()), colours().border);
    const auto side = [&](QAction* action) {
        const QRect place = menu.actionGeometry(action);
        return at(seen, place.left() + 4, place.center().y());
    };
    EXPECT_EQ(side(other), colours().primarySoft);
    EXPECT_EQ(side(first), colours().surface);
    menu.hide();
}

TEST_F(StyleTest, AMenuMakesRoomForKeysAndTicks)
{
    QMenu plain;
    plain.addAction(QStringLiteral("Copy"));
    QMenu rich;
    QAction* copy = rich.addAction(QStringLiteral("Copy\tCtrl+C"));
    const int key = QFontMetrics(rich.font()).horizontalAdvance(QStringLiteral("Ctrl+C"));
    EXPECT_GE(rich.sizeHint().width(), plain.sizeHint().width() + key + 8);
    const int without = rich.sizeHint().width();
    QAction* tick = rich.addAction(QStringLiteral("Tick"));
    tick->setCheckable(true);
    tick->setChecked(true);
    EXPECT_GT(rich.sizeHint().width(), without);

    // In every language the key stands at the far side, and the tick at the near one.
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        rich.setLayoutDirection(direction);
        rich.popup(QPoint(0, 0));
        const QImage seen = rich.grab().toImage();
        const auto inked = [&](QAction* action, bool left) {
            const QRect place = rich.actionGeometry(action);
            const int until = place.width() / 4;
            for (int y = place.top(); y < place.bottom(); ++y) {
                for (int x = 0; x < until; ++x) {
                    if (at(seen, left ? place.left() + x : place.right() - x, y) == colours().text) {
                        return true;
                    }
                }
            }
            return false;
        };
        EXPECT_TRUE(inked(tick, direction == Qt::LeftToRight));
        EXPECT_FALSE(inked(tick, direction == Qt::RightToLeft));
        EXPECT_TRUE(inked(copy, direction == Qt::RightToLeft));
        rich.hide();
    }
}

TEST_F(StyleTest, AChoiceOpensRowsForFingers)
{
    auto* combo = new Combo(theme);
    combo->addItems({QStringLiteral("Every step"), QStringLiteral("Key words only")});
    combo->setCurrentIndex(1);
    column->addWidget(combo);
    show();
    combo->showPopup();
    QAbstractItemView* view = combo->view();
    const auto place = [&](int row) { return view->visualRect(combo->model()->index(row, 0)); };
    EXPECT_GE(place(0).height(), 44);
    EXPECT_TRUE(view->viewport()->rect().contains(place(1))) << "the list is too low";
    const QImage seen = view->viewport()->grab().toImage();
    EXPECT_EQ(at(seen, 4, place(1).center().y()), colours().primarySoft);
    EXPECT_EQ(at(seen, 4, place(0).center().y()), colours().surface);
    combo->hidePopup();
}

TEST_F(StyleTest, ATipIsDarkOnLightAndLightOnDark)
{
    show();
    for (const ColourChoice choice : {ColourChoice::Light, ColourChoice::Dark}) {
        QToolTip::setPalette(QPalette(Qt::red)); // as a system's own may be
        apply(TextSize::Normal, choice);
        QToolTip::showText(window.mapToGlobal(QPoint(50, 50)), QStringLiteral("Play again"), &window);
        QWidget* tip = nullptr;
        for (QWidget* candidate : QApplication::topLevelWidgets()) {
            if (candidate->isVisible() && candidate->windowType() == Qt::ToolTip) {
                tip = candidate;
            }
        }
        ASSERT_NE(tip, nullptr);
        const QImage seen = tip->grab().toImage();
        EXPECT_EQ(tip->palette().color(QPalette::ToolTipText), colours().window);
        EXPECT_EQ(at(seen, 0, 0), colours().window);
        EXPECT_EQ(at(seen, 3, 3), colours().text);
        EXPECT_GE(tip->height(), QFontMetrics(tip->font()).height() + theme.em(1));
        delete tip;
    }
}

TEST_F(StyleTest, ColumnsAndListsLieOnWhatIsUnderThem)
{
    window.setAutoFillBackground(true);
    QPalette green;
    green.setColor(QPalette::Window, Qt::green);
    window.setPalette(green);
    auto* scroll = new ScrollColumn;
    auto* content = new QWidget;
    content->setMinimumHeight(2000);
    scroll->setWidget(content);
    QStringListModel model;
    auto* list = new ItemList;
    list->setModel(&model);
    column->addWidget(scroll);
    column->addWidget(list);
    show();
    EXPECT_EQ(middle(window.grab(scroll->geometry()).toImage()), QColor(Qt::green));
    EXPECT_EQ(middle(window.grab(list->geometry()).toImage()), QColor(Qt::green));
}

} // namespace
} // namespace backstretch
