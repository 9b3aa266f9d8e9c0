// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/videobar.h"

#include "app/player/video/videoclipplayer.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/type.h"
#include "app/widgets/painting.h"
#include "app/widgets/videoview.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSlider>

#include <algorithm>
#include <utility>

namespace backstretch {

namespace {

using namespace std::chrono_literals;

constexpr Millis step = 5s;
constexpr float overlayOpacity = 0.86F;
constexpr int leastTarget = 44;

/// An icon or a word on the overlay, as large as a finger.
class OverlayButton : public QAbstractButton
{
public:
    OverlayButton(const Theme& theme, QString icon, QWidget* parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_icon(std::move(icon))
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setProperty(focusRadius, theme.radius(Radius::Tag));
    }

    void setIconName(const QString& icon)
    {
        m_icon = icon;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int height = std::max(leastTarget, m_theme.em(2.75));
        if (text().isEmpty()) {
            return {height, height};
        }
        const QFontMetrics metrics(type::font(m_theme, TextStyle::Caption, QFont::DemiBold));
        return {metrics.horizontalAdvance(text()) + m_theme.space(5), height};
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        // The arrows belong to the clip; a plain button would pass the focus on.
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
            event->ignore();
            return;
        }
        QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QColor ink = m_theme.colours().onOverlay;
        if (isChecked() || underMouse() || isDown()) {
            QColor fill = ink;
            fill.setAlphaF(isChecked() ? 0.26F : 0.14F);
            const QRectF pill = QRectF(rect()).adjusted(0, height() * 0.14, 0, -height() * 0.14);
            paintBox(painter, pill, m_theme.radius(Radius::Tag), m_theme.highContrast() ? QColor() : fill,
                     ink, isChecked() ? m_theme.edge() + 1 : 0);
        }
        if (text().isEmpty()) {
            const double side = m_theme.em(1.4);
            icons::paint(painter,
                         QRectF(QRectF(rect()).center() - QPointF(side, side) / 2, QSizeF(side, side)),
                         m_icon, ink);
            return;
        }
        painter.setFont(type::font(m_theme, TextStyle::Caption, QFont::DemiBold));
        painter.setPen(ink);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    const Theme& m_theme;
    QString m_icon;
};

/// White groove, white handle; a press anywhere goes there.
class SeekSlider : public QSlider
{
public:
    SeekSlider(const Theme& theme, QWidget* parent)
        : QSlider(Qt::Horizontal, parent)
        , m_theme(theme)
    {
        setFocusPolicy(Qt::StrongFocus);
        setMinimumHeight(leastTarget);
        setMinimumWidth(80);
        setProperty(focusRadius, theme.radius(Radius::Tag));
    }

protected:
    void mousePressEvent(QMouseEvent* event) override { drag(event); }
    void mouseMoveEvent(QMouseEvent* event) override { drag(event); }
    void mouseReleaseEvent(QMouseEvent* event) override { event->accept(); }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRectF groove(handle, height() / 2.0 - 3, width() - 2 * handle, 6);
        const double part = maximum() > 0 ? static_cast<double>(value()) / maximum() : 0.0;
        QColor rest = m_theme.colours().onOverlay;
        rest.setAlphaF(m_theme.highContrast() ? 0.55F : 0.4F);
        paintBox(painter, groove, 3, rest);
        paintBox(painter, QRectF(groove.topLeft(), QSizeF(groove.width() * part, groove.height())), 3,
                 m_theme.colours().onOverlay);
        painter.setBrush(m_theme.colours().onOverlay);
        painter.drawEllipse(QPointF(groove.left() + groove.width() * part, groove.center().y()), handle,
                            handle);
    }

private:
    void drag(QMouseEvent* event)
    {
        event->accept(); // or the picture under it would take it as a click
        if (event->buttons() & Qt::LeftButton) {
            const double part = (event->position().x() - handle) / std::max(1.0, width() - 2 * handle);
            setValue(qRound(std::clamp(part, 0.0, 1.0) * maximum()));
        }
    }

    static constexpr double handle = 9;
    const Theme& m_theme;
};

} // namespace

