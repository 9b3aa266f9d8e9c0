// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/searchfield.h"

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/painting.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>

namespace backstretch {

SearchField::SearchField(const Theme& theme, const QString& purpose, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setClearButtonEnabled(true);
    setPurpose(purpose);
    type::apply(theme, *this, TextStyle::Body);
    arrange();
    connect(&theme, &Theme::changed, this, &SearchField::arrange);
}

void SearchField::setPurpose(const QString& purpose)
{
    setPlaceholderText(purpose);
    setAccessibleName(purpose);
    for (QAbstractButton* clears : findChildren<QAbstractButton*>()) { // Qt gives it no name
        clears->setAccessibleName(tr("Clear the search"));
        clears->setToolTip(clears->accessibleName());
    }
}

int SearchField::glass() const
{
    return m_theme.em(1.25);
}

void SearchField::arrange()
{
    const int room = glass() + m_theme.space(3);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    setTextMargins(rightToLeft ? 0 : room, 0, rightToLeft ? room : 0, 0);
    // A field of its own direction would put the words of another script at the far end.
    setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    updateGeometry();
}

QSize SearchField::sizeHint() const
{
    return {m_theme.em(22.5), std::max(QLineEdit::sizeHint().height(), m_theme.space(12))};
}

void SearchField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF area = rect();
    const QRectF box(m_theme.space(4), area.center().y() - glass() / 2.0, glass(), glass());
    icons::paint(painter, mirrored(box, area, layoutDirection()), QStringLiteral("search"),
                 m_theme.colours().textMuted);
}

} // namespace backstretch
