// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/posterstore.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QMetaObject>

namespace backstretch {
namespace {

const QLatin1String kThumbnail(".thumb.png");
const QLatin1String kPoster(".poster.png");

/// The first of `endings` that is there and can be read, else null.
QImage read(const QString& folder, const QString& clip, const QStringList& endings)
{
    for (const QString& ending : endings) {
        QFile file(folder + QLatin1Char('/') + clip + ending);
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        QImageReader reader(&file, "png");
        reader.setAutoDetectImageFormat(false); // or the plugins of all formats would be loaded to look at it
        if (QImage image = reader.read(); !image.isNull()) {
            return image;
        }
    }
    return {};
}

} // namespace

PosterStore::PosterStore(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(1); // a few small files: one thread keeps the rest of the machine free
}

PosterStore::~PosterStore()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QPixmap PosterStore::thumbnail(const QString& clip)
{
    return picture(clip, {kThumbnail, kPoster});
}

QPixmap PosterStore::poster(const QString& clip)
{
    return picture(clip, {kPoster, kThumbnail});
}

void PosterStore::forget()
{
    m_pictures.clear();
}

QImage PosterStore::thumbnailNow(const QString& clip) const
{
    const auto known = m_pictures.constFind(clip + kThumbnail);
    if (known != m_pictures.constEnd() && !known->isNull()) {
        return known->toImage();
    }
    return read(m_folder, clip, {kThumbnail, kPoster});
}

bool PosterStore::hasClip(const QString& clip) const
{
    return !clip.isEmpty() && QFileInfo::exists(m_folder + QLatin1Char('/') + clip + QStringLiteral(".mp4"));
}

bool PosterStore::isLoading(const QString& clip) const
{
    return m_waiting.contains(clip + kThumbnail) || m_waiting.contains(clip + kPoster);
}

QPixmap PosterStore::picture(const QString& clip, const QStringList& endings)
{
    const QString key = clip + endings.constFirst();
    const auto known = m_pictures.constFind(key);
    if (known != m_pictures.constEnd()) {
        return *known;
    }
    if (m_waiting.contains(key) || clip.isEmpty()) {
        return {};
    }
    m_waiting.insert(key);
    m_pool.start([this, key, clip, endings, folder = m_folder] {
        QImage image = read(folder, clip, endings);
        // The destructor waits for this function, so `this` is alive here; the call itself is dropped
        // when the store is gone before it is delivered.
        QMetaObject::invokeMethod(
            this,
            [this, key, clip, image = std::move(image)]() mutable { take(key, clip, std::move(image)); },
            Qt::QueuedConnection);
    });
    return {};
}

void PosterStore::take(const QString& key, const QString& clip, QImage image)
{
    m_waiting.remove(key);
    m_pictures.insert(key, QPixmap::fromImage(std::move(image)));
    Q_EMIT loaded(clip);
}

} // namespace backstretch
