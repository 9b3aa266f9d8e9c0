// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/video/clipmanifest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace backstretch {

namespace {

constexpr qint64 largestManifest = 1'000'000;
constexpr int mostFrames = 100'000; // over an hour

using Failure = Unexpected<ManifestError>;

Failure failure(const QString& where, const QString& what)
{
    return Failure(ManifestError{where, what});
}

template <typename Value>
using Word = std::pair<QLatin1String, Value>;

constexpr std::array chapterWords{
    Word<ChapterName>{QLatin1String("ready"), ChapterName::Ready},
    Word<ChapterName>{QLatin1String("move-in"), ChapterName::MoveIn},
    Word<ChapterName>{QLatin1String("hold-in"), ChapterName::HoldIn},
    Word<ChapterName>{QLatin1String("hold"), ChapterName::Hold},
    Word<ChapterName>{QLatin1String("move-out"), ChapterName::MoveOut},
};
constexpr std::array sideWords{
    Word<Side>{QLatin1String("none"), Side::None},
    Word<Side>{QLatin1String("left"), Side::Left},
    Word<Side>{QLatin1String("right"), Side::Right},
    Word<Side>{QLatin1String("centre"), Side::Centre},
};
constexpr std::array renderedWords{
    Word<RenderedSide>{QLatin1String("none"), RenderedSide::None},
    Word<RenderedSide>{QLatin1String("left"), RenderedSide::Left},
    Word<RenderedSide>{QLatin1String("right"), RenderedSide::Right},
    Word<RenderedSide>{QLatin1String("both"), RenderedSide::Both},
};

/// Reads members of one JSON object and keeps the first mistake it meets.
class Reader
{
public:
    Reader(const QJsonObject& object, QString path)
        : m_object(object)
        , m_path(std::move(path))
    {
    }

    [[nodiscard]] QString text(QLatin1String key, bool mayBeEmpty = false)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString() || (value.toString().isEmpty() && !mayBeEmpty)) {
            complain(key, QStringLiteral("must be a text"));
        }
        return value.toString();
    }

    [[nodiscard]] int number(QLatin1String key, int least, int most)
    {
        const double value = m_object.value(key).toDouble(std::nan(""));
        if (!(value >= least && value <= most) || std::floor(value) != value) {
            complain(key, QStringLiteral("must be a whole number from %1 to %2").arg(least).arg(most));
            return least;
        }
        return static_cast<int>(value);
    }

    template <typename Words>
    [[nodiscard]] auto word(QLatin1String key, const Words& words)
    {
        const QString value = m_object.value(key).toString();
        const auto found = std::find_if(words.begin(), words.end(),
                                        [&value](const auto& word) { return word.first == value; });
        if (found == words.end()) {
            QStringList known;
            for (const auto& word : words) {
                known.append(word.first);
            }
            complain(key, QStringLiteral("must be one of: %1").arg(known.join(QStringLiteral(", "))));
            return words.front().second;
        }
        return found->second;
    }

    [[nodiscard]] const std::optional<ManifestError>& mistake() const { return m_mistake; }

private:
    void complain(QLatin1String key, const QString& what)
    {
        if (!m_mistake) {
            m_mistake = ManifestError{m_path + QLatin1Char('/') + key, what};
        }
    }

    const QJsonObject& m_object;
    QString m_path;
    std::optional<ManifestError> m_mistake;
};

Expected<Chapter, ManifestError> parseChapter(const QJsonValue& value, const QString& path, int first,
                                              int frames)
{
    if (!value.isObject()) {
        return failure(path, QStringLiteral("must be an object"));
    }
    const QJsonObject object = value.toObject();
    Reader reader(object, path);
    Chapter chapter;
    chapter.name = reader.word(QLatin1String("name"), chapterWords);
    chapter.part = reader.text(QLatin1String("part"), true);
    chapter.side = reader.word(QLatin1String("side"), sideWords);
    chapter.frames.first = reader.number(QLatin1String("first"), first, first);
    chapter.frames.last = reader.number(QLatin1String("last"), chapter.frames.first, frames - 1);
    if (reader.mistake()) {
        return Failure(*reader.mistake());
    }
    return chapter;
}

} // namespace

const Chapter* ClipManifest::find(ChapterName name, const QString& part, Side side) const
{
    const auto matching = [&](Side wanted) -> const Chapter* {
        const auto found = std::find_if(chapters.begin(), chapters.end(), [&](const Chapter& chapter) {
            return chapter.name == name && chapter.part == part && chapter.side == wanted;
        });
        return found == chapters.end() ? nullptr : &*found;
    };
    const Chapter* exact = matching(side);
    return exact != nullptr ? exact : matching(Side::None);
}

Expected<ClipManifest, ManifestError> parseClipManifest(const QByteArray& json)
{
    QJsonParseError syntax{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (!document.isObject()) {
        return failure({},
                       syntax.error == QJsonParseError::NoError
                           ? QStringLiteral("must be an object")
                           : QStringLiteral("%1 at byte %2").arg(syntax.errorString()).arg(syntax.offset));
    }
    const QJsonObject object = document.object();
    Reader reader(object, {});
    ClipManifest manifest;
    manifest.clip = reader.text(QLatin1String("clip"));
    manifest.exercise = reader.text(QLatin1String("exercise"));
    manifest.fps = reader.number(QLatin1String("fps"), 1, 60);
    manifest.frames = reader.number(QLatin1String("frames"), 1, mostFrames);
    manifest.size.setWidth(reader.number(QLatin1String("width"), 16, 1920));
    manifest.size.setHeight(reader.number(QLatin1String("height"), 16, 1080));
    manifest.renderedSide = reader.word(QLatin1String("renderedSide"), renderedWords);
    if (reader.mistake()) {
        return Failure(*reader.mistake());
    }

    const QJsonValue chapters = object.value(QLatin1String("chapters"));
    if (!chapters.isArray() || chapters.toArray().isEmpty()) {
        return failure(QStringLiteral("/chapters"),
                       QStringLiteral("must be a list with at least one chapter"));
    }
    int next = 0; // chapters follow one another without a gap, so that no frame belongs nowhere
    for (const QJsonValue& value : chapters.toArray()) {
        const QString path = QStringLiteral("/chapters/%1").arg(manifest.chapters.size());
        auto chapter = parseChapter(value, path, next, manifest.frames);
        if (!chapter) {
            return Failure(chapter.error());
        }
        const auto same = [&](const Chapter& other) {
            return other.name == chapter->name && other.part == chapter->part && other.side == chapter->side;
        };
        if (std::any_of(manifest.chapters.begin(), manifest.chapters.end(), same)) {
            return failure(path, QStringLiteral("is there twice"));
        }
        next = chapter->frames.last + 1;
        manifest.chapters.push_back(std::move(*chapter));
    }
    if (next != manifest.frames) {
        return failure(
            QStringLiteral("/chapters"),
            QStringLiteral("end at frame %1, the clip at %2").arg(next - 1).arg(manifest.frames - 1));
    }
    return manifest;
}

Expected<ClipManifest, ManifestError> readClipManifest(const QString& file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) {
        return failure({}, input.errorString());
    }
    const QByteArray json = input.read(largestManifest + 1);
    if (json.size() > largestManifest) {
        return failure({}, QStringLiteral("is too large"));
    }
    return parseClipManifest(json);
}

} // namespace backstretch
