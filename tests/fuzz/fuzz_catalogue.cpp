// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's catalogue with one file spoilt, named by the first byte: errors, or a catalogue from which
// sessions can be built.
#include "core/catalogue/loader.h"
#include "core/catalogue/timelinebuilder.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/places.h"

#include <QDirIterator>

using namespace backstretch;

namespace {

/// A copy of the catalogue; its files by name.
struct Place
{
    Place()
    {
        const QDir source(places::catalogue());
        QDirIterator found(source.path(), QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            const QString name = source.relativeFilePath(found.next());
            QDir().mkpath(QFileInfo(path(name)).path());
            QFile::copy(source.filePath(name), path(name));
            if (name.endsWith(QStringLiteral(".json")) && !name.endsWith(QStringLiteral(".schema.json"))) {
                names.append(name);
            }
        }
        names.sort();
    }
    [[nodiscard]] static QString root() { return fuzz::folder() + QStringLiteral("/catalogue"); }
    [[nodiscard]] static QString path(const QString& name) { return root() + u'/' + name; }
    QStringList names;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Place place;
    if (size == 0) {
        return 0;
    }
    const QString name = place.names[data[0] % place.names.size()];
    QFile source(places::catalogue() + QLatin1Char('/') + name);
    fuzz::expect(source.open(QIODevice::ReadOnly), "the catalogue is there");
    const QByteArray original = source.readAll();
    static_cast<void>(fuzz::written(QStringLiteral("catalogue/") + name, fuzz::bytesOf(data + 1, size - 1)));

    const auto loaded = loadCatalogue(Place::root());
    if (loaded) {
        static_cast<void>(loadLessons(Place::root(), *loaded));
        for (const Exercise& exercise : loaded->exercises()) {
            const Timeline timeline =
                buildTimeline(*loaded, std::vector{TimelineItem{.exerciseId = exercise.id}});
            fuzz::expect(!timeline.holds.empty(), "each exercise has something to hold");
        }
    } else {
        fuzz::expect(!loaded.error().empty(), "a refusal has a reason");
    }
    static_cast<void>(fuzz::written(QStringLiteral("catalogue/") + name, original));
    return 0;
}
