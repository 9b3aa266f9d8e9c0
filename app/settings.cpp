// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "core/reminders/remindertext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>
#include <optional>

namespace backstretch {
namespace {

using namespace std::chrono_literals;

// A burst of changes (a slider that is dragged) becomes one write.
constexpr auto kWriteDelay = 200ms;

template <typename E>
using Word = std::pair<E, const char*>;

constexpr std::array kTextSizes{
    Word<TextSize>{TextSize::Normal, "normal"}, Word<TextSize>{TextSize::Large, "large"},
    Word<TextSize>{TextSize::Larger, "larger"}, Word<TextSize>{TextSize::VeryLarge, "very-large"},
    Word<TextSize>{TextSize::Largest, "largest"}};
constexpr std::array kColours{Word<ColourChoice>{ColourChoice::System, "system"},
                              Word<ColourChoice>{ColourChoice::Light, "light"},
                              Word<ColourChoice>{ColourChoice::Dark, "dark"},
                              Word<ColourChoice>{ColourChoice::HighContrastDark, "high-contrast-dark"},
                              Word<ColourChoice>{ColourChoice::HighContrastLight, "high-contrast-light"}};
constexpr std::array kMotion{Word<MotionChoice>{MotionChoice::System, "system"},
                             Word<MotionChoice>{MotionChoice::Reduced, "reduced"},
                             Word<MotionChoice>{MotionChoice::Full, "full"}};

constexpr std::array kGuidance{Word<SpokenGuidance>{SpokenGuidance::Usual, "usual"},
                               Word<SpokenGuidance>{SpokenGuidance::On, "on"},
                               Word<SpokenGuidance>{SpokenGuidance::Off, "off"}};
constexpr std::array kLevels{Word<SpeechLevel>{SpeechLevel::EveryStep, "every-step"},
                             Word<SpeechLevel>{SpeechLevel::KeyWords, "key-words"}};

constexpr std::array kWhenClosed{
    Word<WhenClosed>{WhenClosed::Ask, "ask"}, Word<WhenClosed>{WhenClosed::KeepInTray, "keep-in-tray"},
    Word<WhenClosed>{WhenClosed::KeepHidden, "keep-hidden"}, Word<WhenClosed>{WhenClosed::Quit, "quit"}};

/// The one list of keys: the reader and the writer below both walk it.
template <typename Visitor, typename Values>
void visitSettings(Visitor& visit, Values& s)
{
    visit.word("appearance/textSize", s.textSize, kTextSizes);
    visit.word("appearance/colours", s.colours, kColours);
    visit.word("appearance/reduceMotion", s.reduceMotion, kMotion);
    visit.flag("appearance/darkFullScreen", s.darkFullScreen);
    visit.text("language", s.language);
    visit.number("welcome/note", s.welcomeNote, 0, 1'000'000);
    visit.date("welcome/date", s.welcomeDate);
    visit.text("welcome/firstRoutine", s.firstRoutine);
    visit.names("learn/read", s.lessonsRead);
    visit.date("report/made", s.reportMade);
    visit.text("report/name", s.reportName);
    visit.flag("report/pictures", s.reportPictures);
    visit.date("today/gentleDeclined", s.gentleDeclined);
    visit.number("today/daysAWeek", s.daysAWeek, 0, 7);
    visit.flag("today/whyOpen", s.whyOpen);
    visit.flag("session/startInFullScreen", s.startInFullScreen);
    visit.flag("session/askAboutPain", s.askAboutPain);
    visit.number("session/painSkips", s.painSkips, 0, 1'000'000);
    visit.flag("session/askNextDay", s.askNextDay);
    visit.text("session/nextDaySession", s.nextDayAsked.session);
    visit.date("session/nextDayAsked", s.nextDayAsked.day);
    visit.number("session/amberFrom", s.pain.amberFrom, 1, 9);
    visit.number("session/redFrom", s.pain.redFrom, 2, 10);
    visit.seconds("session/getReady", s.getReady, 5s, 60s);
    visit.seconds("session/turnOver", s.turnOver, 5s, 60s);
    visit.seconds("session/breakBetween", s.breakBetween, 0s, 60s);
    visit.seconds("session/breath", s.breath, 4s, 8s);
    visit.flag("session/oneButton", s.oneButton);
    visit.flag("session/picturesOnly", s.picturesOnly);
    visit.flag("session/alwaysEasier", s.alwaysEasier);
    visit.flag("data/weeklyCopy", s.weeklyCopy);
    visit.flag("sound/on", s.soundOn);
    visit.number("sound/volume", s.volume, 0, 100);
    visit.word("voice/guidance", s.spokenGuidance, kGuidance);
    visit.word("voice/level", s.speechLevel, kLevels);
    visit.text("voice/name", s.voiceName);
    visit.number("voice/speed", s.voiceSpeed, -kVoiceSpeeds, kVoiceSpeeds);
    visit.flag("sound/tones", s.tones);
    visit.flag("sound/countLastSeconds", s.countLastSeconds);
    visit.flag("sound/tickEverySecond", s.tickEverySecond);
    visit.flag("reminders/on", s.reminders.on);
    visit.words("reminders/times", s.reminders.times, &reminderTimes);
    visit.minutes("reminders/afterUse", s.reminders.afterUse, 0min, 90min);
    visit.flag("reminders/onlyIfNotDone", s.reminders.onlyIfNotDone);
    visit.flag("reminders/waitWhileBusy", s.reminders.waitWhileBusy);
    visit.flag("reminders/quietHoursOn", s.reminders.quiet.on);
    visit.words("reminders/quietHours", s.reminders.quiet,
                [on = s.reminders.quiet.on](const QString& stored) { return quietHours(stored, on); });
    visit.flag("reminders/sound", s.reminders.sound);
    visit.flag("reminders/startWithComputer", s.startWithComputer);
    visit.words("reminders/state", s.reminderState, &reminderState);
    visit.word("window/whenClosed", s.whenClosed, kWhenClosed);
}

/// Takes over what makes sense; what does not keeps its default and is counted.
class Reader
{
public:
    explicit Reader(const QSettings& file)
        : m_file(file)
    {
    }
    [[nodiscard]] bool allGood() const { return m_allGood; }

