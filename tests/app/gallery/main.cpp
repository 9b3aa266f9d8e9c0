// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the components page and every page of the program into PNG files: in the four themes, in a
// small window, with the largest text, in German and mirrored.
// Usage: gallery [FOLDER [LOOK...]]; with looks (dark, small, german…), the pages in these alone.
#include "tests/app/gallery/componentspage.h"
#include "tests/app/gallery/pages.h"

#include "app/player/media/mediabackend.h"
#include "app/player/speech/speechservice.h"
#include "app/theme/theme.h"

#include <QApplication>
#include <QDir>

#include <cstdio>
#include <memory>
#include <optional>

using namespace backstretch;

namespace {

struct Shot
{
    const char* name;
    ThemeOptions options;
    bool rightToLeft;
};

constexpr ColourChoice light = ColourChoice::Light;

const Shot shots[] = {
    {"components-light", {TextSize::Normal, light, MotionChoice::Reduced}, false},
    {"components-dark", {TextSize::Normal, ColourChoice::Dark, MotionChoice::Reduced}, false},
    {"components-high-contrast-dark",
     {TextSize::Normal, ColourChoice::HighContrastDark, MotionChoice::Reduced},
     false},
    {"components-high-contrast-light",
     {TextSize::Normal, ColourChoice::HighContrastLight, MotionChoice::Reduced},
     false},
    {"components-right-to-left", {TextSize::Normal, light, MotionChoice::Reduced}, true},
    {"components-text-200", {TextSize::Largest, light, MotionChoice::Reduced}, false},
};

bool drawComponents(QApplication& application, const QDir& folder)
{
    Theme theme(application);
    for (const Shot& shot : shots) {
        QApplication::setLayoutDirection(shot.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        theme.apply(shot.options);
        const std::unique_ptr<QWidget> page = makeComponentsPage(theme);
        page->setFixedWidth(shot.options.textSize == TextSize::Largest ? 1280 : 860);
        page->resize(page->width(), page->heightForWidth(page->width()));
        page->show();
        QApplication::processEvents();
        const QString file = folder.filePath(QString::fromLatin1(shot.name) + QStringLiteral(".png"));
        if (!page->grab().save(file)) {
            std::fprintf(stderr, "Cannot write %s\n", qPrintable(file));
            return false;
        }
        std::printf("%s\n", qPrintable(file));
    }
    return true;
}

/// The offscreen platform has nothing to resize or to raise and says so each time.
void hideNoise(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (!message.startsWith(QLatin1String("This plugin does not support"))) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (const std::optional<int> result = runMediaSelfTest(argc, argv)) {
        return *result; // the program asks a copy of itself whether clips can be played
    }
    if (const std::optional<int> result = runSpeechService(argc, argv)) {
        return *result; // and speaks in one: without this line, each copy would start the next
    }
    qInstallMessageHandler(hideNoise);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    if (!QDir().mkpath(folder.path())) {
        std::fprintf(stderr, "Cannot make the folder %s\n", qPrintable(folder.path()));
        return 1;
    }
    const QStringList looks = application.arguments().mid(2);
    const bool drawn = !looks.isEmpty() || drawComponents(application, folder);
    return drawPages(application, folder, looks) && drawn ? 0 : 1;
}
