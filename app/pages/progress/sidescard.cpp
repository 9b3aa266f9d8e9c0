// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/progress/sidescard.h"

#include "app/text/dates.h"
#include "app/text/progresswords.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/chartkey.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/label.h"
#include "app/widgets/sideschart.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace backstretch {

namespace {

constexpr int leastForChart = 3;

int seconds(Millis length)
{
    return static_cast<int>(std::chrono::round<std::chrono::seconds>(length).count());
}

} // namespace

SidesCard::SidesCard(const Theme& theme, QWidget* parent)
    : TitledCard(theme, parent)
    , m_keys(new QWidget)
    , m_chart(new SidesChart(theme))
    , m_line(new Label(theme, TextStyle::Body))
    , m_more(new BsButton(theme, BsButton::Kind::Soft, {}))
    , m_added(new Label(theme, TextStyle::Body))
    , m_undo(new BsButton(theme, BsButton::Kind::Secondary, {}))
{
    m_line->setStyle(TextStyle::Body, QFont::DemiBold);
    m_more->setIconName(QStringLiteral("add"));
    m_added->setIconName(QStringLiteral("check"));
    m_undo->setSize(BsButton::Size::Small);
    const auto bar = [&theme](bool left) {
        return
            [&theme, left](QPainter& painter, const QRectF& box) { paintSideBar(painter, theme, box, left); };
    };
    m_right = new ChartKey(theme, bar(false));
    m_left = new ChartKey(theme, bar(true));
    auto* keys = new FlowLayout(m_keys);
    keys->setGaps(theme.space(4), 0);
    keys->addWidget(m_right);
    keys->addWidget(m_left);
    auto* added = new QHBoxLayout;
    added->setSpacing(theme.space(2));
    added->addWidget(m_added, 1);
    added->addWidget(m_undo);
    column().addWidget(m_keys);
    column().addWidget(m_chart, 1);
    m_none = addSubstitute();
    column().addWidget(m_line);
    column().addWidget(m_more);
    column().addLayout(added);
    column().addStretch(0);
    connect(m_more, &QPushButton::clicked, this, [this] {
        Q_EMIT oneMoreWanted(m_content.offered);
        m_undo->setFocus(Qt::OtherFocusReason);
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        Q_EMIT oneMoreWanted(Side::None);
        m_more->setFocus(Qt::OtherFocusReason);
    });
}

void SidesCard::setContent(const Exercise& exercise, Content content, QDate today)
{
    m_exercise = &exercise;
    m_content = std::move(content);
    m_today = today;
    refresh();
}

void SidesCard::refresh()
{
    if (m_exercise == nullptr) {
        return;
    }
    const bool chart = m_content.difference.times >= leastForChart;
    m_keys->setVisible(chart);
    m_chart->setVisible(chart);
    m_none->setVisible(!chart);
    m_line->setVisible(chart);
    m_none->setText(tr("%Ln more time(s) and you will see your sides here.", nullptr,
                       leastForChart - m_content.difference.times));
    const QString right = sideText(*m_exercise, Side::Right);
    const QString left = sideText(*m_exercise, Side::Left);
    m_right->setText(right);
    m_left->setText(left);
    //: "39 s less with the left arm", "6 weeks"
    m_line->setText(m_content.difference.less == Side::None
                        ? sidesText(*m_exercise, m_content.difference)
                        : tr("%1 in %2").arg(sidesText(*m_exercise, m_content.difference), m_content.span));
    std::vector<SidesChart::Pair> pairs;
    for (const SideTotals& total : m_content.totals) {
        const QString from = dayAndMonth(total.start, m_today);
        const QString when = m_content.weeks == 1
                                 ? tr("Week of %1").arg(from)
                                 //: %Ln weeks that begin with a day
                                 : tr("%Ln week(s) from %1", nullptr, m_content.weeks).arg(from);
        //: "Week of 9 November", "Right arm, left leg", "70 s", "Left arm, right leg", "58 s"
        pairs.push_back({seconds(total.right), seconds(total.left),
                         QLocale().toString(total.start, tr("d MMM")),
                         tr("%1: %2 %3; %4 %5")
                             .arg(when, right, secondsText(seconds(total.right)), left,
                                  secondsText(seconds(total.left)))});
    }
    m_chart->setPairs(std::move(pairs));
    const bool added = m_content.added == Side::Left || m_content.added == Side::Right;
    const Side side = added ? m_content.added : m_content.offered;
    m_more->setVisible(!added && m_content.offered != Side::None);
    m_added->setVisible(added);
    m_undo->setVisible(added);
    m_more->setLabel(side == Side::Left ? tr("One more on the left next time")
                                        : tr("One more on the right next time"));
    m_more->setAccessibleName(side == Side::Left ? tr("Add one more repeat on the left, next time only")
                                                 : tr("Add one more repeat on the right, next time only"));
    m_added->setText(side == Side::Left ? tr("One more on the left, added for next time")
                                        : tr("One more on the right, added for next time"));
}

void SidesCard::retranslate()
{
    setTitle(tr("Seconds on each side"));
    m_chart->setAccessibleName(title());
    m_undo->setLabel(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo: one more next time"));
    refresh();
}

} // namespace backstretch
