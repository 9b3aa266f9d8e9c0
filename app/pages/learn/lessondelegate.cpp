// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/lessondelegate.h"

#include "app/models/drawingstore.h"
#include "app/models/lessonlistmodel.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace backstretch {
namespace {

QFont nameFont(const Theme& theme)
{
    return type::font(theme, TextStyle::Lead, QFont::Bold);
}
QFont lineFont(const Theme& theme)
{
    return type::font(theme, TextStyle::Small);
}
QFont lengthFont(const Theme& theme)
{
    return type::font(theme, TextStyle::Small, QFont::DemiBold);
}

} // namespace

LessonDelegate::LessonDelegate(const Theme& theme, DrawingStore& drawings, QObject* parent)
    : CardDelegate(theme, parent)
    , m_drawings(drawings)
{
}

LessonDelegate::Heights LessonDelegate::heights(int textWidth, const QModelIndex& index) const
{
    const int length = wrappedHeight(lengthFont(theme()), textWidth - theme().space(7),
                                     index.data(LessonListModel::MinutesRole).toString());
    return {wrappedHeight(nameFont(theme()), textWidth, index.data(Qt::DisplayRole).toString()),
            wrappedHeight(lineFont(theme()), textWidth, index.data(LessonListModel::SummaryRole).toString()),
            std::max(length, tagHeight(textWidth, tr("Read")))};
}

int LessonDelegate::cellHeight(int cellWidth, const QAbstractItemModel& model) const
{
    const int cardWidth = cellWidth - gap();
    // Room for the sentences that a search may find, and the same with and without it.
    Heights most{QFontMetrics(nameFont(theme())).lineSpacing() * 2,
                 QFontMetrics(lineFont(theme())).lineSpacing() * 2, 0};
    for (int row = 0; row < model.rowCount(); ++row) {
        const Heights here = heights(cardWidth - 2 * theme().space(4), model.index(row, 0));
        most.name = std::max(most.name, here.name);
        most.line = std::max(most.line, here.line);
        most.foot = std::max(most.foot, here.foot);
    }
    return pictureHeightFor(cardWidth) + theme().space(2.5) + most.name + theme().space(1) + most.line +
           theme().space(2.5) + most.foot + theme().space(3.5) + gap();
}

int LessonDelegate::pictureHeightFor(int cardWidth) const
{
    // A card as wide as the page would else be taller than the window with the largest letters.
    return std::min(cardWidth * 154 / 232, theme().em(12));
}

void LessonDelegate::paintPicture(QPainter& painter, const QRectF& box, const QModelIndex& index) const
{
    const auto* lesson = index.data(LessonListModel::LessonRole).value<const Lesson*>();
    const bool wide = box.width() > 2 * box.height(); // beside the part there is more than wall
    const QRectF part = wide ? QRectF(QPointF(0, 0), drawingSize) : lesson->drawing.card;
    if (!m_drawings.paint(painter, box, lesson->id, part, theme().scheme())) {
        painter.fillRect(box, theme().colours().sunken);
        const double side = theme().em(3);
        icons::paint(painter, QRectF(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side)),
                     QStringLiteral("learn"), theme().colours().textMuted);
    }
    if (theme().highContrast()) { // there the paper is as black or white as the wall
        painter.fillRect(QRectF(box.left(), box.bottom() - theme().edge(), box.width(), theme().edge()),
                         theme().colours().border);
    }
}

void LessonDelegate::paintTexts(QPainter& painter, const QRectF& card, const QModelIndex& index) const
{
    const Colours& colours = theme().colours();
    const int pad = theme().space(4);
    const QRect inner = card.toAlignedRect().adjusted(pad, 0, -pad, 0);
    const Heights tall = heights(inner.width(), index);

    QRect line(inner.left(),
               inner.top() + pictureHeightFor(static_cast<int>(card.width())) + theme().space(2.5),
               inner.width(), tall.name);
    painter.setFont(nameFont(theme()));
    painter.setPen(colours.text);
    painter.drawText(line, wrap, index.data(Qt::DisplayRole).toString());
    const int footTop = inner.bottom() + 1 - theme().space(3.5) - tall.foot;
    // A found sentence may be longer than there is room: the last line says so.
    const int lineTop = line.bottom() + 1 + theme().space(1);
    const QFontMetrics metrics(lineFont(theme()));
    const QRect room(inner.left(), lineTop, inner.width(), footTop - theme().space(1) - lineTop);
    QString words = index.data(LessonListModel::SummaryRole).toString();
    while (words.size() > 1 &&
           metrics.boundingRect(0, 0, room.width(), 1 << 20, wrap, words).height() > room.height()) {
        const qsizetype space = words.lastIndexOf(QLatin1Char(' '), -2);
        words = words.left(space > 0 ? space : words.size() - 2) + QChar(0x2026);
    }
    painter.setFont(lineFont(theme()));
    painter.setPen(colours.textMuted);
    painter.drawText(room, wrap, words);

    const QRect foot(inner.left(), footTop, inner.width(), tall.foot);
    const QString minutes = index.data(LessonListModel::MinutesRole).toString();
    const int height = QFontMetrics(lengthFont(theme())).height();
    QRect lengthBox(foot.left(), foot.top() + (foot.height() - height) / 2, foot.width(), height);
    if (index.data(LessonListModel::ReadRole).toBool()) {
        const QString read = tr("Read");
        const int wide = tagWidth(inner.width(), read);
        const int tagTall = tagHeight(inner.width(), read);
        const QRect tagBox(foot.right() + 1 - wide, foot.top() + (foot.height() - tagTall) / 2, wide,
                           tagTall);
        paintTag(painter, inner, tagBox, QStringLiteral("check"), read);
        lengthBox.setRight(tagBox.left() - theme().space(2));
    }
    paintLength(painter, inner, lengthBox, lengthFont(theme()), minutes);
}

} // namespace backstretch
