// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/schema.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <string_view>

namespace backstretch {

namespace {

/// valijson matches `pattern` with std::regex, which recurses once per character: a very long string would
/// overflow the stack. No text of ours comes near this length.
constexpr qsizetype maxTextLength = 2000;

QString joined(const QString& path, const QString& key)
{
    QString escaped = key;
    escaped.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    return path + u'/' + escaped;
}

/// Where a value lies, written out only when it must be told: most files are in order.
struct Place
{
    const Place* within = nullptr;
    QString key;

    [[nodiscard]] QString path() const { return within == nullptr ? QString() : joined(within->path(), key); }
};

void findLongTexts(const Place& place, const QJsonValue& value, const QStringList& free,
                   std::vector<Schema::Violation>& found)
{
    if (value.isString() && value.toString().size() > maxTextLength) {
        found.push_back({place.path(), QStringLiteral("text of %1 characters").arg(value.toString().size())});
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype index = 0; index < array.size(); ++index) {
            findLongTexts({&place, QString::number(index)}, array.at(index), free, found);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!member.value().isString() || !free.contains(member.key())) {
                findLongTexts({&place, member.key()}, member.value(), free, found);
            }
        }
    }
}

/// valijson's context, {"<root>", "[dosage]", "[0]"}, as a JSON pointer.
QString pointerOf(const std::vector<std::string>& context)
{
    QString path;
    for (std::size_t index = 1; index < context.size(); ++index) {
        const std::string_view step = context[index];
        const std::string_view key =
            step.size() >= 2 && step.front() == '[' ? step.substr(1, step.size() - 2) : step;
        path = joined(path, QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
    }
    return path;
}

/// valijson reports a wrong value once where it is and once more for everything it lies in.
bool isEcho(const std::string& description)
{
    static constexpr std::string_view echoes[] = {
        "Failed to validate against schema associated with property name",
        "Failed to validate item #",
        "Failed to validate against child schema #",
    };
    return std::ranges::any_of(echoes, [&](std::string_view echo) { return description.starts_with(echo); });
}

} // namespace

struct Schema::Compiled
{
    valijson::Schema schema;
    valijson::Validator validator; ///< keeps the compiled patterns from file to file
};

Schema::Schema(const QByteArray& source, QStringList free)
    : m_compiled(std::make_unique<Compiled>())
    , m_free(std::move(free))
{
    const QJsonValue document = QJsonDocument::fromJson(source).object();
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::QtJsonAdapter(document), m_compiled->schema);
}

Schema::~Schema() = default;

std::vector<Schema::Violation> Schema::check(const QJsonObject& object) const
{
    std::vector<Violation> violations;
    const QJsonValue value(object);
    findLongTexts({}, value, m_free, violations);
    if (!violations.empty()) {
        return violations;
    }

    valijson::ValidationResults results;
    if (m_compiled->validator.validate(m_compiled->schema, valijson::adapters::QtJsonAdapter(value),
                                       &results)) {
        return violations;
    }
    for (const auto& error : results) {
        if (!isEcho(error.description)) {
            violations.push_back({pointerOf(error.context), QString::fromStdString(error.description)});
        }
    }
    if (violations.empty()) { // never say "fits" because every message looked like an echo
        violations.push_back({{}, QStringLiteral("does not fit the schema")});
    }
    return violations;
}

} // namespace backstretch
