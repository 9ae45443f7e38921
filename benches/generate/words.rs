//! Sentences put together from parts, in the voice of an improvement plan.

use super::random::Random;

const DOERS: [&str; 12] = [
    "The service",
    "The partnership",
    "The steering group",
    "The quality assurance team",
    "The strategic lead",
    "The front door team",
    "The board",
    "The workforce team",
    "The project group",
    "The virtual school",
    "The court team",
    "The fostering service",
];

const DONE: [&str; 16] = [
    "has agreed the terms of reference",
    "has finished the first draft",
    "met four times and settled its programme",
    "has trained two thirds of its managers",
    "put the new template into use",
    "has asked partners for their comments",
    "completed the review it had promised",
    "has recruited to most of the vacant posts",
    "tested the new process in three teams",
    "found that records still reach the file late",
    "has yet to agree who will pay",
    "reported fewer repeat referrals",
    "has moved every family to a named worker",
    "lost two experienced staff",
    "is waiting for the supplier to correct the report",
    "heard from parents who had not been asked before",
];

const WHY: [&str; 12] = [
    "after the audit in spring",
    "following advice from the inspectors",
    "and will look again next month",
    "with help from a neighbouring council",
    "although capacity remains short",
    "before the end of the quarter",
    "so that children wait less",
    "in all five localities",
    "and the evidence is now being gathered",
    "once the new structure was agreed",
    "with the support of health and the police",
    "as the board had asked",
];

const TASKS: [&str; 16] = [
    "Set up",
    "Review",
    "Relaunch",
    "Agree",
    "Publish",
    "Strengthen",
    "Redesign",
    "Audit",
    "Recruit to",
    "Embed",
    "Commission",
    "Map",
    "Refresh",
    "Test",
    "Measure",
    "Simplify",
];

const THINGS: [&str; 24] = [
    "the supervision framework",
    "the early help offer",
    "the permanence panel",
    "the neglect strategy",
    "the threshold document",
    "the front door protocol",
    "the performance dashboard",
    "the induction programme",
    "the pathway for care leavers",
    "the short breaks offer",
    "the audit cycle",
    "the escalation process",
    "the sufficiency strategy",
    "the recording templates",
    "the pre-proceedings tracker",
    "the participation plan",
    "the practice standards",
    "the caseload tool",
    "the edge of care service",
    "the placement budget",
    "the contact service",
    "the housing protocol",
    "the training calendar",
    "the complaints process",
];

const PURPOSES: [&str; 14] = [
    "so that risk is seen early",
    "with every partner",
    "for children in need",
    "across all localities",
    "for families known to several services",
    "with clear roles and dates",
    "to cut delay before court",
    "and report monthly to the board",
    "for children who go missing",
    "so that managers can challenge well",
    "for young people over 16",
    "and close the gaps found by audit",
    "with schools and health visitors",
    "for disabled children",
];

const CHILDREN: [&str; 10] = [
    "Children see the same social worker for longer",
    "Families know who to call and what happens next",
    "Children are asked what they want, and told what was decided",
    "Parents understand the plan and can say when it does not work",
    "Help comes before things get worse",
    "Young people leave care with a home, a plan and someone to ring",
    "Children in care live near their school and their friends",
    "Brothers and sisters stay together where they can",
    "Decisions are made in weeks and not in months",
    "Children who go missing are listened to when they return",
];

pub(super) const AREAS: [&str; 20] = [
    "Early help",
    "The front door",
    "Court work",
    "Children in care",
    "Care leavers",
    "Fostering",
    "Adoption support",
    "Disabled children",
    "Youth justice",
    "Education and inclusion",
    "Attendance",
    "Domestic abuse",
    "Housing",
    "Commissioning",
    "Quality assurance",
    "Workforce",
    "Finance",
    "Data and performance",
    "Participation",
    "Health partners",
];

impl Random {
    /// "The board has finished the first draft as the board had asked."
    pub(super) fn sentence(&mut self) -> String {
        let (doer, done) = (self.pick(&DOERS), self.pick(&DONE));
        if self.one_in(3) { format!("{doer} {done}.") } else { format!("{doer} {done} {}.", self.pick(&WHY)) }
    }

    /// So many sentences.
    pub(super) fn sentences(&mut self, many: usize) -> String {
        (0..many).map(|_| self.sentence()).collect::<Vec<_>>().join(" ")
    }

    /// "Review the neglect strategy with every partner".
    pub(super) fn task(&mut self) -> String {
        let (task, thing) = (self.pick(&TASKS), self.pick(&THINGS));
        format!("{task} {thing} {}", self.pick(&PURPOSES))
    }

    /// What an action means for children and families.
    pub(super) fn for_children(&mut self) -> String {
        let first = self.below(CHILDREN.len());
        let second = (first + 1 + self.below(CHILDREN.len() - 1)) % CHILDREN.len();
        format!("{}. {}.", CHILDREN[first], CHILDREN[second])
    }

    /// Something that could be asked for, agreed or launched.
    pub(super) fn thing(&mut self) -> &'static str {
        self.pick(&THINGS)
    }
}

/// The words with a capital letter.
pub(super) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
