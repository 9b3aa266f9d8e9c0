// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/video/frameconverter.h"

#include <QSize>
#include <QVideoFrame>
#include <QVideoFrameFormat>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
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
    int uvStep = 1; ///< 2 where U and V alternate
};

// BT.709 limited range: 1.1644, 1.7927, 0.2132, 0.5329, 2.1124 in 2^13ths, which makes of samples times
// 256 colours times 32. Sixteen bits everywhere, so that the compiler does eight pixels at a time.
constexpr unsigned scaleY = 9539;
constexpr int redV = 14686;
constexpr int greenU = 1747;
constexpr int greenV = 4366;
constexpr int blueU = 17305;
constexpr int black = 16;

/// One row to paint: brightness above black and the two colour differences of each pixel, times 256.
struct Row
{
    explicit Row(int width)
        : luma(static_cast<std::size_t>(width + width % 2)) // two pixels share their colours
        , u(luma.size())
        , v(luma.size())
        , picked(luma.size() / 2)
    {
    }
    /// Takes colours out of two rows of samples, for each two pixels the one at the next place.
    void colour(const uchar* fromU, const uchar* fromV, const std::vector<int>& places)
    {
        colour(fromU, places, u);
        colour(fromV, places, v);
    }

    std::vector<std::uint16_t> luma;
    std::vector<std::int16_t> u, v;

private:
    void colour(const uchar* from, const std::vector<int>& places, std::vector<std::int16_t>& to)
    {
        // In two loops, because the compiler makes the second eight times as fast.
        const int* at = places.data();
        uchar* sample = picked.data();
        const std::size_t pairs = picked.size();
        for (std::size_t pair = 0; pair < pairs; ++pair) {
            sample[pair] = from[at[pair]];
        }
        std::int16_t* out = to.data();
        for (std::size_t pair = 0; pair < pairs; ++pair) {
            out[2 * pair] = out[2 * pair + 1] = static_cast<std::int16_t>((sample[pair] - 128) * 256);
        }
    }

    std::vector<uchar> picked;
};

// Processors of the last ten years do sixteen pixels at a time; which it is, is found out at start-up.
#if defined(__x86_64__) && defined(__GLIBC__) && defined(__GNUC__) && !defined(__clang__)
#define BACKSTRETCH_ALSO_FOR_AVX2 [[gnu::target_clones("avx2", "default")]]
#else
#define BACKSTRETCH_ALSO_FOR_AVX2
#endif

std::uint16_t aboveBlack(int luma256)
{
    return static_cast<std::uint16_t>(std::max(0, luma256 - black * 256));
}

/// A part of a product that fits into 16 bits again.
std::int16_t high(int product)
{
    return static_cast<std::int16_t>(product >> 16);
}

std::uint16_t channel(int times32)
{
    const auto rounded = static_cast<std::int16_t>(static_cast<std::int16_t>(times32 + 16) >> 5);
    return static_cast<std::uint16_t>(std::clamp<std::int16_t>(rounded, 0, 255));
}

BACKSTRETCH_ALSO_FOR_AVX2 void paint(const Row& row, int width, std::uint32_t* out)
{
    const std::uint16_t* luma = row.luma.data();
    const std::int16_t* u = row.u.data();
    const std::int16_t* v = row.v.data();
    for (int x = 0; x < width; ++x) {
        const auto base = static_cast<std::int16_t>((luma[x] * scaleY) >> 16);
        const std::uint16_t red = channel(base + high(v[x] * redV));
        const std::uint16_t green = channel(base - high(u[x] * greenU) - high(v[x] * greenV));
        const std::uint16_t blue = channel(base + high(u[x] * blueU));
        out[x] = 0xff000000u | static_cast<std::uint32_t>(red) << 16 |
                 static_cast<std::uint32_t>(green) << 8 | blue;
    }
}

std::uint32_t* line(uchar* out, std::ptrdiff_t stride, int y)
{
    return reinterpret_cast<std::uint32_t*>(out + y * stride);
}

