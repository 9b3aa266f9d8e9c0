// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"

#include "app/theme/focusring.h"
#include "app/theme/iconengine.h"
#include "app/theme/palette.h"
#include "app/theme/style.h"
#include "app/theme/systemappearance.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QIcon>
#include <QPointer>
#include <QScreen>
#include <QStyleHints>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace backstretch {

namespace {

// A stiff back sits or lies further from the screen than the desktop's own size is made for.
constexpr double bodyFactor = 1.2;

Scheme chosenScheme(ColourChoice choice)
{
    switch (choice) {
    case ColourChoice::Light:
        return Scheme::Light;
    case ColourChoice::Dark:
        return Scheme::Dark;
    case ColourChoice::HighContrastDark:
        return Scheme::HighContrastDark;
    case ColourChoice::HighContrastLight:
        return Scheme::HighContrastLight;
    case ColourChoice::System:
        break;
    }
    return systemScheme();
}

/// What our style says of sizes and edges follows the theme, and Qt's widgets ask for it again only when they
/// hear of another style.
void tellWidgets()
{
    const QWidgetList all = QApplication::allWidgets();
    const QList<QPointer<QWidget>> widgets(all.begin(), all.end()); // Qt's own may make some of them anew
    for (const QPointer<QWidget>& widget : widgets) {
        if (widget) {
            QEvent event(QEvent::StyleChange);
            QCoreApplication::sendEvent(widget, &event);
        }
    }
}

double systemPointSize()
{
    const QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    return font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
}

} // namespace

Theme::Theme([[maybe_unused]] QApplication& application, QObject* parent)
    : QObject(parent)
    , m_colours(coloursOf(Scheme::Light))
    , m_systemPoints(systemPointSize())
    , m_bodyPoints(m_systemPoints * bodyFactor)
    , m_style(new BackstretchStyle(*this))
    , m_focusRing(std::make_unique<FocusRing>(*this))
{
    QApplication::setStyle(m_style); // owns it from here on
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::followSystem);
#else
    application.installEventFilter(this);
#endif
}

Theme::~Theme()
{
    // The style refers to this theme, and the application may outlive both in tests.
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void Theme::apply(const ThemeOptions& options)
{
    m_options = options;
    m_bodyPoints = m_systemPoints * bodyFactor * textScale(options.textSize);
    applyColours();
}

void Theme::applyColours()
{
    m_applying = true;
    m_scheme = chosenScheme(m_options.colours);
    m_colours = coloursOf(m_scheme);
    m_reducedMotion = m_options.motion == MotionChoice::System ? systemReducesMotion(*m_style->baseStyle())
                                                               : m_options.motion == MotionChoice::Reduced;

    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(m_bodyPoints);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(m_colours));
    QToolTip::setPalette(paletteOf(m_colours)); // has one of its own, and some systems give it theirs
    tellWidgets();
    m_applying = false;
    Q_EMIT changed();
    m_focusRing->refresh();
}

void Theme::followSystem()
{
    if (!m_applying && m_options.colours == ColourChoice::System) {
        applyColours();
    }
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    // Until Qt 6.5 a change of the desktop's colours is told to the windows only.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && !m_applying) {
        QMetaObject::invokeMethod(this, &Theme::followSystem, Qt::QueuedConnection);
    }
    return false;
}

std::chrono::milliseconds Theme::motion(std::chrono::milliseconds full) const
{
    return m_reducedMotion ? std::chrono::milliseconds(0) : full;
}

double Theme::bodyPixelSize() const
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return m_bodyPoints * (screen ? screen->logicalDotsPerInchY() : 96.0) / 72.0;
}

int Theme::space(double units) const
{
    return qRound(units * 4.0 * std::clamp(bodyPixelSize() / 16.0, 1.0, 1.5));
}

int Theme::em(double ems) const
{
    return qRound(ems * bodyPixelSize());
}

int Theme::lines(double lines) const
{
    return qRound(lines * QFontMetrics(QApplication::font()).height());
}

double Theme::radius(Radius radius) const
{
    return static_cast<double>(radius) * std::clamp(bodyPixelSize() / 16.0, 1.0, 1.5);
}

Breakpoint Theme::breakpoint(int pixels) const
{
    const double width = widthInEms(pixels);
    if (width >= 72) {
        return Breakpoint::Wide;
    }
    if (width >= 50) {
        return Breakpoint::Medium;
    }
    return width >= 44 ? Breakpoint::Narrow : Breakpoint::VeryNarrow;
}

QIcon Theme::icon(const QString& name, ColourRole role) const
{
    return QIcon(new IconEngine(*this, name, role));
}

bool Theme::showsFocus(const QWidget& widget) const
{
    return m_focusRing->shows(widget);
}

} // namespace backstretch
