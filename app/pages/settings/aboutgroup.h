// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/settings/settingsgroup.h"

namespace backstretch {

class BsButton;
class Catalogue;
class Navigator;

/// "About and safety".
class AboutGroup final : public SettingsGroup
{
    Q_OBJECT

public:
    AboutGroup(const Theme& theme, SettingsStore& settings, const Catalogue& catalogue, Navigator& navigator,
               QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString searchWords() const override;
    [[nodiscard]] std::vector<Place> places() const override;
    void showValues() override;
    void retranslate() override;

private:
    void showSessionKeys();

    const QString m_sourceTitle;
    const QString m_sourcePublisher;
    Label* m_agreed;
    BsButton* m_changed;
    Label* m_about;
    Label* m_privacy;
    Label* m_source;
    Label* m_licence;
    Label* m_keysTitle;
    Label* m_sessionKeysTitle;
    QVBoxLayout* m_keysColumn;
    QWidget* m_keys = nullptr;
    QWidget* m_sessionKeys = nullptr;
    bool m_oneButton = false; ///< as the keys are shown
};

} // namespace backstretch
