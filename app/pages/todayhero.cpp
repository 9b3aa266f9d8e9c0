// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/todayhero.h"

#include "app/models/posterstore.h"
#include "app/pages/postertile.h"
#include "app/text/content.h"
#include "app/text/exercisewords.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/label.h"
#include "app/widgets/shown.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace backstretch {
namespace {

constexpr std::size_t kMostTiles = 4;

} // namespace

TodayHero::TodayHero(const Theme& theme, PosterStore& posters, QWidget* parent)
    : Card(theme, parent)
    , m_posters(posters)
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_above(new Label(theme, TextStyle::Body))
    , m_title(new Label(theme, TextStyle::Display))
    , m_text(new Label(theme, TextStyle::Lead))
    , m_facts(new QWidget)
    , m_length(new Label(theme, TextStyle::Body))
    , m_first(new BsButton(theme, BsButton::Kind::Primary, QString()))
    , m_buttons(new FlowLayout)
    , m_why(new BsButton(theme, BsButton::Kind::Soft, QString(), this))
    , m_pictures(new QWidget)
    , m_grid(new QGridLayout(m_pictures))
    , m_more(new Label(theme, TextStyle::Caption))
{
    m_above->setStyle(TextStyle::Body, QFont::DemiBold);
    m_above->setRole(&Colours::primary);
    m_text->setStyle(TextStyle::Lead, QFont::Normal);
    m_text->setRole(&Colours::textMuted);
    m_length->setStyle(TextStyle::Body, QFont::DemiBold);
    m_length->setIconName(QStringLiteral("clock"));
    m_more->setRole(&Colours::textMuted);
    m_first->setSize(BsButton::Size::Hero);
    m_first->setAutoDefault(true); // Return presses it
    connect(m_first, &QPushButton::clicked, this, [this] {
        if (m_content.first.run) {
            m_content.first.run();
        }
    });

    m_why->setCheckable(true);
    m_why->setAutoDefault(true);
    m_why->setIconName(QStringLiteral("help"));
    m_why->hide();
    connect(m_why, &QPushButton::clicked, this, &TodayHero::whyWanted);

    auto* factRow = new FlowLayout(m_facts);
    factRow->setGaps(theme.space(6), theme.space(2));
    factRow->addWidget(m_length);
    m_buttons->addWidget(m_first);

    auto* words = new QVBoxLayout;
    words->setSpacing(theme.space(2));
    words->addWidget(m_above);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addSpacing(theme.space(2));
    words->addWidget(m_facts);
    words->addStretch(1);
    words->addSpacing(theme.space(3));
    words->addLayout(m_buttons);
    words->addStretch(1);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->addLayout(words, 1);
    m_body->addWidget(m_pictures, 0, Qt::AlignTop);
    m_grid->setContentsMargins(0, 0, 0, 0);
}

QWidget* TodayHero::firstButton() const
{
    return m_first;
}

QWidget* TodayHero::whyButton() const
{
    return m_why;
}

void TodayHero::setWhy(std::optional<bool> open)
{
    m_why->setLabel(tr("Why this today"));
    m_why->setAccessibleName(open.value_or(false) ? tr("Why this today, open") : tr("Why this today"));
    m_why->setChecked(open.value_or(false));
    m_why->setVisible(open.has_value());
}

void TodayHero::setContent(HeroContent content)
{
    m_content = std::move(content);
    m_above->setText(m_content.above);
    m_above->setIconName(m_content.aboveIcon);
    m_above->setVisible(!m_content.above.isEmpty());
    m_title->setText(m_content.title);
    m_text->setText(m_content.text);
    m_length->setText(m_content.length);
    showNeeds();
    setShown(*m_facts, !m_content.length.isEmpty());
    showButtons();
    showPosters();
}

void TodayHero::showNeeds()
{
    std::vector<HeroContent::Fact> facts = m_content.facts;
    for (const Equipment need : m_content.needs) {
        facts.push_back({equipmentIcon(need), equipmentText(need)});
    }
    while (m_needs.size() < facts.size()) {
        auto* need = new Label(theme(), TextStyle::Body);
        need->setStyle(TextStyle::Body, QFont::DemiBold);
        m_facts->layout()->addWidget(need);
        m_needs.push_back(need);
    }
    for (std::size_t i = 0; i < m_needs.size(); ++i) {
        m_needs[i]->setVisible(i < facts.size());
        if (i < facts.size()) {
            m_needs[i]->setIconName(facts[i].icon);
            m_needs[i]->setText(facts[i].text);
        }
    }
}

