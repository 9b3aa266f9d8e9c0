// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/demoview.h"

#include "app/player/video/videoclipplayer.h"
#include "app/theme/theme.h"
#include "app/widgets/bsbutton.h"
#include "app/widgets/notice.h"
#include "app/widgets/videobar.h"
#include "app/widgets/videoview.h"

#include <QVBoxLayout>

namespace backstretch {

DemoView::DemoView(const Theme& theme, const ClipLibrary& clips, MakeSource makeSource, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clips(clips)
    , m_makeSource(std::move(makeSource))
    , m_view(new VideoView(theme))
    , m_failure(new Notice(theme, Notice::Kind::Error, QString(), QString()))
{
    m_view->setPositionIcon(QStringLiteral("exercises"));
    m_failure->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.space(3));
    column->addWidget(m_view);
    column->addWidget(m_failure);
}

DemoView::~DemoView()
{
    delete m_bar; // it refers to the player, which goes before the widgets do
}

void DemoView::setClip(const QString& name, const QString& exerciseName)
{
    m_exerciseName = exerciseName;
    if (name == m_name) {
        retranslate();
        return;
    }
    m_name = name;
    const Clip& clip = m_clips.clip(name);
    m_view->setPoster(m_clips.poster(name));
    if (clip.hasVideo()) {
        makePlayer();
        m_player->setClip(clip);
    } else if (m_player) {
        m_player->clear();
    }
    if (m_bar != nullptr) {
        m_bar->setVisible(clip.hasVideo());
    }
    m_view->setFocusPolicy(clip.hasVideo() ? Qt::StrongFocus : Qt::NoFocus);
    retranslate();
    showState();
}

void DemoView::pause()
{
    if (m_player && m_player->playing()) {
        m_player->pause();
    }
}

void DemoView::makePlayer()
{
    if (m_player) {
        return;
    }
    m_source = m_makeSource();
    m_player = std::make_unique<VideoClipPlayer>(*m_source);
    m_bar = new VideoBar(m_theme, *m_player, *m_view);
    connect(m_player.get(), &VideoClipPlayer::pictureChanged, m_view,
            [this](const QImage& picture) { m_view->setPicture(picture); });
    connect(m_player.get(), &VideoClipPlayer::stateChanged, this, &DemoView::showState);
    connect(m_view, &VideoView::wantedSizeChanged, this,
            [this](QSize size) { m_source->setWantedSize(size); });
}

void DemoView::showState()
{
    const bool failed = m_player && m_player->hasClip() && m_player->failure().has_value();
    m_failure->setVisible(failed);
    if (failed) {
        m_view->setPoster(m_clips.poster(m_name));
    }
}

void DemoView::retranslate()
{
    m_view->setTag(m_clips.clip(m_name).hasVideo() ? QString() : tr("Pictures only"));
    m_view->setAccessibleName(tr("How to do %1").arg(m_exerciseName));
    m_failure->setText({},
                       tr("The video could not be opened. You can still follow the picture and the steps."));
}

} // namespace backstretch
