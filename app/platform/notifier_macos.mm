// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/notifier.h"

#include <QPointer>

#import <UserNotifications/UserNotifications.h>

#include <functional>

namespace backstretch {

namespace {

const auto kStart = QStringLiteral("start");
const auto kLater = QStringLiteral("later");
const auto kNotToday = QStringLiteral("not-today");
NSString* const kNote = @"reminder"; ///< one at a time

} // namespace

} // namespace backstretch

/// Brings back what was pressed.
@interface BackstretchNoteDelegate : NSObject <UNUserNotificationCenterDelegate> {
@public
    std::function<void(const QString&)> pressed;
}
@end

@implementation BackstretchNoteDelegate
- (void)userNotificationCenter:(UNUserNotificationCenter*)centre
       willPresentNotification:(UNNotification*)notification
         withCompletionHandler:(void (^)(UNNotificationPresentationOptions))handler
{
    handler(UNNotificationPresentationOptionBanner | UNNotificationPresentationOptionList); // in front, too
}
- (void)userNotificationCenter:(UNUserNotificationCenter*)centre
    didReceiveNotificationResponse:(UNNotificationResponse*)response
             withCompletionHandler:(void (^)(void))handler
{
    pressed(QString::fromNSString(response.actionIdentifier));
    handler();
}
@end

namespace backstretch {

namespace {

/// The notification centre. It asks the user once, by itself, whether notes are welcome; where they are not,
/// our own window comes. Built without automatic reference counting, so what is kept is released here.
class CentreNotifier final : public Notifier
{
public:
    CentreNotifier()
        : m_delegate([[BackstretchNoteDelegate alloc] init])
    {
        // Its blocks run on threads of their own.
        m_delegate->pressed = [self = QPointer<CentreNotifier>(this)](const QString& action) {
            QMetaObject::invokeMethod(
                self, [self, action] { self->tell(action); }, Qt::QueuedConnection);
        };
    }
    ~CentreNotifier() override
    {
        withdraw();
        if (m_centre != nil) {
            m_centre.delegate = nil;
        }
        [m_delegate release];
    }

    void show(const Note& note) override
    {
        if ([[NSBundle mainBundle] bundleIdentifier] == nil) {
            Q_EMIT failed(Failure::None); // the centre knows programs in bundles alone
            return;
        }
        if (m_centre == nil) {
            m_centre = [UNUserNotificationCenter currentNotificationCenter];
            m_centre.delegate = m_delegate;
        }
        withdraw();
        const quint64 number = ++m_number;
        QPointer<CentreNotifier> self(this);
        [m_centre requestAuthorizationWithOptions:UNAuthorizationOptionAlert
                                completionHandler:^(BOOL granted, NSError*) {
                                    QMetaObject::invokeMethod(
                                        self,
                                        [self, note, number, allowed = granted == YES] {
                                            self->decided(note, number, allowed);
                                        },
                                        Qt::QueuedConnection);
                                }];
    }

    void withdraw() override
    {
        ++m_number;
        if (m_centre != nil) {
            [m_centre removePendingNotificationRequestsWithIdentifiers:@[ kNote ]];
            [m_centre removeDeliveredNotificationsWithIdentifiers:@[ kNote ]];
        }
    }

private:
    void decided(const Note& note, quint64 number, bool allowed)
    {
        if (number != m_number) {
            return;
        }
        if (!allowed) {
            Q_EMIT failed(Failure::Blocked);
            return;
        }
        NSMutableArray* actions = [NSMutableArray array];
        const auto add = [actions](const QString& id, const QString& label, bool opens) {
            if (!label.isEmpty()) {
                [actions addObject:[UNNotificationAction
                                       actionWithIdentifier:id.toNSString()
                                                      title:label.toNSString()
                                                    options:opens ? UNNotificationActionOptionForeground
                                                                  : UNNotificationActionOptionNone]];
            }
        };
        add(kStart, note.start, true);
        add(kLater, note.later, false);
        add(kNotToday, note.notToday, false);
        UNNotificationCategory* category =
            [UNNotificationCategory categoryWithIdentifier:kNote
                                                   actions:actions
                                         intentIdentifiers:@[]
                                                   options:UNNotificationCategoryOptionCustomDismissAction];
        [m_centre setNotificationCategories:[NSSet setWithObject:category]];
        UNMutableNotificationContent* content = [[[UNMutableNotificationContent alloc] init] autorelease];
        content.title = note.title.toNSString();
        content.body = note.text.toNSString();
        content.categoryIdentifier = kNote;
        UNNotificationRequest* request = [UNNotificationRequest requestWithIdentifier:kNote
                                                                              content:content
                                                                              trigger:nil];
        QPointer<CentreNotifier> self(this);
        [m_centre addNotificationRequest:request
                   withCompletionHandler:^(NSError* error) {
                       QMetaObject::invokeMethod(
                           self, [self, number, ok = error == nil] { self->added(number, ok); },
                           Qt::QueuedConnection);
                   }];
    }

    void added(quint64 number, bool ok)
    {
        if (number != m_number) {
            return;
        }
        if (ok) {
            Q_EMIT shown();
        } else {
            Q_EMIT failed(Failure::None);
        }
    }

    void tell(const QString& action)
    {
        ++m_number;
        if (action == kStart) {
            Q_EMIT startPressed();
        } else if (action == kLater) {
            Q_EMIT laterPressed();
        } else if (action == kNotToday) {
            Q_EMIT notTodayPressed();
        } else if (action == QString::fromNSString(UNNotificationDismissActionIdentifier)) {
            Q_EMIT closed();
        } else {
            Q_EMIT opened();
        }
    }

    BackstretchNoteDelegate* m_delegate;
    UNUserNotificationCenter* m_centre = nil;
    quint64 m_number = 0;
};

} // namespace

std::unique_ptr<Notifier> makeNotifier()
{
    return std::make_unique<CentreNotifier>();
}

} // namespace backstretch
