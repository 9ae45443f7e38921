use crate::plan::address as at;
use crate::site::desk::Desk;
use crate::site::pages::{self, Kind};
use crate::site::registers::term_anchors;
use crate::words::say;
use std::borrow::Cow;

/// A thing that can be found: a page, or an entry of a register. Numbers are positions in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    Page(Kind),
    Term(usize),
    Question(usize),
    FollowUp(usize),
    Evidence(usize),
    Correction(usize),
}

/// What sort of thing it is, in the order in which equals are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Noun {
    Role,
    Action,
    Priority,
    Finding,
    Measure,
    Visit,
    Meeting,
    Paper,
    Report,
    Page,
    Term,
    Question,
    FollowUp,
    Evidence,
    Correction,
}

impl Noun {
    pub(super) const ALL: [Self; 15] = [
        Self::Role,
        Self::Action,
        Self::Priority,
        Self::Finding,
        Self::Measure,
        Self::Visit,
        Self::Meeting,
        Self::Paper,
        Self::Report,
        Self::Page,
        Self::Term,
        Self::Question,
        Self::FollowUp,
        Self::Evidence,
        Self::Correction,
    ];

    pub(super) fn word<'t>(self, desk: &Desk<'t>) -> &'t str {
        let words = desk.words;
        match self {
            Self::Role => say!(words, search_noun_role),
            Self::Action => say!(words, search_noun_action),
            Self::Priority => say!(words, search_noun_priority),
            Self::Finding => say!(words, search_noun_finding),
            Self::Measure => say!(words, search_noun_measure),
            Self::Visit => say!(words, search_noun_visit),
            Self::Meeting => say!(words, search_noun_meeting),
            Self::Paper => say!(words, search_noun_paper),
            Self::Report => say!(words, search_noun_report),
            Self::Page => say!(words, search_noun_page),
            Self::Term => say!(words, search_noun_term),
            Self::Question => say!(words, search_noun_question),
            Self::FollowUp => say!(words, search_noun_follow_up),
            Self::Evidence => say!(words, search_noun_evidence),
            Self::Correction => say!(words, search_noun_correction),
        }
    }
}

impl Subject {
    /// What sort of thing it is; `None` for pages that nobody looks for by a word.
    pub(super) fn noun(self) -> Option<Noun> {
        let Self::Page(kind) = self else {
            return Some(match self {
                Self::Term(_) => Noun::Term,
                Self::Question(_) => Noun::Question,
                Self::FollowUp(_) => Noun::FollowUp,
                Self::Evidence(_) => Noun::Evidence,
                _ => Noun::Correction,
            });
        };
        match kind {
            Kind::Role(_) => Some(Noun::Role),
            Kind::Action(_) => Some(Noun::Action),
            Kind::Priority(_) => Some(Noun::Priority),
            Kind::Finding(_) => Some(Noun::Finding),
            Kind::Measure(_) => Some(Noun::Measure),
            Kind::Visit(_) => Some(Noun::Visit),
            Kind::Meeting(_) => Some(Noun::Meeting),
            Kind::Paper(_) => Some(Noun::Paper),
            Kind::Cabinet(_) | Kind::Scrutiny(_) | Kind::Changes(_) | Kind::Since(_) | Kind::DataQuality(_) => {
                Some(Noun::Report)
            }
            Kind::Home
            | Kind::Archive
            | Kind::Priorities
            | Kind::Actions
            | Kind::Findings
            | Kind::Measures
            | Kind::Visits
            | Kind::Deadlines
            | Kind::Roles
            | Kind::Meetings
            | Kind::Questions
            | Kind::FollowUps
            | Kind::Evidence
            | Kind::Corrections
            | Kind::Glossary
            | Kind::Prose(_)
            | Kind::Accessibility
            | Kind::Cut(_)
            | Kind::Data
            | Kind::DataDictionary
            | Kind::AToZ => Some(Noun::Page),
            Kind::Search
            | Kind::Letter(_)
            | Kind::NotFound
            | Kind::Sitemap
            | Kind::Robots
            | Kind::Headers
            | Kind::Feed
            | Kind::Calendar
            | Kind::Card(_)
            | Kind::DataPackage
            | Kind::Picture(_)
            | Kind::Csv(_) => None,
        }
    }
}

/// Everything that can be found, sort by sort; a thing's number is its place here.
pub(super) struct Catalogue<'t> {
    pub(super) desk: &'t Desk<'t>,
    subjects: Vec<Subject>,
    /// Of each entry of the glossary.
    anchors: Vec<String>,
}

impl<'t> Catalogue<'t> {
    /// What there is on these pages.
    pub(super) fn new(desk: &'t Desk<'t>, kinds: &[Kind]) -> Self {
        let plan = desk.plan;
        let mut subjects: Vec<Subject> = kinds.iter().map(|kind| Subject::Page(*kind)).collect();
        // The newest report is the likeliest to be meant, and of its editions the first.
        subjects.reverse();
        subjects.retain(|subject| subject.noun() == Some(Noun::Report));
        let others = kinds.iter().map(|kind| Subject::Page(*kind));
        subjects.extend(others.filter(|other| other.noun().is_some_and(|noun| noun != Noun::Report)));
        subjects.extend((0..plan.glossary.len()).map(Subject::Term));
        subjects.extend((0..plan.questions.len()).map(Subject::Question));
        subjects.extend((0..plan.follow_ups.len()).map(Subject::FollowUp));
        subjects.extend((0..plan.evidence.len()).map(Subject::Evidence));
        subjects.extend((0..plan.corrections.len()).map(Subject::Correction));
        subjects.sort_by_key(|subject| subject.noun());
        Self { desk, subjects, anchors: term_anchors(plan) }
    }

