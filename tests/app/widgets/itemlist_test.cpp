// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/itemlist.h"
#include "tests/app/widgets/widgettest.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>

namespace backstretch {
namespace {

class ItemListTest : public WidgetTest
{
protected:
    ItemListTest()
    {
        for (const char* name : {"First steps", "Desk break", "After driving"}) {
            auto* item = new QStandardItem(QLatin1String(name));
            item->setData(QLatin1String(name) + QStringLiteral(", 2 exercises"), Qt::AccessibleTextRole);
            model.appendRow(item);
        }
        list->setModel(&model);
        list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        column->addWidget(before);
        column->addWidget(list);
        show();
        list->setCurrentIndex(model.index(1, 0));
        before->setFocus();
    }
    [[nodiscard]] QAccessible::State stateOf(int row) const { return accessible(*list).child(row)->state(); }

    QStandardItemModel model;
    QLineEdit* before = new QLineEdit;
    ItemList* list = new ItemList;
};

TEST_F(ItemListTest, TellsEachItem)
{
    QAccessibleInterface& face = accessible(*list);
    EXPECT_EQ(face.role(), QAccessible::List);
    ASSERT_EQ(face.childCount(), 3);
    EXPECT_EQ(face.child(2)->text(QAccessible::Name), QStringLiteral("After driving, 2 exercises"));
    EXPECT_EQ(face.child(2)->role(), QAccessible::ListItem);
    EXPECT_EQ(face.indexOfChild(face.child(2)), 2);
    EXPECT_EQ(face.child(3), nullptr);
    EXPECT_EQ(face.child(0)->rect().topLeft(),
              list->viewport()->mapToGlobal(list->visualRect(model.index(0, 0)).topLeft()));
    EXPECT_TRUE(stateOf(1).selected);
    EXPECT_FALSE(stateOf(0).selected);
    model.removeRow(0);
    EXPECT_EQ(face.childCount(), 2);
    EXPECT_EQ(face.child(1)->text(QAccessible::Name), QStringLiteral("After driving, 2 exercises"));
}

TEST_F(ItemListTest, AnItemHasTheFocusOnlyWhereItsListHas)
{
    EXPECT_FALSE(stateOf(1).focused);
    list->setFocus();
    EXPECT_TRUE(stateOf(1).focused);
    EXPECT_FALSE(stateOf(0).focused);
    before->setFocus();
    list->hide(); // as on a page behind another
    EXPECT_FALSE(stateOf(1).focused);
    EXPECT_TRUE(stateOf(1).invisible);
    EXPECT_TRUE(stateOf(0).invisible);
}

TEST_F(ItemListTest, AScreenReaderCanPressAnItem)
{
    QSignalSpy activated(list, &QAbstractItemView::activated);
    QAccessibleActionInterface* actions = accessible(*list).child(2)->actionInterface();
    ASSERT_NE(actions, nullptr);
    actions->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(list->currentIndex().row(), 2);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.constFirst().constFirst().toModelIndex().row(), 2);
}

} // namespace
} // namespace backstretch
