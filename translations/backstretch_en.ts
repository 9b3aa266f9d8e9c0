<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DoseWords</name>
    <message numerus="yes">
        <source>The source says to hold for up to %n second(s).</source>
        <translation>
            <numerusform>The source says to hold for up to %n second.</numerusform>
            <numerusform>The source says to hold for up to %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source says to hold for %n second(s) or more.</source>
        <translation>
            <numerusform>The source says to hold for %n second or more.</numerusform>
            <numerusform>The source says to hold for %n seconds or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source says to hold for %n second(s).</source>
        <translation>
            <numerusform>The source says to hold for %n second.</numerusform>
            <numerusform>The source says to hold for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It says to do it up to %n time(s).</source>
        <translation>
            <numerusform>It says to do it up to %n time.</numerusform>
            <numerusform>It says to do it up to %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It says to do it %n time(s) or more.</source>
        <translation>
            <numerusform>It says to do it %n time or more.</numerusform>
            <numerusform>It says to do it %n times or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It says to do it %n time(s).</source>
        <translation>
            <numerusform>It says to do it %n time.</numerusform>
            <numerusform>It says to do it %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n each side</source>
        <translation>
            <numerusform>%n each side</numerusform>
            <numerusform>%n each side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n cycle</numerusform>
            <numerusform>%n cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lift(s)</source>
        <translation>
            <numerusform>%n lift</numerusform>
            <numerusform>%n lifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n cycle(s)</source>
        <comment>under the number of the present one</comment>
        <translation>
            <numerusform>of %n cycle</numerusform>
            <numerusform>of %n cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n turn(s)</source>
        <comment>under the number of the present one</comment>
        <translation>
            <numerusform>of %n turn</numerusform>
            <numerusform>of %n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n round(s)</source>
        <comment>under the number of the present one</comment>
        <translation>
            <numerusform>of %n round</numerusform>
            <numerusform>of %n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n lift(s)</source>
        <comment>under the number of the present one</comment>
        <translation>
            <numerusform>of %n lift</numerusform>
            <numerusform>of %n lifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n repeat(s)</source>
        <comment>under the number of the present one</comment>
        <translation>
            <numerusform>of %n repeat</numerusform>
            <numerusform>of %n repeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n part(s)</source>
        <comment>under the number of the present one</comment>
        <translation>
            <numerusform>of %n part</numerusform>
            <numerusform>of %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hold(s)</source>
        <extracomment>%1 of %n holds were done</extracomment>
        <translation>
            <numerusform>%1 of %n hold</numerusform>
            <numerusform>%1 of %n holds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::CalendarGrid</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::ExercisesPage</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::FinishedPage</name>
    <message numerus="yes">
        <source>You did %1 of %n exercise(s). That counts.</source>
        <translation>
            <numerusform>You did %1 of %n exercise. That counts.</numerusform>
            <numerusform>You did %1 of %n exercises. That counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::LeaveView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exercise(s), %2. You can carry on later today.</source>
        <translation>
            <numerusform>%1 of %n exercise, %2. You can carry on later today.</numerusform>
            <numerusform>%1 of %n exercises, %2. You can carry on later today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::RoutineListModel</name>
    <message numerus="yes">
        <source>%n exercise(s), %1</source>
        <extracomment>%1 is "8 min"</extracomment>
        <translation>
            <numerusform>%n exercise, %1</numerusform>
            <numerusform>%n exercises, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::TodayHero</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::TodayPage</name>
    <message numerus="yes">
        <source>You did %n minute(s) today.</source>
        <translation>
            <numerusform>You did %n minute today.</numerusform>
            <numerusform>You did %n minutes today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You finished %1 of %n exercise(s).</source>
        <translation>
            <numerusform>You finished %1 of %n exercise.</numerusform>
            <numerusform>You finished %1 of %n exercises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::VideoBar</name>
    <message numerus="yes">
        <source>Position, %1 of %n second(s)</source>
        <translation>
            <numerusform>Position, %1 of %n second</numerusform>
            <numerusform>Position, %1 of %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::WeekDay</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
