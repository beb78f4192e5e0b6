<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n step(s) done after it would be lost.</source>
        <translation>
            <numerusform>%n step done after it would be lost.</numerusform>
            <numerusform>%n steps done after it would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>Show %n older one(s)</source>
        <translation>
            <numerusform>Show %n older one</numerusform>
            <numerusform>Show %n older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BodyPane</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message numerus="yes">
        <source>%n other(s) in the same text</source>
        <translation>
            <numerusform>%n other in the same text</numerusform>
            <numerusform>%n others in the same text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message numerus="yes">
        <source>%n step(s) to answer before it can be called closed.</source>
        <translation>
            <numerusform>%n step to answer before it can be called closed.</numerusform>
            <numerusform>%n steps to answer before it can be called closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentsSection</name>
    <message numerus="yes">
        <source>The withdrawal is recorded. %n publication(s) to take down.</source>
        <translation>
            <numerusform>The withdrawal is recorded. %n publication to take down.</numerusform>
            <numerusform>The withdrawal is recorded. %n publications to take down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message numerus="yes">
        <source>%n face(s) suggested. Decide on each: cover it, move it or take it away.</source>
        <translation>
            <numerusform>%n face suggested. Decide on it: cover it, move it or take it away.</numerusform>
            <numerusform>%n faces suggested. Decide on each: cover it, move it or take it away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested face(s) to decide on: cover each, or take it away.</source>
        <translation>
            <numerusform>%n suggested face to decide on: cover it, or take it away.</numerusform>
            <numerusform>%n suggested faces to decide on: cover each, or take it away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverField</name>
    <message numerus="yes">
        <source>%n suggestion(s) to decide on; none is chosen.</source>
        <translation>
            <numerusform>%n suggestion to decide on; it is not chosen.</numerusform>
            <numerusform>%n suggestions to decide on; none is chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es); none is chosen.</source>
        <translation>
            <numerusform>%n box; none is chosen.</numerusform>
            <numerusform>%n boxes; none is chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestroyPage</name>
    <message numerus="yes">
        <source>%n key file(s) overwritten and removed.</source>
        <translation>
            <numerusform>%n key file overwritten and removed.</numerusform>
            <numerusform>%n key files overwritten and removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message numerus="yes">
        <source>%n more of them</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n thing to put right</numerusform>
            <numerusform>%n things to put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message numerus="yes">
        <source>Keep %n file(s)</source>
        <translation>
            <numerusform>Keep %n file</numerusform>
            <numerusform>Keep %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n account(s) written.</source>
        <translation>
            <numerusform>%n account written.</numerusform>
            <numerusform>%n accounts written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message numerus="yes">
        <source>%n thing(s) found</source>
        <translation>
            <numerusform>%n thing found</numerusform>
            <numerusform>%n things found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidanceTab</name>
    <message numerus="yes">
        <source>%n clause(s) found</source>
        <translation>
            <numerusform>%n clause found</numerusform>
            <numerusform>%n clauses found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldersCard</name>
    <message numerus="yes">
        <source>Show %n former administration(s)</source>
        <translation>
            <numerusform>Show %n former administration</numerusform>
            <numerusform>Show %n former administrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) below the heads.</source>
        <translation>
            <numerusform>%n row below the heads.</numerusform>
            <numerusform>%n rows below the heads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n account(s)</source>
        <translation>
            <numerusform>Take in %n account</numerusform>
            <numerusform>Take in %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingFormDialog</name>
    <message numerus="yes">
        <source>%n answer(s) read.</source>
        <translation>
            <numerusform>%n answer read.</numerusform>
            <numerusform>%n answers read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show this one</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message numerus="yes">
        <source>On %n account(s) nobody else of the communications team is left. Name who takes over.</source>
        <translation>
            <numerusform>On %n account nobody else of the communications team is left. Name who takes over.</numerusform>
            <numerusform>On %n accounts nobody else of the communications team is left. Name who takes over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message numerus="yes">
        <source>%n earlier case(s):</source>
        <translation>
            <numerusform>%n earlier case:</numerusform>
            <numerusform>%n earlier cases:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingSection</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficersSection</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message numerus="yes">
        <source>%n page(s). Read them before they leave your hands.</source>
        <translation>
            <numerusform>%n page. Read it before it leaves your hands.</numerusform>
            <numerusform>%n pages. Read them before they leave your hands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n entry(ies) of the history</source>
        <translation>
            <numerusform>%n entry of the history</numerusform>
            <numerusform>%n entries of the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message numerus="yes">
        <source>%n account(s) of {person}: checked today.</source>
        <translation>
            <numerusform>%n account of {person}: checked today.</numerusform>
            <numerusform>%n accounts of {person}: checked today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message numerus="yes">
        <source>%n picture(s) chosen.</source>
        <translation>
            <numerusform>%n picture chosen.</numerusform>
            <numerusform>%n pictures chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%n accounts of this name are in the register.</source>
        <translation>
            <numerusform>%n account of this name is in the register.</numerusform>
            <numerusform>%n accounts of this name are in the register.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message numerus="yes">
        <source>The first %n page(s) are shown here</source>
        <translation>
            <numerusform>The first page is shown here</numerusform>
            <numerusform>The first %n pages are shown here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n question left</numerusform>
            <numerusform>%n questions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) must still be answered.</source>
        <translation>
            <numerusform>%n question must still be answered.</numerusform>
            <numerusform>%n questions must still be answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the checklist are open.</source>
        <translation>
            <numerusform>%n step of the checklist is open.</numerusform>
            <numerusform>%n steps of the checklist are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message numerus="yes">
        <source>%n record(s) are lost for good.</source>
        <translation>
            <numerusform>%n record is lost for good.</numerusform>
            <numerusform>%n records are lost for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may be older than they were.</source>
        <translation>
            <numerusform>%n record may be older than it was.</numerusform>
            <numerusform>%n records may be older than they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of the journal can’t be read.</source>
        <translation>
            <numerusform>%n step of the journal can’t be read.</numerusform>
            <numerusform>%n steps of the journal can’t be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondSignature</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralField</name>
    <message numerus="yes">
        <source>%n picture(s) chosen in the list</source>
        <translation>
            <numerusform>%n picture chosen in the list</numerusform>
            <numerusform>%n pictures chosen in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <source>%n thing(s) that you were writing are not saved. They wait on Today.</source>
        <translation>
            <numerusform>%n thing that you were writing is not saved. It waits on Today.</numerusform>
            <numerusform>%n things that you were writing are not saved. They wait on Today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreSection</name>
    <message numerus="yes">
        <source>All is well: %n step(s) of the journal and every record agree.</source>
        <translation>
            <numerusform>All is well: %n step of the journal and every record agree.</numerusform>
            <numerusform>All is well: %n steps of the journal and every record agree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamPart</name>
    <message numerus="yes">
        <source>%n earlier reading(s)</source>
        <translation>
            <numerusform>%n earlier reading</numerusform>
            <numerusform>%n earlier readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in the register</source>
        <translation>
            <numerusform>All %n in the register</numerusform>
            <numerusform>All %n in the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in Cases</source>
        <translation>
            <numerusform>All %n in Cases</numerusform>
            <numerusform>All %n in Cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in Pictures</source>
        <translation>
            <numerusform>All %n in Pictures</numerusform>
            <numerusform>All %n in Pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in Requests</source>
        <translation>
            <numerusform>All %n in Requests</numerusform>
            <numerusform>All %n in Requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are late</source>
        <translation>
            <numerusform>%n thing is late</numerusform>
            <numerusform>%n things are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait, nothing is late</source>
        <translation>
            <numerusform>%n thing waits, nothing is late</numerusform>
            <numerusform>%n things wait, nothing is late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>open request(s)</source>
        <translation>
            <numerusform>open request</numerusform>
            <numerusform>open requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open case(s)</source>
        <translation>
            <numerusform>open case</numerusform>
            <numerusform>open cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>picture(s) wait for answers</source>
        <translation>
            <numerusform>picture waits for answers</numerusform>
            <numerusform>pictures wait for answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message numerus="yes">
        <source>%n publication(s) must be taken down.</source>
        <translation>
            <numerusform>%n publication must be taken down.</numerusform>
            <numerusform>%n publications must be taken down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each becomes a task that is due in %n day(s).</source>
        <translation>
            <numerusform>Each becomes a task that is due in %n day.</numerusform>
            <numerusform>Each becomes a task that is due in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <source>%n file(s) on the table are being cleaned.</source>
        <translation>
            <numerusform>%n file on the table is being cleaned.</numerusform>
            <numerusform>%n files on the table are being cleaned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the table.</source>
        <translation>
            <numerusform>%n file on the table.</numerusform>
            <numerusform>%n files on the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clean cop(y/ies) made.</source>
        <translation>
            <numerusform>%n clean copy made.</numerusform>
            <numerusform>%n clean copies made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused: choose one to read why.</source>
        <translation>
            <numerusform>%n file refused: choose it to read why.</numerusform>
            <numerusform>%n files refused: choose one to read why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed: choose one to read why.</source>
        <translation>
            <numerusform>%n file failed: choose it to read why.</numerusform>
            <numerusform>%n files failed: choose one to read why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not cleaned yet.</source>
        <translation>
            <numerusform>%n file not cleaned yet.</numerusform>
            <numerusform>%n files not cleaned yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean %n picture(s)</source>
        <translation>
            <numerusform>Clean %n picture</numerusform>
            <numerusform>Clean %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %n failed file(s) again</source>
        <translation>
            <numerusform>Try %n failed file again</numerusform>
            <numerusform>Try %n failed files again</numerusform>
        </translation>
    </message>
</context>
</TS>
