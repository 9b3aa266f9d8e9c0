// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/drawingcolours.h"

#include <array>

namespace backstretch {

namespace {

struct Row
{
    const char* name;
    std::array<QRgb, 4> colours; ///< in the order of Scheme
};

constexpr Row rows[] = {
    {"wall", {0xE4E8E1, 0x26332F, 0x000000, 0xFFFFFF}},  {"floor", {0xD8DDD5, 0x1E2926, 0x2B2B2B, 0xD0D0D0}},
    {"wood", {0xC08A5A, 0xB07F52, 0xFFD24A, 0x6B2F00}},  {"wood2", {0x9C6B3F, 0x8C6138, 0xC99A1E, 0x8F4A12}},
    {"skin", {0xE0A882, 0xD29C78, 0xFFFFFF, 0x6B6B6B}},  {"skin2", {0xCB9169, 0xB9835F, 0xD0D0D0, 0x555555}},
    {"hair", {0x4A3733, 0x6E5045, 0x8A8A8A, 0x000000}},  {"top", {0x3F8F83, 0x3F9384, 0x7CF5DC, 0x00453C}},
    {"top2", {0x2F776C, 0x317A6D, 0x4FC9B1, 0x006B5D}},  {"legs", {0x2C4754, 0x7390A0, 0xBFD0FF, 0x1C2F73}},
    {"legs2", {0x213743, 0x5A7686, 0x8FA6E8, 0x0F1B45}}, {"bone", {0xA3B5AE, 0x8DA39B, 0xB0B0B0, 0x6B6B6B}},
    {"spine", {0x1B6A5F, 0x6FCAB9, 0x7CF5DC, 0x00453C}}, {"rib", {0x86BFB2, 0x4E9486, 0xFFFFFF, 0x4F4F4F}},
    {"disc", {0xFFFFFF, 0x18211F, 0x000000, 0xFFFFFF}},  {"ink", {0x1F2B2A, 0xEDF1EE, 0xFFFFFF, 0x000000}},
    {"mark", {0xB8630F, 0xF6B65A, 0xFFD24A, 0x6B2F00}},  {"bad", {0xD89F99, 0xD58078, 0xFFB3A6, 0x7A0F0A}},
    {"soft", {0xBFDDD4, 0x2F5A52, 0x666666, 0xA0A0A0}},  {"rim", {0xE4E8E1, 0x26332F, 0x000000, 0xFFFFFF}},
};

} // namespace

QByteArray drawingStyle(Scheme scheme)
{
    QByteArray style;
    for (const Row& row : rows) {
        const QByteArray name(row.name);
        const QByteArray colour = QColor(row.colours[static_cast<std::size_t>(scheme)]).name().toLatin1();
        style += (style.isEmpty() ? "." : "\n.") + name + "{fill:" + colour + "} .s-" + name +
                 "{fill:none;stroke:" + colour + ";stroke-linecap:round;stroke-linejoin:round}";
    }
    return style;
}

} // namespace backstretch
