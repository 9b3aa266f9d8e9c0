// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/filedialogs.h"
#include "app/report/reportblocks.h"
#include "app/report/reportcontent.h"
#include "app/widgets/sheet.h"
#include "core/progress/report.h"

#include <functional>
#include <memory>
#include <vector>

class QBoxLayout;
class QLineEdit;
class QPagedPaintDevice;
class QPlainTextEdit;

namespace backstretch {

class BsButton;
class HistoryService;
class Label;
class Notice;
class PosterStore;
class ReportPages;
class ReportPreview;
class SegmentedControl;
class SettingsStore;
class Switch;

/// "Make a report": what is to be in it, how it will look, and where it goes.
class ReportSheet : public Sheet
{
    Q_OBJECT

public:
    struct Surroundings
    {
        const Theme& theme;
        const Catalogue& catalogue;
        HistoryService& history;
        SettingsStore& settings;
        PosterStore& posters;
        /// Asks which printer, over the sheet, then has the pages painted.
        std::function<void(QWidget& over, const QString& title, std::function<void(QPagedPaintDevice&)>)>
            print;
        const FileQuestions& files;
        /// Shows a file with the program that the computer has for it.
        std::function<void(const QString& file)> showFile;
    };

    /// Lays it over the window; it goes by itself when it is closed.
    static ReportSheet* open(const Surroundings& with, QWidget& window);

    /// What the report says at the moment.
    [[nodiscard]] const ReportContent& content();

Q_SIGNALS:
    /// A report was made: saved or printed.
    void made();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ReportSheet(const Surroundings& with, QWidget& window);
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makePreview();
    void makeButtons();
    void arrangeContent();

    void readLog();
    void refresh();
    void showText(bool text);
    [[nodiscard]] std::shared_ptr<const ReportPages> pages();
    [[nodiscard]] ReportPictures pictures() const;

    void save();
    void saveAs(const QString& file);
    void print();
    void noteMade();

    const Surroundings m_with;
    std::vector<ReportSpan> m_spans; ///< as the choice shows them
    Report m_report;
    ReportContent m_content;
    bool m_stale = true; ///< the content is older than what was typed
    std::shared_ptr<const ReportPages> m_pages;
    QString m_file; ///< the one that was saved last

    QBoxLayout* m_halves;
    Label* m_title;
    Notice* m_outcome;
    BsButton* m_show;
    SegmentedControl* m_span;
    QLineEdit* m_name;
    Switch* m_keepName;
    QPlainTextEdit* m_questions;
    Switch* m_withPictures;
    SegmentedControl* m_view;
    ReportPreview* m_preview;
    QPlainTextEdit* m_text;
    BsButton* m_cancel;
    BsButton* m_print;
    BsButton* m_save;
};

} // namespace backstretch
