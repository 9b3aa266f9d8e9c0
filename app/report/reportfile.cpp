// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportfile.h"

#include "app/report/reportpages.h"

#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

namespace backstretch {

namespace {

/// Title and language, where Qt lets us say the language of a PDF: in its metadata.
QByteArray metadata(const QString& title)
{
    const QString text =
        QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                       "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                       "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                       "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                       "<dc:format>application/pdf</dc:format>"
                       "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
                       "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>"
                       "</rdf:Description></rdf:RDF></x:xmpmeta>\n"
                       "<?xpacket end=\"w\"?>");
    return text.arg(title.toHtmlEscaped(), QLocale().bcp47Name()).toUtf8();
}

} // namespace

QByteArray reportPdf(const ReportContent& content, const ReportPictures& pictures)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(content.title);
        writer.setDocumentXmpMetadata(metadata(content.title));
        writer.setCreator(QStringLiteral("Backstretch"));
        writer.setResolution(paper::dotsPerInch);
        writer.setPageLayout(QPageLayout(reportPaper(), QPageLayout::Portrait,
                                         {reportMargin, reportMargin, reportMargin, reportMargin},
                                         QPageLayout::Millimeter));
        ReportPages(content, ReportPages::roomOn(writer), pictures).print(writer);
    }
    return bytes;
}

Expected<void, QString> saveReport(const QByteArray& pdf, const QString& file)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly)) {
        return Unexpected(target.errorString());
    }
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (target.write(pdf) != pdf.size() || !target.commit()) {
        return Unexpected(target.errorString());
    }
    return {};
}

} // namespace backstretch
