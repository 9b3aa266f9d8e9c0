// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/shippedfiles.h"

#include <QCryptographicHash>

#include <algorithm>

namespace backstretch {
namespace {

struct ShippedFile
{
    const char* name;
    const char* sha1; ///< in hexadecimal digits; it tells files apart, it is no protection from forgers
};

constexpr ShippedFile shippedFiles[] = {
#include "core/catalogue/shippedfiles.inc" // made while configuring
};

} // namespace

bool isAsShipped(const QString& file, const QByteArray& bytes)
{
    const auto* const known = std::ranges::find_if(
        shippedFiles, [&file](const ShippedFile& shipped) { return file == QLatin1String(shipped.name); });
    return known != std::ranges::end(shippedFiles) &&
           QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex() == known->sha1;
}

} // namespace backstretch
