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
nav_data = Data
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
data_heading = Open data
data_lede = Everything this report says, as files for spreadsheets and programs. It is the same data that the pages are made from.
data_description = The report as CSV, JSON and spreadsheet files, with a dictionary of every column.
data_by = Published by { $organisation }
data_licence = Free to reuse under the { $name }: { $url }
data_licence_none = No terms of reuse are stated. Ask the publisher before you reuse it.
data_fact_as_at = As at
data_fact_publisher = Publisher
data_fact_terms = Terms of reuse
data_fact_cite = How to cite it
data_cite = { $organisation }, “{ $title }”, data as at { $date }, { $url }
data_read_online = The pages, the newest files and this dictionary: { $url }
data_whole_heading = All of it in one file
data_workbook = Spreadsheet (XLSX)
data_workbook_about = A sheet for each table, a cover and notes. For Excel, LibreOffice and Numbers.
data_json = JSON
data_json_about = Every table as a list of records. For programs.
data_package = Data package (JSON)
data_package_about = What each CSV file holds: types, allowed values and how the tables refer to one another, in the Frictionless standard.
data_size = { $kind }, { $size }
data_bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
  }
data_kilobytes = { $count } KB
data_megabytes = { $count } MB
data_feeds_heading = Be told of what is new
data_feed = Feed of new reports and corrections (Atom)
data_calendar = Calendar of meetings and deadlines (iCalendar)
data_tables_heading = The tables
data_tables_before = Each table is a CSV file. What every column means stands in the
data_dictionary_link = data dictionary
data_tables_caption = { $count ->
    [one] { $count } table
   *[other] { $count } tables
  }
data_table = Table
data_rows = Rows
data_columns = Columns
data_file = File
data_csv_link = { $name } (CSV, { $size })
data_left_out = { $name } ({ $count ->
    [one] { $count } row
   *[other] { $count } rows
  }) is too long for this file: see { $file }.
data_left_out_page = { $names } { $count ->
    [one] is too long for the spreadsheet and the JSON file, and is
   *[other] are too long for the spreadsheet and the JSON file, and are
  } only in { $count ->
    [one] a CSV file
   *[other] CSV files
  }.
data_missing_heading = What an empty field means
data_missing_note = Empty means that there is none, or that it is not known; the dictionary says which. It never means nought.
data_marks_note = In the readings, [c] stands for a figure held back so that nobody can be identified, [x] for one not collected and [z] for one that cannot be.
data_guard_note = In the CSV files, text that a spreadsheet would take for a formula has an apostrophe before it.
data_charts_heading = The figures of each chart
data_charts_about = Every chart has its figures in a CSV file beside it.
data_charts_of_report = Charts of { $period }
data_charts_measures = Charts of measures
data_charts_priorities = Charts of priorities
data_chart_standing_bars = Standing at each report
data_chart_standing_matrix = Every action at every report
data_chart_movement = What moved
data_chart_completeness = Completeness
data_chart_finding_matrix = Findings and actions
data_chart_priority_bars = Priorities
data_chart_slips = Deadlines moved
data_chart_burn_up = Finished against promised
data_chart_strip = Action { $id }
data_chart_of_priority = Priority { $id }: { $chart }
data_dictionary_heading = Data dictionary
data_dictionary_lede = Every table and every column: what it is called, what it holds and what it means. The files are made from these same definitions.
data_on_this_page = Tables
data_column = Column
data_type = Type
data_meaning = Meaning
data_values = One of: { $values }
data_required = always given
data_optional = may be empty
data_refers = Refers to { $table }
data_key = A row is known by: { $columns }
data_download = Download { $file }
data_columns_caption = { $count ->
    [one] { $count } column
   *[other] { $count } columns
  } of { $table }
data_sheet_cover = Cover
data_sheet_notes = Notes
data_sheet = Sheet
data_what = What it is
data_kind_words = Text
data_kind_id = ID
data_kind_one_of = One of a list
data_kind_whole = Whole number
data_kind_number = Number
data_kind_yes = true or false
data_kind_date = Date (2022-10-19)
data_kind_when = Date as precise as is known (2022-10-19, 2022-10, 2022-Q3, 2022, 2022/23)

