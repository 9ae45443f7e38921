use crate::plan::{
    Basis, Body, ChartKind, ChartScope, Correction, EnquiryRule, Impact, ItemKind, MeasureKind, Number, Rag, Value,
    Verdict, deadline::DeadlineKind, understand,
};
use jiff::civil::date;

/// What YAML makes of a word.
fn read<T: serde::de::DeserializeOwned>(word: &str) -> T {
    serde_yaml::from_str(word).unwrap_or_else(|error| panic!("{word}: {error}"))
}

#[test]
fn the_word_of_a_style_or_an_address_is_the_word_that_a_clerk_writes() {
    for rule in EnquiryRule::ALL {
        assert_eq!(read::<EnquiryRule>(rule.key()), rule);
    }
    for basis in Basis::ALL {
        assert_eq!(read::<Basis>(basis.key()), basis);
    }
    for verdict in [Verdict::Progress, Verdict::Mixed, Verdict::Concern] {
        assert_eq!(read::<Verdict>(verdict.key()), verdict);
    }
    for rag in Rag::ALL.into_iter().filter(|rag| *rag != Rag::NotRated) {
        assert_eq!(read::<Rag>(rag.key()), rag);
    }
    for word in [
        "standing-bars",
        "priority-bars",
        "standing-matrix",
        "slips",
        "burn-up",
        "movement",
        "finding-matrix",
        "completeness",
        "standing-strip",
        "measure",
    ] {
        assert_eq!(read::<ChartKind>(word).key(), word);
    }
}

#[test]
fn a_rating_is_known_by_its_key_and_its_place() {
    for (at, rag) in Rag::ALL.into_iter().enumerate() {
        assert_eq!((rag.index(), Rag::from_key(rag.key())), (at, Some(rag)));
        assert_eq!(rag.to_string(), rag.key());
    }
    assert_eq!(Rag::from_key("blue"), None);
    assert!(serde_yaml::from_str::<Rag>("not-rated").is_err(), "nobody rates an action as not rated");
}

#[test]
fn a_chart_is_of_what_it_can_be_about() {
    let scope = |word| read::<ChartKind>(word).scope();
    assert_eq!([scope("slips"), scope("burn-up")], [ChartScope::PlanOrPriority; 2]);
    assert_eq!([scope("standing-bars"), scope("standing-matrix")], [ChartScope::PlanOrPriority; 2]);
    assert_eq!([scope("priority-bars"), scope("movement")], [ChartScope::Plan; 2]);
    assert_eq!([scope("finding-matrix"), scope("completeness")], [ChartScope::Plan; 2]);
    assert_eq!((scope("standing-strip"), scope("measure")), (ChartScope::Action, ChartScope::Measure));
}

#[test]
fn each_kind_of_deadline_has_its_word() {
    let key = |words: &str| understand(words, date(2022, 3, 1)).kind.key();
    assert_eq!(
        ["June 2022", "Start June 2022", "", "Ongoing", "soonish", "June to August 2022"].map(key),
        ["due", "start", "none", "ongoing", "unclear", "range"]
    );
    assert_eq!(DeadlineKind::Event.key(), "event");
    let when = crate::plan::When::day(date(2022, 6, 1));
    assert_eq!(DeadlineKind::Interim(when).key(), "interim");
}

#[test]
fn each_impact_has_its_words() {
    let impacts = [Impact::None, Impact::Early, Impact::Evidenced, Impact::Sustained];
    assert_eq!(impacts.map(Impact::word), ["No impact shown yet", "Early signs", "Evidenced", "Sustained"]);
}

#[test]
fn a_reason_for_no_figure_has_a_word_for_files_one_for_readers_and_the_shorthand_of_statistics() {
    let told = Value::REASONS.map(|reason| (reason.key().unwrap(), reason.word().unwrap(), reason.shorthand()));
    assert_eq!(
        told,
        [
            ("suppressed", "suppressed", Some("[c]")),
            ("not-collected", "not collected", Some("[x]")),
            ("not-due", "not yet due", None),
            ("not-applicable", "not applicable", Some("[z]")),
            ("low", "low", Some("[low]")),
            ("unknown", "unknown", None),
        ]
    );
    let figure = Value::Number(Number::whole(8));
    assert_eq!((figure.key(), figure.word(), figure.shorthand()), (None, None, None));
    assert_eq!((figure.number(), Value::Suppressed.number()), (Some(Number::whole(8)), None));
}

#[test]
fn only_a_percentage_has_the_sign() {
    let kinds = [MeasureKind::Percent, MeasureKind::Count, MeasureKind::Rate, MeasureKind::Days];
    assert_eq!(kinds.map(|kind| kind.figure(Number::whole(8))), ["8%", "8", "8", "8"]);
}

#[test]
fn how_to_ask_is_told_of_questions_and_of_nothing_else() {
    let body = |questions: &str| read::<Body>(&format!("{{id: cabinet, name: Cabinet, kind: executive{questions}}}"));
    let cabinet = body(", public_questions: By noon., members_questions: By Friday.");
    assert_eq!(cabinet.how_to_ask(ItemKind::PublicQuestions), Some("By noon."));
    assert_eq!(cabinet.how_to_ask(ItemKind::MembersQuestions), Some("By Friday."));
    assert_eq!(cabinet.how_to_ask(ItemKind::Business), None);
    let silent = body("");
    assert_eq!([ItemKind::PublicQuestions, ItemKind::MembersQuestions].map(|kind| silent.how_to_ask(kind)), [None; 2]);
}

#[test]
fn a_correction_says_something_where_it_tells_what_was_said_or_what_is_right() {
    let says = |more: &str| {
        let text = format!("{{id: a, what: A month., since: 2022-03-01, corrected: 2022-03-02{more}}}");
        read::<Correction>(&text).says_anything()
    };
    assert!(!says(""));
    assert!(says(", was: May"));
    assert!(says(", now: June"));
    assert!(says(", changes: [{fact: plan/title, was: May}]"));
    assert!(says(", changes: [{fact: plan/title}, {fact: plan/version, now: June}]"));
    assert!(!says(", changes: [{fact: plan/title}]"));
}
