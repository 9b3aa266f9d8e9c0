// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"

#include "core/catalogue/timelinebuilder.h"
#include "core/progress/gentleplan.h"

#include <QDate>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QBoxLayout;
class QGridLayout;
class QVBoxLayout;

namespace backstretch {

class BodyMap;
class BsButton;
class Card;
class ClipLibrary;
class DemoView;
class DoseOffer;
class ExerciseChoices;
class FactRow;
class HistoryService;
class Label;
class Legend;
class Navigator;
class Notice;
class SettingsStore;
class StepList;
class VersionCard;
class VideoSource;

/// Learn one exercise, know its cautions, choose a version, try it.
class ExerciseDetailPage : public Page
{
    Q_OBJECT

public:
    /// What the page uses and does not own.
    struct Surroundings
    {
        const Theme& theme;
        const Catalogue& catalogue;
        const ClipLibrary& clips;
        std::function<std::unique_ptr<VideoSource>()> makeVideo;
        HistoryService& history;
        SettingsStore& settings;
        Navigator& navigator;
    };

    explicit ExerciseDetailPage(Surroundings with, QWidget* parent = nullptr);

    void setExercise(const Exercise& exercise);
    [[nodiscard]] const Exercise* exercise() const { return m_exercise; }

    void enter() override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void arrange() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString text(const QString& source) const;
    [[nodiscard]] const ExerciseVersion& chosenVersion() const;
    /// The one that is done now: on gentle days the easier one, whatever was chosen.
    [[nodiscard]] const ExerciseVersion& presentVersion() const;
    void buildVersions();
    void placeVersions();
    [[nodiscard]] bool needsOneColumn() const;
    void readPrefs();
    void chooseVersion(const QString& versionId, bool chosen);
    void showVersion();
    void showLastDone();
    void showOffer();
    /// Says what is not as it was chosen: left out, or gentle days.
    void showNote();
    [[nodiscard]] QString gentleNote() const;
    void takeInAgain();
    void showCautions();
    void tryIt();

    const Catalogue& m_catalogue;
    HistoryService& m_history;
    SettingsStore& m_settings;
    Navigator& m_navigator;
    const Exercise* m_exercise = nullptr;
    QString m_versionId;
    std::optional<QDate> m_leftOutSince;
    bool m_isGentle = false;
    std::optional<GentleLeftOut> m_gentleOut; ///< why gentle days leave it out

    BsButton* m_back;
    Label* m_title;
    Label* m_lastDone;
    BsButton* m_try;
    Notice* m_note;
    BsButton* m_takeIn;
    QBoxLayout* m_body;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
    bool m_oneColumn = false;
    DemoView* m_picture;
    FactRow* m_facts;
    BsButton* m_progress;
    DoseOffer* m_offer;
    Label* m_helps;
    Label* m_source;
    Notice* m_cautions;
    std::vector<Label*> m_cautionLines;
    Label* m_always;
    QGridLayout* m_versionGrid;
    std::vector<VersionCard*> m_versionCards;
    ExerciseChoices* m_choices;
    Card* m_stepsCard;
    Label* m_stepsTitle;
    StepList* m_steps;
    Label* m_breathing;
    Card* m_bodyCard;
    BodyMap* m_bodyMap;
    Label* m_bodyTitle;
    Legend* m_bodyMost;
    Legend* m_bodyAlso;
    Card* m_whyCard;
    Label* m_whyTitle;
    Label* m_why;
};

} // namespace backstretch