data_title = As printed.
data_action = The action, by its ID.
data_period = The report, by its ID.
data_finding = The finding, by its ID.
data_role = The role, by its ID.
data_measure = The measure, by its ID.
data_visit = The visit, by its ID.
data_claim = The claim, by its ID within the visit.
data_evidence_id = The evidence, by its ID.
data_status = The rating in force: a person’s judgement. What each rating means stands in the table of ratings.
data_reported = How the rating is known for this report: updated by the owner, confirmed unchanged, carried forward from an earlier report, or silent where nothing was ever reported.
data_last_reported = The newest report with an update or a confirmation. Empty where there was none.
data_impact = What difference it made, apart from delivery. Empty where nobody has said.
data_recovery = What will be done about a red or amber rating. Empty where nobody has said.
data_deadline_kind = How the words were understood: due by a date, start of work, interim step, waiting for an event, a range of dates, ongoing, none given, or unclear.
data_deadline_first_day = The first day that the deadline speaks of. Empty where it has no date.
data_deadline_last_day = The last day that the deadline speaks of. Only a deadline that is due or a range can be overdue, from the day after. Empty where it has no date.

data_actions = Actions
data_actions_about = One row for each action of the plan: what was promised, and where it stands in the newest report.
data_actions_id = The action’s number in the plan. Its page is actions/ID/ on this site.
data_actions_priority = The priority it belongs to.
data_actions_detail = More about the promise. Empty where the plan says no more.
data_actions_for_children = What it means for children and families. Empty where the plan does not say.
data_actions_lead = The role that is accountable. Empty where the plan names nobody.
data_actions_lead_note = Words of the plan about who leads that a role cannot carry. Empty where there are none.
data_actions_added = The report in which the action joined the plan. Empty for the plan’s own actions.
data_actions_presence = Whether the action is in the plan: in the plan, withdrawn, or not yet.
data_actions_withdrawn = Why the action left the plan. Empty where it did not.
data_actions_since = The report since which the rating has not changed. Empty where it was never rated.
data_actions_movement = What became of the action since the report before.
data_actions_note = The newest words beside the rating. Empty where there are none.
data_deadline = The deadline in force, as written. Empty where the plan gives none.
data_deadline_condition = What the date depends on, in the plan’s words. Empty where it depends on nothing.
data_deadline_year_assumed = True where the plan gave a month and no year, and the year was taken from the plan’s date.
data_waits_for = The event that the deadline waits for. Empty where none is named.
data_first_deadline = The deadline first published, as written. Empty where the plan gave none.
data_first_promised_day = The last day of the deadline first published. Empty where that had no date to be missed.
data_days_overdue = Days from the deadline in force to the as-at date. Empty where the action is not overdue.
data_days_late = Days from the deadline first published to the as-at date. Empty where that date has not passed, or the action is finished.
data_times_redated = How often the deadline was changed.
data_months_moved = Whole months from the first deadline to the one in force. Empty where it never changed, or either has no date.
data_evidence_cited = True where evidence was cited with the rating or since.
data_flag_overdue = True where the deadline has passed and the action is not finished.
data_flag_due_next = True where the deadline falls within three months and the action is not finished.
data_flag_slipped = True where the deadline has been changed.
data_flag_undated = True where an unfinished action has no date after which it could be overdue.
data_flag_waiting = True where an unfinished action waits for an event that had not happened.
data_flag_date_wanted = True where the event has happened and there is still no date.
data_flag_start_passed = True where work was to start before the as-at date and has not started.
data_flag_carried_forward = True where nothing was received for this report and an earlier rating is shown.
data_flag_stale = True where nothing was received for as many reports as the site allows, or more.
data_flag_no_evidence = True where the action is rated and no evidence is cited.
data_flag_watermelon = True where the rating is green or finished and something says otherwise: no reason, no evidence, a deadline that has passed, or inspectors’ concern.
data_flag_no_recovery = True where the rating is red or amber and nobody says what will be done.
data_flag_new = True where the action joined the plan in this report.
data_flag_withdrawn = True where the action has left the plan.

data_action_findings = Findings that actions answer
data_action_findings_about = One row for each finding that an action answers.
data_action_findings_primary = True for the finding the action mainly answers. Empty where the plan does not say which that is.
data_action_steps = Steps of actions
data_action_steps_about = One row for each step of an action, in the plan’s order.
data_action_steps_number = Its place among the action’s steps.
data_action_steps_step = What will be done.
data_action_support = Roles that support actions
data_action_support_about = One row for each role that supports an action. The role that leads stands in the table of actions.

data_updates = Updates
data_updates_about = One row for each update or confirmation, as it was given. An action without a row in a report was not reported on for it.
data_updates_given = Whether the owner gave an update, or confirmed that nothing had changed.
data_updates_status = The rating that was given. Empty where the rating stayed as it was.
data_updates_note = What happened, and why this rating. Empty where nothing was said.
data_updates_new_deadline = The new deadline in words. Empty where the deadline stayed.
data_action_evidence = Evidence cited by updates
data_action_evidence_about = One row for each piece of evidence that an update cites.
data_redates = Changes of deadline
data_redates_about = One row for each change of an action’s deadline, oldest first.
data_redates_number = First, second or later change of that action’s deadline.
data_redates_period = The report in which the change was made known.
data_redates_from = The deadline before, as written. Empty where there was none.
data_redates_from_last_day = The last day of the deadline before. Empty where it had no date to be missed.
data_redates_to = The new deadline, as written.
data_redates_because = The reason given.
data_redates_agreed = The meeting that agreed it. Empty where none is named.
data_standings = Standing at each report
data_standings_about = One row for each action in the plan at each report: how it stood then.

