// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/history/handexercise.h"

#include "app/pages/history/sidesteppers.h"
#include "app/text/content.h"
#include "app/text/dosewords.h"
#include "app/text/editwords.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/combo.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/label.h"
#include "app/widgets/stepper.h"

#include <QLocale>
#include <QVBoxLayout>

namespace backstretch {

namespace {

std::vector<SideCount> atMost(const Exercise& exercise, std::vector<SideCount> sides)
{
    for (SideCount& side : sides) {
        side.done = exercise.dosage.repetitions.max;
    }
    return sides;
}

} // namespace

HandExercise::HandExercise(const Theme& theme, const Catalogue& catalogue, const ManualExercise& entered,
                           QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_exercise(*catalogue.exercise(entered.exerciseId))
    , m_version(new Combo(theme))
    , m_hold(new Stepper(theme))
    , m_done(new SideSteppers(theme, exerciseName(m_exercise)))
    , m_limit(new Label(theme, TextStyle::Small))
    , m_remove(new BsButton(theme, BsButton::Kind::Text, QString()))
{
    const QString name = exerciseName(m_exercise);
    m_remove->setIconOnly(QStringLiteral("delete"), tr("Take %1 out").arg(name));
    m_remove->setSize(BsButton::Size::Small);
    for (const ExerciseVersion& version : m_exercise.versions) {
        const QString words = versionName(m_exercise, version);
        m_version->addItem(words.isEmpty() ? tr("Normal") : words, version.id);
    }
    m_version->setCurrentIndex(std::max(0, m_version->findData(entered.versionId)));
    m_version->setAccessibleName(tr("%1: version").arg(name));
    m_hold->setAccessibleName(tr("%1: hold").arg(name));
    m_hold->setFormat(
        [](int seconds) { return QLocale().toString(seconds) + QChar(0x00A0) + tr("s", "seconds"); },
        [](int seconds) { return holdText(std::chrono::seconds(seconds)); });
    m_hold->setRange(m_exercise.dosage.holdSeconds.min, m_exercise.dosage.holdSeconds.max);
    m_hold->setValue(static_cast<int>(entered.hold.count()));
    m_done->setCounts(atMost(m_exercise, entered.done), entered.done);
    m_limit->setRole(&Colours::textMuted);

    auto* head = new QHBoxLayout;
    head->setSpacing(theme.space(2));
    auto* title = new Label(theme, TextStyle::Body, name);
    title->setStyle(TextStyle::Body, QFont::DemiBold);
    head->addWidget(title, 1);
    head->addWidget(m_remove);
    auto* fields = new QWidget;
    auto* flow = new FlowLayout(fields);
    flow->setGaps(theme.space(4), theme.space(2));
    flow->addWidget(labelled(theme, tr("Version"), m_version));
    flow->addWidget(labelled(theme, tr("Hold"), m_hold));
    flow->addWidget(m_done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addLayout(head);
    column->addWidget(fields);
    column->addWidget(m_limit);
    sayLimit();
    connect(m_version, &QComboBox::activated, this, &HandExercise::takeVersion);
    connect(m_remove, &QPushButton::clicked, this, &HandExercise::removeWanted);
    const auto takeChange = [this] {
        sayLimit();
        Q_EMIT changed();
    };
    connect(m_hold, &Stepper::valueChanged, this, takeChange);
    connect(m_done, &SideSteppers::changed, this, takeChange);
}

ManualExercise HandExercise::entered() const
{
    return {m_exercise.id, m_version->currentData().toString(), std::chrono::seconds(m_hold->value()),
            m_done->counts()};
}

QWidget* HandExercise::first() const
{
    return m_done->first();
}

void HandExercise::takeVersion()
{
    const ManualExercise whole =
        wholeExercise(m_catalogue, m_exercise.id, m_version->currentData().toString());
    {
        const QSignalBlocker quiet(m_hold);
        m_hold->setValue(static_cast<int>(whole.hold.count()));
    }
    m_done->setCounts(atMost(m_exercise, whole.done), whole.done);
    sayLimit();
    Q_EMIT changed();
}

void HandExercise::sayLimit()
{
    const ManualExercise now = entered();
    const bool mostHeld = m_hold->value() == m_hold->maximum();
    const bool mostDone = std::ranges::any_of(
        now.done, [this](const SideCount& side) { return side.done == m_exercise.dosage.repetitions.max; });
    // Why it goes no further, in sight and not in a tooltip alone.
    m_limit->setText(mostHeld   ? faultText(EditFault::HoldLength, &m_exercise)
                     : mostDone ? faultText(EditFault::Repetitions, &m_exercise)
                                : QString());
    m_limit->setVisible(mostHeld || mostDone);
    m_hold->setLimitHints(faultText(EditFault::HoldLength, &m_exercise),
                          faultText(EditFault::HoldLength, &m_exercise));
}

} // namespace backstretch
