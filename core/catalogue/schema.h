// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace backstretch {

/// A JSON Schema (draft 7). Hides valijson, which is slow to compile, behind one source file.
class Schema
{
public:
    struct Violation
    {
        QString path; ///< JSON pointer; empty: the whole file
        QString detail;
    };

    /// `source` is the schema's own JSON, one of the program's resources; what it says is trusted.
    /// Texts under the keys `free` may have any length: the schema must have no pattern for them.
    explicit Schema(const QByteArray& source, QStringList free = {});
    ~Schema();
    Schema(const Schema&) = delete;
    Schema& operator=(const Schema&) = delete;

    /// Everything that does not fit.
    [[nodiscard]] std::vector<Violation> check(const QJsonObject& object) const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
    QStringList m_free;
};

} // namespace backstretch