data_periods = Reports
data_periods_about = One row for each report, oldest first.
data_periods_id = The report’s name in addresses. Its page is reports/ID/ on this site.
data_periods_as_at = The date the report speaks for.
data_periods_status = Draft or published.
data_periods_published = When it was published. Empty for a draft.
data_periods_meeting = The meeting it was made for. Empty where none is named.
data_periods_actions = Actions in the plan at this report.
data_periods_updated = How many of them were updated for this report.
data_periods_confirmed = How many were confirmed unchanged.
data_periods_carried_forward = How many show an earlier rating, because nothing was received.
data_periods_silent = How many were never reported on.
data_ratings = Ratings
data_ratings_about = One row for each rating, in the order of every chart.
data_ratings_id = The rating as the other tables have it.
data_ratings_label = The word for it on the pages.
data_ratings_meaning = What it says about an action, in the plan’s words. Empty where the plan does not say.
data_priorities = Priorities
data_priorities_about = One row for each priority of the plan.
data_priorities_id = The priority’s number. Its page is priorities/ID/ on this site.
data_priorities_outcome = What it is for. Empty where the plan does not say.
data_priorities_strand = The strand of the plan it belongs to.
data_priorities_strand_title = The strand’s title.
data_findings = Findings
data_findings_about = One row for each thing that inspectors found.
data_findings_id = The finding’s number. Its page is findings/ID/ on this site.
data_findings_text = What was found.
data_roles = Roles
data_roles_about = One row for each accountable role: a post or a body, never a person.
data_roles_id = The role’s name in addresses. Its page is roles/ID/ on this site.
data_roles_organisation = Where the post is. Empty where it is in the council.
data_roles_also_called = Other names the papers use for it, with semicolons between them. Empty where there are none.
data_roles_vacant = True where nobody held the post on the as-at date.
data_roles_vacant_since = First day known to be vacant. Empty where it is not vacant.
data_events = Events
data_events_about = One row for each event that deadlines wait for.
data_events_id = The event’s name.
data_events_text = What has to happen.
data_events_expected = When it was expected. Empty where nobody has said.
data_events_happened = When it happened. Empty where it had not happened by the as-at date.

data_measures = Measures
data_measures_about = One row for each thing that is measured.
data_measures_id = The measure’s name in addresses. Its page is measures/ID/ on this site.
data_measures_definition = What exactly is counted.
data_measures_kind = What sort of number it is.
data_measures_unit = The words that follow the number.
data_measures_per = For a rate: of how many. Empty for other kinds.
data_measures_numerator = What the number above the line counts. Empty where it is not stated.
data_measures_denominator = What the number below the line counts. Empty where it is not stated.
data_measures_frequency = How often a reading is due.
data_measures_source = Where the figures come from.
data_measures_owner = The role that answers for it. Empty where nobody is named.
data_measures_priority = The priority it shows the effect of. Empty where none is named.
data_measures_good = Which way is better: up, down, or hold where neither is.
data_measures_target = What is aimed for. Empty where there is no target.
data_measures_target_by = When the target is to be reached. Empty where there is no target.
data_measures_no_target = Why nothing is aimed for. Empty where there is a target, or nobody has said.
data_measures_tolerance = How far from the target still counts as close. Empty where nothing is allowed.
data_measures_baseline = Where it stood when the plan began. Empty where that is not known.
data_measures_baseline_at = When that was. Empty where there is no such figure.
data_measure_findings = Findings that measures tell about
data_measure_findings_about = One row for each finding that a measure tells about.
data_readings = Readings
data_readings_about = One row for each reading of a measure that was known by the as-at date.
data_readings_at = The date or time it speaks for.
data_readings_first_day = The first day of that time.
data_readings_last_day = The last day of that time.
data_readings_value = The figure, nought included. Where there is none: [c] held back so that nobody can be identified, [x] not collected, [z] not applicable, or empty.
data_readings_missing = Why there is no figure. Empty where there is one.
data_readings_numerator = The number above the line. Empty where it is not published.
data_readings_denominator = The number below the line. Empty where it is not published.
data_readings_provisional = True where the figure may yet change.
data_readings_revised = True where it was another when first published.
data_readings_break = True where it is not counted as those before it were.
data_readings_note = What is to be known about it. Empty where there is nothing to add.
data_readings_evidence = Where it was published. Empty where no paper is named.

