//! Which meetings looked at which actions and findings, and how the plan knows.

use super::{ActionId, FindingId, Markdown, Plan};
use crate::source::Sources;
use crate::source::markdown::{Target, parse, target};
use pulldown_cmark::{Event, Tag};

/// How an action or a finding came before a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// The meeting's own file names it.
    Listed,
    /// The paper to the meeting links to it.
    Paper,
    /// The minute links to it.
    Minute,
    /// A question that was put to the meeting is about it.
    Question,
    /// Something that the meeting was promised, recommended or left open is about it.
    Promise,
    /// Something of the kind that was answered there is about it.
    Answer,
    /// The meeting agreed a new deadline, by the report of the period at this position.
    Redated(u32),
}

/// What a meeting looked at: the position of an action or a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LookedAt {
    /// An action.
    Action(usize),
    /// A finding.
    Finding(usize),
}

/// Every look of a meeting at an action or a finding, found from either side.
#[derive(Debug, Default)]
pub struct Looks {
    /// What was looked at, by the meeting at which position, and how: sorted, each once.
    by_thing: Vec<(LookedAt, usize, How)>,
    /// The same by meeting.
    by_meeting: Vec<(usize, LookedAt, How)>,
    /// What is owed about each thing, as positions in [`Plan::follow_ups`]: sorted, each once.
    owed: Vec<(LookedAt, usize)>,
}

impl Looks {
    /// Finds them in one pass over what a plan says of its meetings.
    pub(super) fn of(plan: &Plan, sources: &Sources) -> Self {
        let mut finder = Finder { plan, found: Vec::new(), owed: Vec::new() };
        finder.meetings(sources);
        finder.registers();
        finder.redates();
        let mut by_thing = finder.found;
        by_thing.sort_unstable();
        by_thing.dedup();
        let mut by_meeting: Vec<_> = by_thing.iter().map(|(thing, meeting, how)| (*meeting, *thing, *how)).collect();
        by_meeting.sort_unstable();
        let mut owed = finder.owed;
        owed.sort_unstable();
        owed.dedup();
        Self { by_thing, by_meeting, owed }
    }

    /// Leaves out what is known only from periods after the one at position `last`.
    pub(super) fn up_to(&mut self, last: usize) {
        let is_known = |how: &How| !matches!(how, How::Redated(period) if *period as usize > last);
        self.by_thing.retain(|(.., how)| is_known(how));
        self.by_meeting.retain(|(.., how)| is_known(how));
    }

    /// The positions of the meetings that looked at an action or a finding, oldest first, with how each did.
    pub fn at(&self, thing: LookedAt) -> impl Iterator<Item = (usize, How)> {
        let from = self.by_thing.partition_point(|(own, ..)| *own < thing);
        let own = self.by_thing[from..].iter().take_while(move |(own, ..)| *own == thing);
        own.map(|(_, meeting, how)| (*meeting, *how))
    }

    /// What the meeting at a position looked at, actions before findings, and how.
    pub fn of_meeting(&self, meeting: usize) -> impl Iterator<Item = (LookedAt, How)> {
        let from = self.by_meeting.partition_point(|(own, ..)| *own < meeting);
        let own = self.by_meeting[from..].iter().take_while(move |(own, ..)| *own == meeting);
        own.map(|(_, thing, how)| (*thing, *how))
    }

    /// Positions of what meetings were promised, recommended or left open about an action or a finding, in the order it
    /// is written.
    pub fn owed(&self, thing: LookedAt) -> impl Iterator<Item = usize> {
        let from = self.owed.partition_point(|(own, _)| *own < thing);
        self.owed[from..].iter().take_while(move |(own, _)| *own == thing).map(|(_, at)| *at)
    }

    /// Every look, meeting by meeting.
    pub fn iter(&self) -> impl Iterator<Item = (usize, LookedAt, How)> {
        self.by_meeting.iter().map(|(meeting, thing, how)| (*meeting, *thing, *how))
    }
}

