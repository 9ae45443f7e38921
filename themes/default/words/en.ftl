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

## Home

## Cabinet edition

## Scrutiny edition and lines of enquiry

## Changes

## Data quality

## All reports
reports_lede =
    { $count ->
        [one] { $count } report. Each stays at its address for good.
       *[other] { $count } reports. Each stays at its address for good.
    }
edition_scrutiny = Scrutiny edition
edition_changes = What changed
edition_data_quality = How complete

## Priorities and a priority

## Actions

## An action

## Findings and a finding
findings_title = What inspectors found
findings_lede =
    { $count ->
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

## Statistics

## Visits and a visit

## Deadlines

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
role_answers = Questions answered

## Meetings and a meeting

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
accessibility_scripts = read it without scripts or cookies: it uses none
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
search_noun_report = Report
search_noun_page = Page
search_noun_term = Term
search_noun_question = Question
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

## Feed and calendar

## Charts: shared

## Charts: each kind
