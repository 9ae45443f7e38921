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
weekday_1 = Monday
weekday_2 = Tuesday
weekday_3 = Wednesday
weekday_4 = Thursday
weekday_5 = Friday
weekday_6 = Saturday
weekday_7 = Sunday
date_weekday = { $weekday } { $date }
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
shell_frozen_report = This is the report as at { $date }. It stays as it was published.
shell_newest_report = Where the plan stands now
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
nav_search = Search
nav_az = A to Z

## Common: pieces that several pages share
shell_on_this_page = On this page
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
prose_table = Table { $number }
common_before = Before
common_next = Next

## Standing and flags
rag_key_title = What the ratings mean
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
headline_first = In { $first } it was { $well } of { $total }.
changed_rated_sentence =
    { $better ->
        [0]
            { $worse ->
                [0] No rating went up or down.
                [one] 1 action is rated worse, none better.
               *[other] { $worse } actions are rated worse, none better.
            }
        [one]
            { $worse ->
                [0] 1 action is rated better, none worse.
               *[other] 1 action is rated better, { $worse } worse.
            }
       *[other]
            { $worse ->
                [0] { $better } actions are rated better, none worse.
               *[other] { $better } actions are rated better, { $worse } worse.
            }
    }
changed_finished_sentence =
    { $count ->
        [one] 1 was finished.
       *[other] { $count } were finished.
    }
changed_first_rated_sentence =
    { $count ->
        [one] 1 was rated for the first time.
       *[other] { $count } were rated for the first time.
    }
changed_new_sentence =
    { $count ->
        [one] 1 joined the plan.
       *[other] { $count } joined the plan.
    }
changed_withdrawn_sentence =
    { $count ->
        [one] 1 left the plan.
       *[other] { $count } left the plan.
    }
changed_redated_sentence =
    { $count ->
        [one] 1 was given a new date.
       *[other] { $count } were given new dates.
    }
changed_silent_sentence =
    { $count ->
        [one] 1 had nothing reported.
       *[other] { $count } had nothing reported.
    }
finished_without_evidence =
    { $count ->
        [one]
            { $without ->
                [0] The only finished action cites evidence.
               *[other] The only finished action cites no evidence.
            }
        [2]
            { $without ->
                [0] Both finished actions cite evidence.
                [one] 1 of 2 finished actions cites no evidence.
               *[other] Neither of the 2 finished actions cites evidence.
            }
       *[other]
            { $without ->
                [0] All { $count } finished actions cite evidence.
                [one] 1 of { $count } finished actions cites no evidence.
               *[other] { $without } of { $count } finished actions cite no evidence.
            }
    }
