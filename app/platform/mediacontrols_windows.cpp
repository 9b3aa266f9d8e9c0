// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/mediacontrols.h"

#include <windows.h>

#include <systemmediatransportcontrolsinterop.h>

#pragma warning(push, 0)
#include <winrt/Windows.Foundation.h>
#include <winrt/Windows.Media.h>
#pragma warning(pop)

namespace backstretch {

namespace {

namespace media = winrt::Windows::Media;
using Button = media::SystemMediaTransportControlsButton;

/// The System Media Transport Controls: keys, headsets, and the flyout beside the volume. Where the
/// system refuses them (it may, and says so by exceptions), the keys of the window remain.
class SystemTransportControls final : public MediaControls
{
public:
    explicit SystemTransportControls(std::function<quintptr()> window)
        : m_window(std::move(window))
    {
    }
    ~SystemTransportControls() override
    {
        clear();
        if (m_controls) {
            m_controls.ButtonPressed(m_token);
        }
    }

    void show(const NowPlaying& now) override
    {
        try {
            take();
            m_controls.IsEnabled(true);
            m_controls.IsNextEnabled(now.steps);
            m_controls.IsPreviousEnabled(now.steps);
            m_controls.PlaybackStatus(now.running ? media::MediaPlaybackStatus::Playing
                                                  : media::MediaPlaybackStatus::Paused);
            const auto display = m_controls.DisplayUpdater();
            display.Type(media::MediaPlaybackType::Music);
            display.MusicProperties().Title(winrt::hstring(now.title.toStdWString()));
            display.MusicProperties().AlbumTitle(winrt::hstring(now.session.toStdWString()));
            display.Update();
            const media::SystemMediaTransportControlsTimelineProperties timeline;
            timeline.StartTime(winrt::Windows::Foundation::TimeSpan::zero());
            timeline.EndTime(now.length);
            timeline.Position(now.position);
            m_controls.UpdateTimelineProperties(timeline);
        } catch (const winrt::hresult_error&) {
            m_controls = nullptr;
        }
    }

    void clear() override
    {
        if (!m_controls) {
            return;
        }
        try {
            m_controls.PlaybackStatus(media::MediaPlaybackStatus::Closed);
            m_controls.DisplayUpdater().ClearAll();
            m_controls.DisplayUpdater().Update();
            m_controls.IsEnabled(false);
        } catch (const winrt::hresult_error&) {
            m_controls = nullptr;
        }
    }

private:
    void take()
    {
        if (m_controls) {
            return;
        }
        const auto interop = winrt::get_activation_factory<media::SystemMediaTransportControls,
                                                           ISystemMediaTransportControlsInterop>();
        winrt::check_hresult(interop->GetForWindow(reinterpret_cast<HWND>(m_window()),
                                                   winrt::guid_of<media::SystemMediaTransportControls>(),
                                                   winrt::put_abi(m_controls)));
        m_controls.IsPlayEnabled(true);
        m_controls.IsPauseEnabled(true);
        m_controls.IsStopEnabled(true);
        // It calls from a thread of its own.
        m_token = m_controls.ButtonPressed(
            [this](const auto&, const media::SystemMediaTransportControlsButtonPressedEventArgs& pressed) {
                const Button button = pressed.Button();
                QMetaObject::invokeMethod(
                    this, [this, button] { tell(button); }, Qt::QueuedConnection);
            });
    }

    void tell(Button button)
    {
        switch (button) {
        case Button::Play:
            Q_EMIT playPressed();
            break;
        case Button::Pause:
            Q_EMIT pausePressed();
            break;
        case Button::Stop:
            Q_EMIT stopPressed();
            break;
        case Button::Next:
            Q_EMIT nextPressed();
            break;
        case Button::Previous:
            Q_EMIT previousPressed();
            break;
        default:
            break;
        }
    }

    std::function<quintptr()> m_window;
    media::SystemMediaTransportControls m_controls{nullptr};
    winrt::event_token m_token;
};

} // namespace

std::unique_ptr<MediaControls> makeMediaControls(std::function<quintptr()> window)
{
    return std::make_unique<SystemTransportControls>(std::move(window));
}

} // namespace backstretch
