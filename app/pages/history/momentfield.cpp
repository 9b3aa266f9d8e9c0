// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/history/momentfield.h"

#include "app/text/dates.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/label.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace backstretch {

namespace {

/// Turned by the wheel only while it has the focus, so that scrolling the page changes nothing.
template <typename Base>
class Field final : public Base
{
public:
    Field(const Theme& theme, const QString& name)
    {
        this->setFocusPolicy(Qt::StrongFocus);
        this->setButtonSymbols(QAbstractSpinBox::NoButtons);
        this->setAccessibleName(name);
        type::apply(theme, *this, TextStyle::Body);
        if (auto* words = this->template findChild<QLineEdit*>()) {
            words->setAccessibleName(name); // a screen reader may come to either
        }
    }

protected:
    /// One stop for the Tab key, as every other field is; Left and Right go from part to part.
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }

    void wheelEvent(QWheelEvent* event) override
    {
        if (this->hasFocus()) {
            Base::wheelEvent(event);
        } else {
            event->ignore();
        }
    }
};

/// As the language writes a day, with all of its year.
QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy"))) {
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    }
    return format;
}

} // namespace

MomentField::MomentField(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_earlier(new BsButton(theme, BsButton::Kind::Secondary, QString()))
    , m_day(new Field<QDateEdit>(theme, tr("Day")))
    , m_later(new BsButton(theme, BsButton::Kind::Secondary, QString()))
    , m_time(new Field<QTimeEdit>(theme, tr("Time of day")))
    , m_words(new Label(theme, TextStyle::Small))
{
    m_earlier->setIconOnly(QStringLiteral("chevron-left"), tr("A day earlier"));
    m_later->setIconOnly(QStringLiteral("chevron-right"), tr("A day later"));
    m_day->setDisplayFormat(dayFormat());
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    m_words->setRole(&Colours::textMuted);
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    flow->setGaps(theme.space(2), theme.space(2));
    for (QWidget* part : {static_cast<QWidget*>(m_earlier), static_cast<QWidget*>(m_day),
                          static_cast<QWidget*>(m_later), static_cast<QWidget*>(m_time)}) {
        flow->addWidget(part);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(1.5));
    column->addWidget(row);
    column->addWidget(m_words);
    connect(m_earlier, &QPushButton::clicked, this, [this] { m_day->setDate(day().addDays(-1)); });
    connect(m_later, &QPushButton::clicked, this, [this] { m_day->setDate(day().addDays(1)); });
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        sayDay();
        Q_EMIT changed();
    });
    connect(m_time, &QTimeEdit::timeChanged, this, &MomentField::changed);
}

void MomentField::set(QDate day, QTime time, QDate today)
{
    m_today = today;
    const QSignalBlocker quietDay(m_day);
    const QSignalBlocker quietTime(m_time);
    m_day->setDate(day);
    m_time->setTime(QTime(time.hour(), time.minute()));
    sayDay();
}

QDate MomentField::day() const
{
    return m_day->date();
}

QTime MomentField::time() const
{
    return {m_time->time().hour(), m_time->time().minute()};
}

QWidget* MomentField::firstField() const
{
    return m_day;
}

void MomentField::sayDay()
{
    m_words->setText(longDay(day(), m_today));
}

} // namespace backstretch