late_from_first =
    { $count ->
        [one] 1 unfinished action is past the date first promised, by { $longest }.
       *[other] { $count } unfinished actions are past the date first promised, the longest by { $longest }.
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
home_heading = Progress at { $date }
home_next = Next discussed
home_since = Since { $since }
home_first = The first report
home_changes = What changed, action by action
home_attention = Needs attention
home_attention_none = Nothing is rated “{ $rating }”, and no unfinished action is past the date first promised.
home_deadlines = Every deadline
home_actions = All actions
home_asked = What members ask
home_over_time = Over time
home_difference = Is it making a difference?
home_measures = Every measure
home_changed = What changed
home_by_priority = By priority
home_priorities_caption = Actions by priority, { $period }
home_meetings = Meetings
home_key = What the ratings mean
home_total =
    { $priorities ->
        [one]
            { $actions ->
                [one] 1 action in 1 priority
               *[other] { $actions } actions in 1 priority
            }
       *[other]
            { $actions ->
                [one] 1 action in { $priorities } priorities
               *[other] { $actions } actions in { $priorities } priorities
            }
    }
home_attention_caption =
    { $count ->
        [one] The action most in need of attention
       *[other] The { $count } actions most in need of attention
    }
asked_late = Which actions are late, and by how much from the date first promised?
asked_evidence = Which finished actions have no evidence?
asked_since = What changed since { $first }?
asked_told = What was { $body } told on { $said } that the letter of { $letter } does not say?
asked_told_aloud = What was reported by word of mouth on { $said } that the letter of { $letter } does not say?
asked_told_answer =
    { $missing ->
        [0] Everything that was told is in the letter.
       *[other]
            { $told ->
                [one] The one point that was told is not in it.
               *[other]
                    { $missing ->
                        [one] 1 of { $told } points that were told is not in it.
                       *[other] { $missing } of { $told } points that were told are not in it.
                    }
            }
    }
asked_enquiry = What should members ask next?
asked_enquiry_answer =
    { $count ->
        [one] 1 question, drawn from the facts of this report.
       *[other] { $count } questions, drawn from the facts of this report.
    }

## Cabinet edition
cabinet_title = Cabinet edition, { $period }
cabinet_asked = What is asked
cabinet_before = Before the meeting of
cabinet_ask = { $ask }:
cabinet_course = On course?
cabinet_changed = What changed
cabinet_difference = Making a difference?
cabinet_attention = What needs attention
cabinet_trust = How far to trust it
cabinet_complete = How complete this report is
cabinet_look_again =
    { $count ->
        [one] 1 action is rated well, but something in the record says look again.
       *[other] { $count } actions are rated well, but something in the record says look again.
    }
cabinet_which = Which, and why
cabinet_never_overdue =
    { $count ->
        [one] 1 action is without a date that could pass, and so can never be overdue.
       *[other] { $count } actions are without a date that could pass, and so can never be overdue.
    }
cabinet_undated = Undated actions
cabinet_more = More of this report
cabinet_scrutiny = Every action over time, dates, and where to press.
cabinet_changes = Action by action, in words.
cabinet_data_quality = How complete it is
cabinet_data_quality_text = What was updated, and what is older.

## Scrutiny edition and lines of enquiry
scrutiny_heading = For scrutiny, { $period }
scrutiny_title = Scrutiny edition, { $period }
scrutiny_description = Where to press, whether the dates are real, and how anyone knows.
scrutiny_dates =
    { $overdue ->
        [0]
            { $undated ->
                [0] No action is overdue, and every unfinished one has a date.
               *[other] No action is overdue, and { $undated } can never be overdue.
            }
        [one]
            { $undated ->
                [0] 1 action is overdue, and every unfinished one has a date.
               *[other] 1 action is overdue, and { $undated } can never be overdue.
            }
       *[other]
            { $undated ->
                [0] { $overdue } actions are overdue, and every unfinished one has a date.
               *[other] { $overdue } actions are overdue, and { $undated } can never be overdue.
            }
    }
scrutiny_look_again =
    { $count ->
        [0] None is rated { $green } or { $finished } with a reason to look again.
        [one] 1 is rated { $green } or { $finished } with a reason to look again.
       *[other] { $count } are rated { $green } or { $finished } with a reason to look again.
    }
scrutiny_enquiry = Lines of enquiry
scrutiny_enquiry_lede = Questions that members might ask. Each is drawn from the facts of this report by the rule named under it, or was written by people, who say why.
scrutiny_narrative = The report in words
scrutiny_contradictions = Rated one way, found another
scrutiny_watermelons = Look again
scrutiny_slips = Are dates real?
scrutiny_finish = Will it finish?
scrutiny_findings = Is each finding answered?
scrutiny_undated = Can never be late
scrutiny_over_time = Every action over time
scrutiny_reworded = Put in other words: { $because }
scrutiny_added = Added to those that rules suggest: { $because }
scrutiny_left_out = Left out
scrutiny_left_out_lede = These were decided on, and are not asked above.
scrutiny_not_borne_out = The facts of this report do not suggest it.
scrutiny_contradictions_caption = Actions rated { $green } or { $finished }, about which inspectors raised a concern
scrutiny_rated = Rated
scrutiny_found = What inspectors wrote
scrutiny_watermelons_caption =
    { $cut ->
        [0]
            { $count ->
                [one] 1 action rated { $green } or { $finished }, with a reason to look again
               *[other] { $count } actions rated { $green } or { $finished }, with a reason to look again
            }
       *[other] The first { $cut } of { $count } actions rated { $green } or { $finished }, with a reason to look again
    }
scrutiny_no_watermelons = No rating stands against the facts.
scrutiny_slips_caption =
    { $cut ->
        [0]
            { $count ->
                [one] 1 action re-dated, from the first promise to the latest
               *[other] { $count } actions re-dated, from the first promise to the latest
            }
       *[other] The first { $cut } of { $count } actions re-dated, from the first promise to the latest
    }
scrutiny_undated_caption =
    { $cut ->
        [0]
            { $count ->
                [one] 1 action unfinished and never overdue
               *[other] { $count } actions unfinished and never overdue
            }
       *[other] The first { $cut } of { $count } actions unfinished and never overdue
    }
undated_none = Every unfinished action has a date by which it should be finished.
undated_sentence =
    { $count ->
        [one] 1 unfinished action can never be overdue: { $kinds }.
       *[other] { $count } unfinished actions can never be overdue: { $kinds }.
    }
undated_event = { $count } waiting for an event
undated_start = { $count } with only a start date
undated_interim = { $count } dated for a first step only
undated_ongoing = { $count } ongoing
undated_no_deadline = { $count } with no deadline
undated_unclear = { $count } in words that give no date
against_sentence =
    { $findings ->
        [0] In their newest published words inspectors raise a concern on none of the { $total } findings.
       *[other]
            { $actions ->
                [0] In their newest published words inspectors raise a concern on { $findings } of the { $total } findings; none of the actions that name them is rated { $green } or { $finished }.
                [one] In their newest published words inspectors raise a concern on { $findings } of the { $total } findings; 1 of the actions that name them is rated { $green } or { $finished }.
               *[other] In their newest published words inspectors raise a concern on { $findings } of the { $total } findings; { $actions } of the actions that name them are rated { $green } or { $finished }.
            }
    }
against_caption = What inspectors last wrote of each finding, and what the plan rates
against_finding = Finding
against_written = What inspectors wrote
against_plan = What the plan rates
against_never = No published words of inspectors speak of it.
against_silent = The letter of { $date } does not speak of it.
against_rated =
    { $total ->
        [0] No action names it.
        [one]
            { $well ->
                [0] Its only action is neither { $green } nor { $finished }.
               *[other] Its only action is rated { $green } or { $finished }:
            }
       *[other]
            { $well ->
                [0] None of { $total } actions is rated { $green } or { $finished }.
                [one] 1 of { $total } actions is rated { $green } or { $finished }:
               *[other] { $well } of { $total } actions are rated { $green } or { $finished }:
            }
    }
against_more = and { $count } more
rule_oldest_red = Rated “{ $rating }” for longest
rule_contradicted = Rated well, though inspectors raised a concern about it
rule_longest_overdue = Longest past the date first promised
rule_most_redated = Deadline changed most often
rule_finished_without_evidence = Finished without evidence
rule_silent_owner = Longest with nothing reported
rule_broad_findings = Names the most findings
rule_among_equals =
    { $ties ->
        [0] { $rule }:
        [one] { $rule }, as is 1 other:
       *[other] { $rule }, as are { $ties } others:
    }
enquiry_oldest_red = Action { $id } has been rated “{ $rating }” since { $since }. What will change that, and by when?
enquiry_contradicted = Action { $id } is rated “{ $rating }”, yet inspectors raised a concern about it ({ $visit }). Which is right, and how do we know?
enquiry_longest_overdue = Action { $id } was first promised by { $promised } and is { $late } late. What is in the way, and which date can members rely on?
enquiry_most_redated =
    { $times ->
        [one] The deadline of action { $id } has been changed once. Who agreed to that, and why should members trust the new date?
        [2] The deadline of action { $id } has been changed twice. Who agreed to that, and why should members trust the new date?
       *[other] The deadline of action { $id } has been changed { $times } times. Who agreed to that, and why should members trust the new date?
    }
enquiry_finished_without_evidence = Action { $id } is reported as finished, and no evidence is cited. What shows that it is done?
enquiry_silent_since =
    { $others ->
        [0] Nothing has been reported on action { $id } since { $since }. Where does it stand today?
        [one] Nothing has been reported on action { $id } since { $since }, nor on 1 other led by the { $owner }. Where do they stand today?
       *[other] Nothing has been reported on action { $id } since { $since }, nor on { $others } others led by the { $owner }. Where do they stand today?
    }
enquiry_silent_ever =
    { $others ->
        [0] Nothing has ever been reported on action { $id }. Where does it stand today?
        [one] Nothing has ever been reported on action { $id }, nor on 1 other led by the { $owner }. Where do they stand today?
       *[other] Nothing has ever been reported on action { $id }, nor on { $others } others led by the { $owner }. Where do they stand today?
    }
enquiry_every_finding = Action { $id } names all { $total } findings. Which of them should it put right, and how will members see that it has?
enquiry_broad_findings = Action { $id } names { $count } of the { $total } findings. Which of them should it put right, and how will members see that it has?

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
quality_title = How complete, { $period }
quality_described = What was updated for this report, what was confirmed, and what is older.
quality_updated = reported on for this report
quality_confirmed = Confirmed
quality_confirmed_text = checked with the owner; nothing had changed
quality_carried = nothing new reported; shown as it was
quality_silent = Never reported
quality_silent_text = nothing was ever received
quality_reports_title = Report by report
quality_coverage_title = By priority
quality_coverage_caption = How much of each priority was reported, { $period }
quality_evidenced = Rating cites evidence
quality_silent_roles = Roles of whose unfinished actions none had anything new for this report.
quality_role_open =
    { $count ->
        [one] (1 unfinished action)
       *[other] ({ $count } unfinished actions)
    }
quality_stale_rule =
    { $periods ->
        [one] An unfinished action is stale when nothing has been reported on it for 1 report.
       *[other] An unfinished action is stale when nothing has been reported on it for { $periods } reports.
    }
quality_none_stale = None is.
quality_priority = Priority { $id }:
quality_gaps_title = Other gaps
quality_no_evidence = { $actions } rated without evidence:
quality_no_recovery = { $actions } rated red or amber without saying what will be done:
quality_date_wanted = { $actions } whose event has happened, still without a date:
quality_start_passed = { $actions } not started though the start date has passed:
quality_allowed_title = Looked at and let stand
quality_allowed_intro = Every report is checked against rules before it is published. Where people found that a rule does not fit, they let the words stand and said why.
quality_allowed_caption = Findings that were let stand, with the reasons
quality_allowed_rule = Rule
quality_allowed_because = Why it stands
quality_allowed_where = Where in the sources
quality_pager = Completeness of other reports

## All reports
reports_meetings = Meetings that had it:
reports_lede =
    { $count ->
        [one] { $count } report. Each stays at its address for good.
       *[other] { $count } reports. Each stays at its address for good.
    }
edition_scrutiny = Scrutiny edition
edition_changes = What changed
edition_data_quality = How complete

## Priorities and a priority
priorities_caption =
    { $count ->
        [one] { $strand }: 1 priority
       *[other] { $strand }: { $count } priorities
    }
priorities_all_actions = All actions
priority_tab = Priority { $id }: { $title }
priority_sentence =
    Of { $actions }, { $red ->
        [one] 1 is
       *[other] { $red } are
    } rated “{ $word }”, { $overdue ->
        [0] none is past its deadline
        [one] 1 is past its deadline
       *[other] { $overdue } are past their deadlines
    } and { $undated ->
        [one] 1 has no date that could pass.
       *[other] { $undated } have no date that could pass.
    }
priority_caption = Actions of priority { $id }, in the order of the plan
priority_time_title = Over time
priority_finding = Finding { $id }: { $title }
priority_finding_actions =
    { $count ->
        [one] 1 action of this priority
       *[other] { $count } actions of this priority
    }
priority_measures_title = What is measured
priority_measures_caption =
    { $count ->
        [one] 1 measure of priority { $id }
       *[other] { $count } measures of priority { $id }
    }

## Actions
actions_title = All actions
actions_caption = The actions of the plan, as at { $date }
actions_flag = Flag
actions_any = Any
actions_sort_by = Sort by
actions_choice = { $what } ({ $count })
actions_deadline_overdue = Overdue
actions_deadline_next = In the next three months
actions_deadline_later = Later
actions_deadline_undated = No date that could pass
actions_deadline_finished = Finished, so no longer counted
actions_filter = Filter the actions
actions_shown =
    { $count ->
        [one] { $shown } of { $count } action shown
       *[other] { $shown } of { $count } actions shown
    }
actions_none_shown = No action fits all of these. Clear the filters to see them all.
actions_clear = Clear the filters

## Cuts of the actions
cuts_lists = Lists to link to and print
cuts_asked = What members ask
cuts_by_status = By rating
cuts_by_flag = By flag
cuts_other_ways = Other ways in
cuts_title_status = Actions rated “{ $status }”
cuts_title_flag = Actions marked “{ $flag }”
cuts_caption =
    { $count ->
        [one] { $title }: { $count } action
       *[other] { $title }: { $count } actions
    }
cuts_status =
    { $count ->
        [0] No action is rated “{ $status }”.
        [one] { $count } action is rated “{ $status }”.
       *[other] { $count } actions are rated “{ $status }”.
    }
cuts_meaning = What the plan means by it: { $meaning }
cuts_finished_without_evidence = Finished, with no evidence
cuts_finished_without_evidence_said =
    { $count ->
        [0] Every action rated as finished cites evidence.
        [one] { $count } action is rated as finished, and no evidence is cited for it.
       *[other] { $count } actions are rated as finished, and no evidence is cited for them.
    }
cuts_late_from_first_date = Late, from the date first promised
cuts_late_from_first_date_said =
    { $count ->
        [0] No unfinished action is past the date first promised for it.
        [one] { $count } unfinished action is past the date first promised for it, whatever date it has now.
       *[other] { $count } unfinished actions are past the dates first promised for them, whatever dates they have now.
    }
cuts_late_note =
    { $count ->
        [one] { $count } day past { $date }, the date first promised
       *[other] { $count } days past { $date }, the date first promised
    }
cuts_overdue =
    { $count ->
        [0] No unfinished action is past its deadline.
        [one] { $count } unfinished action is past its deadline, counted from the last day of the deadline as written.
       *[other] { $count } unfinished actions are past their deadlines, counted from the last day of the deadline as written.
    }
cuts_due_next =
    { $count ->
        [0] No unfinished action is due in the next three months.
        [one] { $count } unfinished action is due in the next three months.
       *[other] { $count } unfinished actions are due in the next three months.
    }
cuts_slipped =
    { $count ->
        [0] No deadline has been changed since it was first published.
        [one] The deadline of { $count } action has been changed since it was first published.
       *[other] The deadlines of { $count } actions have been changed since they were first published.
    }
cuts_undated =
    { $count ->
        [0] Every unfinished action has a date by which it should be finished.
        [one] { $count } unfinished action has no date by which it should be finished, so it can never be overdue.
       *[other] { $count } unfinished actions have no date by which they should be finished, so they can never be overdue.
    }
cuts_waiting =
    { $count ->
        [0] No action waits for something that has not happened.
        [one] { $count } action waits for something that has not happened.
       *[other] { $count } actions wait for something that has not happened.
    }
cuts_date_wanted =
    { $count ->
        [0] No action lacks a date after what it waited for has happened.
        [one] For { $count } action, what it waited for has happened and no date has been given.
       *[other] For { $count } actions, what they waited for has happened and no date has been given.
    }
cuts_start_passed =
    { $count ->
        [0] No action that is not started is past the date on which it was to start.
        [one] { $count } action was to have started by now and is not started.
       *[other] { $count } actions were to have started by now and are not started.
    }
cuts_carried_forward =
    { $count ->
        [0] Something was reported on every action for this report.
        [one] Nothing was reported on { $count } action for this report, so an earlier rating is shown.
       *[other] Nothing was reported on { $count } actions for this report, so earlier ratings are shown.
    }
cuts_stale =
    { $count ->
        [0] No unfinished action has gone unreported for longer than the site’s own rule allows.
        [one] { $count } unfinished action has gone unreported for as long as the site’s own rule allows, or longer.
       *[other] { $count } unfinished actions have gone unreported for as long as the site’s own rule allows, or longer.
    }
cuts_no_evidence =
    { $count ->
        [0] Every rating of work that has begun cites evidence.
        [one] { $count } action is rated, and no evidence is cited for it.
       *[other] { $count } actions are rated, and no evidence is cited for them.
    }
cuts_watermelon =
    { $count ->
        [0] Nothing speaks against any rating of on track or finished.
        [one] { $count } action is rated as on track or finished, and there is a reason to look again.
       *[other] { $count } actions are rated as on track or finished, and there is a reason to look again.
    }
cuts_no_recovery =
    { $count ->
        [0] For every action in difficulty, it is stated what will be done about it.
        [one] { $count } action is in difficulty, and nobody states what will be done about it.
       *[other] { $count } actions are in difficulty, and nobody states what will be done about them.
    }
cuts_new =
    { $count ->
        [0] No action joined the plan in this report.
        [one] { $count } action joined the plan in this report.
       *[other] { $count } actions joined the plan in this report.
    }
cuts_withdrawn =
    { $count ->
        [0] No action has left the plan.
        [one] { $count } action has left the plan.
       *[other] { $count } actions have left the plan.
    }

## Citing
cite_label = Cite this page
cite_paragraph = For one paragraph, add #p and its number.
cite_link_to_paragraph = Paragraph { $number }
cite_link_to_section = Link to this section
cite_copied = Address copied

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
findings_title = What inspectors found
findings_lede =
    { $count ->
        [0] The plan names no findings yet.
        [one] { $count } finding and what each visit has said of them since.
       *[other] { $count } findings and what each visit has said of them since.
    }
findings_visits = Visits:
findings_broad =
    { $count ->
        [one] { $count } of { $total } actions names finding { $id }. A link that broad does not say which action answers the finding.
       *[other] { $count } of { $total } actions name finding { $id }. A link that broad does not say which action answers the finding.
    }
findings_no_primary = The plan does not say which finding an action mainly answers.
finding_one = Finding
finding_named = Finding { $id }: { $title }
finding_sentence =
    { $count ->
        [0] No action names it.
        [one] { $count } action names it: { $ratings }.
       *[other] { $count } actions name it: { $ratings }.
    }
finding_said = What was said about it
finding_not_said = No visit has spoken about this finding since.
finding_actions = Actions that answer it
finding_answered_by =
    { $count ->
        [one] Mainly answered by { $count } action
       *[other] Mainly answered by { $count } actions
    }
finding_named_by =
    { $count ->
        [one] Named by { $count } action
       *[other] Named by { $count } actions
    }
finding_no_action = No action of the plan names this finding.
finding_measured = What is measured
finding_measures =
    { $count ->
        [one] { $count } measure of finding { $id }
       *[other] { $count } measures of finding { $id }
    }

## Measures and a measure
# A figure as it stands alone. $count chooses the plural; $number is the figure as printed: 1,234 or 12.5.
figure_days = { $count ->
    [one] { $number } day
   *[other] { $number } days
}
figure_part_days = { $number } days
# How far one percentage is from another.
figure_points = { $count ->
    [one] { $number } point
   *[other] { $number } points
}
figure_part_points = { $number } points
# In place of a figure, and in sentences.
figure_suppressed = suppressed
figure_not_collected = not collected
figure_not_due = not yet due
figure_not_applicable = not applicable
figure_low = low
figure_unknown = unknown
measure_no_figure_yet = No figure yet
measure_no_figure = No figure
measure_one_figure = One figure
measure_empty = No figure has been published yet.
measure_change_none = No figure has been published.
measure_change_one = One figure only: a change cannot be seen.
measure_better_up = Higher is better
measure_better_down = Lower is better
measure_better_hold = Neither higher nor lower is better
measure_higher = Higher
measure_lower = Lower
measure_neither = Neither way
# $aim is measure_aim, or measure_aim_told.
measure_target = Target { $aim }.
measure_no_target = No target, and nobody has said why.
measure_aim = { $value } by { $date }
# $told is one of those below.
measure_aim_told = { $aim }: { $told }
measure_aim_provisional = { $aim }: { $told } on a provisional figure
measure_met = met
measure_short = still short by { $distance }
measure_short_and_close = still short by { $distance }, which is close
measure_missed = missed by { $distance }
measure_missed_and_close = missed by { $distance }, which is close
measure_lacks_denominator = It is a share, and nobody says of how many.
measure_lacks_owner = Nobody is named who answers for it.
# Parts of a list: 9 figures, 1 suppressed and 2 unknown.
measure_count_figures = { $count ->
    [one] { $count } figure
   *[other] { $count } figures
}
measure_count_suppressed = { $count } suppressed
measure_count_not_collected = { $count } not collected
measure_count_not_due = { $count } not yet due
measure_count_not_applicable = { $count } not applicable
measure_count_low = { $count } low
measure_count_unknown = { $count } unknown
measures_heading = Is it making a difference?
measures_description = What is measured, and whether it changes by more than chance.
measures_lede_empty = Nothing is measured yet: no figure says whether children are better off.
measures_lede = { $count ->
    [one] { $count } measure
   *[other] { $count } measures
}: { $aimed ->
    [one] { $aimed } has
   *[other] { $aimed } have
} a target.
measures_lede_none_tells = None has the { $count } figures that it takes to tell a change from chance.
measures_lede_tells = { $count ->
    [one] { $count } has
   *[other] { $count } have
} enough figures to tell a change from chance.
measures_one_figure = { $count ->
    [one] { $count } measure has one figure only.
   *[other] { $count } measures have one figure only.
}
measures_suppressed = { $count ->
    [one] { $count } measure is suppressed: its figure is held back, so that no one can be identified.
   *[other] { $count } measures are suppressed: their figures are held back, so that no one can be identified.
}
measures_unknown = { $count ->
    [one] { $count } measure is unknown: nobody has given a figure.
   *[other] { $count } measures are unknown: nobody has given a figure.
}
measures_key = Key measures
measures_priority = Priority { $id }: its actions
measures_of_priority = { $count ->
    [one] { $count } measure of priority { $id }
   *[other] { $count } measures of priority { $id }
}
measures_whole_plan = The whole plan
measures_of_no_priority = { $count ->
    [one] { $count } measure of no single priority
   *[other] { $count } measures of no single priority
}
measures_head_measure = Measure
measures_head_latest = Latest
measures_head_when = When
measures_head_better = Better
measures_head_target = Target
measures_head_change = Change
measures_no_target = None
measure_lede_unknown = No figure was given for { $date }.
measure_lede_suppressed = The figure for { $date } is suppressed, so that no one can be identified.
measure_lede_not_collected = No figure was collected for { $date }.
measure_lede_not_due = The figure for { $date } is not due yet.
measure_lede_not_applicable = There can be no figure for { $date }.
measure_lede_low = The figure for { $date } is low: it rounds to 0 and is not 0.
measure_section_change = A real change, or chance?
measure_section_over_time = Over time
measure_section_about = What it is
measure_section_missing = What to know
measure_fact_definition = Definition
measure_counted = Counted
measure_out_of = Out of
measure_fact_per = For each
measure_fact_better = Better
measure_fact_target = Target
measure_fact_held = Counts as held
measure_fact_close = Counts as close
measure_fact_within = within { $distance } of the target
measure_fact_baseline = Where it began
measure_fact_frequency = How often
measure_fact_readings = Readings
measure_fact_source = Source
measure_fact_disclosure = Small numbers
measure_disclosure_dfe = Numbers of people from 1 to 5 are held back, and others from which they could be worked out.
measure_disclosure_nhs = Numbers of people from 1 to 7 are held back. The others are rounded to the nearest 5.
measure_disclosure_under_10 = Numbers of people from 1 to 9 are held back, and others from which they could be worked out.
measure_fact_findings = Findings
measure_weekly = Every week
measure_monthly = Every month
measure_quarterly = Every quarter
measure_yearly = Every year
measure_as_reported = Only when it was reported

## Statistics
statistics_no_readings = No readings.
statistics_no_readings_since = No readings since the way of working or counting changed.
statistics_too_few = Too few readings to tell a change from chance: { $count } of the { $needed } needed.
statistics_too_few_since = Too few readings since the way of working or counting changed to tell a change from chance: { $count } of the { $needed } needed.
statistics_not_numbers = A change cannot be told from chance: not all readings are numbers.
statistics_all_the_same = No change: all { $count } readings are the same.
statistics_all_the_same_since = No change: all { $count } readings since the way of working or counting changed are the same.
statistics_most_the_same = A change cannot be told from chance: more than half of the readings are the same.
statistics_long_run = A real change: { $count } readings in a row are on one side of the middle, where chance explains { $most }.
statistics_few_crossings = A real change: the readings cross their middle { $count ->
    [0] never
    [1] once
    [2] twice
   *[other] { $count } times
}, where chance would { $fewest ->
    [0] never
    [1] once
    [2] twice
   *[other] { $fewest } times
} or more.
statistics_no_sign = No sign of a real change: the readings lie about their middle as chance would have them.
statistics_common_cause = No real change: within normal variation.
# $lead is one of the four that follow, $because one of the eight after them.
statistics_change = { $lead }: { $because }.
statistics_better = Getting better
statistics_worse = Getting worse
statistics_up = Going up
statistics_down = Going down
statistics_outside_up = the latest reading is higher than chance explains
statistics_outside_down = the latest reading is lower than chance explains
statistics_trend_up = 7 readings or more in a row have risen
statistics_trend_down = 7 readings or more in a row have fallen
statistics_two_in_three_up = at least 2 of the last 3 readings are unusually high
statistics_two_in_three_down = at least 2 of the last 3 readings are unusually low
statistics_shift_up = 7 readings or more in a row are above the average
statistics_shift_down = 7 readings or more in a row are below the average
statistics_misses_now = The latest reading does not meet the target, which normal variation would.
statistics_pass = Meets the target consistently.
statistics_meets_now = The latest reading meets the target, which normal variation would not.
statistics_fail = Will not meet the target without a change to the way of working.
statistics_inconsistent = Sometimes meets the target, sometimes not: by chance alone.
statistics_takes_readings = It takes { $count } readings to work out what chance alone explains.
statistics_refused_same = No limits: the readings they would be worked out from are all the same.
statistics_refused_screened = No limits: but for a few large changes, which are left out, neighbouring readings are all the same.
statistics_refused_not_finite = No limits: a reading is no number, or is too large to add up.
statistics_settled = Normal variation is worked out from { $count } readings.
statistics_settled_screened = Normal variation is worked out from { $count } readings, without { $screened ->
    [one] { $screened } change
   *[other] { $screened } changes
} far larger than the rest.
statistics_trial = Normal variation is provisional: worked out from { $count } readings; it is sure from { $sure }.
statistics_trial_screened = Normal variation is provisional: worked out from { $count } readings, without { $screened ->
    [one] { $screened } change
   *[other] { $screened } changes
} far larger than the rest; it is sure from { $sure }.

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
deadlines_lede =
    As at { $date }: { $overdue ->
        [one] 1 action
       *[other] { $overdue } actions
    } overdue, { $next } due in the next three months, { $undated } without a date that could pass.
deadlines_contents = On this page
deadlines_overdue = Overdue
deadlines_late_sentence = Lateness is counted from the last day of the date first promised, whatever date the action has now; finished actions are not counted.
deadlines_none_late = No unfinished action is past a date that was promised.
deadlines_late = Late by
deadlines_now = Date now
deadlines_same = Unchanged
deadlines_none_redated = None of these dates has been changed.
deadlines_not_late = Not late
deadlines_not_yet = Not yet due
deadlines_no_date = No date that could pass
deadlines_band_long =
    { $count ->
        [one] More than six months late: 1 action
       *[other] More than six months late: { $count } actions
    }
deadlines_band_middle =
    { $count ->
        [one] Three to six months late: 1 action
       *[other] Three to six months late: { $count } actions
    }
deadlines_band_short =
    { $count ->
        [one] Up to three months late: 1 action
       *[other] Up to three months late: { $count } actions
    }
deadlines_next = Due next
deadlines_next_sentence =
    { $count ->
        [0] Nothing is due in the next three months.
       *[other] Due within three months.
    }
deadlines_next_caption =
    { $count ->
        [one] 1 unfinished action due within three months
       *[other] { $count } unfinished actions due within three months
    }
deadlines_undated_caption =
    { $count ->
        [one] 1 unfinished action that can never be overdue
       *[other] { $count } unfinished actions that can never be overdue
    }
deadlines_redated_caption = Deadlines that moved, from the first promise to the latest
deadlines_redated_sentence =
    { $count ->
        [0] No deadline has been changed since it was first published. A date that passes without a new one stays overdue.
        [one] 1 deadline has moved.
       *[other] { $count } deadlines have moved.
    }
deadlines_events = Waiting on an event
deadlines_event_happened = Happened: { $date }.
deadlines_event_expected = Has not happened; expected { $date }.
deadlines_event_open = Has not happened, as far as the papers say.
deadlines_waiting =
    { $count ->
        [0] No action waits for something that has not happened.
        [one] 1 action waits for something that has not happened.
       *[other] { $count } actions wait for something that has not happened.
    }
deadlines_date_wanted =
    { $count ->
        [one] 1 other waited for something that has happened, and no date has been given since.
       *[other] { $count } others waited for something that has happened, and no date has been given since.
    }
deadlines_slips = Are dates real?
deadlines_burn_up = Will it finish?

## Roles and a role
roles_title = Accountable roles
roles_lede =
    { $count ->
        [one] { $count } role leads actions and { $more } more support them.
       *[other] { $count } roles lead actions and { $more } more support them.
    }
roles_unled =
    { $count ->
        [one] { $count } action has nobody named to lead.
       *[other] { $count } actions have nobody named to lead.
    }
roles_caption = Each role, what it leads and supports, and how that stands
roles_role = Role
roles_leads = Leads
roles_supports = Supports
roles_red = Major issues
roles_overdue = Overdue
roles_silent = Nothing reported
roles_vacant_since = Vacant since { $date }
role_carries =
    { $leads ->
        [one] Leads { $leads } action and supports { $supports }.
       *[other] Leads { $leads } actions and supports { $supports }.
    }
role_all_reported = Every one it leads was reported on for this report.
role_none_reported = Nothing was reported on those it leads for this report.
role_some_silent = Nothing was reported on { $count } of those it leads for this report.
role_leads_caption =
    { $count ->
        [one] Leads { $count } action
       *[other] Leads { $count } actions
    }
role_supports_caption =
    { $count ->
        [one] Supports { $count } action
       *[other] Supports { $count } actions
    }
role_organisation = Organisation
role_also_called = Also called
role_from_to = { $from } to { $to }
role_since = Since { $date }
role_vacant = Vacant
role_was_vacant = Was vacant
role_owed = Owed to meetings
role_answers = Questions answered

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
meetings_asked_to = Asked
meetings_outcome = Outcome
meeting_tab = { $title }: { $body }, { $date }
meeting_described = { $body }, { $date }: { $title }
meeting_ask_note = To note
meeting_ask_comment = To comment
meeting_ask_approve = To approve
meeting_ask_recommend = To recommend
meeting_ask_discuss = To discuss
meeting_ask_unstated = Not stated
meeting_came_note = The report came for noting.
meeting_came_comment = The report came for comment.
meeting_came_approve = The report came for approval.
meeting_came_recommend = The report came for recommendation to another body.
meeting_came_discuss = The report came for discussion.
meeting_comes_note = The report comes for noting.
meeting_comes_comment = The report comes for comment.
meeting_comes_approve = The report comes for approval.
meeting_comes_recommend = The report comes for recommendation to another body.
meeting_comes_discuss = The report comes for discussion.
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
meeting_edition = { $edition }, { $period }
meeting_paper_title = The report
meeting_late = Late:
meeting_moderngov_title = In the council’s own system
meeting_moderngov_meeting = Agenda and minutes
meeting_moderngov_item = The item of the agenda
meeting_moderngov_issue = Every meeting this matter went to
meeting_moderngov_decision = The decision
meeting_agenda_title = Agenda
meeting_minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
meeting_pages = pages { $first } to { $last }
meeting_members_title = Who sits
meeting_chair = in the chair
meeting_vice_chair = vice-chair
meeting_co_opted = co-opted, without a vote
meeting_owed_title = What it was promised
meeting_owed_ledger = Everything that meetings were promised
meeting_answered_here = Answered at this meeting
meeting_looked_title = What it looked at
meeting_looks_title = What it will look at
meeting_looked_more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
meeting_timetable_title = Dates to check
meeting_timetable_text = These days are counted by the rules of the body and the bank holidays of England and Wales. Check them before you rely on them.
meeting_timetable_unknown = The bank holidays of that time are not known here, so no days are counted.
meeting_timetable_caption = What has to be done for the meeting, and by when
meeting_timetable_what = What
meeting_timetable_by = By the end of
meeting_timetable_counted = Counted
meeting_timetable_done = Done
meeting_not_counted = The day is given
meeting_not_yet = Not yet
meeting_done_unknown = Not known
meeting_done_late = { $date }, later than that
meeting_days_counted = The days counted, one by one
meeting_days_day = Day
meeting_days_number = Counted
meeting_weekend = Weekend
meeting_day_published = Published
meeting_history_title = Where the matter has been
meeting_history_issue = The same matter at { $count } meetings, oldest first
meeting_history_plan = { $count } meetings about the plan, oldest first
meeting_here = This meeting
meeting_had_report = { $meeting } ({ $outcome })
meeting_looked_report = in the report made for it
meeting_looked_listed = on its agenda
meeting_looked_paper = in its paper
meeting_looked_minute = in its minute
meeting_looked_question = in a question
meeting_looked_promise = in something owed to it
meeting_looked_answer = in an answer given to it
meeting_looked_redated = with a new date
meeting_report = Report, { $period }

## The report to a meeting
paper_page_kicker = Report to { $body }, { $date }
paper_page_tab = { $kicker }: { $title }
paper_page_described = { $kicker }: { $title }
paper_page_when = { $date }, { $time }
paper_page_report_of = Report of
paper_page_contact = Contact
paper_page_contact_phone = { $name }, { $phone }
paper_page_wards = Wards affected
paper_page_classification = Classification
paper_page_open = Open: all of it is public
paper_page_part_exempt = Part exempt: what is here is the open part
paper_page_key_notice = { $answer }. Notice given on { $date }
paper_page_final_decision = Final decision
paper_page_ask = Asked to
paper_page_period = Reports on
paper_page_period_as_at = { $period }, as at { $date }
paper_page_published = Published
paper_page_unwritten = To be written before this paper is published.
paper_page_unpublished = Not yet
paper_page_draft = Draft
paper_page_draft_text = This report has not been published. It may still change.
paper_page_late = Late paper
paper_page_exempt = Not for publication: { $title }
paper_page_exempt_paragraph = Exempt under paragraph { $number } of Part 1 of Schedule 12A to the Local Government Act 1972: { $text }
paper_page_exempt_1 = information relating to any individual.
paper_page_exempt_2 = information which is likely to reveal the identity of an individual.
paper_page_exempt_3 = information relating to the financial or business affairs of any particular person (including the authority holding that information).
paper_page_exempt_4 = information relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the authority or a Minister of the Crown and employees of, or office holders under, the authority.
paper_page_exempt_5 = information in respect of which a claim to legal professional privilege could be maintained in legal proceedings.
paper_page_exempt_6 = information which reveals that the authority proposes to give under any enactment a notice under or by virtue of which requirements are imposed on a person, or to make an order or direction under any enactment.
paper_page_exempt_7 = information relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime.
paper_page_held = Where it is held
paper_page_purpose = Purpose
paper_page_recommendations = Recommendations
paper_page_background = Background
paper_page_options = Options considered
paper_page_reasons = Reasons for the recommendations
paper_page_consultation = Consultation
paper_page_timetable = Timetable and next steps
paper_page_financial = Financial implications
paper_page_legal = Legal implications
paper_page_equality = Equality implications
paper_page_climate = Climate implications
paper_page_health = Health implications
paper_page_risk = Risks
paper_page_crime = Crime and disorder implications
paper_page_data_protection = Data protection implications
paper_page_appendices = Appendices
paper_page_background_papers = Background papers
paper_page_notes = That { $body } notes { $text }
paper_page_comments = That { $body } comments { $text }
paper_page_approves = That { $body } approves { $text }
paper_page_recommends = That { $body } recommends { $text }
paper_page_discusses = That { $body } discusses { $text }
paper_page_signed = { $office }, { $date }
paper_page_edition_cabinet = Cabinet edition
paper_page_edition_scrutiny = Scrutiny edition
paper_page_appendix = Appendix { $letter }: { $title }
paper_page_appendix_report = Appendix { $letter }: the progress report, { $period }, { $edition }
paper_page_appendix_actions = Appendix { $letter }: all actions, as at { $date }
paper_page_actions_now = The list on this site is as at { $date }.
paper_page_report = The progress report, { $period }
paper_page_frozen = This report is frozen: it stays as it was published.
paper_page_not_frozen = This report is not frozen yet. It may still change.
paper_page_hash = SHA-256 of the list of its files
paper_page_listing = The list
paper_page_read_at = Read it at

## What meetings were promised
follow_up_title = What meetings were promised
follow_up_lede =
    { $count ->
        [0] The papers published so far show nothing that a meeting was promised or left open.
        [one] One thing was promised to a meeting or left open by it.
       *[other] { $count } things were promised to meetings or left open by them.
    }
follow_up_lede_answered =
    { $count ->
        [0] None has been answered.
        [one] One has been answered.
       *[other] { $count } have been answered.
    }
follow_up_lede_overdue =
    { $count ->
        [one] One is overdue.
       *[other] { $count } are overdue.
    }
follow_up_lede_undated =
    { $count ->
        [one] One has no date, so it can never be overdue.
       *[other] { $count } have no date, so they can never be overdue.
    }
follow_up_open_title = Not answered yet
follow_up_open_caption =
    { $overdue ->
        [0]
            { $count ->
                [one] One thing owed
               *[other] { $count } things owed, the next due first
            }
       *[other]
            { $count ->
                [one] One thing owed
               *[other] { $count } things owed, the longest overdue first
            }
    }
follow_up_answered_title = Answered
follow_up_answered_caption =
    { $count ->
        [one] One answer
       *[other] { $count } answers, the newest first
    }
follow_up_what = What is owed
follow_up_meeting = Meeting
follow_up_by = By
follow_up_due_head = Due
follow_up_answer = Answer
follow_up_due = Due { $date }
follow_up_undated = No date given
follow_up_answered_on = Answered { $date }
follow_up_answered_at = Answered at
follow_up_promise = Promised at the meeting
follow_up_recommendation = Recommended by the meeting
follow_up_question = Left open at the meeting
follow_up_to = Owed to
follow_up_from_question = It goes back to the question
follow_up_about = About
follow_up_evidence = Published in

## Questions
questions_title = Questions and answers
questions_lede =
    { $count ->
        [0] No question about the plan has been published.
        [one] { $count } question about the plan, with the answers given.
       *[other] { $count } questions about the plan, with the answers given.
    }
questions_asked = Asked by { $by }. { $how }.
questions_answer = The answer
questions_answered_by = Answered by { $role }.
questions_figures =
    { $count ->
        [one] { $count } figure in the answer
       *[other] { $count } figures in the answer
    }
questions_figure = Figure
questions_said = Said
questions_note = Note
questions_no_note = Nothing noted
questions_evidence = Evidence:

## Evidence
evidence_lede =
    { $count ->
        [0] No evidence is named in the reports published so far.
        [one] { $count } item of evidence, by kind, with the actions whose ratings cite them.
       *[other] { $count } items of evidence, by kind, with the actions whose ratings cite them.
    }
evidence_inspection = Inspection
evidence_audit = Audit
evidence_data = Data
evidence_voice = Voice of children and families
evidence_staff = Staff
evidence_document = Document
evidence_read_at = Read it at { $host }
evidence_cited =
    { $count ->
        [0] No rating of this report rests on it.
        [one] { $count } action cites it:
       *[other] { $count } actions cite it:
    }

## Corrections
corrections_lede = What was wrong on this site, since when, and what it says now. A published report is not rewritten.
corrections_none = Nothing has been corrected.
corrections_when = Wrong from { $since }, corrected on { $corrected }.
corrections_where = Where it stood
corrections_was = It said
corrections_now = It says

## The record of frozen reports
record_notice = Corrections to this report
record_corrected_on = Corrected on { $date }.
record_said = The report said:
record_right = It should have said:
record_nothing = nothing
record_withheld = What it said could have told readers who somebody is, and is not repeated.
record_more = All corrections
record_how = A frozen report stays as it was published. The record holds the SHA-256 of every file of it, so that anybody can check that none was changed.
record_link = The record of frozen reports
record_what =
    { $count ->
        [one] { $fact }, in the report of { $period }
       *[other] { $count } statements in the report of { $period }
    }
record_fact_action =
    { $field ->
        [rag] Action { $id }, rating
        [note] Action { $id }, note
        [impact] Action { $id }, impact
        [recovery] Action { $id }, recovery
        [evidence] Action { $id }, evidence
        [withdrawn] Action { $id }, withdrawal
        [confirmed] Action { $id }, confirmed as unchanged
        [title] Action { $id }, title
        [priority] Action { $id }, priority
        [first-deadline] Action { $id }, first deadline
       *[other] Action { $id }, change of deadline
    }
record_fact_finding =
    { $field ->
        [title] Finding { $id }, title
       *[other] Finding { $id }, text
    }
record_fact_priority = Priority { $id }, title
record_fact_measure =
    { $field ->
        [title] { $title }: title
        [numerator] { $title }, { $at }: number above the line
        [denominator] { $title }, { $at }: number below the line
       *[other] { $title }, { $at }
    }
record_fact_evidence = Evidence “{ $title }”
record_fact_report =
    { $field ->
        [narrative] Narrative
        [enquiry] Lines of enquiry
        [as_at] Date it speaks for
        [published] Date of publication
        [meeting] Meeting it was made for
        [title] Title of the report
       *[other] The report
    }

## Glossary
glossary_lede =
    { $count ->
        [one] { $count } term that the papers use.
       *[other] { $count } terms that the papers use.
    }

## Pages of words, accessibility, not found
not_found_title = There is no such page
not_found_lede = There is no page at this address. Reports once published stay where they are, so the address may have been mistyped.
not_found_home = The report as it stands
not_found_actions = All actions
accessibility_title = Accessibility statement
accessibility_applies = This accessibility statement applies to { $title }, at { $address }.
accessibility_run_by = This website is run by { $organisation }. We want as many people as possible to be able to use it. You should be able to:
accessibility_committed = { $organisation } is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
accessibility_full = fully compliant
accessibility_partial = partially compliant
accessibility_because_full = .
accessibility_because_by_hand = , because it has been tested by programs and not yet by hand.
accessibility_because_issues = , because of what is listed above.
accessibility_prepared = This statement was prepared on { $date }.
accessibility_tested = This website was last tested on { $date }.
accessibility_tested_by = This website was last tested on { $date }, by { $by }.
accessibility_zoom = zoom in to 400% without the text running off the screen
accessibility_keyboard = use it with a keyboard alone, and see where you are
accessibility_listen = listen to it with a screen reader
accessibility_modes = read it in light or dark, or in your own colours
accessibility_scripts = read it without scripts: search, sorting and filters need them, and every list they give stands on a page of its own too
accessibility_cookies = read it without cookies: it sets none
accessibility_print = print any page and read every rating in black and white
accessibility_abilitynet = has advice on making your device easier to use if you have a disability.
accessibility_how = How accessible this website is
accessibility_issues = We know some parts of this website are not fully accessible:
accessibility_no_issues = We know of no part of this website that is not accessible. Tell us if you find one.
accessibility_ratings = Every rating is a word and a shape as well as a colour. Every chart has a table with the same figures beneath it.
accessibility_feedback = Feedback and contact information
accessibility_contact = Contact us if you need information on this website in a different format, or to report a problem:
accessibility_enforcement_title = Enforcement procedure
accessibility_enforcement = The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’). If you’re not happy with how we respond to your complaint,
accessibility_eass = contact the Equality Advisory and Support Service (EASS)
accessibility_technical = Technical information about this website’s accessibility
accessibility_compliance_title = Compliance status
accessibility_is = This website is
accessibility_with = with the
accessibility_wcag = Web Content Accessibility Guidelines version 2.2
accessibility_aa = AA standard
accessibility_non_accessible = Non-accessible content
accessibility_listed_before = The content listed under
accessibility_listed_link = how accessible this website is
accessibility_listed_after = does not comply with the accessibility regulations.
accessibility_none_known = None known.
accessibility_preparation = Preparation of this accessibility statement

