// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/phasepanel.h"

#include "app/theme/theme.h"
#include "app/widgets/heading.h"
#include "app/widgets/label.h"
#include "app/widgets/painting.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <QVariantAnimation>

#include <chrono>

namespace backstretch {

namespace {

constexpr std::chrono::milliseconds blendTime{250};
constexpr double edgeWidth = 3;

QColor between(const QColor& from, const QColor& to, double part)
{
    const auto mix = [part](float a, float b) { return a + (b - a) * static_cast<float>(part); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

} // namespace

PhasePanel::PhasePanel(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_word(new Label(theme, TextStyle::Display))
    , m_ring(new RingTimer(theme))
    , m_cue(new Label(theme, TextStyle::Lead))
    , m_facts(new QWidget)
    , m_factLine(new Label(theme, TextStyle::Body))
    , m_blend(new QVariantAnimation(this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    m_word->setTextAlignment(Qt::AlignHCenter);
    m_cue->setTextAlignment(Qt::AlignHCenter);
    m_cue->setIconName(QStringLiteral("breath"));
    m_factLine->setTextAlignment(Qt::AlignHCenter);
    auto* grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    for (std::size_t i = 0; i < m_factNames.size(); ++i) {
        m_factNames[i] = new Label(theme, TextStyle::Small);
        m_factValues[i] = new Label(theme, TextStyle::Title);
        m_factNames[i]->setTextAlignment(Qt::AlignHCenter);
        m_factValues[i]->setTextAlignment(Qt::AlignHCenter);
        m_factValues[i]->setBuddy(m_factNames[i]);
        grid->addWidget(m_factNames[i], 0, static_cast<int>(i));
        grid->addWidget(m_factValues[i], 1, static_cast<int>(i), Qt::AlignTop);
        grid->setColumnStretch(static_cast<int>(i), 1);
    }
    for (Label* told : {m_word, m_factValues[0], m_factValues[1]}) {
        isNoHeading(*told);
    }
    column->addWidget(m_word);
    column->addWidget(m_ring, 1);
    column->addWidget(m_cue);
    column->addWidget(m_facts);
    column->addWidget(m_factLine);

    m_blend->setStartValue(0.0);
    m_blend->setEndValue(1.0);
    m_blend->setEasingCurve(QEasingCurve::InOutQuad);
    connect(m_blend, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&theme, &Theme::changed, this, &PhasePanel::refresh);
    setWindowHeight(800, false);
}

void PhasePanel::setContent(const Content& content)
{
    if (content == m_content) {
        return;
    }
    const PhaseLook before = phaseLook(m_content.kind);
    const PhaseLook after = phaseLook(content.kind);
    m_content = content;
    if (before != after) {
        m_from = before;
        m_blend->stop();
        m_blend->setDuration(static_cast<int>(m_theme.motion(blendTime).count()));
        m_blend->start();
    }
    refresh();
}

void PhasePanel::setWindowHeight(int height, bool compact)
{
    m_compact = compact;
    const auto pixels = [height](double part, int least) { return std::max(least, qRound(height * part)); };
    m_word->setPixels(pixels(0.055, 24), QFont::Bold);
    m_cue->setPixels(pixels(compact ? 0.031 : 0.029, 16), QFont::DemiBold);
    m_factLine->setPixels(pixels(0.033, 16), QFont::Bold);
    for (Label* name : m_factNames) {
        name->setPixels(pixels(0.02, 14), QFont::DemiBold);
    }
    for (Label* value : m_factValues) {
        value->setPixels(pixels(0.031, 18), QFont::Bold);
    }
    m_ring->setMinimumSide(qRound(height * 0.28));
    m_ring->setNumberPixels(height * 0.18);

    const int unit = qRound(height * 0.01);
    QLayout* column = layout();
    column->setContentsMargins(3 * unit, 2 * unit, 3 * unit, compact ? 2 * unit : 2 * unit);
    static_cast<QVBoxLayout*>(column)->setSpacing(compact ? unit : unit + unit / 2);
    m_facts->layout()->setContentsMargins(0, 3 * unit / 2, 0, 0);
    refresh();
}

void PhasePanel::setCueShown(bool shown)
{
    m_cueShown = shown;
    refresh();
}

void PhasePanel::refresh()
{
    const PhaseColours colours = phaseColours(phaseLook(m_content.kind));
    m_word->setIconName(phaseIcon(m_content.kind));
    m_word->setText(m_content.word);
    m_word->setRole(colours.strong);
    m_cue->setText(m_content.cue);
    m_cue->setRole(colours.onSoft);
    m_cue->setVisible(m_cueShown && !m_content.cue.isEmpty());
    bool anyFact = false;
    for (std::size_t i = 0; i < m_factNames.size(); ++i) {
        m_factNames[i]->setText(m_content.facts[i].name);
        m_factValues[i]->setText(m_content.facts[i].value);
        m_factNames[i]->setRole(colours.onSoft);
        m_factValues[i]->setRole(colours.onSoft);
        anyFact = anyFact || !m_content.facts[i].value.isEmpty();
    }
    m_facts->setVisible(!m_compact && anyFact);
    m_factLine->setText(m_content.factsInOneLine);
    m_factLine->setRole(colours.onSoft);
    m_factLine->setVisible(m_compact && !m_content.factsInOneLine.isEmpty());
    update();
}

void PhasePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = m_theme.colours();
    const PhaseColours from = phaseColours(m_from);
    const PhaseColours to = phaseColours(phaseLook(m_content.kind));
    const bool running = m_blend->state() == QAbstractAnimation::Running;
    const double part = running ? m_blend->currentValue().toDouble() : 1.0;
    paintBox(painter, rect(), m_theme.radius(Radius::Panel),
             between(colours.*from.soft, colours.*to.soft, part),
             between(colours.*from.strong, colours.*to.strong, part), edgeWidth);
    if (m_facts->isVisible()) {
        painter.setPen(QPen(colours.*to.track, 2));
        const int y = m_facts->geometry().top();
        painter.drawLine(layout()->contentsMargins().left(), y, width() - layout()->contentsMargins().right(),
                         y);
    }
}

} // namespace backstretch
