// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QString>
#include <QThreadPool>

namespace backstretch {

/// The exercises' pictures. They are decoded in the background; whoever asks too early gets a null
/// pixmap and asks again on loaded(). A picture that does not exist or cannot be read stays null.
class PosterStore : public QObject
{
    Q_OBJECT

public:
    explicit PosterStore(QString folder, QObject* parent = nullptr);
    ~PosterStore() override;

    /// For cards and lists; `clip` is the base name ("cat-cow").
    [[nodiscard]] QPixmap thumbnail(const QString& clip);
    /// For the big places.
    [[nodiscard]] QPixmap poster(const QString& clip);
    /// For paper, which cannot wait: decoded here and now if it is not there yet.
    [[nodiscard]] QImage thumbnailNow(const QString& clip) const;
    /// Whether there is a clip to play, or only pictures.
    [[nodiscard]] bool hasClip(const QString& clip) const;
    /// Gives back what was decoded; it is decoded again when it is asked for.
    void forget();
    [[nodiscard]] bool isLoading() const { return !m_waiting.isEmpty(); }
    /// A picture of this clip was asked for and is on its way.
    [[nodiscard]] bool isLoading(const QString& clip) const;

Q_SIGNALS:
    void loaded(const QString& clip);

private:
    [[nodiscard]] QPixmap picture(const QString& clip, const QStringList& endings);
    void take(const QString& key, const QString& clip, QImage image);

    QString m_folder;
    QHash<QString, QPixmap> m_pictures;
    QSet<QString> m_waiting;
    QThreadPool m_pool;
};

} // namespace backstretch
