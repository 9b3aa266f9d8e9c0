// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/dataservice.h"
#include "app/pages/data/copysaver.h"
#include "tests/support/logcopies.h"
#include "tests/support/shellworld.h"

#include <QTest>

#include <vector>

namespace backstretch {

/// Answers the questions for files, and writes down what was asked.
struct FakeFiles
{
    FakeFiles()
    {
        questions.whereToSave = [this](QWidget&, const QString&, const QString& suggested, const FileKind&,
                                       const std::function<void(const QString&)>& done) {
            suggestions << suggested;
            if (!answer.isEmpty()) {
                done(answer);
            }
        };
        questions.whichFile = [this](QWidget&, const QString&, const FileKind&,
                                     const std::function<void(const QString&)>& done) {
            if (!answer.isEmpty()) {
                done(answer);
            }
        };
        questions.showFolder = [this](const QString& folder) { shown << folder; };
    }

    QString answer; ///< empty: the dialog is left
    QStringList suggestions;
    QStringList shown;
    FileQuestions questions;
};

/// Pages about the log as a whole, over a log that is filled by hand.
class DataTest : public ShellTest
{
protected:
    DataTest()
    {
        QObject::connect(&data, &DataService::finished, &data,
                         [this](const DataService::Outcome& outcome) { ends.push_back(outcome); });
    }

    /// The next end that has not been waited for yet.
    DataService::Outcome nextEnd()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return ends.size() > m_seen; }, 30'000));
        return ends.size() > m_seen ? ends[m_seen++] : DataService::Outcome{};
    }
    [[nodiscard]] int sessions() { return valueOf(history.log().reader().count()); }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }

    /// A copy made on another computer.
    QString copyOf(const Desk& desk, const char* name = "given.backstretch")
    {
        expectOk(desk.keeper().saveCopy(path(name), {}));
        return path(name);
    }

    FakeFiles files;
    DataService data{history, clock};
    std::vector<DataService::Outcome> ends;

private:
    std::size_t m_seen = 0;
};

} // namespace backstretch
