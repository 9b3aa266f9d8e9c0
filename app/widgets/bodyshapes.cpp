// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/bodyshapes.h"

#include <QTransform>

#include <initializer_list>
#include <utility>

namespace backstretch::bodyshapes {

namespace {

/// One step of an outline: a point, or a curve to it.
struct To
{
    double x;
    double y;
    std::optional<std::pair<QPointF, QPointF>> bends{};
};

To curve(double x1, double y1, double x2, double y2, double x, double y)
{
    return {x, y, std::pair(QPointF(x1, y1), QPointF(x2, y2))};
}

QPainterPath outline(QPointF start, std::initializer_list<To> steps)
{
    QPainterPath path(start);
    for (const To& step : steps) {
        if (step.bends) {
            path.cubicTo(step.bends->first, step.bends->second, QPointF(step.x, step.y));
        } else {
            path.lineTo(step.x, step.y);
        }
    }
    path.closeSubpath();
    return path;
}

/// A shape of the right half and its mirror image.
QPainterPath both(const QPainterPath& right)
{
    QPainterPath path = right;
    path.addPath(QTransform(-1, 0, 0, 1, width, 0).map(right));
    return path;
}

QPainterPath ellipse(double x, double y, double rx, double ry)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y), rx, ry);
    return path;
}

std::vector<Shape> draw()
{
    std::vector<Shape> shapes;
    using Region = std::optional<BodyRegion>;
    const auto add = [&shapes](Region back, Region front, QPainterPath path) {
        shapes.push_back({back, front, std::move(path)});
    };
    add({}, {}, ellipse(100, 32, 23, 28));
    add(BodyRegion::Neck, BodyRegion::Neck, outline({88, 61}, {{112, 61}, {115, 76}, {85, 76}}));
    add(BodyRegion::Shoulders, BodyRegion::Shoulders,
        outline({84, 79}, {{116, 79},
                           curve(126, 87, 140, 86, 151, 95),
                           curve(158, 101, 161, 110, 161, 120),
                           {141, 117},
                           curve(130, 105, 114, 99, 100, 99),
                           curve(86, 99, 70, 105, 59, 117),
                           {39, 120},
                           curve(39, 110, 42, 101, 49, 95),
                           curve(60, 86, 74, 87, 84, 79)}));
    add(BodyRegion::UpperBack, BodyRegion::Chest,
        outline({100, 102}, {curve(114, 102, 128, 108, 138, 120), curve(140, 134, 139, 148, 137, 160),
                             curve(126, 166, 112, 168, 100, 168), curve(88, 168, 74, 166, 63, 160),
                             curve(61, 148, 60, 134, 62, 120), curve(72, 108, 86, 102, 100, 102)}));
    add(BodyRegion::LowerBack, BodyRegion::Belly,
        outline({64, 164}, {curve(75, 170, 88, 172, 100, 172), curve(112, 172, 125, 170, 136, 164),
                            curve(133, 178, 133, 192, 135, 204), curve(122, 208, 112, 209, 100, 209),
                            curve(88, 209, 78, 208, 65, 204), curve(67, 192, 67, 178, 64, 164)}));
    add(BodyRegion::Hips, BodyRegion::Hips,
        outline({65, 208}, {curve(78, 212, 88, 213, 100, 213), curve(112, 213, 122, 212, 135, 208),
                            curve(139, 215, 142, 222, 143, 230), curve(128, 234, 112, 235, 100, 235),
                            curve(88, 235, 72, 234, 57, 230), curve(58, 222, 61, 215, 65, 208)}));
    add(BodyRegion::Buttocks, {},
        both(outline({102, 239}, {curve(116, 239, 130, 238, 144, 234), curve(147, 250, 146, 262, 140, 267),
                                  curve(128, 274, 110, 272, 102, 262)})));
    add(BodyRegion::BackOfThighs, {},
        both(outline({103, 268}, {curve(111, 276, 127, 278, 141, 272),
                                  curve(142, 295, 137, 320, 132, 338),
                                  {107, 338},
                                  curve(104, 312, 103, 290, 103, 268)})));
    add({}, {},
        both(outline({108, 342}, {{131, 342},
                                  curve(134, 362, 128, 384, 123, 398),
                                  {110, 398},
                                  curve(106, 380, 105, 360, 108, 342)})));
    add(BodyRegion::Ankles, BodyRegion::Ankles,
        both(outline({110, 402}, {{123, 402}, {125, 416}, {109, 416}})));
    add({}, {},
        both(outline({108, 420}, {{126, 420},
                                  curve(131, 424, 131, 432, 125, 432),
                                  {108, 432},
                                  curve(105, 428, 106, 424, 108, 420)})));
    add(BodyRegion::Arms, BodyRegion::Arms,
        both(outline({143, 121}, {{161, 124},
                                  curve(166, 150, 168, 180, 173, 206),
                                  {158, 209},
                                  curve(150, 180, 144, 150, 143, 121)})));
    add({}, {}, both(ellipse(167, 222, 8, 11)));
    return shapes;
}

} // namespace

const std::vector<Shape>& all()
{
    static const std::vector<Shape> shapes = draw();
    return shapes;
}

} // namespace backstretch::bodyshapes
