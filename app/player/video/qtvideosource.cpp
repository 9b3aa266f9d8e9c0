// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only file that names QMediaPlayer. What its backends do and do not do is written down in
// README.md beside it; the order of calls below comes from there.
#include "app/player/media/mediasupport.h"
#include "app/player/video/frameconverter.h"
#include "app/player/video/videosource.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QMediaPlayer>
#include <QTimer>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace backstretch {

namespace {

using namespace std::chrono_literals;

constexpr Millis watchdogPatience = 2s;
/// How long the decoder runs on after the last picture that was wanted. A pause that is followed by a
/// seek within some 30 ms stops the whole interface for 300 ms (GStreamer), and mostly the next wish
/// comes soon.
constexpr Millis runOn = 400ms;
constexpr double slowest = 0.25;
constexpr double fastest = 4.0;
/// Frames from before a seek may still arrive after it; the first that lies this near its target is new.
constexpr int seekTolerance = 8;
/// One decoded frame of a clip in step may be this far off before its speed is corrected.
constexpr int driftTolerance = 4;
constexpr Millis driftPause = 500ms;
constexpr int retriesPerWish = 2;
constexpr Millis reopenEvery = 10s;
/// A seek that has not brought its frame by then is made again.
constexpr Millis seekPatience = 600ms;
constexpr QSize largest(1920, 1080);

class QtVideoSource final : public VideoSource
{
    Q_OBJECT

public:
    explicit QtVideoSource(MediaSupport* support);
    ~QtVideoSource() override;

    void load(const ClipManifest& manifest, const QString& file) override;
    void unload() override;
    void showSegment(FrameRange frames, Millis length, Millis elapsed) override;
    void loopSegment(FrameRange frames) override;
    void showFrame(int frame) override;
    void freeze() override;
    void setWantedSize(QSize size) override { m_wantedSize = size; }

private:
    enum class Stage : std::uint8_t { Empty, Waiting, Opening, Open, Failed };
    enum class Mode : std::uint8_t { Once, Loop, Still };

    struct Wish
    {
        Mode mode = Mode::Still;
        FrameRange frames;
        Millis length{0};
        Millis elapsed{0};   ///< when it was made
        QElapsedTimer since; ///< it was made

        [[nodiscard]] Millis now() const { return elapsed + Millis(since.elapsed()); }
    };

    /// A player and where it draws. The sink outlives the player, which may send a last frame while it dies.
    struct Pair
    {
        std::unique_ptr<QVideoSink> sink;
        std::unique_ptr<QMediaPlayer> player;
    };

    void open();
    void becomeOpen();
    void closePlayer();
    static void dispose(Pair& pair);
    void wish(Mode mode, FrameRange frames, Millis length, Millis elapsed);
    void carryOutIfPossible();
    void carryOut();
    void seekAndPlay(int frame, double rate);
    void takeFrame(const QVideoFrame& frame);
    bool show(const QVideoFrame& frame, int number);
    void reachedEnd();
    void correctDrift(int frame);
    void statusChanged(QMediaPlayer::MediaStatus status);
    void clipEnded();
    void recover(VideoFailure reason);
    void failLater(VideoFailure reason);
    void fail(VideoFailure reason);
    [[nodiscard]] int numberOf(const QVideoFrame& frame) const;

    MediaSupport* m_support;
    Stage m_stage = Stage::Empty;
    ClipManifest m_manifest;
    QString m_file;
    Pair m_current;
    std::vector<Pair> m_retired; ///< still coming to rest
    bool m_hasFrame = false;     ///< while it opens
    unsigned m_generation = 0;   ///< tells news of this player from news of an earlier one
    FrameConverter m_converter;
    QSize m_wantedSize;

