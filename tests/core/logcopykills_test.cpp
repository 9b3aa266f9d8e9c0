// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "tests/support/kills.h"
#include "tests/support/logcopies.h"
#include "tests/support/places.h"

#include <random>

namespace backstretch {
namespace {

/// A program killed while it brings a copy back leaves the log as it was before, or as it is afterwards, and
/// whole backups only.
TEST(LogCopyKills, LeaveAllOrNothing)
{
    const int kills = killsOr(20);
    std::mt19937 random(20261122); // NOLINT: the same kills every time
    SessionMaker maker(77);
    Desk there;
    there.fill(maker, 60);
    static_cast<void>(there.copy());
    const QString copy = there.path(QStringLiteral("copy.backstretch"));
    const StagedCopy staged = valueOf(stageCopy(copy, {}));

    int before = 0;
    int after = 0;
    for (int kill = 0; kill < kills; ++kill) {
        Desk here;
        here.fill(maker, 5);
        const bool add = kill % 2 == 0;
        const QByteArray untouched = here.copy();
        const StagedCopy first = valueOf(stageCopy(here.log->file(), {}));
        const auto expected = [&] { // asked for only where it is needed: making it takes longer than the kill
            const Desk desk;
            valueOf(desk.keeper().replace(first, {}));
            if (add) {
                valueOf(desk.keeper().add(staged, {}, {}));
            } else {
                valueOf(desk.keeper().replace(staged, {}));
            }
            return desk.copy();
        };

        ChildProgram program(places::helperProgram(QStringLiteral("copy_bringer")),
                             {here.folder(), copy, add ? QStringLiteral("add") : QStringLiteral("replace")});
        const int lines = std::uniform_int_distribution<int>(60, 128)(random); // behind the staging
        static_cast<void>(program.hear(lines));                                // it may have ended
        program.kill();

        const Connection connection = here.connection();
        expectOk(checkIntegrity(connection, IntegrityCheck::Full));
        const QByteArray now = here.copy();
        (now == untouched ? before : after) += 1;
        EXPECT_TRUE(now == untouched || now == expected()) << "half a copy was brought back";
        for (const Backup& backup : here.keeper().backups().list()) {
            Desk restored;
            valueOf(restored.keeper().bringBack(backup.file, {}));
            EXPECT_TRUE(restored.copy() == untouched) << "a backup that is not whole";
        }
    }
    EXPECT_GT(before, 0) << "no kill came early enough: the test tests nothing";
    RecordProperty("kills", kills);
    std::printf("%d kills: %d times nothing, %d times everything was brought back\n", kills, before, after);
}

} // namespace
} // namespace backstretch
