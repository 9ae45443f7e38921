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
feed_subtitle = New reports, decisions about them, and corrections.
feed_rights = { $licence }: { $address }
feed_report = Progress report, { $period }
feed_report_summary = As at { $date }: { $headline }
feed_decision = Decision: { $body }, { $date }
feed_correction = Correction: { $what }
feed_correction_summary = Wrong since { $since }. It said: { $was } It says: { $now }
feed_sort_report = Report
feed_sort_decision = Decision
feed_sort_correction = Correction
feed_follow = Follow new reports and corrections (Atom feed)
calendar_description = Meetings about the plan, and the deadlines of its unfinished actions.
calendar_meeting = { $body }: { $title }
calendar_meeting_at = { $body }, { $time }: { $title }
calendar_item = Item { $item }.
calendar_papers =
    { $days ->
        [one] Papers are due { $days } clear day before the meeting.
       *[other] Papers are due { $days } clear days before the meeting.
    }
calendar_deadline = Deadline: { $id } { $title }
calendar_deadline_text = “{ $says }” in the plan. { $rating }.
calendar_sort_meeting = Meeting
calendar_sort_deadline = Deadline
calendar_add = Add these dates to your calendar
card_alt = Progress as at { $date }. { $headline }
card_day = As at { $date }. { $publication }.

## Charts: shared

## Charts: each kind
