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
shell_menu = Menu
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
common_action = Action
common_status = Status
common_deadline = Deadline
common_accountable = Accountable
common_nobody_named = Nobody named
common_none_given = None given
common_carried_from = carried forward from
common_count_of_rating = { $count } { $rating }
common_actions =
    { $count ->
        [one] 1 action
       *[other] { $count } actions
    }
common_days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
common_weeks =
    { $count ->
        [one] 1 week
       *[other] { $count } weeks
    }
common_months =
    { $count ->
        [one] 1 month
       *[other] { $count } months
    }
common_overdue = { $late } overdue
common_priority = Priority
common_actions_head = Actions
common_finished = Finished
common_major_issues = Major issues
common_overdue_head = Overdue
common_first_promised = First promised
common_now = Now
common_moved = Moved
common_because = Because
common_before = Before
common_next = Next

## Standing and flags
flag_overdue = Overdue
flag_due_next = Due in three months
flag_slipped = Re-dated
flag_undated = Undated
flag_waiting = Waiting for an event
flag_date_wanted = Event happened: date wanted
flag_start_passed = Start date passed
flag_carried_forward = Carried forward
flag_stale = Stale
flag_no_evidence = No evidence cited
flag_watermelon = Check the rating
flag_no_recovery = No recovery stated
flag_new = New
flag_withdrawn = Withdrawn
why_overdue = The deadline ended on { $day }, { $late } before this report, and the action is not finished.
why_due_next = The deadline ends on { $day }.
why_undated = There is no date by which it should be finished, so it can never be overdue.
why_waiting = It waits for something that has to happen first.
why_waiting_for = It waits for this: { $event }.
why_date_wanted = What it waited for has happened ({ $event }), and no date has been given.
why_start_passed = The date on which work was to begin has passed, and it is not started.
why_silent_since = Nothing has been reported since { $since }.
why_silent_ever = Nothing has been reported since the plan was written.
why_no_evidence = The rating cites no evidence.
why_watermelon = It is rated well, but { $reasons }.
why_no_recovery = Nobody has said what will be done about it.
why_new = It joined the plan in this report.
why_withdrawn = It has left the plan.
look_again_overdue = its deadline has passed
look_again_no_note = no reason is given
look_again_no_evidence = no evidence is cited
look_again_contradicted = inspectors raised a concern ({ $visit }, { $topic })
movement_closed = Finished
movement_better = Better
movement_worse = Worse
movement_new = New
movement_first_rated = Rated for the first time
movement_withdrawn = Withdrawn
movement_unmoved = Unmoved
movement_absent = Not in the plan
movement_since = Since { $since }: { $better } better, { $worse } worse, { $unmoved } with the same rating.
completeness_updated =
    { $total ->
        [one] { $updated } of 1 action updated for this report
       *[other] { $updated } of { $total } actions updated for this report
    }
completeness_confirmed = { $count } confirmed unchanged
completeness_carried_forward = { $count } carried forward from an earlier report
completeness_silent = { $count } never reported
headline_no_actions = There are no actions in the plan.
headline_well =
    { $total ->
        [one] { $well } of 1 action is { $finished } or { $green }.
       *[other]
            { $well ->
                [one] 1 of { $total } actions is { $finished } or { $green }.
               *[other] { $well } of { $total } actions are { $finished } or { $green }.
            }
    }
headline_trouble =
    { $late ->
        [0] None is past its deadline
        [one] 1 is past its deadline
       *[other] { $late } are past their deadlines
    }, and { $red ->
        [0] none is rated “{ $word }”.
        [one] 1 is rated “{ $word }”.
       *[other] { $red } are rated “{ $word }”.
    }
changed_first = This is the first report, so there is nothing to compare it with.
changed_none = No rating moved.
changed_first_rated = rated for the first time
changed_better = moved to a better rating
changed_worse = moved to a worse rating
changed_finished = finished
changed_redated = given a new date
changed_silent = had nothing reported
changed_new = { $title }: new in the plan, { $now }.
changed_withdrawn = { $title }: withdrawn from the plan.
changed_moved = { $title }: from { $before } to { $now }.
changed_rated = { $title }: { $now }.

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
changes_title = What changed, { $period }
changes_title_first = What changed from { $first } to { $period }
changes_described = What changed since the report before, action by action.
changes_described_first = What changed since the first report, of { $first }, action by action.
changes_compared = Compared with
changes_since_before = { $before }, the report before
changes_since_first = { $first }, the first report
changes_flow_title = From one rating to another
changes_caption =
    { $count ->
        [one] { $movement }: 1 action
       *[other] { $movement }: { $count } actions
    }
