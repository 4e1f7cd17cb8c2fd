<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>ja</translation>
    </message>
</context>
</TS>
