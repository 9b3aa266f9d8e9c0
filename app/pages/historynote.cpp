// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/historynote.h"

#include "app/text/sessionwords.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/label.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace backstretch {

HistoryNote::HistoryNote(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new Label(theme, TextStyle::Body))
    , m_field(new QPlainTextEdit)
    , m_done(new BsButton(theme, BsButton::Kind::Soft, QString()))
{
    m_words->setIconName(QStringLiteral("note"));
    m_words->setIconRole(&Colours::textMuted);
    m_field->setTabChangesFocus(true);
    m_field->installEventFilter(this);
    m_done->setSize(BsButton::Size::Small);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(2));
    column->addWidget(m_words);
    column->addWidget(m_field);
    column->addWidget(m_done, 0, Qt::AlignLeading);
    const auto size = [this] { m_field->setFixedHeight(m_theme.em(7)); };
    connect(&m_theme, &Theme::changed, this, size);
    size();
    connect(m_done, &QPushButton::clicked, this, &HistoryNote::finish);
    refresh();
}

void HistoryNote::setNote(const QString& note)
{
    if (!m_editing && note != m_note) {
        m_note = note;
        refresh();
    }
}

void HistoryNote::edit()
{
    m_editing = true;
    m_field->setPlainText(m_note);
    m_field->moveCursor(QTextCursor::End);
    refresh();
    m_field->setFocus(Qt::OtherFocusReason);
    Q_EMIT editingChanged(true);
}

void HistoryNote::finish()
{
    if (!m_editing) {
        return;
    }
    handOver();
    m_editing = false;
    refresh();
    Q_EMIT editingChanged(false);
}

void HistoryNote::handOver()
{
    const QString written = m_field->toPlainText().trimmed();
    if (m_editing && written != m_note) {
        m_note = written;
        Q_EMIT changed(written);
    }
}

void HistoryNote::refresh()
{
    m_words->setText(tidyText(m_note));
    m_words->setVisible(!m_editing && !m_note.isEmpty());
    m_field->setVisible(m_editing);
    m_done->setVisible(m_editing);
    setVisible(m_editing || !m_note.isEmpty());
}

void HistoryNote::retranslate()
{
    m_field->setAccessibleName(tr("Note about this session"));
    m_field->setPlaceholderText(tr("Note about this session"));
    m_done->setLabel(tr("Done"));
}

bool HistoryNote::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        handOver();
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (enter && key->modifiers().testFlag(Qt::ControlModifier))) {
            finish();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryNote::hideEvent(QHideEvent* event)
{
    handOver();
    QWidget::hideEvent(event);
}

} // namespace backstretch
