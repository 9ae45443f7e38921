use super::SiteTest;
use std::fmt::Write as _;

/// The minimal site with as many actions more, in ten priorities of their own, each updated in both periods.
pub fn site(actions: usize) -> SiteTest {
    let mut site = SiteTest::minimal();
    let mut march = String::new();
    let mut september = String::new();
    for priority in 10..20 {
        let mut text = format!("id: \"{priority}\"\nstrand: practice\ntitle: Priority number {priority}\nactions:\n");
        for action in 0..actions / 10 {
            let id = format!("{priority}.{action}");
            let month = ["March", "June", "September", "December"][action % 4];
            let rag = ["green", "amber", "red", "finished", "not-started"][(action + priority) % 5];
            let _ = write!(
                text,
                "  - id: \"{id}\"\n    title: Do thing {action} of priority {priority}\n    findings: [\"1\", \"2\"]\n    \
                 lead: director\n    deadline: {month} 2023\n    steps: [Begin, Go on, End]\n"
            );
            let _ = write!(
                march,
                "  \"{id}\":\n    rag: {rag}\n    note: As it stood in March.\n    evidence: [paper-march]\n"
            );
            let _ = write!(
                september,
                "  \"{id}\":\n    note: As it stood in September.\n    evidence: [audit-september]\n"
            );
        }
        site = site.file(&format!("content/priorities/{priority}.yaml"), text);
    }
    site.append("content/periods/2022-03/updates.yaml", &march)
        .append("content/periods/2022-09/updates.yaml", &september)
}
