// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/barcodeclip.h"

#include <QColor>
#include <QProcess>
#include <gtest/gtest.h>

namespace backstretch {

namespace {

constexpr int bars = 10;

} // namespace

bool runFfmpeg(const QStringList& arguments, const QByteArray& input)
{
    QProcess ffmpeg;
    ffmpeg.setProcessChannelMode(QProcess::MergedChannels);
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y")} +
                     arguments);
    if (!ffmpeg.waitForStarted()) {
        ADD_FAILURE() << "ffmpeg is needed for this test and could not be started";
        return false;
    }
    ffmpeg.write(input);
    ffmpeg.closeWriteChannel();
    if (!ffmpeg.waitForFinished(60'000) || ffmpeg.exitStatus() != QProcess::NormalExit ||
        ffmpeg.exitCode() != 0) {
        ADD_FAILURE() << "ffmpeg: " << ffmpeg.readAll().constData();
        return false;
    }
    return true;
}

bool BarcodeClip::write(const QString& file) const
{
    QByteArray raw;
    raw.reserve(frames * size.width() * size.height());
    for (int frame = 0; frame < frames; ++frame) {
        QByteArray row(size.width(), '\x10');
        for (int x = 0; x < size.width(); ++x) {
            if ((frame >> (x * bars / size.width()) & 1) != 0) {
                row[x] = '\xeb';
            }
        }
        raw.append(row.repeated(size.height()));
    }
    const QString gop = QString::number(keyFrameEvery);
    const QString arguments =
        QStringLiteral(
            "-f rawvideo -pix_fmt gray -s %1x%2 -r 25 -i - -vf format=yuv420p -an -c:v libvpx-vp9 -b:v 0 "
            "-crf 40 -g %3 -keyint_min %3 -deadline realtime -cpu-used 8 -colorspace bt709 "
            "-color_primaries bt709 -color_trc bt709 -color_range tv -movflags +faststart")
            .arg(size.width())
            .arg(size.height())
            .arg(gop);
    return runFfmpeg(arguments.split(QLatin1Char(' ')) << file, raw);
}

int BarcodeClip::read(const QImage& picture)
{
    int number = 0;
    for (int bar = 0; bar < bars; ++bar) {
        const int x = picture.width() * (2 * bar + 1) / (2 * bars);
        const int level = qGray(picture.pixel(x, picture.height() / 2));
        if (level > 60 && level < 190) {
            return -1;
        }
        number |= (level >= 190 ? 1 : 0) << bar;
    }
    return number;
}

ClipManifest BarcodeClip::manifest() const
{
    ClipManifest manifest;
    manifest.clip = QStringLiteral("barcode");
    manifest.exercise = QStringLiteral("barcode");
    manifest.frames = frames;
    manifest.size = size;
    constexpr int names = 5;
    for (int i = 0; i < names; ++i) {
        const int first = frames * i / names;
        const int last = frames * (i + 1) / names - 1;
        manifest.chapters.push_back({static_cast<ChapterName>(i), {}, Side::None, {first, last}});
    }
    return manifest;
}

} // namespace backstretch
