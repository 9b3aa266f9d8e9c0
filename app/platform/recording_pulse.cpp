// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/recording.h"

#include <pulse/pulseaudio.h>

#include <cstring>
#include <memory>
#include <set>
#include <vector>

namespace backstretch {
namespace {

using Clock = std::chrono::steady_clock;

/// What the server said. Streams first name their source; which sources are microphones is said apart.
struct Heard
{
    std::set<std::uint32_t> monitors; ///< sources that only repeat what a loudspeaker plays
    std::vector<std::uint32_t> recordedFrom;
};

void takeSource(pa_context*, const pa_source_info* source, int, void* into)
{
    if (source != nullptr && source->monitor_of_sink != PA_INVALID_INDEX) {
        static_cast<Heard*>(into)->monitors.insert(source->index);
    }
}

void takeStream(pa_context*, const pa_source_output_info* stream, int, void* into)
{
    // A level meter (the volume control's) records nothing.
    if (stream != nullptr && stream->corked == 0 &&
        (stream->resample_method == nullptr || std::strcmp(stream->resample_method, "peaks") != 0)) {
        static_cast<Heard*>(into)->recordedFrom.push_back(stream->source);
    }
}

/// A connection for one question.
class Question
{
public:
    explicit Question(std::chrono::milliseconds patience)
        : m_end(Clock::now() + patience)
        , m_context(pa_context_new(pa_mainloop_get_api(m_loop.get()), "Backstretch"))
    {
    }
    Question(const Question&) = delete;
    Question& operator=(const Question&) = delete;
    Question(Question&&) = delete;
    Question& operator=(Question&&) = delete;
    ~Question()
    {
        pa_context_disconnect(m_context);
        pa_context_unref(m_context);
    }

    [[nodiscard]] bool connect()
    {
        return pa_context_connect(m_context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) >= 0 &&
               runUntil([this] { return pa_context_get_state(m_context) == PA_CONTEXT_READY; });
    }
    [[nodiscard]] bool ask(Heard& heard)
    {
        return finish(pa_context_get_source_info_list(m_context, &takeSource, &heard)) &&
               finish(pa_context_get_source_output_info_list(m_context, &takeStream, &heard));
    }

private:
    template <typename Reached>
    bool runUntil(Reached reached)
    {
        while (!reached()) {
            const auto left = std::chrono::duration_cast<std::chrono::microseconds>(m_end - Clock::now());
            if (left.count() <= 0 || PA_CONTEXT_IS_GOOD(pa_context_get_state(m_context)) == 0 ||
                pa_mainloop_prepare(m_loop.get(), static_cast<int>(left.count())) < 0 ||
                pa_mainloop_poll(m_loop.get()) < 0 || pa_mainloop_dispatch(m_loop.get()) < 0) {
                return false;
            }
        }
        return true;
    }
    bool finish(pa_operation* operation)
    {
        if (operation == nullptr) {
            return false;
        }
        const bool done =
            runUntil([operation] { return pa_operation_get_state(operation) != PA_OPERATION_RUNNING; });
        pa_operation_cancel(operation); // its answer would be written to what is gone
        pa_operation_unref(operation);
        return done;
    }

    struct FreeLoop
    {
        void operator()(pa_mainloop* loop) const { pa_mainloop_free(loop); }
    };
    Clock::time_point m_end;
    std::unique_ptr<pa_mainloop, FreeLoop> m_loop{pa_mainloop_new()};
    pa_context* m_context;
};

} // namespace

bool microphoneInUse(std::chrono::milliseconds patience)
{
    Question question(patience);
    Heard heard;
    if (!question.connect() || !question.ask(heard)) {
        return false;
    }
    for (const std::uint32_t source : heard.recordedFrom) {
        if (heard.monitors.count(source) == 0) {
            return true;
        }
    }
    return false;
}

} // namespace backstretch
