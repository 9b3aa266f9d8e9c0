// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace backstretch {

class BsButton;
class Label;
class Theme;

/// The note of a session: words, and a field in their place while somebody writes. What is written is
/// handed over whenever the field loses the focus, so nothing is lost by going elsewhere.
class HistoryNote : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryNote(const Theme& theme, QWidget* parent = nullptr);

    /// Does nothing to a note that is being written.
    void setNote(const QString& note);
    void edit();
    /// Hands over what was written and shows it as words again.
    void finish();
    [[nodiscard]] bool isEditing() const { return m_editing; }
    void retranslate();

Q_SIGNALS:
    void changed(const QString& note);
    void editingChanged(bool editing);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void handOver();
    void refresh();

    const Theme& m_theme;
    QString m_note;
    bool m_editing = false;
    Label* m_words;
    QPlainTextEdit* m_field;
    BsButton* m_done;
};

} // namespace backstretch
