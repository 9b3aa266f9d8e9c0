// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gallery/shots.h"

#include "app/appcontext.h"
#include "app/pages/history/historycorrections.h"
#include "app/pages/history/sidesteppers.h"
#include "app/pages/historydetail.h"
#include "app/pages/historypage.h"
#include "app/report/reportpages.h"
#include "app/widgets/combo.h"
#include "app/widgets/segmentedcontrol.h"
#include "app/widgets/sheet.h"
#include "app/widgets/stepper.h"
#include "tests/app/gallery/stage.h"
#include "tests/support/reportlogs.h"

#include <QApplication>
#include <QDateEdit>
#include <QFile>
#include <QImage>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QTemporaryDir>

namespace backstretch {

void drawData(Stage& stage, AppContext& context, const QTemporaryDir& home)
{
    stage.window().showSettings(SettingsPart::Data);
    stage.scrollDown();
    stage.shoot("settings-data-below");
    stage.press(BsButton::Kind::Warn);
    stage.shoot("delete-everything");
    stage.key(Qt::Key_Escape);

    const auto settled = [&context] {
        while (context.data().isBusy()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        settle();
    };
    // A copy, of which one session is gone here meanwhile and one was changed.
    const QString copy = home.filePath(QStringLiteral("backstretch-2026-11-12.backstretch"));
    context.data().saveCopy(copy);
    settled();
    SessionLog& log = context.history().log();
    if (const auto rows = log.reader().sessions({}, 3); rows && rows->size() == 3) {
        stage.expect(log.setNote((*rows)[0].id, QStringLiteral("Stiff.")).has_value());
        stage.expect(log.remove((*rows)[1].id).has_value());
    }
    stage.window().bringBackCopy(copy);
    settled();
    stage.shoot("bring-back");
    stage.key(Qt::Key_2);
    stage.shoot("bring-back-replace");
    QFile::resize(copy, 900);
    stage.window().bringBackCopy(copy);
    settled();
    stage.shoot("bring-back-damaged");
    stage.window().showPage(PageId::History);
    stage.window().findChild<HistoryPage*>()->saveWanted();
    stage.shoot("history-save");
    stage.key(Qt::Key_Escape);
    stage.window().showPage(PageId::Settings);
}

void drawReport(Stage& stage, AppContext& context)
{
    Sheet* sheet = context.reportSheet()(stage.window());
    stage.shoot("report");
    for (SegmentedControl* view : sheet->findChildren<SegmentedControl*>()) {
        view->findChildren<QAbstractButton*>().at(1)->click(); // three months, as text
    }
    settle();
    stage.scrollDown();
    stage.shoot("report-as-text");
    stage.key(Qt::Key_Escape);

    const CatalogueResult loaded = loadCatalogue(Paths::find({}).catalogue());
    const Catalogue& catalogue = *loaded;
    const Report report = makeReport(reportlogs::fourWeeks, reportlogs::usual(catalogue),
                                     reportlogs::choices(), catalogue, QLocale().firstDayOfWeek());
    const ReportContent content = reportContent(
        report, catalogue, {{}, QStringLiteral("Can I try Locust Pose again?"), true, QDate(2026, 11, 19), 4},
        QLocale().firstDayOfWeek());
    const QPageLayout paper(reportPaper(), QPageLayout::Portrait, {15, 15, 15, 15}, QPageLayout::Millimeter);
    const ReportPages pages(content, paper.paintRect(QPageLayout::Point).size(),
                            [&](const QString& clip) { return context.posters().thumbnailNow(clip); });
    constexpr int dotsPerInch = 110;
    for (int page = 0; page < pages.count(); ++page) {
        QImage image(paper.fullRectPixels(dotsPerInch).size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const double scale = static_cast<double>(dotsPerInch) / paper::dotsPerInch;
        painter.scale(scale, scale);
        painter.translate(paper::mm(15), paper::mm(15));
        pages.paint(painter, page);
        painter.end();
        stage.expect(image.save(stage.file("report-page-" + QByteArray::number(page + 1))));
    }
}

void drawCorrections(Stage& stage)
{
    auto* page = stage.window().findChild<HistoryPage*>();
    auto* corrections = page->findChild<HistoryCorrections*>();
    Q_EMIT page->findChild<HistoryDetail*>()->editWanted();
    stage.shoot("history-edit");
    if (auto* steppers = stage.window().findChild<SideSteppers*>()) {
        steppers->findChild<Stepper*>()->setValue(1);
    }
    if (auto* day = stage.window().findChild<QDateEdit*>()) {
        day->setDate(QDate(2026, 11, 29));
    }
    stage.shoot("history-edit-future");
    if (auto* day = stage.window().findChild<QDateEdit*>()) {
        day->setDate(QDate(2026, 11, 16));
    }
    stage.scrollDown();
    stage.shoot("history-edit-below");
    stage.press(BsButton::Kind::Primary);
    stage.shoot("history-edited");
    corrections->add();
    stage.front().findChild<Combo*>()->setFocus();
    stage.shoot("history-add");
    stage.key(Qt::Key_Escape);
    Q_EMIT page->findChild<HistoryDetail*>()->removeWanted();
    corrections->showRemoved();
    stage.shoot("history-removed");
    stage.key(Qt::Key_Escape);
}

} // namespace backstretch