BACKSTRETCH_ALSO_FOR_AVX2 void convertFull(const Planes& in, QSize size, uchar* out, std::ptrdiff_t outStride)
{
    const int width = size.width();
    std::vector<int> colourAt(static_cast<std::size_t>((width + 1) / 2));
    for (std::size_t pair = 0; pair < colourAt.size(); ++pair) {
        colourAt[pair] = static_cast<int>(pair) * in.uvStep;
    }
    Row row(width);
    std::uint16_t* bright = row.luma.data();
    for (int y = 0; y < size.height(); ++y) {
        if (y % 2 == 0) { // so do two rows
            const std::ptrdiff_t at = (y / 2) * in.uvStride;
            row.colour(in.u + at, in.v + at, colourAt);
        }
        const uchar* luma = in.y + y * in.yStride;
        for (int x = 0; x < width; ++x) {
            bright[x] = aboveBlack(luma[x] * 256);
        }
        paint(row, width, line(out, outStride, y));
    }
}

/// The brightness, row by row: as it is, or four pixels as one.
class LumaRows
{
public:
    LumaRows(const Planes& in, int width, bool halved)
        : m_in(in)
        , m_width(width)
        , m_halved(halved)
    {
    }

    /// Good until the row after next is asked for.
    const uchar* row(int y)
    {
        if (!m_halved) {
            return m_in.y + y * m_in.yStride;
        }
        Kept& kept = m_kept.at(static_cast<std::size_t>(y % 2));
        if (kept.number != y) {
            kept.number = y;
            kept.pixels.resize(static_cast<std::size_t>(m_width));
            const uchar* upper = m_in.y + 2 * y * m_in.yStride;
            const uchar* lower = upper + m_in.yStride;
            for (int x = 0; x < m_width; ++x) {
                const int sum = upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1];
                kept.pixels[static_cast<std::size_t>(x)] = static_cast<uchar>((sum + 2) >> 2);
            }
        }
        return kept.pixels.data();
    }

private:
    struct Kept
    {
        int number = -1;
        std::vector<uchar> pixels;
    };
    const Planes& m_in;
    int m_width;
    bool m_halved;
    std::array<Kept, 2> m_kept; ///< two rows that follow each other
};

/// Between which sample and the one after it the pixels of a smaller picture lie.
struct Places
{
    std::vector<int> first;
    std::vector<std::uint16_t> part; ///< how near to the second, of 256

    Places(int wanted, int given)
        : first(static_cast<std::size_t>(wanted))
        , part(first.size())
    {
        for (int i = 0; i < wanted; ++i) {
            // The middle of the pixel, in 256ths of a sample. The last of all has none after it.
            const int middle = static_cast<int>((2LL * i + 1) * given * 128 / wanted) - 128;
            const int at = std::clamp(middle, 0, (given - 1) * 256 - 1);
            first[static_cast<std::size_t>(i)] = at / 256;
            part[static_cast<std::size_t>(i)] = static_cast<std::uint16_t>(at % 256);
        }
    }

    [[nodiscard]] int nearer(std::size_t pixel) const
    {
        return part[pixel] < 128 ? first[pixel] : first[pixel] + 1;
    }
};

/// A row of brightness, blended from left to right. Picking the two samples of each pixel is apart from
/// blending them, and picks both at once: so the compiler blends eight pixels at a time, and what it cannot
/// do so is one load and one store for each.
class AcrossBlend
{
public:
    AcrossBlend(const Places& places, int given)
        : m_places(places)
        , m_pairs(static_cast<std::size_t>(given))
        , m_picked(places.first.size())
    {
    }