changes_more =
    { $count ->
        [one] 1 more stands in the table of all actions.
       *[other] { $count } more stand in the table of all actions.
    }
changes_what = What happened
changes_not_in_plan = Not in the plan
changes_withdrawn = Withdrawn
changes_no_reason = No reason was given.
changes_redated = Re-dated
changes_redated_caption = Deadlines changed in this report
changes_redated_caption_first = Deadlines changed since the first report
changes_first_ratings = First ratings
changes_unmoved = { $rating }, { $actions }
changes_pager = Changes in other reports

## Data quality

## All reports

## Priorities and a priority

## Actions

## An action
action_number = Action
action_described = Action { $id }. { $standing }
action_withdrawn = Withdrawn from the plan: { $why }
action_unrated = Nobody has rated it yet.
action_moved = Rated { $now } in { $period }, from { $before }.
action_rated_in = Rated { $now } in { $period }.
action_rated_since = Rated { $now } since { $period }.
action_support = with
action_impact = Difference made
impact_none = No impact shown yet
impact_early = Early signs
impact_evidenced = Evidenced
impact_sustained = Sustained
action_past_first = { $late } past the date first promised
slip_later =
    { $times ->
        [1] Re-dated once
        [2] Re-dated twice
       *[other] Re-dated { $times } times
    }; { $months ->
        [one] 1 month
       *[other] { $months } months
    } later than first promised.
slip_earlier =
    { $times ->
        [1] Re-dated once
        [2] Re-dated twice
       *[other] Re-dated { $times } times
    }; { $months ->
        [one] 1 month
       *[other] { $months } months
    } earlier than first promised.
slip_same_month =
    { $times ->
        [1] Re-dated once
        [2] Re-dated twice
       *[other] Re-dated { $times } times
    }; the same month as first promised.
slip_undated =
    { $times ->
        [1] Re-dated once.
        [2] Re-dated twice.
       *[other] Re-dated { $times } times.
    }
action_promise_title = What was promised
action_for_children = For children and families
action_findings = Findings it answers
action_primary = named first
action_story_title = What happened
action_updated = Updated
action_confirmed = Checked with the owner: nothing had changed
action_carried = Nothing reported; as in { $since }
action_silent = Nothing reported
action_reports = { $first } to { $last }
action_recovery = Recovery
action_evidence = Evidence:
action_dates_title = How the date moved
action_dates_caption = Every deadline it has had, from the first
action_dates_when = Reported in
action_dates_agreed = Agreed by
action_dates_not_agreed = Not recorded
action_claims_title = What was said about it
action_touched_title = Where it was discussed

## Findings and a finding

## Measures and a measure

## Statistics

## Visits and a visit
visits_title = Inspections and visits
visits_lede =
    { $count ->
        [0] No visit is recorded.
        [one] 1 visit, with what was predicted, said and written about it.
       *[other] { $count } visits, with what was predicted, said and written about each.
    }
visits_letter_published = Letter of { $date } published.
visits_letter_held = Letter of { $date } held, not published.
visits_no_letter = No letter recorded here.
visits_told_only =
    { $count ->
        [one] 1 point told and not in the letter
       *[other] { $count } points told and not in the letter
    }
visits_written_only =
    { $count ->
        [one] 1 point in the letter and not told
       *[other] { $count } points in the letter and not told
    }
visits_turned =
    { $count ->
        [one] 1 point that reads differently in the letter
       *[other] { $count } points that read differently in the letter
    }
visits_pager = Visits
visit_fact_kind = Kind
visit_fact_by = By
visit_fact_when = When
visit_fact_letter = Letter
visit_kind_inspection = Inspection
visit_kind_monitoring = Monitoring visit
visit_kind_peer_review = Peer review
visit_span = { $from } to { $to }
verdict_progress = Progress
verdict_mixed = Mixed
verdict_concern = Concern
visit_source = Source
visit_basis_predicted = Predicted by the council beforehand
visit_basis_told = Reported by word of mouth, { $date }
visit_basis_written = Written by inspectors, { $date }
visit_predicted = Predicted by the council
visit_told = Told by word of mouth
visit_told_to = Told to { $body }, { $date }
visit_written = Written by inspectors
visit_letter_of = In the letter of { $date }
visit_told_to_count =
    { $missing ->
        [0] Everything that { $body } was told on { $date } is in the letter.
       *[other]
            { $told ->
                [one] The one point that { $body } was told on { $date } is not in the letter.
               *[other]
                    { $missing ->
                        [one] Of { $told } points that { $body } was told on { $date }, 1 is not in the letter.
                       *[other] Of { $told } points that { $body } was told on { $date }, { $missing } are not in the letter.
                    }
            }
    }