## Search and A to Z
search_about = Find an action, a finding, a role, a measure or any other page by a word of it.
search_label = Search this report
search_hint = Type a word, the number of an action, or a role.
search_button = Search
search_needs_script = Searching needs JavaScript, which this browser does not run here.
search_or_az = Everything on this site, from A to Z
search_found =
    { $count ->
        [one] 1 result
       *[other] { $count } results
    }
search_some = Nothing has all of these words. These have some of them.
search_none = Nothing here has “{ $query }”.
search_nearest = Did you mean:
search_more = Show more results
search_waiting = Searching
search_failed = The list of words could not be loaded. Try again later, or look in the A to Z.
search_leads = Leads
search_supports = Supports
search_noun_role = Role
search_noun_action = Action
search_noun_priority = Priority
search_noun_finding = Finding
search_noun_measure = Measure
search_noun_visit = Visit
search_noun_meeting = Meeting
search_noun_paper = Committee paper
search_noun_report = Report
search_noun_page = Page
search_noun_term = Term
search_noun_question = Question
search_noun_follow_up = Promise to a meeting
search_noun_evidence = Evidence
search_noun_correction = Correction
search_report = Report, { $period }
search_scrutiny = Scrutiny edition, { $period }
search_changes = What changed, { $period }
search_data_quality = Data quality, { $period }
search_vacant = Vacant since { $date }
search_action_due = { $status }. Deadline: { $deadline }
search_action_overdue = { $status }. Deadline: { $deadline }, overdue
search_action_undated = { $status }. No deadline given
search_term = { $stands_for }. { $meaning }
search_corrected = Corrected on { $date }
# Words too common to search for, unless nothing else was typed.
search_small_words = a an and are as at be been but by for from has have how i if in into is it its not of on or our that the their there they this to was we were what when where which who why will with
az_lede =
    { $count ->
        [one] One title in the order of the alphabet.
       *[other] { $count } titles in the order of the alphabet.
    }
