<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
</TS>