data_visits = Visits
data_visits_about = One row for each inspection, monitoring visit or review.
data_visits_id = The visit’s name in addresses. Its page is visits/ID/ on this site.
data_visits_kind = What sort of visit it was.
data_visits_inspector = The body that came.
data_visits_from = When it began.
data_visits_to = When it ended. Empty where only one date is known.
data_visits_summary = What it was, in a sentence or two. Empty where there is no summary.
data_visits_scope = What was looked at, with semicolons between the parts. Empty where the papers do not say.
data_visits_letter_dated = The date of the letter that followed. Empty where no letter is known.
data_visits_letter_published = Whether the letter can be read: yes, or held where it was sent and not published. Empty where no letter is known.
data_visits_letter = The letter’s entry among the evidence. Empty where it has none.
data_claims = Claims about visits
data_claims_about = One row for each thing that was predicted, said or written about a visit.
data_claims_id = The claim’s name within the visit.
data_claims_basis = How it is known: predicted beforehand, told by word of mouth, or written by the inspectors.
data_claims_said_on = The day it was said or written.
data_claims_topic = The subject: the same words wherever the same subject comes up.
data_claims_text = What was said.
data_claims_verdict = What it says about progress. Empty where it gives no verdict.
data_claims_evidence = Where it was published. Empty where no paper is named.
data_claim_findings = Findings that claims speak to
data_claim_findings_about = One row for each finding that a claim speaks to.
data_claim_actions = Actions that claims are about
data_claim_actions_about = One row for each action that a claim is about.

data_meetings = Meetings
data_meetings_about = One row for each meeting that took the plan, with the record of its decision.
data_meetings_id = The meeting’s name in addresses. Its page is meetings/ID/ on this site.
data_meetings_body = Who met, by a short name.
data_meetings_body_name = Who met.
data_meetings_body_kind = What sort of body it is.
data_meetings_date = When.
data_meetings_time = Time of day. Empty where the papers do not say.
data_meetings_place = Where. Empty where the papers do not say.
data_meetings_item = Number of the item. Empty where the papers do not say.
data_meetings_asked = What the report asked the meeting to do. Empty where the papers do not say.
data_meetings_status = Planned, held or cancelled.
data_meetings_outcome = What the meeting did. Empty where no decision is recorded.
data_meetings_decision = The decision. Empty where the record does not give it.
data_meetings_reasons = Why. Empty where the record does not say.
data_meetings_alternatives = Other options considered and rejected. Empty where the record does not say.
data_meetings_interests = Interests declared. Empty where the record does not say.
data_meetings_dispensations = Dispensations granted. Empty where the record does not say.
data_meetings_key_decision = Whether it was a key decision. Empty where the record does not say.
data_meetings_call_in = Whether it could be called in. Empty where the record does not say.
data_meetings_record_published = When the record was published. Empty where that is not known.
data_questions = Questions
data_questions_about = One row for each question by a member or the public, with its answer.
data_questions_id = The question’s name.
data_questions_asked_by = Who asked: an office, never a name.
data_questions_asked = When, in the words of the papers.
data_questions_answered_by = The role that answered. Empty where the papers do not say.
data_questions_visit = The visit it was about. Empty where it was about none.
data_questions_meeting = The meeting it was put to. Empty where the papers do not say.
data_questions_question = The question.
data_questions_answer = The answer, in Markdown.

data_evidence = Evidence
data_evidence_about = One row for each thing that ratings, claims and readings rest on.
data_evidence_own_id = The evidence’s name.
data_evidence_kind = What sort it is.
data_evidence_date = When it dates from.
data_evidence_summary = What it shows.
data_evidence_link = Where it can be read. Empty where it is not published on the web.
data_citations = Evidence cited elsewhere
data_citations_about = One row for each piece of evidence that an event, a meeting or a question cites.
data_citations_cited_by = What cites it.
data_citations_cited_by_id = The ID of that event, meeting or question.
data_corrections = Corrections
data_corrections_about = One row for each correction of this site.
data_corrections_id = The correction’s name.
data_corrections_what = What was wrong.
data_corrections_page = The page it stood on. Empty where it was more than one.
data_corrections_since = First day it was wrong.
data_corrections_corrected = Day it was put right.
data_corrections_was = What it said.
data_corrections_now = What it says now.
data_glossary = Glossary
data_glossary_about = One row for each term or acronym.
data_glossary_term = As the papers use it.
data_glossary_stands_for = The words of an acronym. Empty where it is none.
data_glossary_meaning = What it means.

## Feed and calendar

## Charts: shared

## Charts: each kind