visit_told_count =
    { $missing ->
        [0] Everything that was told by word of mouth is in the letter.
       *[other]
            { $told ->
                [one] The one point that was told by word of mouth is not in the letter.
               *[other]
                    { $missing ->
                        [one] Of { $told } points that were told by word of mouth, 1 is not in the letter.
                       *[other] Of { $told } points that were told by word of mouth, { $missing } are not in the letter.
                    }
            }
    }
visit_turned_count =
    { $count ->
        [0] None of the others reads differently there.
        [one] 1 other reads differently there.
       *[other] { $count } others read differently there.
    }
visit_new_count =
    { $new ->
        [0] Nothing in the letter is new.
       *[other]
            { $written ->
                [one] The one point of the letter had not been told.
               *[other] Of { $written } points in the letter, { $new } had not been told.
            }
    }
visit_told_to_only_title = Told to { $body }, not in the letter
visit_told_only_title = Told, not in the letter
visit_written_only_title_to = In the letter, not told to { $body }
visit_written_only_title = In the letter, not told
visit_turned_title = Told one way, written another
visit_turned = “{ $told }” when told, “{ $written }” in the letter.
visit_predicted_only_title = Predicted, and in neither
visit_compared_title = What was told and what was written
visit_side_title = Side by side
visit_about = About
visit_caption =
    { $count ->
        [one] { $visit }, 1 point
       *[other] { $visit }, { $count } points
    }
visit_none_predicted = Not predicted
visit_none_told = Not told
visit_none_written = Not in the letter
visit_remark_predicted_only = Only predicted
visit_remark_told_only = Told, not in the letter
visit_remark_written_only = In the letter, not told
visit_remark_turned = Reads differently
visit_scope_title = What they looked at
visit_questions_title = Asked beforehand
visit_asked = { $by }, { $when }

## Deadlines

## Roles and a role

## Meetings and a meeting
meetings_lede =
    { $count ->
        [one] 1 meeting about the plan.
       *[other] { $count } meetings about the plan.
    }
meetings_coming = To come
meetings_coming_caption =
    { $count ->
        [one] 1 meeting to come
       *[other] { $count } meetings to come
    }
meetings_none_to_come = No date is given for a further meeting in the papers published so far.
meetings_past = Held
meetings_past_caption =
    { $count ->
        [one] 1 meeting held, newest first
       *[other] { $count } meetings held, newest first
    }
meetings_none_held = No meeting has been held yet.
meetings_meeting = Meeting
meetings_item = Item
meetings_asked_to = Asked to
meetings_outcome = Outcome
meeting_tab = { $title }: { $body }, { $date }
meeting_described = { $body }, { $date }: { $title }
meeting_ask_note = To note
meeting_ask_comment = To comment
meeting_ask_approve = To approve
meeting_ask_recommend = To recommend
meeting_ask_discuss = To discuss
meeting_ask_unstated = Not stated
meeting_came_note = The report came to note.
meeting_came_comment = The report came to comment.
meeting_came_approve = The report came to approve.
meeting_came_recommend = The report came to recommend.
meeting_came_discuss = The report came to discuss.
meeting_noted = Noted
meeting_agreed = Agreed
meeting_approved = Approved
meeting_referred = Referred
meeting_deferred = Deferred
meeting_not_in_papers = Not recorded in the published papers
meeting_to_come = To come
meeting_cancelled = Cancelled
meeting_not_recorded = Not recorded
meeting_body = Body
meeting_date = Date
meeting_time = Time
meeting_place = Place
meeting_item = Item
meeting_outcome = Outcome
meeting_decision = Decision
meeting_reasons = Reasons
meeting_alternatives = Other options considered and rejected
meeting_interests = Interests declared
meeting_dispensations = Dispensations
meeting_key = Key decision
meeting_call_in = Open to call-in
meeting_record_published = Record published
meeting_not_given = Not given in the published record
meeting_yes = Yes
meeting_no = No
meeting_decision_title = Decision
meeting_minute_title = What was said
meeting_told_title = Beside what inspectors wrote
meeting_questions_title = Questions
meeting_papers_title = Papers
meeting_report = Report, { $period }

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
