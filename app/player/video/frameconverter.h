// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>

#include <array>

class QVideoFrame;

namespace backstretch {

/// Makes pictures to paint out of decoded frames. Qt's own QVideoFrame::toImage() goes through OpenGL
/// and back, which costs four times as much where there is no graphics card; this does the two layouts
/// our clips decode to (YUV420P, NV12; BT.709, limited range) by itself and leaves the rest to Qt.
class FrameConverter
{
public:
    /// The picture, at `wanted` pixels where that is smaller and of the same shape, so that it is painted
    /// as it is; else at its own size. Null if it cannot be read.
    [[nodiscard]] QImage convert(const QVideoFrame& frame, QSize wanted);

private:
    [[nodiscard]] QImage& freeBuffer(QSize size);

    // A picture that nobody holds any more is written over: a new one of 3.7 MB for each frame would
    // cost as much in page faults as the conversion itself.
    std::array<QImage, 3> m_buffers;
};

} // namespace backstretch