az_title = A to Z: { $letter }
az_letters = Letters
az_digits = 0–9
az_other = Other

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
data_marks_note = In the readings, [c] stands for a figure held back so that nobody can be identified, [x] for one not collected, [z] for one that cannot be and [low] for one that rounds to 0 and is not 0.
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
data_readings_value = The figure, nought included. Where there is none: [c] held back so that nobody can be identified, [x] not collected, [z] not applicable, [low] rounds to 0 and is not 0, or empty.
data_readings_missing = Why there is no figure. Empty where there is one.
data_readings_numerator = The number above the line. Empty where it is not published.
data_readings_denominator = The number below the line. Empty where it is not published.
data_readings_provisional = True where the figure may yet change.
data_readings_revised = True where it was another when first published.
data_readings_break = True where it is not counted as those before it were.
data_readings_unreliable = True where it rests on so little that it may mislead.
data_readings_estimated = True where it is an estimate.
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
data_visits_told_at = The meeting that was told by word of mouth what inspectors had said. Empty where none was, or the papers do not say.
data_visits_letter_dated = The date of the letter that followed. Empty where no letter is known.
data_visits_letter_published = Whether the letter can be read: yes, or held where it was sent and not published. Empty where no letter is known.
data_visits_letter = The letter’s entry among the evidence. Empty where it has none.
data_claims = Claims about visits
data_claims_about = One row for each thing that was predicted, said or written about a visit.
data_claims_id = The claim’s name within the visit.
data_claims_basis = How it is known: predicted beforehand, told by word of mouth, or written by the inspectors.
data_claims_said_on = The day it was said or written.
data_claims_topic = The subject: the same words wherever the same subject comes up.
data_claims_point = The part of the subject: the same words wherever the same point comes up. Empty where it is the subject as a whole.
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
data_agenda = Agendas
data_agenda_about = One row for each item of a meeting’s agenda.
data_agenda_meeting = The meeting.
data_agenda_place = The place of the item on the agenda, counted from 1.
data_agenda_item = The number of the item, as the agenda gives it.
data_agenda_kind = What kind of business it is.
data_agenda_minutes = How many minutes are set aside. Empty where none are.
data_agenda_paper = Whether it is the item that the plan’s own paper is for.
data_agenda_exempt_paragraph = The paragraph of Schedule 12A to the Local Government Act 1972 under which a part of it is kept from the public. Empty where nothing is.
data_papers = Papers to meetings
data_papers_about = One row for each report to a meeting. Its page is meetings/MEETING/paper/ on this site.
data_papers_meeting = The meeting that it goes to, which names it.
data_papers_report_of = The role whose report it is.
data_papers_period = The period that it reports on. Empty where no report had been made by then.
data_papers_edition = The edition of the progress report that it carries.
data_papers_wards = Wards affected.
data_papers_classification = How open it is.
data_papers_key_decision = Whether it asks for a key decision.
data_papers_key_notice = The day on which notice of the key decision was given. Empty where none is known.
data_papers_final_decision = Who decides in the end. Empty where that is the meeting itself.
data_papers_published = The day it was published. Empty while it is a draft.
data_papers_late = Why it came after the agenda. Empty where it did not.
data_looked_at = What meetings looked at
data_looked_at_about = One row for each action or finding that a meeting looked at: in its agenda, paper or minute, in a question, in a promise, or with a new date.
data_looked_at_meeting = The meeting.
data_looked_at_kind = Whether it is an action or a finding.
data_looked_at_id = The ID of the action or the finding.
data_follow_ups = What meetings were promised
data_follow_ups_about = One row for each thing that a meeting was promised, recommended or left open, with its state as at the report. Its entry is follow-ups/#ID on this site.
data_follow_ups_id = Its name.
data_follow_ups_kind = Why it is owed.
data_follow_ups_meeting = The meeting at which it arose.
data_follow_ups_text = What is owed.
data_follow_ups_by = The role that owes it. Empty where nobody is named.
data_follow_ups_to = The body to which it is owed. Empty where that is the meeting’s own.
data_follow_ups_due = When it is due. Empty where no date was given.
data_follow_ups_state = Where it stands as at the report.
data_follow_ups_days_overdue = By how many days it is overdue. Empty where it is not.
data_follow_ups_answered = When it was answered. Empty where it was not.
data_follow_ups_answer = The answer, in Markdown. Empty where there was none by the report.
data_follow_ups_question = The question that it goes back to. Empty where it goes back to none.
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
data_citations_about = One row for each piece of evidence that an event, a meeting, a question or a promise to a meeting cites.
data_citations_cited_by = What cites it.
data_citations_cited_by_id = The ID of that event, meeting, question or promise.
data_corrections = Corrections
data_corrections_about = One row for each correction of this site.
data_corrections_id = The correction’s name.
data_corrections_what = What was wrong.
data_corrections_page = The page it stood on. Empty where it was more than one.
data_corrections_since = First day it was wrong.
data_corrections_corrected = Day it was put right.
data_corrections_was = What it said. Empty where a frozen report was corrected: correction_changes has that.
data_corrections_now = What it says now. Empty where a frozen report was corrected.
data_corrections_period = The frozen report that it corrects, as a period’s ID. Empty where no frozen report was wrong.
data_corrections_because = Why it was wrong. Empty where nobody said.
data_corrections_withheld = True where what was said could have told readers who somebody is, and so is not repeated.
data_correction_changes = Corrections of frozen reports, statement by statement
data_correction_changes_about = One row for each statement of a frozen report that was corrected. What must not be repeated has no row.
data_correction_changes_fact = What was corrected, by its path among the report’s facts, as facts.json has it.
data_correction_changes_was = What the report said. Empty where it said nothing.
data_correction_changes_now = What it should have said. Empty where it should have said nothing.
data_glossary = Glossary
data_glossary_about = One row for each term or acronym.
data_glossary_term = As the papers use it.
data_glossary_stands_for = The words of an acronym. Empty where it is none.
data_glossary_meaning = What it means.

