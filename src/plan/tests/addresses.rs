use super::plan;
use crate::plan::address::{self, CUTS, FIXED, nearest, resolves};
use crate::plan::{FollowUpId, Record, When};

#[test]
fn every_record_is_published_at_an_address_of_its_own() {
    let plan = plan();
    let id = |at: usize| &plan.periods[at].id;
    let at = When::parse("2022-10").unwrap();
    assert_eq!(address::action(&plan.actions[0].id), "actions/1.1/");
    assert_eq!(address::cut("status", "red"), "actions/status/red/");
    assert_eq!(address::priority(&plan.priorities[0].id), "priorities/1/");
    assert_eq!(address::finding(&plan.findings[0].id), "findings/drift/");
    assert_eq!(address::role(&plan.roles[0].id), "roles/director/");
    assert_eq!(address::visit(&plan.visits[0].id), "visits/b-early/");
    assert_eq!(address::meeting(&plan.meetings[0].id), "meetings/b-early/");
    assert_eq!(address::paper(&plan.meetings[0].id), "meetings/b-early/paper/");
    assert_eq!(address::follow_up(&FollowUpId::new("letter").unwrap()), "follow-ups/#letter");
    assert_eq!(address::measure(&plan.measures[0].id), "measures/visits/");
    assert_eq!(address::reading_anchor(at), "r-2022-10");
    assert_eq!(address::reading(&plan.measures[0].id, at), "measures/visits/#r-2022-10");
    assert_eq!(address::page(&plan.pages[0].id), "method/");
    assert_eq!(address::report(id(0)), "reports/c-first/");
    assert_eq!(address::scrutiny(id(0)), "reports/c-first/scrutiny/");
    assert_eq!(address::changes(id(0)), "reports/c-first/changes/");
    assert_eq!(address::since(id(2)), "reports/a-third/since/");
    assert_eq!(address::data_quality(id(0)), "reports/c-first/data-quality/");
    assert_eq!(address::card(id(0)), "reports/c-first/card.png");
    assert_eq!(address::chart(id(0), "slips", "svg"), "reports/c-first/charts/slips.svg");
    assert_eq!(address::live_chart(id(0), "slips", "csv"), "charts/c-first/slips.csv");
    assert_eq!(address::evidence(&plan.evidence[0].id), "evidence/#paper-march");
    assert_eq!(address::correction(&plan.corrections[0].id), "corrections/#march-total");
    assert_eq!(address::question(&plan.questions[0].id), "questions/#first");
    assert_eq!(address::term("psw"), "glossary/#psw");
    assert_eq!(address::document("plan.pdf"), "documents/plan.pdf");
}

#[test]
fn a_link_leads_somewhere_only_where_there_is_a_page() {
    let plan = plan();
    let cuts = CUTS.map(|cut| format!("actions/{cut}/"));
    for known in FIXED.into_iter().chain(cuts.iter().map(String::as_str)).chain([
        "about/",
        "actions/1.1/",
        "priorities/10/",
        "findings/drift/",
        "roles/worker/",
        "visits/a-late/",
        "measures/visits/",
        "meetings/a-late/",
        "reports/c-first/",
        "reports/c-first/scrutiny/",
        "reports/c-first/changes/",
        "reports/c-first/data-quality/",
        "reports/a-third/since/",
        "documents/plan.pdf",
    ]) {
        assert!(resolves(&plan, known), "{known}");
    }
    for lost in [
        "nowhere/",
        "about",
        "actions/1.1",
        "actions/9.9/",
        "actions/status/blue/",
        "status/red/",
        "priorities/3/",
        "findings/x/",
        "roles/x/",
        "visits/x/",
        "measures/x/",
        "meetings/x/",
        "reports/x/",
        "reports/x/scrutiny/",
        "reports/c-first/nothing/",
        "reports/b-second/since/",
        "reports/x/since/",
        "others/1.1/",
        "documents/plan.pdf/",
        "documents/other.pdf",
        "actions/1.1/more/and-more/",
    ] {
        assert!(!resolves(&plan, lost), "{lost}");
    }
}

#[test]
fn of_an_address_that_leads_nowhere_the_nearest_is_offered() {
    let plan = plan();
    for (written, meant) in [
        ("priorities/10", "priorities/10/"),
        ("priorities/11/", "priorities/1/"),
        ("reports/b-second//", "reports/b-second/"),
        ("actions/status/gren/", "actions/status/green/"),
        ("findings/drft/", "findings/drift/"),
        ("roles/directr/", "roles/director/"),
        ("visits/b-erly/", "visits/b-early/"),
        ("measures/visit/", "measures/visits/"),
        ("meetings/a-lat/", "meetings/a-late/"),
        ("reports/b-secnd/", "reports/b-second/"),
        ("glosary/", "glossary/"),
        ("abuot/", "about/"),
    ] {
        assert_eq!(nearest(&plan, written).as_deref(), Some(meant), "{written}");
    }
    assert_eq!(nearest(&plan, "quite-something-else"), None);
}

#[test]
fn a_page_of_the_plan_cannot_take_an_address_of_the_site() {
    for own in ["reports", "search", "404.html", "assets", "documents", "dictionary"] {
        assert_eq!(address::is_taken(own), own != "dictionary", "{own}");
    }
    assert!(!address::is_taken("about"));
}

#[test]
fn each_folder_of_records_has_the_noun_of_its_records() {
    let plan = plan();
    let nouns = |folder| address::noun(folder);
    fn noun_of<T: Record>(_: &crate::plan::Register<T>) -> Option<&'static str> {
        Some(T::NOUN)
    }
    assert_eq!(nouns("actions"), noun_of(&plan.actions));
    assert_eq!(nouns("priorities"), noun_of(&plan.priorities));
    assert_eq!(nouns("findings"), noun_of(&plan.findings));
    assert_eq!(nouns("roles"), noun_of(&plan.roles));
    assert_eq!(nouns("visits"), noun_of(&plan.visits));
    assert_eq!(nouns("measures"), noun_of(&plan.measures));
    assert_eq!(nouns("meetings"), noun_of(&plan.meetings));
    assert_eq!(nouns("reports"), noun_of(&plan.periods));
    assert_eq!(nouns("glossary"), None);
}