/// "0:07", as wide as the widest time of the clip, so that the slider keeps still.
class VideoBar::TimeLabel : public QWidget
{
public:
    TimeLabel(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setText(const QString& text)
    {
        m_text = text;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        return {metrics.horizontalAdvance(QStringLiteral("00:00")), metrics.height()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(m_theme.colours().onOverlay);
        painter.drawText(rect(), Qt::AlignCenter, m_text);
    }

private:
    const Theme& m_theme;
    QString m_text;
};

VideoBar::VideoBar(const Theme& theme, VideoClipPlayer& player, VideoView& view)
    : QWidget(&view)
    , m_theme(theme)
    , m_player(player)
    , m_view(view)
    , m_play(new OverlayButton(theme, QStringLiteral("play"), this))
    , m_replay(new OverlayButton(theme, QStringLiteral("replay"), this))
    , m_slower(new OverlayButton(theme, {}, this))
    , m_slider(new SeekSlider(theme, this))
    , m_now(new TimeLabel(theme, this))
    , m_end(new TimeLabel(theme, this))
{
    setLayoutDirection(Qt::LeftToRight); // a clip runs from left to right in every language
    m_slower->setCheckable(true);
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_play);
    layout->addWidget(m_now);
    layout->addSpacing(theme.space(2));
    layout->addWidget(m_slider, 1);
    layout->addSpacing(theme.space(2));
    layout->addWidget(m_end);
    layout->addWidget(m_replay);
    layout->addWidget(m_slower);

    connect(m_play, &QAbstractButton::clicked, &player, &VideoClipPlayer::toggle);
    connect(m_replay, &QAbstractButton::clicked, &player, &VideoClipPlayer::replay);
    connect(m_slower, &QAbstractButton::toggled, &player, &VideoClipPlayer::setSlower);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (!m_moving) {
            m_player.seek(Millis(value));
        }
    });
    connect(&view, &VideoView::clicked, &player, &VideoClipPlayer::toggle);
    connect(&player, &VideoClipPlayer::stateChanged, this, &VideoBar::showState);
    connect(&player, &VideoClipPlayer::positionChanged, this, &VideoBar::showPosition);
    connect(&theme, &Theme::changed, this, &VideoBar::restyle);

    view.setFocusPolicy(Qt::StrongFocus);
    view.installEventFilter(this);
    restyle();
    retranslate();
    place();
}

bool VideoBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_view) {
        if (event->type() == QEvent::Resize) {
            place();
        } else if (event->type() == QEvent::KeyPress) {
            return takesKey(static_cast<QKeyEvent*>(event)->key());
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool VideoBar::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Space:
        m_player.toggle();
        return true;
    case Qt::Key_Left:
        m_player.skip(-step);
        return true;
    case Qt::Key_Right:
        m_player.skip(step);
        return true;
    default:
        return false;
    }
}

void VideoBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void VideoBar::place()
{
    const QRect picture = m_view.pictureRect();
    const int height = std::min(sizeHint().height(), picture.height());
    setGeometry(picture.left(), picture.bottom() + 1 - height, picture.width(), height);
}

void VideoBar::restyle()
{
    layout()->setContentsMargins(m_theme.space(2), m_theme.space(1.5), m_theme.space(2), m_theme.space(1.5));
    for (QWidget* label : {static_cast<QWidget*>(m_now), static_cast<QWidget*>(m_end)}) {
        type::apply(m_theme, *label, TextStyle::Caption, QFont::DemiBold);
        label->updateGeometry();
    }
    for (QAbstractButton* button : {m_play, m_replay, m_slower}) {
        button->updateGeometry();
    }
    layout()->invalidate();
    place();
    update();
}

void VideoBar::retranslate()
{
    m_replay->setAccessibleName(tr("Play again from the start"));
    m_replay->setToolTip(m_replay->accessibleName());
    m_slower->setText(tr("Slower"));
    m_shown = {-1, -1};
    showState();
}

void VideoBar::showState()
{
    const bool playing = m_player.playing();
    static_cast<OverlayButton*>(m_play)->setIconName(playing ? QStringLiteral("pause")
                                                             : QStringLiteral("play"));
    m_play->setAccessibleName(playing ? tr("Pause video") : tr("Play video"));
    m_play->setToolTip(m_play->accessibleName());
    m_slower->setChecked(m_player.slower());
    m_slower->setAccessibleName(m_player.slower() ? tr("Play slower, on") : tr("Play slower, off"));
    m_slider->setSingleStep(static_cast<int>(step.count()));
    m_slider->setPageStep(static_cast<int>(step.count()));
    setVisible(m_player.hasClip());
    showPosition();
}

void VideoBar::showPosition()
{
    const Millis length = m_player.length();
    const Millis position = m_player.position();
    m_moving = true;
    m_slider->setMaximum(static_cast<int>(length.count()));
    m_slider->setValue(static_cast<int>(position.count()));
    m_moving = false;
    const auto second = std::chrono::floor<std::chrono::seconds>(position).count();
    const auto last = std::chrono::ceil<std::chrono::seconds>(length).count();
    if (const std::pair<qint64, qint64> shown(second, last); shown != std::exchange(m_shown, shown)) {
        m_now->setText(clock(second));
        m_end->setText(clock(last));
        m_slider->setAccessibleName(tr("Position, %1 of %Ln second(s)", nullptr, static_cast<int>(last))
                                        .arg(QLocale().toString(static_cast<qlonglong>(second))));
    }
}

QString VideoBar::clock(qint64 seconds)
{
    const QLocale locale;
    QString rest = locale.toString(static_cast<qlonglong>(seconds % 60));
    if (seconds % 60 < 10) {
        rest.prepend(locale.zeroDigit());
    }
    return locale.toString(static_cast<qlonglong>(seconds / 60)) + QLatin1Char(':') + rest;
}

void VideoBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Round where the picture is round: the top of the shape lies above the bar.
    const double radius = m_theme.radius(Radius::Panel);
    painter.setClipRect(rect());
    QColor fill = m_theme.colours().overlay;
    fill.setAlphaF(m_theme.highContrast() ? 1.0F : overlayOpacity);
    paintBox(painter, QRectF(rect()).adjusted(0, -2 * radius, 0, 0), radius, fill,
             m_theme.highContrast() ? m_theme.colours().border : QColor(), m_theme.edge());
}

} // namespace backstretch
