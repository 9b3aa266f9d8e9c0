// SPDX-FileCopyrightText: 2026 Backstretch contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/awaywatch.h"

#import <AppKit/AppKit.h>

namespace backstretch {

namespace {

/// Sleep, closed lid, fast user switching, and the lock screen. Built without automatic reference
/// counting, so what is kept is retained and released here.
class WorkspaceAwayWatch final : public AwayWatch
{
public:
    ~WorkspaceAwayWatch() override
    {
        for (id observer in m_observers) {
            [[[NSWorkspace sharedWorkspace] notificationCenter] removeObserver:observer];
            [[NSDistributedNotificationCenter defaultCenter] removeObserver:observer];
        }
        [m_observers release];
    }

    void start() override
    {
        m_watching = true;
        if (m_observers != nil) {
            return;
        }
        m_observers = [[NSMutableArray alloc] init];
        NSNotificationCenter* workspace = [[NSWorkspace sharedWorkspace] notificationCenter];
        for (NSString* name in @[
                 NSWorkspaceWillSleepNotification, NSWorkspaceScreensDidSleepNotification,
                 NSWorkspaceSessionDidResignActiveNotification
             ]) {
            observe(workspace, name);
        }
        // It has no constant; the lock screen has posted it for as long as it exists.
        observe([NSDistributedNotificationCenter defaultCenter], @"com.apple.screenIsLocked");
    }
    void stop() override { m_watching = false; }

private:
    void observe(NSNotificationCenter* centre, NSString* name)
    {
        id observer = [centre addObserverForName:name
                                          object:nil
                                           queue:[NSOperationQueue mainQueue]
                                      usingBlock:^(NSNotification*) {
                                          if (m_watching) {
                                              Q_EMIT wentAway();
                                          }
                                      }];
        [m_observers addObject:observer];
    }

    NSMutableArray* m_observers = nil;
    bool m_watching = false;
};

} // namespace

std::unique_ptr<AwayWatch> makeAwayWatch()
{
    return std::make_unique<WorkspaceAwayWatch>();
}

} // namespace backstretch