    template <typename E, std::size_t N>
    void word(const char* key, E& value, const std::array<Word<E>, N>& words)
    {
        take(key, value, [&words](const QString& stored) -> std::optional<E> {
            const auto found = std::find_if(words.begin(), words.end(), [&stored](const Word<E>& entry) {
                return stored == QLatin1String(entry.second);
            });
            return found == words.end() ? std::nullopt : std::optional(found->first);
        });
    }
    void flag(const char* key, bool& value)
    {
        take(key, value, [](const QString& stored) -> std::optional<bool> {
            if (stored == QLatin1String("true") || stored == QLatin1String("false")) {
                return stored == QLatin1String("true");
            }
            return std::nullopt;
        });
    }
    void number(const char* key, int& value, int least, int most)
    {
        take(key, value, [least, most](const QString& stored) { return parsed(stored, least, most); });
    }
    void seconds(const char* key, std::chrono::seconds& value, std::chrono::seconds least,
                 std::chrono::seconds most)
    {
        take(key, value, [least, most](const QString& stored) -> std::optional<std::chrono::seconds> {
            const auto number =
                parsed(stored, static_cast<int>(least.count()), static_cast<int>(most.count()));
            return number ? std::optional(std::chrono::seconds(*number)) : std::nullopt;
        });
    }
    void date(const char* key, QDate& value)
    {
        take(key, value, [](const QString& stored) -> std::optional<QDate> {
            const QDate day = QDate::fromString(stored, Qt::ISODate);
            return day.isValid() ? std::optional(day) : std::nullopt;
        });
    }
    void text(const char* key, QString& value)
    {
        constexpr qsizetype longest = 64; // codes, ids and names, never prose
        take(key, value, [](const QString& stored) -> std::optional<QString> {
            return stored.size() <= longest ? std::optional(stored) : std::nullopt;
        });
    }

    void names(const char* key, QStringList& value)
    {
        constexpr qsizetype longest = 4096;
        take(key, value, [](const QString& stored) -> std::optional<QStringList> {
            return stored.size() <= longest ? std::optional(stored.split(u' ', Qt::SkipEmptyParts))
                                            : std::nullopt;
        });
    }

    void minutes(const char* key, std::chrono::minutes& value, std::chrono::minutes least,
                 std::chrono::minutes most)
    {
        take(key, value, [least, most](const QString& stored) -> std::optional<std::chrono::minutes> {
            const auto number =
                parsed(stored, static_cast<int>(least.count()), static_cast<int>(most.count()));
            return number ? std::optional(std::chrono::minutes(*number)) : std::nullopt;
        });
    }
    /// A value that core writes as words.
    template <typename T, typename Parse>
    void words(const char* key, T& value, Parse parse)
    {
        take(key, value, parse);
    }

private:
    static std::optional<int> parsed(const QString& stored, int least, int most)
    {
        bool isNumber = false;
        const int number = stored.toInt(&isNumber);
        return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
    }
    template <typename T, typename Parse>
    void take(const char* key, T& value, Parse parse)
    {
        const QVariant stored = m_file.value(QLatin1String(key));
        if (!stored.isValid()) {
            return;
        }
        if (const std::optional<T> good = parse(stored.toString())) {
            value = *good;
        } else {
            m_allGood = false;
        }
    }

