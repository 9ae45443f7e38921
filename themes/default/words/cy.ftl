# The words of the interface in British English, in the form of Project Fluent (projectfluent.org).
#
# One message a line: `name = words`. `{ $count }` is filled in by the program; where a number decides about the words,
# `{ $count -> [one] … *[other] … }` does. Templates print `{{ words.name }}`; code says `say!(words, name, count = 3)`.
# Every other language has the same names (tested). Sections follow the pages.

## Dates and lists
month_1 = Ionawr
month_2 = Chwefror
month_3 = Mawrth
month_4 = Ebrill
month_5 = Mai
month_6 = Mehefin
month_7 = Gorffennaf
month_8 = Awst
month_9 = Medi
month_10 = Hydref
month_11 = Tachwedd
month_12 = Rhagfyr
date_day = { $day } { $month } { $year }
date_month = { $month } { $year }
date_quarter = { $first } to { $last }
date_financial_year = financial year { $year }
list_and = { $before } and { $last }

## Shell: what stands around every page
shell_skip = Skip to main content
shell_main_navigation = Main
shell_menu = Dewislen
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
