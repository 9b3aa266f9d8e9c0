// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws an SVG as square PNG pictures: rendericons SOURCE.svg FOLDER SIZE...
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace {

int fail(const QString& what)
{
    std::fprintf(stderr, "rendericons: %s\n", qPrintable(what));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        return fail(QStringLiteral("SOURCE.svg FOLDER SIZE... are needed"));
    }
    QSvgRenderer source(arguments[1]);
    if (!source.isValid()) {
        return fail(arguments[1] + QStringLiteral(" cannot be drawn"));
    }
    for (const QString& argument : arguments.mid(3)) {
        const int size = argument.toInt();
        if (size <= 0) {
            return fail(argument + QStringLiteral(" is no size"));
        }
        QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        source.render(&painter);
        painter.end();
        const QString file = arguments[2] + QStringLiteral("/%1.png").arg(size);
        if (!picture.save(file)) {
            return fail(file + QStringLiteral(" cannot be written"));
        }
    }
    return 0;
}
