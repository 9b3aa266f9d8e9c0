// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace backstretch {

/// A language the program can speak.
struct Language
{
    QString code; ///< "de"; what the setting stores
    QString name; ///< in that language: "Deutsch"

    friend bool operator==(const Language&, const Language&) = default;
};

/// Puts one language on everything: our words and the catalogue's, Qt's own words, dates and numbers, and the
/// direction of reading. Widgets learn of a change through QEvent::LanguageChange; nothing is restarted.
class LanguageManager : public QObject
{
    Q_OBJECT

public:
    /// `folder` holds backstretch_<code>.qm. English is built in and needs none, except for its plurals.
    explicit LanguageManager(QString folder, QObject* parent = nullptr);
    ~LanguageManager() override;

    /// All languages with a file and English, by name. The pseudo-languages of the tests are not among them.
    [[nodiscard]] std::vector<Language> available() const;

    /// Takes the language of that code, or the computer's where `code` is empty or there is none such.
    void use(const QString& code);

    /// The language in use: "en", "de" ...
    [[nodiscard]] const QString& code() const { return m_code; }
    /// How this language writes dates and numbers where the user lives; QLocale's default as well.
    [[nodiscard]] const QLocale& locale() const { return m_locale; }

    /// Which of `available` suits best what the user asked for, in the order of preference ("de-AT", "en");
    /// "en" where nothing does.
    [[nodiscard]] static QString bestOf(const QStringList& available, const QStringList& wanted);

Q_SIGNALS:
    /// After everything has changed.
    void changed();

private:
    [[nodiscard]] QStringList codes() const;
    void install(const QString& file, const QString& folder);

    QString m_folder;
    QString m_code;
    QLocale m_locale;
    std::vector<std::unique_ptr<QTranslator>> m_translators; ///< as installed
};

} // namespace backstretch