## Feed and calendar
feed_subtitle = New reports, decisions about them, and corrections.
feed_rights = { $licence }: { $address }
feed_report = Progress report, { $period }
feed_report_summary = As at { $date }: { $headline }
feed_decision = Decision: { $body }, { $date }
feed_correction = Correction: { $what }
feed_correction_summary = Wrong since { $since }. It said: { $was } It says: { $now }
feed_correction_of_report = Wrong since { $since }. { $because }
feed_sort_report = Report
feed_sort_decision = Decision
feed_sort_correction = Correction
feed_follow = Follow new reports and corrections (Atom feed)
calendar_description = Meetings about the plan, when their papers are due, the deadlines of unfinished actions, and what meetings are still owed.
calendar_meeting = { $body }: { $title }
calendar_meeting_at = { $body }, { $time }: { $title }
calendar_item = Item { $item }.
calendar_papers = Papers are due by { $date }, { $method }. Check the date before you rely on it.
calendar_papers_due = Papers due: { $body }, { $date }
calendar_notice_due = Notice of a key decision due: { $body }, { $date }
calendar_due_text = By the end of this day: { $method } ({ $rule }). Check the date before you rely on it.
calendar_sort_papers = Committee papers
calendar_deadline = Deadline: { $id } { $title }
calendar_deadline_text = “{ $says }” in the plan. { $rating }.
calendar_owed = Owed to { $body }: { $text }
calendar_owed_text = { $kind }: { $body }, { $date }. Due { $due }.
calendar_sort_owed = Promise
calendar_sort_meeting = Meeting
calendar_sort_deadline = Deadline
calendar_add = Add these dates to your calendar
card_alt = Progress as at { $date }. { $headline }
card_day = As at { $date }. { $publication }.

