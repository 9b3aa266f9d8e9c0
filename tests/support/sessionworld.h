// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/historyservice.h"
#include "app/pages/session/playerpicture.h"
#include "app/pages/session/sessionpages.h"
#include "app/platform/awaywatch.h"
#include "app/platform/mediacontrols.h"
#include "app/platform/sleepinhibitor.h"
#include "app/player/speech/voice.h"
#include "app/settings.h"
#include "app/theme/theme.h"
#include "app/widgets/videoview.h"
#include "core/catalogue/loader.h"
#include "tests/support/fakecues.h"
#include "tests/support/fakespeech.h"
#include "tests/support/logsupport.h"
#include "tests/support/manualclock.h"

#include <QApplication>

#include <functional>
#include <utility>
#include <vector>

namespace backstretch {

class FakeInhibitor final : public SleepInhibitor
{
public:
    void inhibit(const QString&) override { awake = true; }
    void release() override { awake = false; }
    bool awake = false;
};

class FakeAwayWatch final : public AwayWatch
{
public:
    void start() override { watching = true; }
    void stop() override { watching = false; }
    void goAway()
    {
        if (watching) {
            Q_EMIT wentAway();
        }
    }
    bool watching = false;
};

class FakeMediaControls final : public MediaControls
{
public:
    void show(const NowPlaying& now) override { shown = now; }
    void clear() override { shown.reset(); }
    std::optional<NowPlaying> shown;
};

/// The widget of the real one, and nothing in it.
class NoPicture final : public PlayerPicture
{
public:
    explicit NoPicture(const Theme& theme)
        : m_theme(theme)
    {
    }
    [[nodiscard]] QWidget& widget() override { return *m_widget; }
    void setExercise(const Exercise& exercise, const ExerciseVersion& version) override
    {
        shown = exercise.id + QLatin1Char('/') + version.id;
    }
    void follow(const std::vector<Event>&, const Snapshot&) override {}
    void setTag(const QString&) override {}
    void setTurned(bool turned) override { isTurned = turned; }
    void setPicturesOnly(bool only) override { onlyPictures = only; }
    void clear() override {}

    QString shown; ///< exercise and version
    bool isTurned = false;
    bool onlyPictures = false;

private:
    const Theme& m_theme;
    QWidget* m_widget = new VideoView(m_theme); // becomes the page's
};

/// Everything a session needs, with the real catalogue, the real log and the real pages; time passes
/// when the test says so.
class SessionWorld
{
public:
    explicit SessionWorld(const QString& catalogueFolder)
        : catalogue(std::move(loadCatalogue(catalogueFolder)).value())
    {
        theme.apply({});
        history.open();
        settings.change([](Settings& values) { values.startInFullScreen = false; });
        pages->resize(1280, 800);
    }

    /// Time passes, with a look at the clock each second as the timer would take it.
    void pass(Millis span)
    {
        for (Millis passed{0}; passed < span; passed += std::chrono::seconds(1)) {
            const Millis step = std::min<Millis>(std::chrono::seconds(1), span - passed);
            clock.pass(step);
            wallClock.advance(step);
            if (GuidedSession* session = pages->session()) {
                session->look();
            }
        }
    }
    [[nodiscard]] std::vector<SessionRow> rows()
    {
        return history.read(history.log().reader().sessions({}, 100));
    }

    TestFolder folder;
    Catalogue catalogue;
    Theme theme{*qApp};
    SettingsStore settings{folder.filePath(QStringLiteral("settings.ini"))};
    FakeWallClock wallClock;
    HistoryService history{folder.path(), wallClock};
    ManualClock clock;
    FakeCues cues;
    FakeSpeech speech;
    Voice voice{speech, settings};
    FakeInhibitor inhibitor;
    FakeAwayWatch awayWatch;
    FakeMediaControls mediaControls;
    NoPicture* picture = new NoPicture(theme); ///< becomes the pages'
    std::unique_ptr<SessionPages> pages =
        std::make_unique<SessionPages>(SessionPages::Surroundings{theme,
                                                                  catalogue,
                                                                  settings,
                                                                  history,
                                                                  clock,
                                                                  cues,
                                                                  voice,
                                                                  inhibitor,
                                                                  awayWatch,
                                                                  mediaControls,
                                                                  {theme, catalogue.redFlags(), {}, &voice}},
                                       std::unique_ptr<PlayerPicture>(picture));
};

} // namespace backstretch