    const QSettings& m_file;
    bool m_allGood = true;
};

class Writer
{
public:
    explicit Writer(QSettings& file)
        : m_file(file)
    {
    }

    template <typename E, std::size_t N>
    void word(const char* key, const E& value, const std::array<Word<E>, N>& words)
    {
        const auto found = std::find_if(words.begin(), words.end(),
                                        [&value](const Word<E>& entry) { return entry.first == value; });
        m_file.setValue(QLatin1String(key), QLatin1String(found->second));
    }
    void flag(const char* key, const bool& value) { m_file.setValue(QLatin1String(key), value); }
    void number(const char* key, const int& value, int, int) { m_file.setValue(QLatin1String(key), value); }
    void seconds(const char* key, const std::chrono::seconds& value, std::chrono::seconds,
                 std::chrono::seconds)
    {
        m_file.setValue(QLatin1String(key), static_cast<int>(value.count()));
    }
    void minutes(const char* key, const std::chrono::minutes& value, std::chrono::minutes,
                 std::chrono::minutes)
    {
        m_file.setValue(QLatin1String(key), static_cast<int>(value.count()));
    }
    template <typename T, typename Parse>
    void words(const char* key, const T& value, const Parse&)
    {
        optional(key, textOf(value));
    }
    void date(const char* key, const QDate& value) { optional(key, value.toString(Qt::ISODate)); }
    void text(const char* key, const QString& value) { optional(key, value); }
    void names(const char* key, const QStringList& value) { optional(key, value.join(u' ')); }

private:
    void optional(const char* key, const QString& value)
    {
        if (value.isEmpty()) {
            m_file.remove(QLatin1String(key));
        } else {
            m_file.setValue(QLatin1String(key), value);
        }
    }

    QSettings& m_file;
};

} // namespace

TimelineOptions timelineOptions(const Settings& settings)
{
    TimelineOptions options;
    options.getReady = settings.getReady;
    options.turnOver = settings.turnOver;
    options.breakBetween = settings.breakBetween;
    options.breath = settings.breath;
    return options;
}

PainLimits painLimits(const Settings& settings)
{
    return settings.pain.inOrder();
}

ThemeOptions themeOptions(const Settings& settings)
{
    return {settings.textSize, settings.colours, settings.reduceMotion};
}

Settings afterDeletion(const Settings& settings)
{
    Settings left;
    left.textSize = settings.textSize;
    left.colours = settings.colours;
    left.reduceMotion = settings.reduceMotion;
    left.darkFullScreen = settings.darkFullScreen;
    left.language = settings.language;
    left.welcomeNote = settings.welcomeNote;
    left.welcomeDate = settings.welcomeDate;
    return left;
}

SettingsStore::SettingsStore(QString file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kWriteDelay);
    connect(&m_delay, &QTimer::timeout, this, &SettingsStore::flush);
    read();
}

SettingsStore::~SettingsStore()
{
    if (m_delay.isActive()) {
        flush();
    }
}

void SettingsStore::read()
{
    if (!QFileInfo::exists(m_file)) {
        return;
    }
    bool wellFormed = false;
    {
        const QSettings file(m_file, QSettings::IniFormat);
        Reader reader(file);
        visitSettings(reader, m_values);
        wellFormed = file.status() == QSettings::NoError && reader.allGood();
    }
    if (!wellFormed) {
        putAside();
        m_problem = Problem::Damaged;
    }
}

void SettingsStore::putAside()
{
    const QString aside = m_file + QStringLiteral(".damaged");
    QFile::remove(aside);
    QFile::rename(m_file, aside);
}

void SettingsStore::set(Settings next)
{
    if (next == m_values) {
        return;
    }
    const Settings before = std::exchange(m_values, std::move(next));
    if (m_values.welcomeNote > 0) {
        m_delay.start();
    }
    Q_EMIT changed(before);
}

void SettingsStore::flush()
{
    m_delay.stop();
    if (m_values.welcomeNote == 0) {
        return;
    }
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSettings file(m_file, QSettings::IniFormat);
    Writer writer(file);
    visitSettings(writer, m_values);
    file.sync();
    const bool stored = file.status() == QSettings::NoError;
    QFile::setPermissions(m_file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!stored) {
        setProblem(Problem::NotWritten);
    } else if (m_problem == Problem::NotWritten) {
        setProblem(Problem::None);
    }
}

void SettingsStore::setProblem(Problem problem)
{
    if (m_problem != problem) {
        m_problem = problem;
        Q_EMIT problemChanged();
    }
}

} // namespace backstretch
