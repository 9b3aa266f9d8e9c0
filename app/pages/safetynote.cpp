// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/safetynote.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/painting.h"
#include "app/widgets/textblock.h"

#include <QEvent>
#include <QPainter>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <cmath>

namespace backstretch {
namespace {

constexpr std::array kIcons{"doctor", "stop", "easier", "info"};

} // namespace

SafetyNote::SafetyNote(const Theme& theme, QWidget* parent)
    : Card(theme, parent)
{
    auto* column = new QVBoxLayout(this);
    for (QLabel*& line : m_lines) {
        line = new QLabel(this);
        line->setTextFormat(Qt::RichText); // our own words, with a bold beginning
        line->setWordWrap(true);
        type::apply(theme, *line, TextStyle::Lead, QFont::Normal);
        column->addWidget(line);
    }
    connect(&theme, &Theme::changed, this, &SafetyNote::arrange);
    arrange();
    retranslate();
}

QStringList SafetyNote::lines() const
{
    QStringList lines;
    for (const QLabel* line : m_lines) {
        lines << QTextDocumentFragment::fromHtml(line->text()).toPlainText();
    }
    return lines;
}

void SafetyNote::arrange()
{
    setPadding(7, 6);
    setEdge(&Colours::primary, 2);
    const int room = theme().space(11);
    layout()->setContentsMargins(isRightToLeft() ? 0 : room, 0, isRightToLeft() ? room : 0, 0);
    layout()->setSpacing(theme().space(4));
    for (QLabel* line : m_lines) { // rich text goes by its letters, not by the page, unless it is told
        line->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                           Qt::AlignVCenter);
    }
}

void SafetyNote::retranslate()
{
    const std::array words{
        tr("<b>Ask your doctor or physiotherapist</b> before you start."),
        tr("<b>Stop at once</b> if an exercise makes your pain worse."),
        tr("<b>Go slowly.</b> Every exercise has a pause button, and you can skip any move."),
        tr("Backstretch is a guide. It does not replace medical advice.")};
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        // Lines as far apart as in other texts of this size; rich text has its own idea of that.
        const QFont font = m_lines[i]->font();
        const double share =
            TextBlock::heightOfLine(font, type::lineHeight(TextStyle::Lead)) / QFontMetricsF(font).height();
        m_lines[i]->setText(QStringLiteral("<p style=\"line-height:%1%\">%2</p>")
                                .arg(QString::number(std::lround(share * 100)), words[i]));
    }
}

void SafetyNote::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const double side = theme().space(6);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const double line = QFontMetricsF(m_lines[i]->font()).height();
        const QRectF box(theme().space(7), m_lines[i]->y() + (line - side) / 2, side, side);
        icons::paint(painter, mirrored(box, rect(), layoutDirection()), QLatin1String(kIcons[i]),
                     theme().colours().text);
    }
}

void SafetyNote::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

} // namespace backstretch
