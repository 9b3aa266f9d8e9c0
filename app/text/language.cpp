// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/language.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace backstretch {

namespace {

const char* const nameContext = "backstretch::LanguageManager";
//: Not the word for English: the name of the language you translate into, as its speakers write it
//: ("Deutsch").
const char* const nameSource = QT_TRANSLATE_NOOP("backstretch::LanguageManager", "English");

/// Territories that no country has mark the languages made for tests.
bool isPseudo(const QString& code)
{
    return code.endsWith(QLatin1String("_XA")) || code.endsWith(QLatin1String("_XB"));
}

QString fileName(const QString& code)
{
    return QStringLiteral("backstretch_%1.qm").arg(code);
}

/// The language with the habits of where the user lives: German on a computer in Austria is de_AT.
QLocale localeFor(const QString& code)
{
    const QLocale own(code);
    if (code.contains(u'_')) {
        return own;
    }
    const QLocale local(own.language(), own.script(), QLocale::system().territory());
    return local.language() == own.language() ? local : own;
}

} // namespace

LanguageManager::LanguageManager(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

LanguageManager::~LanguageManager()
{
    for (const auto& translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
}

QStringList LanguageManager::codes() const
{
    QStringList codes{QStringLiteral("en")};
    for (const QString& file : QDir(m_folder).entryList({fileName(QStringLiteral("*"))}, QDir::Files)) {
        const QString code = QFileInfo(file).completeBaseName().section(u'_', 1);
        if (!isPseudo(code) && !codes.contains(code)) {
            codes.append(code);
        }
    }
    return codes;
}

std::vector<Language> LanguageManager::available() const
{
    std::vector<Language> languages;
    for (const QString& code : codes()) {
        QTranslator translator;
        QString name;
        if (translator.load(fileName(code), m_folder)) {
            name = translator.translate(nameContext, nameSource);
        }
        if (name.isEmpty()) {
            name = code == QLatin1String("en") ? QString::fromLatin1(nameSource)
                                               : QLocale(code).nativeLanguageName();
        }
        languages.push_back({code, name.isEmpty() ? code : name});
    }
    QCollator collator{QLocale::c()};
    std::ranges::sort(languages, [&](const Language& one, const Language& other) {
        return collator.compare(one.name, other.name) < 0;
    });
    return languages;
}

QString LanguageManager::bestOf(const QStringList& available, const QStringList& wanted)
{
    for (QString want : wanted) {
        want.replace(u'-', u'_');
        // "zh_Hant_TW", then "zh_Hant", then "zh".
        while (!want.isEmpty()) {
            if (available.contains(want)) {
                return want;
            }
            want = want.section(u'_', 0, -2);
        }
    }
    return QStringLiteral("en");
}

void LanguageManager::install(const QString& file, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder) && QCoreApplication::installTranslator(translator.get())) {
        m_translators.push_back(std::move(translator));
    }
}

void LanguageManager::use(const QString& code)
{
    const bool exists = !code.isEmpty() && (code == QLatin1String("en") ||
                                            QFileInfo::exists(QDir(m_folder).filePath(fileName(code))));
    const QString next = exists ? code : bestOf(codes(), QLocale::system().uiLanguages());
    const QLocale nextLocale = localeFor(next);
    if (next == m_code && nextLocale == m_locale) {
        return;
    }
    m_code = next;
    m_locale = nextLocale;

    // Before the translators: each of them makes the widgets ask for their words, and for numbers in them.
    QLocale::setDefault(m_locale);
    QGuiApplication::setLayoutDirection(m_locale.textDirection());

    for (const auto& translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
    // Qt's own words: from Qt where it is installed as such, from our folder where we carry it along.
    const QString qtFile = QLatin1String("qtbase_") + m_code;
    install(qtFile, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (m_translators.empty()) {
        install(qtFile, m_folder);
    }
    install(fileName(m_code), m_folder);
    Q_EMIT changed();
}

} // namespace backstretch
