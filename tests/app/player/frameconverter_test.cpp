// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/video/frameconverter.h"

#include <QColor>
#include <QVideoFrame>
#include <QVideoFrameFormat>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>

namespace backstretch {
namespace {

using Layout = QVideoFrameFormat::PixelFormat;
using Paint = std::function<QColor(int x, int y)>;

struct Yuv
{
    uchar y, u, v;
};

/// By the formulas of BT.709 with limited range, in floating point.
Yuv yuvOf(const QColor& colour)
{
    const double r = colour.redF();
    const double g = colour.greenF();
    const double b = colour.blueF();
    const double luma = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    const auto sample = [](double value) { return static_cast<uchar>(std::lround(value)); };
    return {sample(16 + 219 * luma), sample(128 + 224 * (b - luma) / 1.8556),
            sample(128 + 224 * (r - luma) / 1.5748)};
}

QVideoFrame frameOf(QSize size, Layout layout, const Paint& paint)
{
    QVideoFrameFormat format(size, layout);
    format.setColorSpace(QVideoFrameFormat::ColorSpace_BT709);
    format.setColorRange(QVideoFrameFormat::ColorRange_Video);
    QVideoFrame frame(format);
    if (!frame.map(QVideoFrame::WriteOnly)) {
        ADD_FAILURE() << "no frame to write to";
        return frame;
    }
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const Yuv yuv = yuvOf(paint(x, y));
            frame.bits(0)[y * frame.bytesPerLine(0) + x] = yuv.y;
            const bool together = layout == QVideoFrameFormat::Format_NV12;
            uchar* u = frame.bits(1) + y / 2 * frame.bytesPerLine(1) + (together ? x / 2 * 2 : x / 2);
            uchar* v = together ? u + 1 : frame.bits(2) + y / 2 * frame.bytesPerLine(2) + x / 2;
            *u = yuv.u;
            *v = yuv.v;
        }
    }
    frame.unmap();
    return frame;
}

int distance(QRgb a, QRgb b)
{
    return std::max(
        {std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

class FrameConverterTest : public testing::TestWithParam<Layout>
{
protected:
    FrameConverter m_converter;
};

TEST_P(FrameConverterTest, KeepsColoursAtEverySize)
{
    const QSize size(64, 36);
    for (const QColor& colour : {QColor(255, 255, 255), QColor(0, 0, 0), QColor(255, 0, 0), QColor(0, 255, 0),
                                 QColor(0, 0, 255), QColor(244, 239, 230), QColor(47, 111, 104)}) {
        const QVideoFrame frame = frameOf(size, GetParam(), [&](int, int) { return colour; });
        for (const QSize wanted :
             {size, QSize(128, 72), QSize(48, 27), QSize(37, 21), QSize(32, 18), QSize(16, 9)}) {
            const QImage picture = m_converter.convert(frame, wanted);
            ASSERT_FALSE(picture.isNull());
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    ASSERT_LE(distance(picture.pixel(x, y), colour.rgb()), 3)
                        << colour.name().toStdString() << " became "
                        << QColor(picture.pixel(x, y)).name().toStdString() << " at " << x << ", " << y
                        << " of " << wanted.width() << " x " << wanted.height();
                }
            }
        }
    }
}

TEST_P(FrameConverterTest, MakesASmallerPictureThatLooksTheSame)
{
    // A slope of grey: wherever a pixel of the smaller picture lies, its brightness is known.
    const QSize size(128, 72);
    const auto grey = [&](double x, double y) {
        return 20 + 150 * x / size.width() + 60 * y / size.height();
    };
    const QVideoFrame frame = frameOf(size, GetParam(), [&](int x, int y) {
        const int level = static_cast<int>(std::lround(grey(x + 0.5, y + 0.5)));
        return QColor(level, level, level);
    });
    for (const QSize wanted : {QSize(112, 63), QSize(71, 40), QSize(64, 36), QSize(48, 27), QSize(21, 12)}) {
        const QImage picture = m_converter.convert(frame, wanted);
        ASSERT_EQ(picture.size(), wanted) << "of its own size, so that it is painted as it is";
        const double across = static_cast<double>(size.width()) / wanted.width();
        const double down = static_cast<double>(size.height()) / wanted.height();
        for (int y = 0; y < wanted.height(); ++y) {
            for (int x = 0; x < wanted.width(); ++x) {
                ASSERT_NEAR(qGreen(picture.pixel(x, y)), grey((x + 0.5) * across, (y + 0.5) * down), 3)
                    << "at " << x << ", " << y << " of " << wanted.width() << " x " << wanted.height();
            }
        }
    }
}

TEST_P(FrameConverterTest, KeepsItsOwnSizeWhereAnotherShapeOrALargerOneIsWanted)
{
    const QVideoFrame frame = frameOf({64, 36}, GetParam(), [](int x, int) { return QColor(x * 3, 40, 90); });
    for (const QSize wanted :
         {QSize(), QSize(0, 0), QSize(64, 36), QSize(400, 225), QSize(20, 30), QSize(60, 10)}) {
        EXPECT_EQ(m_converter.convert(frame, wanted).size(), QSize(64, 36));
    }
}

TEST_P(FrameConverterTest, TakesFramesOfFewPixels)
{
    for (const QSize size : {QSize(2, 2), QSize(4, 2), QSize(6, 4)}) {
        const QVideoFrame frame = frameOf(size, GetParam(), [](int, int) { return QColor(90, 90, 90); });
        for (int w = 1; w <= size.width(); ++w) {
            const QImage picture =
                m_converter.convert(frame, {w, std::max(1, w * size.height() / size.width())});
            ASSERT_FALSE(picture.isNull());
            EXPECT_LE(distance(picture.pixel(picture.width() - 1, picture.height() - 1), qRgb(90, 90, 90)),
                      3);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Layouts, FrameConverterTest,
                         testing::Values(QVideoFrameFormat::Format_YUV420P, QVideoFrameFormat::Format_NV12),
                         [](const testing::TestParamInfo<Layout>& layout) {
                             return layout.param == QVideoFrameFormat::Format_NV12 ? "Nv12" : "Yuv420";
                         });

} // namespace
} // namespace backstretch
