// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/content.h"
#include "app/text/durations.h"
#include "app/text/language.h"
#include "tests/support/places.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>
#include <gtest/gtest.h>

#include <algorithm>

using namespace backstretch;

namespace {

const QString builtTranslations = places::translations();

/// Leaves the application as it was for the tests that follow.
class LanguageTest : public testing::Test
{
protected:
    ~LanguageTest() override
    {
        QLocale::setDefault(m_before);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    QLocale m_before;
};

/// Counts how often it is told to say its words anew.
class Listener : public QWidget
{
public:
    int languageChanges = 0;

protected:
    void changeEvent(QEvent* event) override
    {
        languageChanges += event->type() == QEvent::LanguageChange ? 1 : 0;
        QWidget::changeEvent(event);
    }
};

QString sphinxName()
{
    return contentText(exerciseContext(QStringLiteral("sphinx")), QStringLiteral("Sphinx Pose"));
}

} // namespace

TEST_F(LanguageTest, ChangesWordsNumbersAndDatesWithoutRestart)
{
    LanguageManager languages(builtTranslations);
    languages.use(QStringLiteral("en"));
    EXPECT_EQ(sphinxName(), QStringLiteral("Sphinx Pose"));
    EXPECT_EQ(QLocale().language(), QLocale::English);

    Listener widget;
    widget.show();
    QSignalSpy changed(&languages, &LanguageManager::changed);
    languages.use(QStringLiteral("de"));
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(sphinxName(), QStringLiteral("Sphinx"));
    EXPECT_EQ(languages.code(), QStringLiteral("de"));
    EXPECT_EQ(QLocale().language(), QLocale::German);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_GE(widget.languageChanges, 1);

    languages.use(QStringLiteral("de"));
    EXPECT_EQ(changed.size(), 1) << "nothing has changed";
    languages.use(QStringLiteral("en"));
    EXPECT_EQ(sphinxName(), QStringLiteral("Sphinx Pose"));
}

TEST_F(LanguageTest, TakesQtsOwnWordsAlong)
{
    LanguageManager languages(builtTranslations);
    languages.use(QStringLiteral("de"));
    QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    const QString cancel = buttons.button(QDialogButtonBox::Cancel)->text();
    if (cancel.contains(QStringLiteral("Cancel"))) {
        GTEST_SKIP() << "Qt's translations are not installed";
    }
    EXPECT_TRUE(cancel.contains(QStringLiteral("Abbrechen"))) << cancel.toStdString();
}

TEST_F(LanguageTest, RightToLeftTurnsTheLayout)
{
    LanguageManager languages(builtTranslations);
    languages.use(QStringLiteral("ar_XB"));
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    EXPECT_TRUE(sphinxName().contains(QStringLiteral("⟦"))) << sphinxName().toStdString();
    languages.use(QStringLiteral("en"));
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

TEST_F(LanguageTest, PseudoLanguageIsLongerAndKeepsThePlaces)
{
    LanguageManager languages(builtTranslations);
    languages.use(QStringLiteral("en_XA"));
    const QString source = QStringLiteral("Keep breathing. Never hold your breath.");
    const QString text = contentText(generalContext(), source);
    EXPECT_GE(text.size(), source.size() * 13 / 10) << text.toStdString();
    EXPECT_NE(text, source);
    const char* withPlace = "“%1” is not a folder.";
    EXPECT_TRUE(QCoreApplication::translate("CommandLine", withPlace).contains(QStringLiteral("%1")));
}

TEST_F(LanguageTest, CountsInTheDigitsOfTheLanguage)
{
    LanguageManager languages(builtTranslations);
    languages.use(QStringLiteral("ar_XB"));
    const QString words = aboutMinutesSpoken(Millis{8 * 60'000});
    EXPECT_TRUE(words.contains(QLocale().toString(8))) << words.toStdString();
    EXPECT_FALSE(words.contains(u'8')) << words.toStdString();
    languages.use(QStringLiteral("en"));
    EXPECT_TRUE(aboutMinutesSpoken(Millis{8 * 60'000}).contains(u'8'));
}

TEST_F(LanguageTest, ListsLanguagesInTheirOwnNamesAndHidesThePseudoOnes)
{
    const std::vector<Language> list = LanguageManager(builtTranslations).available();
    EXPECT_NE(std::ranges::find(list, Language{QStringLiteral("de"), QStringLiteral("Deutsch")}), list.end());
    EXPECT_NE(std::ranges::find(list, Language{QStringLiteral("en"), QStringLiteral("English")}), list.end());
    for (const Language& language : list) {
        EXPECT_FALSE(language.code.endsWith(QStringLiteral("_XA")));
        EXPECT_FALSE(language.code.endsWith(QStringLiteral("_XB")));
    }
}

TEST_F(LanguageTest, WithoutFilesEverythingStaysEnglish)
{
    const QTemporaryDir empty;
    LanguageManager languages(empty.path());
    languages.use(QStringLiteral("de"));
    EXPECT_EQ(languages.code(), QStringLiteral("en"));
    EXPECT_EQ(sphinxName(), QStringLiteral("Sphinx Pose"));
    EXPECT_EQ(languages.available(),
              (std::vector<Language>{{QStringLiteral("en"), QStringLiteral("English")}}));
}

TEST_F(LanguageTest, BestOfFollowsTheUsersOrder)
{
    const QStringList have{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("zh_Hant")};
    const auto best = [&](const QStringList& wanted) { return LanguageManager::bestOf(have, wanted); };
    EXPECT_EQ(best({QStringLiteral("de-AT"), QStringLiteral("en-US")}), QStringLiteral("de"));
    EXPECT_EQ(best({QStringLiteral("fr-FR"), QStringLiteral("de-DE")}), QStringLiteral("de"));
    EXPECT_EQ(best({QStringLiteral("zh-Hant-TW")}), QStringLiteral("zh_Hant"));
    EXPECT_EQ(best({QStringLiteral("fr"), QStringLiteral("C")}), QStringLiteral("en"));
    EXPECT_EQ(best({}), QStringLiteral("en"));
}

TEST_F(LanguageTest, TextsOfUsersStayAsTheyAre)
{
    LanguageManager languages(builtTranslations);
    languages.use(QStringLiteral("de"));
    const QString own = QStringLiteral("<b>My</b> %1 routine");
    EXPECT_EQ(contentText(routineContext(QStringLiteral("mine")), own), own);
    EXPECT_EQ(contentText(generalContext(), QString()), QString());
}
