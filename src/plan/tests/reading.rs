use super::{files, plan, plan_with};
use crate::plan::{ActionId, Disclosure, FindingId, MeasureId, Rag, When, load, theme_name};
use jiff::civil::date;

#[test]
fn records_stand_in_the_order_a_reader_expects_whatever_their_files_are_called() {
    let plan = plan();
    assert_eq!(plan.priorities.ids().collect::<Vec<_>>(), ["1", "2", "10"]);
    assert_eq!(plan.actions.ids().collect::<Vec<_>>(), ["1.1", "1.2", "2.1", "10.1"]);
    assert_eq!(plan.periods.ids().collect::<Vec<_>>(), ["c-first", "b-second", "a-third"]);
    assert_eq!(plan.visits.ids().collect::<Vec<_>>(), ["b-early", "a-late"]);
    assert_eq!(plan.meetings.ids().collect::<Vec<_>>(), ["b-early", "a-late"]);
    assert_eq!(plan.pages.ids().collect::<Vec<_>>(), ["method", "about"], "those with an order come first");
    assert_eq!(plan.glossary.ids().collect::<Vec<_>>(), ["alpha", "Zeta"], "letter case is ignored");
    assert_eq!(plan.strands.ids().collect::<Vec<_>>(), ["practice"]);
    assert_eq!(plan.bodies.ids().collect::<Vec<_>>(), ["cabinet"]);
    assert_eq!(plan.events.ids().collect::<Vec<_>>(), ["appointed", "moved"]);
    assert_eq!(plan.evidence.ids().collect::<Vec<_>>(), ["paper-march"]);
    assert_eq!(plan.corrections.ids().collect::<Vec<_>>(), ["march-total"]);
    assert_eq!(plan.approvals.ids().collect::<Vec<_>>(), ["shares"]);
    assert_eq!(plan.measures.ids().collect::<Vec<_>>(), ["visits"]);
    assert_eq!(plan.questions.ids().collect::<Vec<_>>(), ["first", "second"]);
    let claims = &plan.visits[0].doc.claims;
    assert_eq!(claims.iter().map(crate::plan::Record::id).collect::<Vec<_>>(), ["soon", "drift", "told"]);
}

#[test]
fn an_action_belongs_to_the_priority_of_its_file() {
    let plan = plan();
    let owner = |action| plan.priority_of(action).map(|priority| priority.id.as_str());
    assert_eq!([0, 1, 2, 3, 4].map(owner), [Some("1"), Some("1"), Some("2"), Some("10"), None]);
}

#[test]
fn a_deadline_without_a_year_is_read_by_the_date_of_the_plan() {
    let plan = plan();
    let due = |at: usize| plan.baselines[at].understood.due().map(When::iso);
    assert_eq!([0, 1, 2, 3].map(due).map(Option::unwrap_or_default), ["2022-06", "", "2022-12", "2022-06"]);
    assert!(plan.baselines[3].understood.assumed_year && !plan.baselines[0].understood.assumed_year);
}

#[test]
fn a_period_without_a_title_is_called_by_its_month() {
    let mut plan = plan();
    let titles = |plan: &crate::plan::Plan| plan.periods.iter().map(|period| period.title.clone()).collect::<Vec<_>>();
    assert_eq!(titles(&plan), ["March 2022", "September 2022", "The third report"]);
    plan.name_periods(|date| format!("mis {}", date.month()));
    assert_eq!(titles(&plan), ["mis 3", "mis 9", "The third report"]);
}

#[test]
fn a_report_of_an_earlier_period_knows_nothing_of_later_ones() {
    let mut plan = plan();
    plan.report_as_at("nowhere");
    assert_eq!(plan.periods.len(), 3);
    plan.report_as_at("b-second");
    assert_eq!(plan.periods.ids().collect::<Vec<_>>(), ["c-first", "b-second"]);
    assert_eq!(plan.periods.position("a-third"), None);
    assert_eq!(plan.periods.as_slice().len(), 2);
}

#[test]
fn the_mark_that_notepad_writes_is_no_word_of_a_report() {
    let plan = plan_with(&[("content/periods/b-second/narrative.md", "No mark.\n")]);
    let body = |at: usize| plan.periods[at].narrative.as_ref().map(|narrative| narrative.body.clone());
    assert_eq!(body(0), Some(3.."\u{feff}The plan was agreed.\n".len()));
    assert_eq!(body(1), Some(0.."No mark.\n".len()));
    assert_eq!(body(2), None);
}

#[test]
fn a_period_keeps_what_was_said_in_it() {
    let plan = plan();
    let first = &plan.periods[0];
    assert_eq!(first.confirm, [ActionId::new("1.2").unwrap()]);
    let said: Vec<_> = first.updates.iter().map(|(id, update)| (id.to_string(), update.rag)).collect();
    assert_eq!(said, [("1.1".to_owned(), Some(Rag::Green))]);
    assert_eq!(&*first.folder, "content/periods/c-first");
    assert!(plan.periods[1].confirm.is_empty());
    assert_eq!(plan.documents.iter().map(|path| &**path).collect::<Vec<_>>(), ["plan.pdf"]);
    assert_eq!(plan.meetings[0].minute.file.as_ref(), "content/meetings/b-early.md");
}