    pub(super) fn subjects(&self) -> &[Subject] {
        &self.subjects
    }

    /// The number of the first thing of a sort, or of what would follow it.
    pub(super) fn first(&self, noun: Noun) -> usize {
        self.subjects.partition_point(|subject| subject.noun() < Some(noun))
    }

    /// The number of the action at a position of the plan.
    pub(super) fn action(&self, position: usize) -> u32 {
        u32::try_from(self.first(Noun::Action) + position).unwrap_or_default()
    }

    /// The number it is spoken of by, where it has one: "5.9".
    pub(super) fn id(&self, subject: Subject) -> &'t str {
        let plan = self.desk.plan;
        match subject {
            Subject::Page(Kind::Action(position)) => plan.actions[position].id.as_str(),
            Subject::Page(Kind::Priority(position)) => plan.priorities[position].id.as_str(),
            Subject::Page(Kind::Finding(position)) => plan.findings[position].id.as_str(),
            _ => "",
        }
    }

    pub(super) fn title(&self, subject: Subject) -> Cow<'t, str> {
        let plan = self.desk.plan;
        match subject {
            Subject::Page(kind) => self.page_title(kind),
            Subject::Term(position) => (&*plan.glossary[position].term).into(),
            Subject::Question(position) => (&*plan.questions[position].question).into(),
            Subject::FollowUp(position) => (&*plan.follow_ups[position].text).into(),
            Subject::Evidence(position) => (&*plan.evidence[position].title).into(),
            Subject::Correction(position) => (&*plan.corrections[position].what).into(),
        }
    }

    fn page_title(&self, kind: Kind) -> Cow<'t, str> {
        let (plan, words) = (self.desk.plan, self.desk.words);
        let period = |at: usize| plan.periods[at].title.as_str();
        let fixed: &str = match kind {
            Kind::Role(position) => &plan.roles[position].title,
            Kind::Action(position) => &plan.actions[position].title,
            Kind::Priority(position) => &plan.priorities[position].title,
            Kind::Finding(position) => &plan.findings[position].title,
            Kind::Measure(position) => &plan.measures[position].doc.title,
            Kind::Visit(position) => &plan.visits[position].doc.title,
            Kind::Meeting(position) => return self.desk.meeting_link(&plan.meetings[position]).label,
            Kind::Paper(position) => &plan.papers[position].doc.title,
            Kind::Cabinet(at) => return say!(words, search_report, period = period(at)).into(),
            Kind::Scrutiny(at) => return say!(words, search_scrutiny, period = period(at)).into(),
            Kind::Changes(at) => return say!(words, search_changes, period = period(at)).into(),
            Kind::Since(at) => {
                let first = &plan.periods[0].title;
                return say!(words, changes_title_first, period = period(at), first = first).into();
            }
            Kind::DataQuality(at) => return say!(words, search_data_quality, period = period(at)).into(),
            Kind::Prose(position) => &plan.pages[position].doc.title,
            Kind::Home => &plan.site.title,
            Kind::Archive => say!(words, nav_reports),
            Kind::Priorities => say!(words, nav_priorities),
            Kind::Actions => say!(words, nav_actions),
            Kind::Findings => say!(words, nav_findings),
            Kind::Measures => say!(words, nav_measures),
            Kind::Visits => say!(words, nav_visits),
            Kind::Deadlines => say!(words, nav_deadlines),
            Kind::Roles => say!(words, nav_roles),
            Kind::Meetings => say!(words, nav_meetings),
            Kind::Questions => say!(words, nav_questions),
            Kind::FollowUps => say!(words, follow_up_title),
            Kind::Evidence => say!(words, nav_evidence),
            Kind::Corrections => say!(words, nav_corrections),
            Kind::Glossary => say!(words, nav_glossary),
            Kind::Accessibility => say!(words, nav_accessibility),
            Kind::AToZ => say!(words, nav_az),
            Kind::Cut(cut) => return cut.title(self.desk),
            Kind::Data => say!(words, nav_data),
            Kind::DataDictionary => say!(words, data_dictionary_heading),
            Kind::Search
            | Kind::Letter(_)
            | Kind::NotFound
            | Kind::Sitemap
            | Kind::Robots
            | Kind::Headers
            | Kind::Feed
            | Kind::Calendar
            | Kind::Card(_)
            | Kind::DataPackage
            | Kind::Picture(_)
            | Kind::Csv(_) => "",
        };
        fixed.into()
    }

    /// Where it stands, from the site's root.
    pub(super) fn address(&self, subject: Subject) -> String {
        let plan = self.desk.plan;
        match subject {
            Subject::Page(kind) => pages::address(self.desk, kind),
            Subject::Term(position) => at::term(&self.anchors[position]),
            Subject::Question(position) => at::question(&plan.questions[position].id),
            Subject::FollowUp(position) => at::follow_up(&plan.follow_ups[position].id),
            Subject::Evidence(position) => at::evidence(&plan.evidence[position].id),
            Subject::Correction(position) => at::correction(&plan.corrections[position].id),
        }
    }
}
