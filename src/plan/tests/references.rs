use super::{files, plan, plan_with};
use crate::plan::measure::NoFigure;
use crate::plan::{Record, Register, Role, load, measure, offer_other_words};

#[test]
fn references_are_followed_the_other_way_round() {
    let plan = plan();
    let links = &plan.links;
    assert_eq!(links.actions_by_finding, [vec![0, 3], vec![0, 2, 3]]);
    assert_eq!(links.led_by_role, [vec![0, 2], vec![3]]);
    assert_eq!(links.supported_by_role, [vec![3], vec![3]]);
    assert_eq!(links.claims_by_action, [vec![(0, 1), (1, 0)], vec![], vec![(1, 0)], vec![]]);
    assert_eq!(links.questions_by_action, [(0, 1), (2, 0), (2, 1)], "each question once");
}

#[test]
fn an_action_that_names_a_finding_twice_is_linked_once() {
    let twice = "id: \"2\"\nstrand: practice\ntitle: T\nactions:\n  - {id: \"2.1\", title: F, findings: [managers, managers], support: [worker, worker]}\n";
    let plan = plan_with(&[("content/priorities/b.yaml", twice)]);
    assert_eq!(plan.links.actions_by_finding[1], [0, 2, 3]);
    assert_eq!(plan.links.supported_by_role[1], [2, 3]);
}

#[test]
fn claims_and_questions_are_found_from_the_action_they_are_about() {
    let plan = plan();
    let claims =
        |at| plan.claims_about(at).map(|(visit, claim)| format!("{} {}", visit.id, claim.id)).collect::<Vec<_>>();
    assert_eq!(claims(0), ["b-early drift", "a-late better"]);
    assert_eq!((claims(1).len(), claims(2).len(), claims(99).len()), (0, 1, 0));
    let questions = |at| plan.questions_about(at).map(Record::id).collect::<Vec<_>>();
    assert_eq!([0, 1, 2, 3].map(questions), [vec!["second"], vec![], vec!["first", "second"], vec![]]);
}

#[test]
fn of_two_records_with_one_id_the_first_is_found() {
    let role = |title: &str| serde_yaml::from_str::<Role>(&format!("{{id: a, title: {title}}}")).unwrap();
    let register = Register::new(vec![role("First"), role("Second")]);
    assert_eq!(register.get("a").map(|role| role.title.to_string()).as_deref(), Some("First"));
    assert_eq!((register.position("a"), register.position("b"), register.len()), (Some(0), None, 2));
    assert_eq!((&register).into_iter().count(), 2);
}

#[test]
fn a_text_quotes_a_figure_by_its_measure_and_time() {
    let plan = plan();
    let (of, reading) = measure::quoted(&plan, "visits", "March%202022").unwrap();
    assert_eq!(measure::quotation(of, reading), "40");
    assert!(matches!(measure::quoted(&plan, "others", "2022-03"), Err(NoFigure::Measure)));
    assert!(matches!(measure::quoted(&plan, "visits", "soon"), Err(NoFigure::Time(_))));
    assert!(matches!(measure::quoted(&plan, "visits", "2022-04"), Err(NoFigure::Reading(..))));
}

/// What is offered in place of words that stand in one file.
fn offered(file: &'static str, text: &str) -> Vec<Option<String>> {
    let sources = files(&[(file, text)]);
    let (plan, _, mut diagnostics) = load(&sources);
    offer_other_words(&plan, &sources, &mut diagnostics);
    diagnostics.into_iter().map(|found| found.fix.and(found.help)).collect()
}

#[test]
fn a_rating_by_its_label_or_colour_is_offered_by_its_word() {
    let rated = |words: &str| {
        offered(
            "content/periods/c-first/updates.yaml",
            &format!("updates:\n  \"1.1\":\n    rag: {words}\n    note: N\n"),
        )
    };
    assert_eq!(rated("\"on  Track\""), [Some("write `green`".to_owned())]);
    assert_eq!(rated("Stuck"), [Some("write `red`".to_owned())]);
    assert_eq!(rated("Blue"), [Some("write `finished`".to_owned())]);
    assert_eq!(rated("splendid"), [None]);
}

#[test]
fn a_label_of_two_ratings_is_not_guessed_at() {
    let frame = "title: T\nversion: \"1\"\ndated: 2022-03-01\nstrands: [{id: practice, title: P}]\nrag:\n  - {key: green, label: Blue, meaning: M}\n  - {key: red, label: blue, meaning: M}\n";
    let update = "updates:\n  \"1.1\": {rag: Blue, note: N}\n";
    let sources = files(&[("content/plan.yaml", frame), ("content/periods/c-first/updates.yaml", update)]);
    let (plan, _, mut diagnostics) = load(&sources);
    offer_other_words(&plan, &sources, &mut diagnostics);
    assert_eq!(diagnostics.iter().map(|found| found.fix.is_some()).collect::<Vec<_>>(), [false]);
}

#[test]
fn a_role_by_its_title_or_another_name_is_offered_by_its_id() {
    let led = |field: &str| {
        let text =
            format!("id: \"2\"\nstrand: practice\ntitle: T\nactions:\n  - id: \"2.1\"\n    title: F\n    {field}\n");
        offered("content/priorities/b.yaml", &text)
    };
    assert_eq!(led("lead: principal social WORKER"), [Some("write `worker`".to_owned())]);
    assert_eq!(led("lead: 'Director of services'"), [Some("write `director`".to_owned())]);
    assert_eq!(led("support: [\"Director of services\"]"), [Some("write `director`".to_owned())]);
    assert_eq!(led("lead: Somebody else"), [None]);
    assert_eq!(led("added: Director of services"), [None], "no field for a role");
}
