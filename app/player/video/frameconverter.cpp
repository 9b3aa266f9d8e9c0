// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/video/frameconverter.h"

#include <QVideoFrame>
#include <QVideoFrameFormat>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace backstretch {

namespace {

/// The three planes of a frame, whichever of the two layouts it has.
struct Planes
{
    const uchar* y = nullptr;
    const uchar* u = nullptr;
    const uchar* v = nullptr;
    std::ptrdiff_t yStride = 0;
    std::ptrdiff_t uvStride = 0;
    std::ptrdiff_t uvStep = 1; ///< 2 where U and V alternate
};

// BT.709 limited range in 8 bit fixed point: 1.1644, 1.7927, -0.2132, -0.5329, 2.1124 times 256.
constexpr int scaleY = 298;
constexpr int redV = 459;
constexpr int greenU = -55;
constexpr int greenV = -136;
constexpr int blueU = 541;

/// What the colour planes add to each pixel of a row. Kept apart from the brightness, so that both
/// loops are plain enough for the compiler to do eight pixels at a time, and two rows share it.
struct ChromaRow
{
    explicit ChromaRow(int width)
        : red(static_cast<std::size_t>(width))
        , green(red.size())
        , blue(red.size())
    {
    }
    std::vector<int> red, green, blue;

    template <int Doubled>
    void fill(const uchar* u, const uchar* v, std::ptrdiff_t step, int count)
    {
        for (int i = 0; i < count; ++i) {
            const int cu = u[i * step] - 128;
            const int cv = v[i * step] - 128;
            const auto at = static_cast<std::size_t>(i * Doubled);
            for (std::size_t k = 0; k < Doubled; ++k) {
                red[at + k] = redV * cv + 128;
                green[at + k] = greenU * cu + greenV * cv + 128;
                blue[at + k] = blueU * cu + 128;
            }
        }
    }
};

std::uint32_t pixel(int luma, int red, int green, int blue)
{
    const int base = scaleY * luma;
    const int r = std::clamp((base + red) >> 8, 0, 255);
    const int g = std::clamp((base + green) >> 8, 0, 255);
    const int b = std::clamp((base + blue) >> 8, 0, 255);
    return 0xff000000u | static_cast<std::uint32_t>(r) << 16 | static_cast<std::uint32_t>(g) << 8 |
           static_cast<std::uint32_t>(b);
}

void convertFull(const Planes& in, int width, int height, uchar* out, std::ptrdiff_t outStride)
{
    ChromaRow chroma(width + 1);
    const int* red = chroma.red.data();
    const int* green = chroma.green.data();
    const int* blue = chroma.blue.data();
    for (int y = 0; y < height; ++y) {
        if (y % 2 == 0) {
            const std::ptrdiff_t at = (y / 2) * in.uvStride;
            chroma.fill<2>(in.u + at, in.v + at, in.uvStep, (width + 1) / 2);
        }
        const uchar* luma = in.y + y * in.yStride;
        auto* row = reinterpret_cast<std::uint32_t*>(out + y * outStride);
        for (int x = 0; x < width; ++x) {
            row[x] = pixel(luma[x] - 16, red[x], green[x], blue[x]);
        }
    }
}

/// Half the width and height: brightness of four pixels together, colour as it is stored.
void convertHalf(const Planes& in, int width, int height, uchar* out, std::ptrdiff_t outStride)
{
    ChromaRow chroma(width);
    const int* red = chroma.red.data();
    const int* green = chroma.green.data();
    const int* blue = chroma.blue.data();
    for (int y = 0; y < height; ++y) {
        const std::ptrdiff_t at = y * in.uvStride;
        chroma.fill<1>(in.u + at, in.v + at, in.uvStep, width);
        const uchar* upper = in.y + 2 * y * in.yStride;
        const uchar* lower = upper + in.yStride;
        auto* row = reinterpret_cast<std::uint32_t*>(out + y * outStride);
        for (int x = 0; x < width; ++x) {
            const int luma = (upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1] + 2) >> 2;
            row[x] = pixel(luma - 16, red[x], green[x], blue[x]);
        }
    }
}

bool isOurColour(const QVideoFrameFormat& format)
{
    const auto space = format.colorSpace();
    return (space == QVideoFrameFormat::ColorSpace_BT709 ||
            space == QVideoFrameFormat::ColorSpace_Undefined) &&
           format.colorRange() != QVideoFrameFormat::ColorRange_Full;
}

} // namespace

QImage& FrameConverter::freeBuffer(QSize size)
{
    const auto unused = std::find_if(m_buffers.begin(), m_buffers.end(), [size](const QImage& buffer) {
        return buffer.isNull() || buffer.size() != size || buffer.isDetached();
    });
    QImage& buffer = unused == m_buffers.end() ? m_buffers.front() : *unused;
    if (unused == m_buffers.end() || buffer.size() != size) {
        buffer = QImage(size, QImage::Format_RGB32);
    }
    return buffer;
}

QImage FrameConverter::convert(const QVideoFrame& frame, QSize wanted)
{
    const auto layout = frame.pixelFormat();
    const bool twoPlanes = layout == QVideoFrameFormat::Format_NV12;
    if ((!twoPlanes && layout != QVideoFrameFormat::Format_YUV420P) || !isOurColour(frame.surfaceFormat())) {
        return frame.toImage().convertToFormat(QImage::Format_RGB32);
    }
    QVideoFrame mapped = frame; // the frame itself is shared, mapping needs a handle that is not const
    if (!mapped.map(QVideoFrame::ReadOnly)) {
        return {};
    }
    Planes planes;
    planes.y = mapped.bits(0);
    planes.yStride = mapped.bytesPerLine(0);
    planes.u = mapped.bits(1);
    planes.uvStride = mapped.bytesPerLine(1);
    planes.v = twoPlanes ? planes.u + 1 : mapped.bits(2);
    planes.uvStep = twoPlanes ? 2 : 1;

    const QSize half(frame.width() / 2, frame.height() / 2);
    const bool halve = wanted.isValid() && wanted.width() <= half.width() && wanted.height() <= half.height();
    const QSize size = halve ? half : frame.size();
    QImage& picture = freeBuffer(size);
    const auto convertPlanes = halve ? convertHalf : convertFull;
    convertPlanes(planes, size.width(), size.height(), picture.bits(), picture.bytesPerLine());
    mapped.unmap();
    return picture;
}

} // namespace backstretch
