// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/readingtext.h"

#include "app/theme/theme.h"
#include "app/theme/type.h"

#include <QEvent>

#include <algorithm>

namespace backstretch {

ReadingText::ReadingText(const Theme& theme, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setTextFormat(Qt::RichText); // made here out of plain words, each of them escaped
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    type::apply(theme, *this, TextStyle::Lead, QFont::Normal);
    connect(&theme, &Theme::changed, this, &ReadingText::refresh);
}

void ReadingText::setWords(const QString& lead, const QString& words)
{
    m_lead = lead;
    m_words = words;
    m_found.clear();
    refresh();
}

QString ReadingText::plainText() const
{
    return m_lead.isEmpty() ? m_words : m_lead + QLatin1Char(' ') + m_words;
}

int ReadingText::setSearched(const QStringList& words)
{
    m_found = findWords(plainText(), words);
    refresh();
    return static_cast<int>(m_found.size());
}

void ReadingText::refresh()
{
    // By the page and not by its letters: Latin words in a right-to-left page begin at the right, too.
    setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);

    const QString text = plainText();
    const Colours& colours = m_theme.colours();
    const QString mark = QStringLiteral("<span style=\"background-color:%1;color:%2;\">")
                             .arg(colours.hold.name(), colours.surface.name());
    QString html;
    const auto append = [&](qsizetype from, qsizetype to) {
        const qsizetype bold = std::clamp(m_lead.size(), from, to);
        if (bold > from) {
            html +=
                QLatin1String("<b>") + text.mid(from, bold - from).toHtmlEscaped() + QLatin1String("</b>");
        }
        html += text.mid(bold, to - bold).toHtmlEscaped();
    };
    qsizetype at = 0;
    for (const Found& place : m_found) {
        append(at, place.start);
        html += mark;
        append(place.start, place.start + place.length);
        html += QLatin1String("</span>");
        at = place.start + place.length;
    }
    append(at, text.size());
    setText(QStringLiteral("<p style=\"margin:0;line-height:%1%\">%2</p>")
                .arg(qRound(type::lineHeight(TextStyle::Lead) * 82)) // of the font's own height, not its size
                .arg(html));
    setAccessibleName(text);
}

void ReadingText::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        refresh();
    }
}

} // namespace backstretch