## Timetable of a meeting
timetable_key_notice = Notice of the key decision
timetable_papers = Papers published
timetable_meeting = The meeting
timetable_decision = Decision published
timetable_call_in = Call-in ends
timetable_clear_days =
    { $days ->
        [one] { $days } clear day before the meeting
       *[other] { $days } clear days before the meeting
    }
timetable_calendar_days =
    { $days ->
        [one] { $days } clear day before the meeting, whether worked or not
       *[other] { $days } clear days before the meeting, whether worked or not
    }
timetable_days_before =
    { $days ->
        [one] { $days } working day before the meeting
       *[other] { $days } working days before the meeting
    }
timetable_days_after_meeting =
    { $days ->
        [one] { $days } working day after the meeting
       *[other] { $days } working days after the meeting
    }
timetable_days_after_decision =
    { $days ->
        [one] { $days } working day after the decision is published
       *[other] { $days } working days after the decision is published
    }
timetable_executive_papers = SI 2012/2089, regulations 6 and 7
timetable_committee_papers = Local Government Act 1972, section 100B
timetable_key_decisions = SI 2012/2089, regulation 9
timetable_own_rule = the body’s own rule
holiday_new_year = New Year’s Day
holiday_good_friday = Good Friday
holiday_easter_monday = Easter Monday
holiday_early_may = Early May bank holiday
holiday_spring = Spring bank holiday
holiday_summer = Summer bank holiday
holiday_christmas = Christmas Day
holiday_boxing_day = Boxing Day
holiday_ve_day = Early May bank holiday (VE day)
holiday_diamond_jubilee = Queen’s Diamond Jubilee
holiday_platinum_jubilee = Platinum Jubilee bank holiday
holiday_state_funeral = Bank Holiday for the State Funeral of Queen Elizabeth II
holiday_coronation = Bank holiday for the coronation of King Charles III
holiday_substitute = { $name }, substitute day

## Charts: shared
# A status ($status, $from, $to) comes from the plan, in small letters where it stands inside a sentence.
chart_month_1 = Jan
chart_month_2 = Feb
chart_month_3 = Mar
chart_month_4 = Apr
chart_month_5 = May
chart_month_6 = Jun
chart_month_7 = Jul
chart_month_8 = Aug
chart_month_9 = Sep
chart_month_10 = Oct
chart_month_11 = Nov
chart_month_12 = Dec
chart_short_month = { $month } { $year }
chart_short_day = { $day } { $month } { $year }
chart_span = { $first } to { $last }
chart_none = None
chart_not_in_plan = Not in the plan
chart_no_report = There is no report to show yet.
# In the key; what a pointer reads ends at the colon.
chart_carried = Carried forward: nothing new was reported
# Beside a status in a table.
chart_carried_forward = carried forward
chart_head_report = Report
chart_subtitle_of_priority = Priority { $id }. { $subtitle }
chart_source_report = Source: report of { $report }.
chart_source_reports = Source: reports of { $first } to { $last }.
chart_table_has_figures = The table has every figure.
chart_table_below_has_figures = The table below has every figure.
# Download [the picture (SVG)] or [the figures (CSV)].
chart_download = Download
chart_download_picture = the picture (SVG)
chart_download_or = or
chart_download_figures = the figures (CSV)
chart_verdict_progress = Progress
chart_verdict_mixed = Mixed
chart_verdict_concern = Concern
chart_verdict_outline = Outline: told, not written
# Ratings that the plan itself has no label for.
rating_finished = Finished
rating_green = On track
rating_amber = May delay
rating_red = Major issues
rating_not_started = Not started
rating_not_rated = Not rated