/// Gathers looks; references that dangle are left out (`check` reports them).
struct Finder<'p> {
    plan: &'p Plan,
    found: Vec<(LookedAt, usize, How)>,
    owed: Vec<(LookedAt, usize)>,
}

impl Finder<'_> {
    fn add(&mut self, meeting: Option<usize>, how: How, actions: &[ActionId], findings: &[FindingId]) {
        if let Some(meeting) = meeting {
            self.found.extend(things(self.plan, actions, findings).map(|thing| (thing, meeting, how)));
        }
    }

    /// What meetings name, and what their minutes and papers link to.
    fn meetings(&mut self, sources: &Sources) {
        let plan = self.plan;
        for (at, meeting) in plan.meetings.iter().enumerate() {
            self.add(Some(at), How::Listed, &meeting.doc.actions, &meeting.doc.findings);
            self.text(sources, at, How::Minute, &meeting.minute);
            if let Some(paper) = plan.papers.get(&meeting.id) {
                self.text(sources, at, How::Paper, &paper.body);
            }
        }
    }

    fn text(&mut self, sources: &Sources, meeting: usize, how: How, markdown: &Markdown) {
        let text = sources.get(&markdown.file).and_then(|source| source.text.get(markdown.body.clone()));
        let Some(text) = text.filter(|text| text.contains("/actions/") || text.contains("/findings/")) else { return };
        for (event, _) in parse(text) {
            if let Event::Start(Tag::Link { dest_url, .. }) = event {
                let thing = linked(self.plan, &dest_url);
                self.found.extend(thing.map(|thing| (thing, meeting, how)));
            }
        }
    }

    /// Questions, and what is owed.
    fn registers(&mut self) {
        let plan = self.plan;
        for question in &plan.questions {
            let meeting = question.meeting.as_ref().and_then(|id| plan.meetings.position(id));
            self.add(meeting, How::Question, &question.actions, &[]);
        }
        for (at, own) in plan.follow_ups.iter().enumerate() {
            self.owed.extend(things(plan, &own.actions, &own.findings).map(|thing| (thing, at)));
            self.add(plan.meetings.position(&own.meeting), How::Promise, &own.actions, &own.findings);
            let answered = own.answered.as_ref().and_then(|answer| answer.meeting.as_ref());
            let answered = answered.and_then(|id| plan.meetings.position(id));
            self.add(answered, How::Answer, &own.actions, &own.findings);
        }
    }

    /// Deadlines that a meeting agreed to change.
    fn redates(&mut self) {
        let plan = self.plan;
        for (period, at) in plan.periods.iter().zip(0u32..) {
            for (id, update) in period.updates.iter() {
                let agreed = update.deadline.as_ref().and_then(|redate| redate.agreed.as_ref());
                let meeting = agreed.and_then(|meeting| plan.meetings.position(meeting));
                if meeting.is_some() {
                    self.add(meeting, How::Redated(at), std::slice::from_ref(id), &[]);
                }
            }
        }
    }
}

/// Those of these actions and findings that the plan has.
fn things<'p>(
    plan: &'p Plan,
    actions: &'p [ActionId],
    findings: &'p [FindingId],
) -> impl Iterator<Item = LookedAt> + 'p {
    let actions = actions.iter().filter_map(|id| action(plan, id.as_str()));
    actions.chain(findings.iter().filter_map(|id| finding(plan, id.as_str())))
}

/// The action or finding whose page a link leads to.
fn linked(plan: &Plan, destination: &str) -> Option<LookedAt> {
    let Target::Page { path, .. } = target(destination) else { return None };
    match path.strip_suffix('/')?.split_once('/')? {
        ("actions", id) => action(plan, id),
        ("findings", id) => finding(plan, id),
        _ => None,
    }
}

fn action(plan: &Plan, id: &str) -> Option<LookedAt> {
    plan.actions.position(id).map(LookedAt::Action)
}

fn finding(plan: &Plan, id: &str) -> Option<LookedAt> {
    plan.findings.position(id).map(LookedAt::Finding)
}
