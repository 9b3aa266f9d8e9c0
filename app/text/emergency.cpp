// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/emergency.h"

#include <QCoreApplication>

namespace backstretch {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Emergency)
};

} // namespace

QString emergencyNumber(QLocale::Territory territory)
{
    switch (territory) {
    case QLocale::UnitedKingdom:
        return QStringLiteral("999");
    case QLocale::UnitedStates:
    case QLocale::Canada:
        return QStringLiteral("911");
    case QLocale::Australia:
        return QStringLiteral("000");
    case QLocale::NewZealand:
        return QStringLiteral("111");
    // The European Union, and the neighbours that have its number.
    case QLocale::Austria:
    case QLocale::Belgium:
    case QLocale::Bulgaria:
    case QLocale::Croatia:
    case QLocale::Cyprus:
    case QLocale::Czechia:
    case QLocale::Denmark:
    case QLocale::Estonia:
    case QLocale::Finland:
    case QLocale::France:
    case QLocale::Germany:
    case QLocale::Greece:
    case QLocale::Hungary:
    case QLocale::Ireland:
    case QLocale::Italy:
    case QLocale::Latvia:
    case QLocale::Lithuania:
    case QLocale::Luxembourg:
    case QLocale::Malta:
    case QLocale::Netherlands:
    case QLocale::Poland:
    case QLocale::Portugal:
    case QLocale::Romania:
    case QLocale::Slovakia:
    case QLocale::Slovenia:
    case QLocale::Spain:
    case QLocale::Sweden:
    case QLocale::Iceland:
    case QLocale::Liechtenstein:
    case QLocale::Norway:
    case QLocale::Switzerland:
        return QStringLiteral("112");
    default:
        return {};
    }
}

QString emergencyCall(QLocale::Territory territory)
{
    const QString number = emergencyNumber(territory);
    //: an emergency number, for example 112
    return number.isEmpty() ? Text::tr("Call the emergency number where you are")
                            : Text::tr("Call %1").arg(number);
}

QString emergencyElsewhere(QLocale::Territory territory)
{
    return emergencyNumber(territory).isEmpty() ? QString()
                                                : Text::tr("or the emergency number where you are");
}

} // namespace backstretch
