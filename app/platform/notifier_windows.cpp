// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/notifier.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QSettings>

#include <windows.h>

#include <shobjidl.h>

#pragma warning(push, 0)
#include <winrt/Windows.Data.Xml.Dom.h>
#include <winrt/Windows.Foundation.h>
#include <winrt/Windows.UI.Notifications.h>
#pragma warning(pop)

namespace backstretch {

namespace {

namespace notes = winrt::Windows::UI::Notifications;
using winrt::Windows::Data::Xml::Dom::XmlDocument;

constexpr wchar_t kAppId[] = L"Backstretch.Backstretch";
const auto kStart = QStringLiteral("start");
const auto kLater = QStringLiteral("later");
const auto kNotToday = QStringLiteral("not-today");

/// Toasts. Windows shows them only for programs that it knows by a name; one that was not installed by a
/// package says it in the registry, under the user's own key. Where the system refuses (it says so by
/// exceptions), our own window comes.
class ToastNotifier final : public Notifier
{
public:
    ~ToastNotifier() override { withdraw(); }

    void show(const Note& note) override
    {
        withdraw();
        try {
            introduce();
            if (m_notifier.Setting() != notes::NotificationSetting::Enabled) {
                Q_EMIT failed(Failure::Blocked);
                return;
            }
            XmlDocument document;
            document.LoadXml(winrt::hstring(described(note).toStdWString()));
            m_toast = notes::ToastNotification(document);
            listen(++m_number);
            m_notifier.Show(m_toast);
            Q_EMIT shown();
        } catch (const winrt::hresult_error&) {
            m_toast = nullptr;
            Q_EMIT failed(Failure::None);
        }
    }

    void withdraw() override
    {
        ++m_number;
        if (m_toast) {
            try {
                m_notifier.Hide(m_toast);
            } catch (const winrt::hresult_error&) {
                // it has gone already
            }
            m_toast = nullptr;
        }
    }

private:
    void introduce()
    {
        if (m_notifier) {
            return;
        }
        QSettings key(QStringLiteral("HKEY_CURRENT_USER\\Software\\Classes\\AppUserModelId\\") +
                          QString::fromWCharArray(kAppId),
                      QSettings::NativeFormat);
        key.setValue(QStringLiteral("DisplayName"), QGuiApplication::applicationDisplayName());
        key.sync();
        winrt::check_hresult(SetCurrentProcessExplicitAppUserModelID(kAppId));
        m_notifier = notes::ToastNotificationManager::CreateToastNotifier(kAppId);
    }

    static QString described(const Note& note)
    {
        const auto button = [](const QString& label, const QString& action) {
            return label.isEmpty() ? QString()
                                   : QStringLiteral("<action content=\"%1\" arguments=\"%2\"/>")
                                         .arg(label.toHtmlEscaped(), action);
        };
        return QStringLiteral(
                   "<toast><visual><binding template=\"ToastGeneric\"><text>%1</text><text>%2</text>"
                   "</binding></visual><actions>%3</actions><audio silent=\"true\"/></toast>")
            .arg(note.title.toHtmlEscaped(), note.text.toHtmlEscaped(),
                 button(note.start, kStart) + button(note.later, kLater) + button(note.notToday, kNotToday));
    }

    // It calls from threads of its own.
    void listen(quint64 number)
    {
        m_toast.Activated([this, number](const auto&, const winrt::Windows::Foundation::IInspectable& what) {
            const auto pressed = what.as<notes::ToastActivatedEventArgs>();
            const QString action = QString::fromStdWString(std::wstring(pressed.Arguments()));
            later(number, [this, action] { tell(action); });
        });
        m_toast.Dismissed([this, number](const auto&, const notes::ToastDismissedEventArgs& how) {
            // One whose time is over lies in the list, and can be pressed there.
            if (how.Reason() == notes::ToastDismissalReason::UserCanceled) {
                later(number, [this] { Q_EMIT closed(); });
            }
        });
        m_toast.Failed([this, number](const auto&, const auto&) {
            later(number, [this] { Q_EMIT failed(Failure::None); });
        });
    }

    template <typename Run>
    void later(quint64 number, Run run)
    {
        QMetaObject::invokeMethod(
            this,
            [this, number, run] {
                if (number == m_number) {
                    run();
                }
            },
            Qt::QueuedConnection);
    }

    void tell(const QString& action)
    {
        if (action == kStart) {
            Q_EMIT startPressed();
        } else if (action == kLater) {
            Q_EMIT laterPressed();
        } else if (action == kNotToday) {
            Q_EMIT notTodayPressed();
        } else {
            Q_EMIT opened();
        }
    }

    notes::ToastNotifier m_notifier{nullptr};
    notes::ToastNotification m_toast{nullptr};
    quint64 m_number = 0;
};

} // namespace

std::unique_ptr<Notifier> makeNotifier()
{
    return std::make_unique<ToastNotifier>();
}

} // namespace backstretch
