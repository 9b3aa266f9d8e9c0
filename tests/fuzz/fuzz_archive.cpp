// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any file as a copy: a zip, a database, something else. It is read to its end or refused.
#include "core/archive/archivereader.h"
#include "core/history/stagedcopy.h"
#include "tests/fuzz/fuzz.h"

using namespace backstretch;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString file = fuzz::written(QStringLiteral("given"), fuzz::bytesOf(data, size));
    ArchiveReader::Limits limits;
    limits.totalBytes = limits.entryBytes = 4 << 20; // the same code, and no time lost on large ones
    if (const auto archive = ArchiveReader::open(file, limits)) {
        for (const QString& path : (*archive)->paths()) {
            fuzz::expect(!leavesArchive(path), "names stay inside");
            const auto content = (*archive)->read(path);
            fuzz::expect(!content || content->size() <= limits.entryBytes, "entries keep to the limit");
        }
    }
    const auto staged = stageCopy(file, {}, limits);
    fuzz::expect(staged || !staged.error().detail.isEmpty(), "a refusal has a reason");
    return 0;
}