    std::optional<Wish> m_wish;
    unsigned m_wishes = 0;           ///< counts them, to see that one came in between
    unsigned m_carriedOut = 0;       ///< which of them the last seek was for
    std::optional<int> m_seekTarget; ///< no frame of the last seek has come yet
    /// Never from within the signal that brings a frame: there, Qt's GStreamer sink takes the flush of a
    /// seek for an error and the stream is dead.
    QTimer m_due;
    QTimer m_seekPatience; ///< for a seek that no frame answers
    int m_retries = 0;     ///< left for this wish
    int m_lastShown = -1;
    int m_miss = 0;                 ///< a still: how far from its frame the one shown is
    bool m_ended = false;           ///< the wish's last frame was shown
    bool m_worked = false;          ///< this clip has shown a frame
    QElapsedTimer m_sinceReopening; ///< after it had died or fallen asleep
    QElapsedTimer m_sinceCorrection;
    QTimer m_watchdog;
    QTimer m_runOn;
};

QtVideoSource::QtVideoSource(MediaSupport* support)
    : m_support(support)
{
    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(watchdogPatience);
    connect(&m_watchdog, &QTimer::timeout, this, [this] { recover(VideoFailure::NoPicture); });
    m_due.setSingleShot(true);
    m_due.setInterval(0);
    connect(&m_due, &QTimer::timeout, this, &QtVideoSource::carryOutIfPossible);
    m_seekPatience.setSingleShot(true);
    m_seekPatience.setInterval(seekPatience);
    connect(&m_seekPatience, &QTimer::timeout, this, [this] {
        if (m_seekTarget && m_wish && m_stage == Stage::Open) {
            carryOut();
        }
    });
    m_runOn.setSingleShot(true);
    m_runOn.setInterval(runOn);
    connect(&m_runOn, &QTimer::timeout, this, [this] {
        if (m_current.player) {
            m_current.player->pause();
        }
    });
}

QtVideoSource::~QtVideoSource()
{
    closePlayer();
    for (Pair& pair : m_retired) {
        dispose(pair);
    }
}

void QtVideoSource::load(const ClipManifest& manifest, const QString& file)
{
    unload();
    m_manifest = manifest;
    m_file = file;
    m_sinceReopening.invalidate();
    m_worked = false;
    m_stage = Stage::Waiting;
    if (m_support == nullptr || m_support->canPlayVideo()) {
        // Never inside the caller's call: a failure reported before load() returns would surprise it.
        QTimer::singleShot(0, this, &QtVideoSource::open);
        return;
    }
    connect(m_support, &MediaSupport::settled, this, &QtVideoSource::open,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
    m_support->check();
    if (m_support->state() == MediaSupport::State::Known) {
        QTimer::singleShot(0, this, &QtVideoSource::open);
    }
}

void QtVideoSource::open()
{
    if (m_stage != Stage::Waiting) {
        return;
    }
    if (m_support != nullptr && !m_support->canPlayVideo()) {
        fail(VideoFailure::NotSupported);
        return;
    }
    const bool isResource = m_file.startsWith(QLatin1String(":/"));
    if (const QFileInfo info(m_file); !info.isFile() || info.size() == 0) {
        fail(VideoFailure::Unreadable);
        return;
    }
    m_stage = Stage::Opening;
    m_hasFrame = false;
    m_current = {std::make_unique<QVideoSink>(), std::make_unique<QMediaPlayer>()};
    QMediaPlayer& player = *m_current.player;
    // With `this` as context, because the FFmpeg backend sends frames from a thread of its own.
    connect(m_current.sink.get(), &QVideoSink::videoFrameChanged, this,
            [this, generation = m_generation](const QVideoFrame& frame) {
                if (generation == m_generation) {
                    takeFrame(frame);
                }
            });
    connect(&player, &QMediaPlayer::mediaStatusChanged, this, &QtVideoSource::statusChanged);
    connect(&player, &QMediaPlayer::errorOccurred, this, [this] { failLater(VideoFailure::Unreadable); });
    player.setVideoSink(m_current.sink.get());
    player.setSource(isResource ? QUrl(QStringLiteral("qrc") + m_file) : QUrl::fromLocalFile(m_file));
    player.pause(); // brings the first frame; a speed set before it would be forgotten
    m_watchdog.start();
}

void QtVideoSource::unload()
{
    m_stage = Stage::Empty;
    m_wish.reset();
    closePlayer();
}

void QtVideoSource::closePlayer()
{
    m_watchdog.stop();
    m_runOn.stop();
    m_seekPatience.stop();
    m_due.stop();
    m_seekTarget.reset();
    m_lastShown = -1;
    ++m_generation;
    if (!m_current.player) {
        return;
    }
    m_current.player->disconnect(this);
    m_current.sink->disconnect(this);
    if (m_current.player->playbackState() != QMediaPlayer::PlayingState) {
        dispose(m_current);
        return;
    }
    // Deleting a player that plays stops the interface for 300 ms; one that has come to rest goes at once.
    m_current.player->pause();
    m_retired.push_back(std::move(m_current));
    QTimer::singleShot(runOn, this, [this] {
        dispose(m_retired.front());
        m_retired.erase(m_retired.begin());
    });
}

void QtVideoSource::dispose(Pair& pair)
{
    pair.player->setVideoSink(nullptr);
    pair.player.reset();
    pair.sink.reset();
}

void QtVideoSource::showSegment(FrameRange frames, Millis length, Millis elapsed)
{
    wish(Mode::Once, frames, length, elapsed);
}

void QtVideoSource::loopSegment(FrameRange frames)
{
    wish(Mode::Loop, frames, m_manifest.lengthOf(frames.count()), Millis(0));
}

void QtVideoSource::showFrame(int frame)
{
    wish(Mode::Still, {frame, frame}, Millis(0), Millis(0));
}

void QtVideoSource::wish(Mode mode, FrameRange frames, Millis length, Millis elapsed)
{
    Wish made{mode, frames, length, elapsed, {}};
    made.since.start();
    m_wish = made;
    ++m_wishes;
    m_ended = false;
    m_retries = retriesPerWish;
    m_miss = seekTolerance + 1;
    m_due.start();
}

void QtVideoSource::carryOutIfPossible()
{
    if (m_wish && m_stage == Stage::Open && !m_seekTarget) {
        carryOut();
    } // else when the clip is open, or the seek before has arrived: two at a time block for 300 ms
}

void QtVideoSource::carryOut()
{
    m_runOn.stop();
    m_sinceCorrection.start();
    const FrameRange frames = m_wish->frames;
    if (m_wish->mode != Mode::Once) {
        const bool within =
            m_wish->mode == Mode::Loop && frames.contains(m_lastShown) && m_lastShown < frames.last;
        seekAndPlay(within ? m_lastShown : frames.first, 1.0); // a loop goes on where it was stopped
        return;
    }
    const Millis now = m_wish->now();
    if (now >= m_wish->length) {
        seekAndPlay(frames.last, 1.0);
        return;
    }
    const double natural = std::chrono::duration<double>(m_manifest.lengthOf(frames.count())).count();
    const double rate = natural / std::chrono::duration<double>(m_wish->length).count();
    const auto skipped = static_cast<int>(frames.count() * now.count() / m_wish->length.count());
    seekAndPlay(frames.first + skipped, std::clamp(rate, slowest, fastest));
}

void QtVideoSource::seekAndPlay(int frame, double rate)
{
    m_seekTarget = frame;
    m_carriedOut = m_wishes;
    // This order takes 1-5 ms, most others block for 300. To the very start of a frame: from the middle
    // of one, the FFmpeg backend goes on to the next.
    m_current.player->setPosition(frame * 1000LL / m_manifest.fps);
    m_current.player->setPlaybackRate(rate);
    m_current.player->play();
    if (!m_watchdog.isActive()) {
        m_watchdog.start(); // a seek made again is no sign of life
    }
    m_seekPatience.start();
}

void QtVideoSource::freeze()
{
    m_wish.reset();
    ++m_wishes;
    m_watchdog.stop();
    if (m_stage == Stage::Open && !m_runOn.isActive()) {
        m_runOn.start();
    }
}

int QtVideoSource::numberOf(const QVideoFrame& frame) const
{
    constexpr qint64 halfMilli = 500; // times are rounded somewhere on their way
    const qint64 micros = frame.startTime() >= 0 ? frame.startTime() : m_current.player->position() * 1000;
    return static_cast<int>((micros + halfMilli) * m_manifest.fps / 1'000'000);
}

void QtVideoSource::becomeOpen()
{
    // A seek before the first frame has come and the media counts as loaded, or inside the signals that
    // say so, ends anywhere.
    const QMediaPlayer::MediaStatus status = m_current.player->mediaStatus();
    if (!m_hasFrame || (status != QMediaPlayer::LoadedMedia && status != QMediaPlayer::BufferedMedia)) {
        return;
    }
    QTimer::singleShot(0, this, [this, generation = m_generation] {
        if (generation != m_generation || m_stage != Stage::Opening) {
            return;
        }
        m_stage = Stage::Open;
        m_watchdog.stop();
        if (m_wish) {
            carryOut();
        }
    });
}

void QtVideoSource::takeFrame(const QVideoFrame& frame)
{
    if (!frame.isValid()) {
        return; // the FFmpeg backend sends such a frame when it stops
    }
    if (m_stage == Stage::Opening) {
        if (frame.width() > largest.width() || frame.height() > largest.height()) {
            failLater(VideoFailure::TooLarge);
            return;
        }
        m_hasFrame = true;
        becomeOpen();
        return;
    }
    if (m_stage != Stage::Open) {
        return;
    }
    const int number = numberOf(frame);
    if (m_seekTarget) {
        if (std::abs(number - *m_seekTarget) > seekTolerance) {
            return;
        }
        m_seekTarget.reset();
        if (m_wish && m_carriedOut != m_wishes) {
            m_due.start();
            return;
        }
    } else if (number == m_lastShown) {
        return; // after a seek the same frame comes twice, waiting and playing
    }
    if (!m_wish || m_carriedOut != m_wishes) {
        return;
    }
    const unsigned wishes = m_wishes;
    if (m_wish->mode == Mode::Still) {
        // A frame from before the seek may be near enough to be shown until the right one comes.
        const int miss = std::abs(number - m_wish->frames.first);
        if (miss >= m_miss) {
            return;
        }
        m_miss = miss;
        if (show(frame, number) && wishes == m_wishes) {
            reachedEnd();
        }
        return;
    }
    if (m_ended) {
        return;
    }
    if (number <= m_wish->frames.last && !show(frame, number)) {
        return;
    }
    if (wishes != m_wishes) {
        return; // who got the picture wished for something else
    }
    if (number >= m_wish->frames.last) {
        reachedEnd();
    } else {
        correctDrift(number);
    }
}

bool QtVideoSource::show(const QVideoFrame& frame, int number)
{
    const QImage picture = m_converter.convert(frame, m_wantedSize);
    if (picture.isNull()) {
        return false;
    }
    m_lastShown = number;
    m_worked = true;
    m_watchdog.start();
    Q_EMIT frameShown(picture, number);
    return true;
}

void QtVideoSource::reachedEnd()
{
    if (m_wish->mode == Mode::Loop) {
        m_lastShown = -1; // from its beginning
        m_due.start();
        return;
    }
    m_ended = true;
    m_watchdog.stop();
    m_runOn.start();
    if (m_wish->mode == Mode::Once) {
        Q_EMIT segmentEnded();
    }
}

void QtVideoSource::correctDrift(int frame)
{
    if (m_wish->mode != Mode::Once || m_sinceCorrection.elapsed() < driftPause.count()) {
        return;
    }
    const Millis now = m_wish->now();
    const auto expected = m_wish->frames.first +
                          static_cast<int>(m_wish->frames.count() * now.count() / m_wish->length.count());
    if (std::abs(expected - frame) <= driftTolerance || now >= m_wish->length) {
        return;
    }
    m_sinceCorrection.start();
    const double toGo =
        std::chrono::duration<double>(m_manifest.lengthOf(m_wish->frames.last - frame)).count();
    const double left = std::chrono::duration<double>(m_wish->length - now).count();
    QTimer::singleShot(0, this, [this, wishes = m_wishes, rate = std::clamp(toGo / left, slowest, fastest)] {
        if (wishes == m_wishes && m_stage == Stage::Open && !m_seekTarget) {
            m_current.player->setPlaybackRate(rate);
        }
    });
}

void QtVideoSource::statusChanged(QMediaPlayer::MediaStatus status)
{
    if (status == QMediaPlayer::InvalidMedia) {
        failLater(VideoFailure::Unreadable);
        return;
    }
    if (m_stage == Stage::Opening) {
        becomeOpen();
        return;
    }
    if (status != QMediaPlayer::EndOfMedia || m_stage != Stage::Open || !m_wish || m_ended) {
        return;
    }
    // Not from within the player's own signal: the next thing may be a seek.
    QTimer::singleShot(0, this, [this, wishes = m_wishes] {
        if (wishes == m_wishes && m_stage == Stage::Open) {
            clipEnded();
        }
    });
}

void QtVideoSource::clipEnded()
{
    if (m_seekTarget && m_retries > 0) {
        // Now and then a seek soon after opening or near the end runs into the end without a frame.
        --m_retries;
        carryOut();
        return;
    }
    // An end that comes long before the manifest's is a file that was cut off.
    const int reached = std::max(m_lastShown, m_seekTarget.value_or(-1)) + 1;
    if (reached * 10 < m_manifest.frames * 9) {
        fail(VideoFailure::Truncated);
        return;
    }
    m_seekTarget.reset();
    reachedEnd();
}

void QtVideoSource::recover(VideoFailure reason)
{
    if (m_sinceReopening.isValid() && m_sinceReopening.elapsed() < reopenEvery.count()) {
        fail(reason);
        return;
    }
    // A stream that has worked may work again; the wish is still there and says where it should be by now.
    m_sinceReopening.start();
    closePlayer();
    m_stage = Stage::Waiting;
    open();
}

void QtVideoSource::failLater(VideoFailure reason)
{
    // Both ways delete the player, which must not happen inside one of its signals.
    QTimer::singleShot(0, this, [this, reason, generation = m_generation] {
        if (generation != m_generation) {
            return;
        }
        if (reason == VideoFailure::Unreadable && m_worked) {
            recover(reason);
        } else {
            fail(reason);
        }
    });
}

void QtVideoSource::fail(VideoFailure reason)
{
    if (m_stage == Stage::Failed || m_stage == Stage::Empty) {
        return; // already said, or no longer asked for
    }
    m_stage = Stage::Failed;
    m_wish.reset();
    closePlayer();
    Q_EMIT failed(reason);
}

} // namespace

std::unique_ptr<VideoSource> makeQtVideoSource(MediaSupport* support)
{
    return std::make_unique<QtVideoSource>(support);
}

} // namespace backstretch

#include "qtvideosource.moc"
