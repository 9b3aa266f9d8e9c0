// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace backstretch {

class AppMark;
class Label;
class Poster;
class PosterStore;
class Theme;

/// The green panel beside the welcome: who we are, one picture, one promise.
class BrandPanel : public QWidget
{
    Q_OBJECT

public:
    BrandPanel(const Theme& theme, PosterStore& posters, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void retranslate();

    const Theme& m_theme;
    QVBoxLayout* m_column;
    AppMark* m_logo;
    Label* m_name;
    Poster* m_picture;
    Label* m_slogan;
    Label* m_promise;
};

} // namespace backstretch