    /// Out of samples times 128, as many as given: what is above black, times 256.
    void blend(const std::int16_t* samples, std::uint16_t* luma)
    {
        std::uint32_t* pairs = m_pairs.data();
        for (std::size_t x = 0; x + 1 < m_pairs.size(); ++x) {
            pairs[x] = static_cast<std::uint16_t>(samples[x]) |
                       static_cast<std::uint32_t>(static_cast<std::uint16_t>(samples[x + 1])) << 16;
        }
        const int* first = m_places.first.data();
        std::uint32_t* picked = m_picked.data();
        const std::size_t width = m_picked.size();
        for (std::size_t x = 0; x < width; ++x) {
            picked[x] = pairs[first[x]];
        }
        const std::uint16_t* part = m_places.part.data();
        for (std::size_t x = 0; x < width; ++x) {
            const auto here = static_cast<std::int16_t>(picked[x]);
            const auto after = static_cast<std::int16_t>(picked[x] >> 16);
            const auto difference = static_cast<std::int16_t>(after - here);
            const std::int16_t half = high(difference * static_cast<std::int16_t>(part[x] / 2 * 256));
            const auto blended = static_cast<std::int16_t>(here + 2 * half - black * 128);
            luma[x] = static_cast<std::uint16_t>(std::max<std::int16_t>(blended, 0) * 2);
        }
    }

private:
    const Places& m_places;
    std::vector<std::uint32_t> m_pairs; ///< each sample with the one after it
    std::vector<std::uint32_t> m_picked;
};

/// To a smaller picture in one go. The brightness is blended out of four samples, the colour of two
/// pixels taken from the nearest: it is stored coarser anyway. A painter would blend the converted picture at
/// three times the cost.
BACKSTRETCH_ALSO_FOR_AVX2 void convertSmaller(const Planes& in, QSize whole, QSize wanted, uchar* out,
                                              std::ptrdiff_t outStride)
{
    const QSize half(whole.width() / 2, whole.height() / 2); // QSize rounds
    const bool halved = wanted.width() < half.width() && wanted.height() < half.height();
    const QSize given = halved ? half : whole;
    const int coarser = halved ? 1 : 2;
    const Places across(wanted.width(), given.width());
    const Places down(wanted.height(), given.height());
    std::vector<int> colourAt((across.first.size() + 1) / 2); // of each two pixels
    for (std::size_t pair = 0; pair < colourAt.size(); ++pair) {
        colourAt[pair] = across.nearer(2 * pair) / coarser * in.uvStep;
    }
    LumaRows luma(in, given.width(), halved);
    std::vector<std::int16_t> blended(static_cast<std::size_t>(given.width()));
    AcrossBlend fromLeftToRight(across, given.width());
    Row row(wanted.width());
    int colourRow = -1;
    for (int y = 0; y < wanted.height(); ++y) {
        const auto atY = static_cast<std::size_t>(y);
        const uchar* upper = luma.row(down.first[atY]);
        const uchar* lower = luma.row(down.first[atY] + 1);
        const std::uint16_t ofLower = down.part[atY];
        const auto ofUpper = static_cast<std::uint16_t>(256 - ofLower);
        std::int16_t* sums = blended.data();
        for (int x = 0; x < given.width(); ++x) {
            const auto sum = static_cast<std::uint16_t>(upper[x] * ofUpper + lower[x] * ofLower);
            sums[x] = static_cast<std::int16_t>(sum >> 1); // so that a difference of two fits
        }
        fromLeftToRight.blend(sums, row.luma.data());
        if (const int nearest = down.nearer(atY) / coarser; nearest != colourRow) {
            colourRow = nearest;
            const std::ptrdiff_t at = nearest * in.uvStride;
            row.colour(in.u + at, in.v + at, colourAt);
        }
        paint(row, wanted.width(), line(out, outStride, y));
    }
}

/// Whether a picture of that size is this one made smaller, give or take the rounding to whole pixels.
bool isSmaller(QSize wanted, QSize given)
{
    return !wanted.isEmpty() && wanted.width() < given.width() && wanted.height() < given.height() &&
           std::abs(wanted.width() * given.height() - wanted.height() * given.width()) <
               2 * std::max(given.width(), given.height());
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

    const bool smaller = isSmaller(wanted, frame.size());
    QImage& picture = freeBuffer(smaller ? wanted : frame.size());
    if (smaller) {
        convertSmaller(planes, frame.size(), wanted, picture.bits(), picture.bytesPerLine());
    } else {
        convertFull(planes, frame.size(), picture.bits(), picture.bytesPerLine());
    }
    mapped.unmap();
    return picture;
}

} // namespace backstretch