void TodayHero::showButtons()
{
    m_first->setKind(m_content.firstIsFilled ? BsButton::Kind::Primary : BsButton::Kind::Secondary);
    m_first->setLabel(m_content.first.label);
    m_first->setAccessibleName(m_content.first.accessibleName);
    m_first->setIconName(m_content.first.icon);

    for (BsButton* button : m_otherButtons) {
        m_buttons->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
    m_otherButtons.clear();
    const auto add = [this](const HeroContent::Action& action, BsButton::Kind kind, BsButton::Size size) {
        auto* button = new BsButton(theme(), kind, action.label, this);
        button->setSize(size);
        button->setAutoDefault(true);
        button->setIconName(action.icon);
        if (!action.accessibleName.isEmpty()) {
            button->setAccessibleName(action.accessibleName);
        }
        connect(button, &QPushButton::clicked, this, [run = action.run] { run(); });
        m_buttons->addWidget(button);
        button->show();
        m_otherButtons.push_back(button);
    };
    for (const HeroContent::Action& action : m_content.others) {
        add(action, BsButton::Kind::Secondary, BsButton::Size::Hero);
    }
    m_buttons->removeWidget(m_why);
    bool placed = false;
    for (const HeroContent::Action& action : m_content.quiet) {
        add(action, BsButton::Kind::Text, BsButton::Size::Normal);
        if (!placed) {
            m_buttons->addWidget(m_why); // beside "Choose another"
            placed = true;
        }
    }
    if (!placed) {
        m_buttons->addWidget(m_why);
    }
}

void TodayHero::showPosters()
{
    const std::size_t shown = std::min(m_content.exercises.size(), kMostTiles);
    while (m_tiles.size() < shown) {
        auto* tile = new PosterTile(theme(), m_posters, m_pictures);
        const std::size_t index = m_tiles.size();
        connect(tile, &QAbstractButton::clicked, this,
                [this, index] { Q_EMIT exerciseOpened(m_content.exercises[index]->id); });
        m_tiles.push_back(tile);
    }
    const bool beside = picturesBeside();
    const int columns = beside ? 2 : static_cast<int>(kMostTiles);
    for (int column = 0; column < static_cast<int>(kMostTiles); ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        PosterTile& tile = *m_tiles[i];
        setShown(tile, i < shown);
        if (i >= shown) {
            continue;
        }
        const Exercise& exercise = *m_content.exercises[i];
        const QString number = QLocale().toString(i + 1);
        //: Place in the routine, then the exercise's name
        tile.setText(tr("%1. %2").arg(
            number, m_content.captions.value(static_cast<qsizetype>(i), exerciseShortName(exercise))));
        tile.setAccessibleName(tr("Exercise %1, %2").arg(number, exerciseName(exercise)));
        tile.setClip(exercise.normal().clip);
        tile.setCaptionVisible(m_breakpoint == Breakpoint::Wide);
        const int index = static_cast<int>(i);
        m_grid->addWidget(&tile, index / columns, index % columns, Qt::AlignTop);
    }
    const auto rest = static_cast<int>(m_content.exercises.size() - shown);
    m_more->setVisible(rest > 0);
    m_more->setText(tr("and %Ln more", nullptr, rest));
    m_grid->addWidget(m_more, 3, 0, 1, columns);
    setShown(*m_pictures, shown > 0);
    // Two pictures of exactly one width, or their words would not stand on one line.
    const int gap = theme().space(3);
    const int width = (theme().em(29.6) - gap) / 2 * 2 + gap;
    m_pictures->setFixedWidth(beside ? width : QWIDGETSIZE_MAX);
    m_pictures->setMinimumWidth(beside ? width : 0);
    const bool oneRow = shown <= static_cast<std::size_t>(columns);
    m_body->setAlignment(m_pictures, !beside ? Qt::Alignment() : oneRow ? Qt::AlignVCenter : Qt::AlignTop);
}

bool TodayHero::picturesBeside() const
{
    return m_breakpoint == Breakpoint::Wide && !m_shared;
}

void TodayHero::arrangeFor(Breakpoint breakpoint, bool shared)
{
    m_breakpoint = breakpoint;
    m_shared = shared;
    const bool beside = picturesBeside();
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setSpacing(theme().space(beside ? 8 : 5));
    m_grid->setHorizontalSpacing(theme().space(3));
    m_grid->setVerticalSpacing(theme().space(3));
    m_buttons->setGaps(theme().space(4), theme().space(2));
    setPadding(beside ? 8.5 : 6.5, beside ? 5.5 : 6.5);
    showPosters();
}

} // namespace backstretch