## Charts: each kind
# Are we on course? Bars of ratings, one a report.
standing_bars_headline_empty = No action is in the plan
# At most 15 words with what follows it.
standing_bars_fact = { $all ->
    [one] { $count } of { $all } action is { $finished } or { $green }
   *[other] { $count ->
        [one] { $count } of { $all } actions is { $finished } or { $green }
       *[other] { $count } of { $all } actions are { $finished } or { $green }
    }
}
standing_bars_up = { $fact }, up from { $count } in { $report }
standing_bars_down = { $fact }, down from { $count } in { $report }
standing_bars_as_before = { $fact }, as in { $report }
standing_bars_subtitle_first = Actions by rating, { $report }
standing_bars_subtitle = Actions by rating at each report, { $reports }
standing_bars_description = One bar for each report. { $reports }. The table below has every figure.
standing_bars_joined = { $count } joined the plan
standing_bars_left = { $count } left the plan
standing_bars_joined_and_left = { $joined } joined, { $left } left the plan
standing_bars_table = Actions by rating in each report
standing_bars_head_changes = Changes to the plan
# Which priorities need me? Bars of ratings, one a priority.
priority_bars_red = { $count } rated { $status }
priority_bars_overdue = { $count } overdue
priority_bars_headline_empty = The plan has no priorities yet
priority_bars_headline_none = No priority has an action that is overdue or rated { $status }
# $trouble is priority_bars_red, priority_bars_overdue or both.
priority_bars_headline_one = Priority { $id } needs most attention: { $trouble }
priority_bars_headline_two = Priorities { $one } and { $other } have most actions overdue or rated { $status }
priority_bars_headline_several = { $count } priorities share the most actions overdue or rated { $status }
priority_bars_subtitle = Actions of each priority by rating, { $report }
priority_bars_subtitle_some = Actions by rating of { $count } of { $all } priorities, { $report }
priority_bars_by_trouble = { $which }; most rated { $status } or overdue first
priority_bars_in_order = { $which }; in the order of the plan
priority_bars_description = One bar for each priority, all on one scale.
priority_bars_description_clear = { $count ->
    [0] Every priority has actions rated { $status } or overdue.
    [one] { $count } priority has no action rated { $status } or overdue.
   *[other] { $count } priorities have no action rated { $status } or overdue.
}
priority_bars_table = Actions of each priority by rating, and how many are overdue
# How long has each action been stuck? Actions by reports.
standing_matrix_headline_first = { $count ->
    [0] No action is unfinished
    [one] { $count } action is unfinished
   *[other] { $count } actions are unfinished
}
standing_matrix_headline = { $all ->
    [one] { $count } of { $all } unfinished action has kept its rating since { $report }
   *[other] { $count ->
        [one] { $count } of { $all } unfinished actions has kept its rating since { $report }
       *[other] { $count } of { $all } unfinished actions have kept their rating since { $report }
    }
}
standing_matrix_subtitle_some = The { $count } of { $all } actions whose rating has stood longest, by report; finished actions last
standing_matrix_subtitle_first = Each action’s rating, { $report }; finished actions last
standing_matrix_subtitle = Each action’s rating at each report, the longest unmoved first; finished actions last
standing_matrix_description = One row for each action, one column for each report. The table below names every rating.
standing_matrix_table = Rating of each action in each report; carried forward where nothing was reported
# How has one action stood, report after report?
standing_strip_headline = Action { $id } is rated { $status }
standing_strip_headline_silent = Action { $id } is rated { $status }, with no update since { $report }
standing_strip_headline_changed = Action { $id } is rated { $status }; at the report before it was { $was }
standing_strip_headline_unchanged = Action { $id } is rated { $status }, unchanged since { $report }
standing_strip_headline_not_yet = Action { $id } is not yet in the plan
standing_strip_headline_left = Action { $id } has left the plan
standing_strip_headline_unrated = Action { $id } has not been rated
standing_strip_subtitle_first = Rating of action { $id }, { $report }
standing_strip_subtitle = Rating of action { $id } at each report, { $reports }
standing_strip_description = One cell for each report, oldest first. { $told }. The table below has every rating.
standing_strip_table = Rating of the action in each report
standing_strip_head = Rating
standing_strip_head_known = How it is known
standing_strip_not_yet = Not yet in the plan
standing_strip_withdrawn = Withdrawn from the plan
standing_strip_updated = Updated by its owner
standing_strip_confirmed = Confirmed by its owner: nothing changed
standing_strip_carried = Carried forward: nothing was received
standing_strip_nothing = Nothing was ever received
# What a screen reader hears in place of the cells: "Rated not started in March 2022, on track from May 2022, carried forward
# since". Parts as they stand inside the sentence; commas go between them, and the whole gets a capital. The first that is a rating
# says so.
standing_strip_rated_in = rated { $status } in { $report }
standing_strip_rated_since = rated { $status } since { $report }
standing_strip_rated_before = rated { $status } before { $report }
standing_strip_rated_from = rated { $status } from { $report }
standing_strip_in = { $status } in { $report }
standing_strip_since = { $status } since { $report }
standing_strip_before = { $status } before { $report }
standing_strip_from = { $status } from { $report }
standing_strip_earlier = { $count ->
    [one] { $count } earlier standing, then { $later }
   *[other] { $count } earlier standings, then { $later }
}
standing_strip_silent = { $told }, carried forward since
standing_strip_silent_since = { $told }, carried forward since { $report }
# What changed between two reports?
movement_flow_headline_first = The first report has nothing to compare it with
movement_flow_headline_none = No rating has changed since { $report }
# $changes is a list of those that follow. At most 15 words.
movement_flow_headline = { $changes } since { $report }
movement_flow_led_neither = No action better or worse
movement_flow_led_better = { $count ->
    [0] No action better
    [one] { $count } action better
   *[other] { $count } actions better
}
movement_flow_led_worse = { $count ->
    [0] none worse
   *[other] { $count } worse
}
movement_flow_led_new = { $count } new
movement_flow_led_first_rated = { $count } first rated
movement_flow_said_better = { $count } better
movement_flow_said_finished = { $count } finished
movement_flow_said_worse = { $count } worse
movement_flow_said_new = { $count } new in the plan
movement_flow_said_first_rated = { $count } rated for the first time
movement_flow_said_withdrawn = { $count } withdrawn
movement_flow_said_unmoved = { $count } unmoved
movement_flow_said_none = No actions are in either.
movement_flow_subtitle_first = Actions by rating, { $report }
movement_flow_subtitle = { $count ->
    [one] { $count } action by rating, { $before } and { $now }
   *[other] { $count } actions by rating, { $before } and { $now }
}
movement_flow_description_first = No picture: the first report has no report before it. The table below has its ratings.
movement_flow_description = How actions moved from the ratings of { $before } to those of { $now }.
movement_flow_largest = The largest change of rating: { $count } from { $from } to { $to }.
movement_flow_description_table = The table below has every figure and names the actions.
movement_flow_source = Source: reports of { $before } and { $now }.
movement_flow_nothing_to_compare = This is the first report, so there is nothing to compare it with.
movement_flow_new = New in the plan
movement_flow_left = Left the plan
# What a pointer reads. $actions is common_actions, with their numbers where they are few; $from begins the sentence.
movement_flow_still = Still { $status }: { $actions }
movement_flow_from_to = { $from } to { $to }: { $actions }
movement_flow_from_left = { $from }, left the plan: { $actions }
movement_flow_list_changed = Changed since { $report }
movement_flow_list_unmoved = Unmoved
movement_flow_table_first = Actions by rating in { $report }, the first report
movement_flow_table = Actions by rating in { $before } and in { $now }
movement_flow_head_kind = What happened
movement_flow_head_before = Before
movement_flow_head_now = Now
movement_flow_head_which = Which actions
movement_flow_any = Any
movement_flow_no_report_before = No report before
movement_flow_total_in = Total in { $report }
# In the file of figures.
movement_flow_total_at = Total at { $date }
movement_flow_total_new = Total new in the plan
movement_flow_total_left = Total that left
movement_flow_named_above = Named in the rows above
movement_flow_and_more = { $names } and { $count } more
# How complete is each report?
completeness_bars_updated = Updated
completeness_bars_confirmed = Confirmed unchanged
completeness_bars_carried = Carried forward
completeness_bars_silent = Never reported
completeness_bars_none_rated = No action is rated yet
completeness_bars_evidence = Rated with evidence: { $count } of { $all }
completeness_bars_headline_empty = There were no actions in the plan in { $report }
completeness_bars_headline_none = No action was updated or confirmed for { $report }
completeness_bars_headline_only = The only action was updated or confirmed for { $report }
completeness_bars_headline_all = { $all ->
    [2] Both actions were updated or confirmed for { $report }
   *[other] All { $all } actions were updated or confirmed for { $report }
}
completeness_bars_headline_some = { $count ->
    [one] { $count } of { $all } actions was updated or confirmed for { $report }
   *[other] { $count } of { $all } actions were updated or confirmed for { $report }
}
completeness_bars_subtitle = How actions were reported, { $reports }; below each bar, ratings with evidence
completeness_bars_description = One bar for each report. { $reports }. The table below has every figure.
completeness_bars_said_updated = { $count } updated
completeness_bars_said_confirmed = { $count } confirmed unchanged
completeness_bars_said_carried = { $count } carried forward
completeness_bars_said_silent = { $count } never reported
completeness_bars_said_none = no actions
completeness_bars_said_unrated = no action is rated
completeness_bars_said_evidence = ratings that cite evidence: { $count } of { $all }
completeness_bars_table = How the actions of each report were reported
completeness_bars_head_rated = Rated
completeness_bars_head_evidence = Rated with evidence
# Which findings are not answered?
finding_matrix_empty = The plan names no findings yet.
finding_matrix_headline_empty = The plan names no findings yet
finding_matrix_headline_only_unanswered = No action names the only finding
finding_matrix_headline_none_answered = No action names any of the { $all } findings
finding_matrix_headline_unanswered = { $count ->
    [one] { $count } of { $all } findings has no action that names it
   *[other] { $count } of { $all } findings have no action that names them
}
finding_matrix_headline_alike = { $all ->
    [one] The only finding has actions; the newest verdict is { $verdict }
   *[other] All { $all } findings have actions; the newest verdict on each is { $verdict }
}
finding_matrix_headline_verdicts = { $all ->
    [one] The only finding has actions; newest verdicts: { $verdicts }
   *[other] All { $all } findings have actions; newest verdicts: { $verdicts }
}
finding_matrix_headline_no_verdict = { $all ->
    [one] The only finding has actions; no visit has given a verdict yet
   *[other] All { $all } findings have actions; no visit has given a verdict yet
}
finding_matrix_all_progress = progress
finding_matrix_all_mixed = mixed
finding_matrix_all_concern = concern
finding_matrix_count_progress = { $count } progress
finding_matrix_count_mixed = { $count } mixed
finding_matrix_count_concern = { $count } concern
finding_matrix_count_none = { $count } none
finding_matrix_subtitle = Findings by what each visit said of them, and the actions that name them by rating, { $report }
finding_matrix_source = Source: report of { $report }, and what inspectors said and wrote up to then.
finding_matrix_description = One row for each finding, { $count ->
    [0] no visit has been made
    [one] one column for what the visit said of it
   *[other] { $count } columns for what visits said of it, oldest first
}, then the actions that name it as a bar by rating.
finding_matrix_description_forgotten = { $count ->
    [one] Finding { $findings } is named by no action and mentioned by no visit.
   *[other] Findings { $findings } are named by no action and mentioned by no visit.
}
finding_matrix_description_table = The table below has every verdict and figure.
finding_matrix_inspection = Inspection
finding_matrix_monitoring_visit = Monitoring visit
finding_matrix_peer_review = Peer review
finding_matrix_table = Each finding, what visits said of it, and the actions that name it
finding_matrix_head = Finding
finding_matrix_head_first = Naming it first
finding_matrix_head_ratings = Their ratings
finding_matrix_first = { $count ->
    [one] { $count } names it first
   *[other] { $count } name it first
}
finding_matrix_not_said = Not said
finding_matrix_unanswered = No action names it
finding_matrix_forgotten = No visit mentions it, no action names it
finding_matrix_no_verdict = No verdict
finding_matrix_told = told so far
finding_matrix_chip_told = { $verdict }, told so far
finding_matrix_chip_nothing = – not mentioned
finding_matrix_title_told = { $verdict }, by word of mouth
finding_matrix_cell_told = { $verdict } (by word of mouth)
finding_matrix_not_mentioned = Not mentioned
finding_matrix_mentioned = Mentioned without a verdict
# Are dates real? First promised dates that passed or were changed.
slips_empty_undated = No action has had a date that could pass.
slips_empty = No first promised date has passed unmet or was changed.
slips_headline_undated = No action had a date that could pass when it was first promised
# $changed is slips_dates_changed. At most 15 words.
slips_headline_one_kept = The one dated action is finished or still within its first date; { $changed }
slips_headline_one_past = The one dated action is unfinished past its first date; { $changed }
slips_headline_none = None of { $all } dated actions is unfinished past its first date; { $changed }
slips_headline_all = All { $all } dated actions are unfinished past their first date; { $changed }
slips_headline_some = { $count ->
    [one] { $count } of { $all } dated actions is unfinished past its first date; { $changed }
   *[other] { $count } of { $all } dated actions are unfinished past their first date; { $changed }
}
slips_dates_changed = { $count ->
    [0] no date changed
    [one] { $count } date changed
   *[other] { $count } dates changed
}
slips_subtitle = First promised date, each change and the deadline now, as at { $date }
slips_subtitle_kept = First promised date, each change and the deadline now, as at { $date }; { $count ->
    [one] { $count } more action is not past its first date
   *[other] { $count } more actions are not past their first date
}
slips_description = A timeline with a row for each action whose first date has passed or was changed, against { $date }.
slips_description_longest = The longest overdue { $count ->
    [one] is
   *[other] are
} { $names }, by { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
slips_description_undated = { $count ->
    [one] { $count } unfinished action has no date that could pass, listed below the rows.
   *[other] { $count } unfinished actions have no date that could pass, listed below the rows.
}
slips_description_table = The table has every date.
slips_kind_event = waiting for an event
slips_kind_start = with only a start date
slips_kind_interim = dated for a first step only
slips_kind_ongoing = ongoing
slips_kind_none = with no deadline
slips_kind_unclear = in words that give no date
slips_deadline_now = Deadline now
slips_key_changed = Changed to
slips_key_late = Time past it
slips_key_finished = Reported finished
slips_same_month = Same month
slips_later = { $count ->
    [one] { $count } month later
   *[other] { $count } months later
}
slips_earlier = { $count ->
    [one] { $count } month earlier
   *[other] { $count } months earlier
}
slips_dated_later_on = Dated later on
slips_taken_away = Date taken away
slips_not_redated = Not re-dated
slips_overdue = { $count ->
    [one] Overdue { $count } day
   *[other] Overdue { $count } days
}
slips_finished_late = { $count ->
    [one] Finished at most { $count } day late
   *[other] Finished at most { $count } days late
}
slips_not_due = Not due yet
slips_finished_on_time = Finished on time
slips_finished_by_new_date = Finished by its new date
slips_finished = Finished
slips_reported = { $state }; reported { $date }
slips_undated = No date that could pass
slips_no_date = No date
# What the plan says in place of a date.
slips_no_date_but = No date: { $words }
slips_said_in = { $date }, said in { $report }
slips_left_out = { $count ->
    [one] { $count } more action with smaller slips
   *[other] { $count } more actions with smaller slips
}
slips_not_shown = Not shown: { $what }
slips_band = No date that could pass: { $count }
slips_band_kind = { $count } { $kind }: { $names }
slips_table = First promised dates that have passed or were changed
slips_head_redated = Times re-dated
slips_head_each = Each new date
slips_head_moved = Months moved
slips_head_state = State on { $date }
slips_head_without = Without a date: { $kind }
slips_head_all_without = All without a date that could pass
slips_cell_not_shown = Not shown
slips_cell_beyond = Beyond the { $count } largest
slips_cell_not_counted = Not counted
slips_cell_not_measured = Cannot be measured
# Will it finish? What was planned by the first dates, and finished.
burn_up_empty = No action has a first date that could pass, so there is nothing to plan by.
burn_up_headline_undated = No action has a first date, so nothing shows when the plan should finish
burn_up_headline_one = The one dated action { $due ->
    [0] was not due
   *[other] was due
} by { $date }; { $finished ->
    [0] it is not finished
   *[other] it is finished
}
# $finished is burn_up_are_finished. At most 15 words.
burn_up_headline_none = None of { $all } dated actions was due by { $date }; { $finished }
burn_up_headline_all = All { $all } dated actions were due by { $date }; { $finished }
burn_up_headline_some = { $count ->
    [one] { $count } of { $all } dated actions was due by { $date }; { $finished }
   *[other] { $count } of { $all } dated actions were due by { $date }; { $finished }
}
burn_up_are_finished = { $count ->
    [0] none is finished
    [one] { $count } is finished
   *[other] { $count } are finished
}
burn_up_subtitle = Actions in the plan at { $date } with a first promised date: planned, and finished at each report, { $reports }
burn_up_description_none = There is no picture to draw; the table has what each report said.
burn_up_description = Three lines over time: actions planned by their first dates, rising to { $all }; actions finished, { $finished } at { $date }; and actions finished with evidence, { $evidenced }.
burn_up_description_undated = { $count ->
    [one] { $count } more action had no first date and is in no line.
   *[other] { $count } more actions had no first date and are in no line.
}
burn_up_with_evidence = { $count } with evidence
burn_up_finished = { $count } finished
burn_up_finished_with_evidence = { $count } finished with evidence
burn_up_gap = { $due } due, { $finished } finished
burn_up_due = { $count } due by { $date }
burn_up_planned = { $count } planned by { $date }
burn_up_undated = { $count ->
    [one] { $count } action had no date at first and is in no line
   *[other] { $count } actions had no date at first and are in no line
}
burn_up_table = Actions planned by their first dates, and finished
burn_up_head_date = Date
burn_up_head_planned = Planned by then
burn_up_head_evidenced = Finished with evidence
burn_up_head_undated = Undated, in no line
burn_up_to_come = Still to come
burn_up_not_reported = Not yet reported
# Good or bad, a real change or chance? One measure over time.
measure_headline_none = No figure has been published
# After the figure and a colon.
measure_said_common = no real change
measure_said_better = getting better
measure_said_worse = getting worse
measure_said_up = going up
measure_said_down = going down
measure_said_change = a real change
measure_subtitle = { $title }: readings, { $dates }
measure_subtitle_run = { $title }: readings and their median, { $dates }
measure_subtitle_control = { $title }: readings and what chance explains, { $dates }
measure_description_points = { $count ->
    [0] Nothing to draw
    [one] One point
   *[other] { $count } points
}
measure_description_line = A line of { $count } points
# $gaps is a list such as 1 suppressed and 2 unknown.
measure_description_gaps = { $what }; without a figure: { $gaps }
measure_description_table = The table below has every reading.
measure_source = Source: { $source }.
# The small picture in tables. $first and $last are measure_value_in.
measure_sparkline = { $count } figures, from { $first } to { $last }
measure_value_in = { $value } in { $date }
measure_no_limits_to_judge_by = No limits to judge it by
# One of three, a colon, then one of eight.
measure_point_better = Better
measure_point_worse = Worse
measure_point_neutral = More than chance
measure_point_outside_up = above the upper limit
measure_point_outside_down = below the lower limit
measure_point_trend_up = one of seven or more in a row that rise
measure_point_trend_down = one of seven or more in a row that fall
measure_point_two_in_three_up = one of two in three near the upper limit
measure_point_two_in_three_down = one of two in three near the lower limit
measure_point_shift_up = one of seven or more in a row above the average
measure_point_shift_down = one of seven or more in a row below the average
measure_why_too_few = too few readings
measure_why_fewer = fewer than { $count } readings
measure_why_same = all readings are the same
measure_why_screened = all readings are the same but for a few large changes
measure_why_not_finite = a reading is no number
measure_chart_reading = Reading
measure_chart_common = Normal variation
measure_chart_improvement = Better than chance explains
measure_chart_concern = Worse than chance explains
measure_chart_neutral = More change than chance explains
measure_chart_counted_differently = Counted differently from here on
measure_chart_not_due = not due
measure_chart_baseline_at = Baseline { $value }
measure_chart_target = Target { $value } by { $date }
measure_chart_target_close = Target { $value } by { $date }; close from { $from }
measure_chart_upper = Upper limit { $value }
measure_chart_lower = Lower limit { $value }
measure_chart_upper_trial = Upper trial limit { $value }
measure_chart_lower_trial = Lower trial limit { $value }
measure_chart_average = Average { $value }
measure_chart_median = Median { $value }
measure_chart_trial = Trial limits ({ $count } readings): they will move as more readings come in.
measure_chart_impossible = A limit beyond what is possible is drawn at the edge; the table has it in full.
measure_sign_letters = H: high or rising; L: low or falling
measure_sign_suppressed = [c]{"\u00A0"}suppressed, so that no one can be identified
measure_sign_not_collected = [x]{"\u00A0"}not collected
measure_sign_not_applicable = [z]{"\u00A0"}not applicable
measure_sign_unknown = ?{"\u00A0"}no figure was given
measure_sign_provisional = [p]{"\u00A0"}provisional: an open point
measure_sign_revised = [r]{"\u00A0"}revised since first published
measure_sign_break = [b]{"\u00A0"}a break: counted differently from here on
measure_sign_low = [low]{"\u00A0"}rounds to 0 and is not 0
measure_sign_unreliable = [u]{"\u00A0"}rests on so little that it may mislead
measure_sign_estimated = [e]{"\u00A0"}an estimate
measure_shorthand_provisional = [p]{"\u00A0"}provisional: it may yet change
# $signs is a list with semicolons: [c] suppressed; [p] provisional.
table_shorthand = In this table: { $signs }.
measure_mark_provisional = provisional [p]
measure_mark_revised = revised [r]
measure_mark_break = counted differently from here on [b]
measure_mark_unreliable = may mislead [u]
measure_mark_estimated = estimated [e]
measure_table = Each reading
measure_table_judged = Each reading, what it says, and the lines it is judged by
measure_head_when = When
measure_head_value = Value
measure_head_says = What it says
measure_head_lower = Lower limit
measure_head_upper = Upper limit
measure_head_average = Average
measure_head_median = Median
measure_head_average_or_median = Average or median
measure_head_footing = Limits worked out from
measure_head_target = Target by { $date }
measure_head_close = Close to the target from
measure_head_marks = Marks
measure_head_note = Note
measure_baseline = Baseline
measure_not_given = not given
measure_not_judged = Not judged
measure_no_line = none
measure_no_limits = No limits
measure_no_limits_because = No limits: { $why }
measure_readings = { $count } readings
measure_readings_on_trial = { $count } readings, on trial

## The document of a paper: what stands on it beside the pages that it is made of
paper_form_draft = Draft
paper_form_page_of = Page { $page } of { $pages }
paper_form_pages = (Pages { $from } - { $to })
paper_form_page = (Page { $from })
paper_form_contents = Contents
paper_form_notice = Note
paper_form_original = About this document
paper_form_original_text = This page is the accessible original. A PDF of it is a copy for the meeting’s pack.
paper_form_site = The same report stands on the site, with every action and its history:
paper_form_web = On the web
paper_form_items = Items
paper_form_read = Read the report
paper_form_agenda = Agenda
paper_form_to = To
paper_form_all_members = All members of { $body }
paper_form_chair = { $name } (Chair)
paper_form_vice_chair = { $name } (Vice-Chair)
paper_form_co_opted = { $name } (co-opted)
paper_form_contact = Contact
paper_form_minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
