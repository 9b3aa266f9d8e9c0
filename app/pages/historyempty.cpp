// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/historyempty.h"

#include "app/pages/poster.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {

HistoryEmpty::HistoryEmpty(const Theme& theme, PosterStore& posters, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_picture(new Poster(theme, posters, Poster::Size::Thumbnail))
    , m_title(new Label(theme, TextStyle::Heading))
    , m_text(new Label(theme, TextStyle::Lead))
    , m_start(new BsButton(theme, BsButton::Kind::Primary, QString()))
    , m_add(new BsButton(theme, BsButton::Kind::Text, QString()))
{
    m_picture->setClip(QStringLiteral("childs-pose-rotation"));
    m_title->setTextAlignment(Qt::AlignHCenter);
    m_text->setStyle(TextStyle::Lead, QFont::Normal);
    m_text->setRole(&Colours::textMuted);
    m_text->setTextAlignment(Qt::AlignHCenter);
    m_start->setSize(BsButton::Size::Large);
    m_start->setIconName(QStringLiteral("play"));
    m_start->setAutoDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(theme.space(8));
    column->addWidget(m_title);
    auto* text = new QHBoxLayout; // a paragraph, not a line across the window
    text->addStretch(1);
    text->addWidget(m_text, 3);
    text->addStretch(1);
    column->addLayout(text);
    column->addSpacing(theme.space(5));
    column->addWidget(m_start, 0, Qt::AlignHCenter);
    column->addWidget(m_add, 0, Qt::AlignHCenter);
    column->addStretch(3);
    const auto size = [this] {
        // Words may grow to twice their size; the picture stops before it pushes the button out of sight.
        constexpr int most = 432;
        const int width = std::min(m_theme.em(23), most);
        m_picture->setFixedSize(width, pictureHeight(width));
    };
    connect(&m_theme, &Theme::changed, this, size);
    size();
    connect(m_start, &QPushButton::clicked, this, &HistoryEmpty::startWanted);
    m_add->setAutoDefault(true);
    connect(m_add, &QPushButton::clicked, this, &HistoryEmpty::addWanted);
}

void HistoryEmpty::setOffer(const QString& length)
{
    m_start->setVisible(!length.isEmpty());
    //: %1 is "about 8 minutes"
    m_start->setLabel(tr("Start a session of %1").arg(length));
}

void HistoryEmpty::setUnread(bool unread)
{
    m_unread = unread;
    retranslate();
}

void HistoryEmpty::retranslate()
{
    m_title->setText(m_unread ? tr("Your history cannot be shown right now") : tr("Nothing here yet"));
    m_add->setLabel(tr("Add a past session"));
    m_text->setText(
        m_unread
            ? tr("It stays in its file as it is. You can exercise all the same: what you do now is added "
                 "to it as soon as the file can be used again.")
            : tr("After your first session you will see your days, your minutes and how your back felt, "
                 "all in one place."));
}

} // namespace backstretch
