# The words of the interface in British English, in the form of Project Fluent (projectfluent.org).
#
# One message a line: `name = words`. `{ $count }` is filled in by the program; where a number decides about the words,
# `{ $count -> [one] … *[other] … }` does. Templates print `{{ words.name }}`; code says `say!(words, name, count = 3)`.
# Every other language has the same names (tested). Sections follow the pages.

## Dates and lists
month_1 = January
month_2 = February
month_3 = March
month_4 = April
month_5 = May
month_6 = June
month_7 = July
month_8 = August
month_9 = September
month_10 = October
month_11 = November
month_12 = December
date_day = { $day } { $month } { $year }
date_month = { $month } { $year }
date_quarter = { $first } to { $last }
date_financial_year = financial year { $year }
list_and = { $before } and { $last }

## Shell: what stands around every page
shell_skip = Skip to main content
shell_main_navigation = Main
shell_breadcrumb = Breadcrumb
shell_home = Home
shell_as_at = As at { $date }
shell_published_on = Published { $date }
shell_published = Published
shell_draft = Draft, not yet published
shell_earlier_report = This is the report as at { $date }. The newest is
shell_licence = Published under the

## Navigation
nav_report = Report
nav_scrutiny = Scrutiny
nav_priorities = Priorities
nav_actions = Actions
nav_findings = Findings
nav_measures = Measures
nav_visits = Visits
nav_deadlines = Deadlines
nav_meetings = Meetings
nav_reports = All reports
nav_accessibility = Accessibility
nav_corrections = Corrections
nav_evidence = Evidence
nav_glossary = Glossary
nav_questions = Questions
nav_roles = Roles

## Common: pieces that several pages share

## Standing and flags

## Deadlines in words
deadline_due_day = due by { $day }
deadline_due_period = due by the end of { $period }
deadline_start_day = starts on { $day }; no end date
deadline_start_period = starts in { $period }; no end date
deadline_start_quarter = starts in the quarter { $quarter }; no end date
deadline_start_financial_year = starts in the { $year }; no end date
deadline_interim_day = an interim step by { $day }; no end date
deadline_interim_period = an interim step by the end of { $period }; no end date
deadline_event = waits for an event; no date
deadline_range_day = { $from } to { $to }
deadline_range_period = { $from } to the end of { $to }
deadline_ongoing = goes on without an end date
deadline_none = no deadline given
deadline_unclear = not understood; no date
deadline_without_year = { $deadline } (the plan gives no year)
deadline_with_condition = { $deadline }; { $condition }

## Home

## Cabinet edition

## Scrutiny edition and lines of enquiry

## Changes

## Data quality

## All reports

## Priorities and a priority

## Actions

## An action

## Findings and a finding

## Measures and a measure

## Statistics

## Visits and a visit

## Deadlines

## Roles and a role

## Meetings and a meeting

## Questions

## Evidence

## Corrections

## Glossary

## Pages of words, accessibility, not found

## Search and A to Z

## Data

## Feed and calendar

## Charts: shared

## Charts: each kind
