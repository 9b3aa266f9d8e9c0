<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CopyWords</name>
    <message numerus="yes">
        <source>%Ln session(s) up to %1</source>
        <translation>
            <numerusform>%Ln session up to %1</numerusform>
            <numerusform>%Ln sessions up to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your choices for %Ln exercise(s)</source>
        <translation>
            <numerusform>your choices for %Ln exercise</numerusform>
            <numerusform>your choices for %Ln exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueWords</name>
    <message numerus="yes">
        <source>%Ln exercise(s).</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln exercise.</numerusform>
            <numerusform>%Ln exercises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s).</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>About %Ln minute.</numerusform>
            <numerusform>About %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow breath(s).</source>
        <comment>spoken, how long a hold is</comment>
        <translation>
            <numerusform>%Ln slow breath.</numerusform>
            <numerusform>%Ln slow breaths.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left.</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>About %Ln minute left.</numerusform>
            <numerusform>About %Ln minutes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exercise(s) to go.</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln exercise to go.</numerusform>
            <numerusform>%Ln exercises to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoseWords</name>
    <message numerus="yes">
        <source>The source says to hold for up to %Ln second(s).</source>
        <translation>
            <numerusform>The source says to hold for up to %Ln second.</numerusform>
            <numerusform>The source says to hold for up to %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source says to hold for %Ln second(s) or more.</source>
        <translation>
            <numerusform>The source says to hold for %Ln second or more.</numerusform>
            <numerusform>The source says to hold for %Ln seconds or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source says to hold for %Ln second(s).</source>
        <translation>
            <numerusform>The source says to hold for %Ln second.</numerusform>
            <numerusform>The source says to hold for %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It says to do it up to %Ln time(s).</source>
        <translation>
            <numerusform>It says to do it up to %Ln time.</numerusform>
            <numerusform>It says to do it up to %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It says to do it %Ln time(s) or more.</source>
        <translation>
            <numerusform>It says to do it %Ln time or more.</numerusform>
            <numerusform>It says to do it %Ln times or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It says to do it %Ln time(s).</source>
        <translation>
            <numerusform>It says to do it %Ln time.</numerusform>
            <numerusform>It says to do it %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln each side</source>
        <translation>
            <numerusform>%Ln each side</numerusform>
            <numerusform>%Ln each side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln cycle</numerusform>
            <numerusform>%Ln cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln turn</numerusform>
            <numerusform>%Ln turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>%Ln round</numerusform>
            <numerusform>%Ln rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lift(s)</source>
        <translation>
            <numerusform>%Ln lift</numerusform>
            <numerusform>%Ln lifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow breath(s)</source>
        <translation>
            <numerusform>%Ln slow breath</numerusform>
            <numerusform>%Ln slow breaths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message numerus="yes">
        <source>Removed %1. Goes for good in %Ln day(s).</source>
        <extracomment>%1 is "today", "yesterday", "on 3 November"</extracomment>
        <translation>
            <numerusform>Removed %1. Goes for good in %Ln day.</numerusform>
            <numerusform>Removed %1. Goes for good in %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>Your last %Ln session(s) felt all right</source>
        <translation>
            <numerusform>Your last %Ln session felt all right</numerusform>
            <numerusform>Your last %Ln sessions felt all right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s)</source>
        <translation>
            <numerusform>About %Ln minute</numerusform>
            <numerusform>About %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You mostly do %Ln minute(s) %1.</source>
        <translation>
            <numerusform>You mostly do %Ln minute %1.</numerusform>
            <numerusform>You mostly do %Ln minutes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 and %Ln other(s)</source>
        <extracomment>%1 is an exercise</extracomment>
        <translation>
            <numerusform>Left out: %1 and %Ln other</numerusform>
            <numerusform>Left out: %1 and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have not done this for %Ln day(s)</source>
        <translation>
            <numerusform>You have not done this for %Ln day</numerusform>
            <numerusform>You have not done this for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did %Ln day(s) this week, as planned. This is a short one, if you like.</source>
        <translation>
            <numerusform>You did %Ln day this week, as planned. This is a short one, if you like.</numerusform>
            <numerusform>You did %Ln days this week, as planned. This is a short one, if you like.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln session(s) we can say more.</source>
        <translation>
            <numerusform>After %Ln session we can say more.</numerusform>
            <numerusform>After %Ln sessions we can say more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you left out is never suggested. We ask again after %Ln day(s).</source>
        <translation>
            <numerusform>What you left out is never suggested. We ask again after %Ln day.</numerusform>
            <numerusform>What you left out is never suggested. We ask again after %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln day(s) without a session something short and gentle comes first.</source>
        <translation>
            <numerusform>After %Ln day without a session something short and gentle comes first.</numerusform>
            <numerusform>After %Ln days without a session something short and gentle comes first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each session starts on the other side than the last one. From %Ln session(s) in a month on we compare how long each side held.</source>
        <translation>
            <numerusform>Each session starts on the other side than the last one. From %Ln session in a month on we compare how long each side held.</numerusform>
            <numerusform>Each session starts on the other side than the last one. From %Ln sessions in a month on we compare how long each side held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When you have done %Ln day(s) in a week, a short routine comes next.</source>
        <translation>
            <numerusform>When you have done %Ln day in a week, a short routine comes next.</numerusform>
            <numerusform>When you have done %Ln days in a week, a short routine comes next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln cycle(s)</source>
        <comment>under the number of the present one</comment>
        <translation>
            <numerusform>of %Ln cycle</numerusform>
            <numerusform>of %Ln cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln turn(s)</source>
        <comment>under the number of the present one</comment>
        <translation>
            <numerusform>of %Ln turn</numerusform>
            <numerusform>of %Ln turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln round(s)</source>
        <comment>under the number of the present one</comment>
        <translation>
            <numerusform>of %Ln round</numerusform>
            <numerusform>of %Ln rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln lift(s)</source>
        <comment>under the number of the present one</comment>
        <translation>
            <numerusform>of %Ln lift</numerusform>
            <numerusform>of %Ln lifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln repeat(s)</source>
        <comment>under the number of the present one</comment>
        <translation>
            <numerusform>of %Ln repeat</numerusform>
            <numerusform>of %Ln repeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln part(s)</source>
        <comment>under the number of the present one</comment>
        <translation>
            <numerusform>of %Ln part</numerusform>
            <numerusform>of %Ln parts</numerusform>
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
    <message numerus="yes">
        <source>%Ln breath(s)</source>
        <comment>how long a hold is</comment>
        <translation>
            <numerusform>%Ln breath</numerusform>
            <numerusform>%Ln breaths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>breath(s)</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>breath</numerusform>
            <numerusform>breaths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before %1, after %2 on average, %Ln session(s).</source>
        <extracomment>means of pain numbers from 0 to 10, as in "4.1"</extracomment>
        <translation>
            <numerusform>Before %1, after %2 on average, %Ln session.</numerusform>
            <numerusform>Before %1, after %2 on average, %Ln sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln hold(s) done</source>
        <extracomment>how many holds were done that time</extracomment>
        <translation>
            <numerusform>%1, %Ln hold done</numerusform>
            <numerusform>%1, %Ln holds done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All right at %1 in the last %Ln session(s).</source>
        <translation>
            <numerusform>All right at %1 in the last %Ln session.</numerusform>
            <numerusform>All right at %1 in the last %Ln sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln session(s) with it did not feel all right.</source>
        <translation>
            <numerusform>The last %Ln session with it did not feel all right.</numerusform>
            <numerusform>The last %Ln sessions with it did not feel all right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln minute(s)</source>
        <extracomment>a day, how long was exercised</extracomment>
        <translation>
            <numerusform>%1: %Ln minute</numerusform>
            <numerusform>%1: %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exercise(s)</source>
        <translation>
            <numerusform>%Ln exercise</numerusform>
            <numerusform>%Ln exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exercises and amounts come from a public list of %Ln upper-back exercise(s). Amounts can be changed and exercises left out. Comments:</source>
        <translation>
            <numerusform>Exercises and amounts come from a public list of %Ln upper-back exercise. Amounts can be changed and exercises left out. Comments:</numerusform>
            <numerusform>Exercises and amounts come from a public list of %Ln upper-back exercises. Amounts can be changed and exercises left out. Comments:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>and %Ln earlier</numerusform>
            <numerusform>and %Ln earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped the exercise after %Ln hold(s).</source>
        <translation>
            <numerusform>Stopped the exercise after %Ln hold.</numerusform>
            <numerusform>Stopped the exercise after %Ln holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Higher than before the session %Ln time(s).</source>
        <translation>
            <numerusform>Higher than before the session %Ln time.</numerusform>
            <numerusform>Higher than before the session %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out. It had hurt %Ln time(s).</source>
        <translation>
            <numerusform>%1 left out. It had hurt %Ln time.</numerusform>
            <numerusform>%1 left out. It had hurt %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hold(s)</source>
        <extracomment>%1 of %Ln holds were done</extracomment>
        <translation>
            <numerusform>%1 of %Ln hold</numerusform>
            <numerusform>%1 of %Ln holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exercise(s)</source>
        <translation>
            <numerusform>%Ln exercise</numerusform>
            <numerusform>%Ln exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::CalendarGrid</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::DataGroup</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::ExerciseProgressPage</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <comment>each side</comment>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln time(s)</source>
        <translation>
            <numerusform>%1 of %Ln time</numerusform>
            <numerusform>%1 of %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::ExercisesPage</name>
    <message numerus="yes">
        <source>%Ln exercise(s)</source>
        <translation>
            <numerusform>%Ln exercise</numerusform>
            <numerusform>%Ln exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::FinishedPage</name>
    <message numerus="yes">
        <source>You did %1 of %Ln exercise(s). That counts.</source>
        <translation>
            <numerusform>You did %1 of %Ln exercise. That counts.</numerusform>
            <numerusform>You did %1 of %Ln exercises. That counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::GentleMorning</name>
    <message numerus="yes">
        <source>That went well. %Ln minute(s) next time?</source>
        <translation>
            <numerusform>That went well. %Ln minute next time?</numerusform>
            <numerusform>That went well. %Ln minutes next time?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, %Ln minute(s)</source>
        <translation>
            <numerusform>Yes, %Ln minute</numerusform>
            <numerusform>Yes, %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) is the shortest. If it was too much, rest today.</source>
        <translation>
            <numerusform>%Ln minute is the shortest. If it was too much, rest today.</numerusform>
            <numerusform>%Ln minutes is the shortest. If it was too much, rest today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) was enough, or too much?</source>
        <translation>
            <numerusform>%Ln minute was enough, or too much?</numerusform>
            <numerusform>%Ln minutes was enough, or too much?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::GentleSheet</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::GentleView</name>
    <message numerus="yes">
        <source>You did %Ln minute(s) today. That is enough.</source>
        <translation>
            <numerusform>You did %Ln minute today. That is enough.</numerusform>
            <numerusform>You did %Ln minutes today. That is enough.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::HandPart</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::HistoryCharts</name>
    <message numerus="yes">
        <source>%Ln minute(s) so far this week</source>
        <translation>
            <numerusform>%Ln minute so far this week</numerusform>
            <numerusform>%Ln minutes so far this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more session(s) and you will see your weeks here.</source>
        <translation>
            <numerusform>%Ln more session and you will see your weeks here.</numerusform>
            <numerusform>%Ln more sessions and you will see your weeks here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more session(s) with a number and you will see them here.</source>
        <translation>
            <numerusform>%Ln more session with a number and you will see them here.</numerusform>
            <numerusform>%Ln more sessions with a number and you will see them here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::HoldCard</name>
    <message numerus="yes">
        <source>%Ln more time(s) and you will see a line here.</source>
        <translation>
            <numerusform>%Ln more time and you will see a line here.</numerusform>
            <numerusform>%Ln more times and you will see a line here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::HurtCard</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <comment>in how many times it was done</comment>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) in %1.</source>
        <comment>it hurt</comment>
        <translation>
            <numerusform>%Ln time in %1.</numerusform>
            <numerusform>%Ln times in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::ImportList</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your choices for %Ln exercise(s)</source>
        <translation>
            <numerusform>Your choices for %Ln exercise</numerusform>
            <numerusform>Your choices for %Ln exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed in the copy: %Ln session(s)</source>
        <translation>
            <numerusform>Removed in the copy: %Ln session</numerusform>
            <numerusform>Removed in the copy: %Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gentle plan(s)</source>
        <translation>
            <numerusform>%Ln gentle plan</numerusform>
            <numerusform>%Ln gentle plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of rest</source>
        <translation>
            <numerusform>%Ln day of rest</numerusform>
            <numerusform>%Ln days of rest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::ImportPage</name>
    <message numerus="yes">
        <source>Bring back %Ln item(s)</source>
        <translation>
            <numerusform>Bring back %Ln item</numerusform>
            <numerusform>Bring back %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %Ln item(s).</source>
        <translation>
            <numerusform>Brought back %Ln item.</numerusform>
            <numerusform>Brought back %Ln items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::LearnPage</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::LeaveView</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln exercise(s), %2. You can carry on later today.</source>
        <translation>
            <numerusform>%1 of %Ln exercise, %2. You can carry on later today.</numerusform>
            <numerusform>%1 of %Ln exercises, %2. You can carry on later today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln exercise(s), %2. A new day has begun, so it is kept as it is.</source>
        <translation>
            <numerusform>%1 of %Ln exercise, %2. A new day has begun, so it is kept as it is.</numerusform>
            <numerusform>%1 of %Ln exercises, %2. A new day has begun, so it is kept as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::LessonPage</name>
    <message numerus="yes">
        <source>%Ln place(s) found</source>
        <translation>
            <numerusform>%Ln place found</numerusform>
            <numerusform>%Ln places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::PainCard</name>
    <message numerus="yes">
        <source>%Ln more session(s) and you will see a line here.</source>
        <translation>
            <numerusform>%Ln more session and you will see a line here.</numerusform>
            <numerusform>%Ln more sessions and you will see a line here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s), from %1 to %2</source>
        <translation>
            <numerusform>Last %Ln day, from %1 to %2</numerusform>
            <numerusform>Last %Ln days, from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::PlanBars</name>
    <message numerus="yes">
        <source>%Ln minute(s) done</source>
        <translation>
            <numerusform>%Ln minute done</numerusform>
            <numerusform>%Ln minutes done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) planned</source>
        <translation>
            <numerusform>%Ln minute planned</numerusform>
            <numerusform>%Ln minutes planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::RemindersGroup</name>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>After %Ln minute</numerusform>
            <numerusform>After %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::RoutineListModel</name>
    <message numerus="yes">
        <source>%Ln exercise(s), %1</source>
        <extracomment>%1 is "8 min"</extracomment>
        <translation>
            <numerusform>%Ln exercise, %1</numerusform>
            <numerusform>%Ln exercises, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exercise(s)</source>
        <translation>
            <numerusform>%Ln exercise</numerusform>
            <numerusform>%Ln exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::SessionsGroup</name>
    <message numerus="yes">
        <source>%Ln day(s) a week</source>
        <translation>
            <numerusform>%Ln day a week</numerusform>
            <numerusform>%Ln days a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::SidesCard</name>
    <message numerus="yes">
        <source>%Ln more time(s) and you will see your sides here.</source>
        <translation>
            <numerusform>%Ln more time and you will see your sides here.</numerusform>
            <numerusform>%Ln more times and you will see your sides here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) from %1</source>
        <extracomment>%Ln weeks that begin with a day</extracomment>
        <translation>
            <numerusform>%Ln week from %1</numerusform>
            <numerusform>%Ln weeks from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::TimesCard</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln session(s) with it in History</source>
        <translation>
            <numerusform>Show all %Ln session with it in History</numerusform>
            <numerusform>Show all %Ln sessions with it in History</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::TodayHero</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::TodayPage</name>
    <message numerus="yes">
        <source>You did %Ln minute(s) today.</source>
        <translation>
            <numerusform>You did %Ln minute today.</numerusform>
            <numerusform>You did %Ln minutes today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You finished %1 of %Ln exercise(s).</source>
        <translation>
            <numerusform>You finished %1 of %Ln exercise.</numerusform>
            <numerusform>You finished %1 of %Ln exercises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln exercise(s)</source>
        <translation>
            <numerusform>All %Ln exercise</numerusform>
            <numerusform>All %Ln exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exercise(s) left out: not found on this computer.</source>
        <translation>
            <numerusform>%Ln exercise left out: not found on this computer.</numerusform>
            <numerusform>%Ln exercises left out: not found on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::VideoBar</name>
    <message numerus="yes">
        <source>Position, %1 of %Ln second(s)</source>
        <translation>
            <numerusform>Position, %1 of %Ln second</numerusform>
            <numerusform>Position, %1 of %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::WeekCard</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your plan: %Ln day(s) a week</source>
        <translation>
            <numerusform>Your plan: %Ln day a week</numerusform>
            <numerusform>Your plan: %Ln days a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::WeekDay</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
