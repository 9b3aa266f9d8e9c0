// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/mediacontrols.h"

#import <MediaPlayer/MediaPlayer.h>

#include <array>
#include <utility>

namespace backstretch {

namespace {

double seconds(std::chrono::milliseconds length)
{
    return std::chrono::duration<double>(length).count();
}

/// Now Playing and the remote commands: keys, headsets, Control Centre. Built without automatic
/// reference counting, so what is kept is retained and released here.
class NowPlayingCentre final : public MediaControls
{
public:
    ~NowPlayingCentre() override { clear(); }

    void show(const NowPlaying& now) override
    {
        take();
        MPRemoteCommandCenter* remote = [MPRemoteCommandCenter sharedCommandCenter];
        remote.nextTrackCommand.enabled = now.steps ? YES : NO;
        remote.previousTrackCommand.enabled = now.steps ? YES : NO;
        MPNowPlayingInfoCenter* centre = [MPNowPlayingInfoCenter defaultCenter];
        centre.nowPlayingInfo = @{
            MPMediaItemPropertyTitle : now.title.toNSString(),
            MPMediaItemPropertyAlbumTitle : now.session.toNSString(),
            MPMediaItemPropertyPlaybackDuration : @(seconds(now.length)),
            MPNowPlayingInfoPropertyElapsedPlaybackTime : @(seconds(now.position)),
            MPNowPlayingInfoPropertyPlaybackRate : @(now.running ? 1.0 : 0.0)
        };
        centre.playbackState =
            now.running ? MPNowPlayingPlaybackStatePlaying : MPNowPlayingPlaybackStatePaused;
    }

    void clear() override
    {
        if (!m_taken) {
            return;
        }
        for (const auto& [command, signal] : commands()) {
            [command removeTarget:nil];
            command.enabled = NO;
        }
        MPNowPlayingInfoCenter* centre = [MPNowPlayingInfoCenter defaultCenter];
        centre.nowPlayingInfo = nil;
        centre.playbackState = MPNowPlayingPlaybackStateStopped;
        m_taken = false;
    }

private:
    using Signal = void (MediaControls::*)();

    static std::array<std::pair<MPRemoteCommand*, Signal>, 6> commands()
    {
        MPRemoteCommandCenter* centre = [MPRemoteCommandCenter sharedCommandCenter];
        return {{{centre.playCommand, &MediaControls::playPressed},
                 {centre.pauseCommand, &MediaControls::pausePressed},
                 {centre.togglePlayPauseCommand, &MediaControls::playPausePressed},
                 {centre.stopCommand, &MediaControls::stopPressed},
                 {centre.nextTrackCommand, &MediaControls::nextPressed},
                 {centre.previousTrackCommand, &MediaControls::previousPressed}}};
    }

    void take()
    {
        if (std::exchange(m_taken, true)) {
            return;
        }
        for (const auto& [command, signal] : commands()) {
            const Signal told = signal;
            command.enabled = YES;
            [command addTargetWithHandler:^MPRemoteCommandHandlerStatus(MPRemoteCommandEvent*) {
                // Not from within the handler: what is told may end the session, and this with it.
                QMetaObject::invokeMethod(
                    this, [this, told] { Q_EMIT(this->*told)(); }, Qt::QueuedConnection);
                return MPRemoteCommandHandlerStatusSuccess;
            }];
        }
    }

    bool m_taken = false;
};

} // namespace

std::unique_ptr<MediaControls> makeMediaControls(std::function<quintptr()>)
{
    return std::make_unique<NowPlayingCentre>();
}

} // namespace backstretch
