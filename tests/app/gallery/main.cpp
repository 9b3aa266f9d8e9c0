// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the components page in the four themes, mirrored, and at double text size to PNG files.
// Usage: gallery [FOLDER]
#include "tests/app/gallery/componentspage.h"

#include "app/theme/theme.h"

#include <QApplication>
#include <QDir>

#include <cstdio>
#include <memory>

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

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    if (!QDir().mkpath(folder.path())) {
        std::fprintf(stderr, "Cannot make the folder %s\n", qPrintable(folder.path()));
        return 1;
    }
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
            return 1;
        }
        std::printf("%s\n", qPrintable(file));
    }
    return 0;
}