#[test]
fn a_theme_is_known_before_the_plan_is_read() {
    assert_eq!(theme_name(&files(&[])).as_deref(), Some("plain"));
    assert_eq!(theme_name(&files(&[("content/site.yaml", "")])), None);
}

#[test]
fn a_site_that_names_no_language_is_in_british_english() {
    assert_eq!(plan().site.language.to_string(), "en-GB");
}

#[test]
fn a_measure_has_the_table_beside_its_definition() {
    let plan = plan();
    let measure = &plan.measures[0];
    assert_eq!(&*measure.table(), "content/measures/visits.csv");
    assert_eq!(measure.readings.len(), 1);
    assert_eq!(measure.reading(When::parse("2022-03").unwrap()).unwrap().value.plain(), "40");
}

#[test]
fn an_approval_covers_its_measures_at_its_times_and_no_others() {
    let plan = plan();
    let (visits, at) = (MeasureId::new("visits").unwrap(), |words| When::parse(words).unwrap());
    let approval = &plan.approvals[0];
    assert!(approval.covers(&visits, at("2022-03")));
    assert!(!approval.covers(&visits, at("2022-04")));
    assert!(!approval.covers(&MeasureId::new("other").unwrap(), at("2022-03")));
    let always = plan_with(&[(
        "content/approvals.yaml",
        "- {id: shares, measures: [visits], approved_by: Head, date: 2022-03-01, because: Published before.}\n",
    )]);
    assert!(always.approvals[0].covers(&visits, at("1999")));
}

#[test]
fn the_smallest_base_of_a_share_is_the_sites_own_where_it_gives_one() {
    let rules = |lines: &str| serde_yaml::from_str::<Disclosure>(lines).unwrap().rules();
    let standard = crate::disclosure::Rules::default();
    assert_eq!(rules("{}"), standard);
    let own = rules("{scheme: nhs, min_base: 33, suppress_zero: true}");
    assert_eq!((own.scheme, own.min_base, own.suppress_zero), (crate::disclosure::Scheme::Nhs, 33, true));
}

#[test]
fn a_rating_has_the_label_that_the_plan_gives_it() {
    let plan = plan();
    let labels = Rag::ALL.map(|rag| plan.frame.label(rag));
    assert_eq!(labels, [None, Some("On track"), None, Some("Stuck"), None, None]);
}

#[test]
fn a_post_is_vacant_from_the_first_day_until_it_is_filled() {
    let plan = plan();
    let vacant = |day| plan.roles[1].vacancy_on(day).is_some();
    assert_eq!(
        [date(2022, 1, 9), date(2022, 1, 10), date(2022, 5, 1), date(2022, 5, 2)].map(vacant),
        [false, true, true, false]
    );
    assert!(plan.roles[0].vacancy_on(date(2022, 2, 1)).is_none());
}

#[test]
fn an_event_has_happened_from_the_first_day_that_it_may_have() {
    let plan = plan();
    let happened = |at: usize, day| plan.events[at].had_happened(day);
    assert!(!happened(0, date(2022, 4, 30)) && happened(0, date(2022, 5, 1)) && happened(0, date(2023, 1, 1)));
    assert!(!happened(1, date(2023, 1, 1)));
}

#[test]
fn a_claim_was_made_on_its_own_day_or_that_of_the_letter_or_of_the_visit() {
    let plan = plan();
    let visit = &plan.visits[0];
    let said: Vec<String> = visit.doc.claims.iter().map(|claim| visit.said_on(claim).to_string()).collect();
    assert_eq!(said, ["2022-08-10", "2022-09-01", "2022-08-12"]);
}

#[test]
fn nothing_of_a_plan_without_faults_is_lost() {
    let (_, lost, _) = load(&files(&[]));
    assert!(!lost.may_hold("role", "director") && !lost.is_part_of("content/roles.yaml"));
}

#[test]
fn findings_are_named_in_a_list_or_by_rank() {
    let plan = plan();
    let named = |at: usize| plan.actions[at].findings.iter().map(FindingId::as_str).collect::<Vec<_>>();
    assert_eq!((named(0), named(1), named(2)), (vec!["drift", "managers"], vec![], vec!["managers"]));
    let (drift, managers) = (FindingId::new("drift").unwrap(), FindingId::new("managers").unwrap());
    assert_eq!(plan.actions[0].findings.primary.as_ref(), Some(&drift));
    assert!(plan.actions[0].findings.contains(&managers) && !plan.actions[2].findings.contains(&drift));
}
