use crate::plan::{
    Approval, Correction, EnquiryDoc, Event, Evidence, Finding, FollowUp, Frame, MeasureDoc, MeetingDoc, PageDoc,
    PaperDoc, PeriodDoc, PriorityDoc, Question, Role, Site, Term, UpdatesDoc, VisitDoc,
};
use schemars::{Schema, SchemaGenerator};

/// A kind of file, with a schema of its own.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// One word: `updates`.
    pub name: &'static str,
    /// What such a file holds, in a few words.
    pub title: &'static str,
    /// The files of this kind, from the project's root; `*` stands for any name.
    pub files: &'static str,
    /// Makes the schema of its type.
    pub(super) schema: fn(SchemaGenerator) -> Schema,
}

impl Kind {
    /// True where a file of this kind is YAML from end to end; in the others only the front matter is.
    pub fn is_whole_file(&self) -> bool {
        self.files.ends_with(".yaml")
    }

    fn has(&self, path: &str) -> bool {
        let (own, given) = (self.files.split('/'), path.split('/'));
        own.clone().count() == given.clone().count() && own.zip(given).all(|(own, given)| is_named(own, given))
    }
}

/// Every kind of file, in the order of the data reference.
pub fn kinds() -> &'static [Kind] {
    &KINDS
}

/// The kind of this name.
pub fn named(name: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.name == name)
}

/// The kind of the file at a path from the project's root, such as `content/periods/2022-10/updates.yaml`; `None` where
/// it has no schema.
pub fn of_path(path: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.has(path))
}

/// True where a part of a path is as `pattern` says, in which one `*` may stand for any name.
fn is_named(pattern: &str, part: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == part,
        Some((before, after)) => {
            part.len() > before.len() + after.len() && part.starts_with(before) && part.ends_with(after)
        }
    }
}

macro_rules! kinds {
    ($($name:literal $files:literal $type:ty: $title:literal,)+) => {
        [$(Kind { name: $name, title: $title, files: $files, schema: SchemaGenerator::into_root_schema_for::<$type> }),+]
    };
}

static KINDS: [Kind; 20] = kinds! {
    "site" "content/site.yaml" Site: "Who publishes the report, where, and how",
    "plan" "content/plan.yaml" Frame: "The plan as a whole",
    "findings" "content/findings.yaml" Vec<Finding>: "What inspectors found",
    "roles" "content/roles.yaml" Vec<Role>: "Who is accountable: posts and bodies, never people",
    "events" "content/events.yaml" Vec<Event>: "What deadlines wait for",
    "evidence" "content/evidence.yaml" Vec<Evidence>: "What ratings rest on",
    "glossary" "content/glossary.yaml" Vec<Term>: "Acronyms and terms of the trade",
    "approvals" "content/approvals.yaml" Vec<Approval>: "Figures that may be published although the rules would hold them back",
    "corrections" "content/corrections.yaml" Vec<Correction>: "What was wrong on the site, and what it says now",
    "questions" "content/questions.yaml" Vec<Question>: "Questions by members and the public, with their answers",
    "priority" "content/priorities/*.yaml" PriorityDoc: "A priority with its actions",
    "period" "content/periods/*/period.yaml" PeriodDoc: "A reporting period: its date, and whether it is published",
    "updates" "content/periods/*/updates.yaml" UpdatesDoc: "What changed in a period, action by action",
    "enquiry" "content/periods/*/enquiry.yaml" EnquiryDoc: "What members might ask about a period",
    "visit" "content/visits/*.yaml" VisitDoc: "An inspection, monitoring visit or peer review",
    "measure" "content/measures/*.yaml" MeasureDoc: "What is measured, and how",
    "meeting" "content/meetings/*.md" MeetingDoc: "A meeting's item about the plan: the details above its minute",
    "paper" "content/papers/*.md" PaperDoc: "A report to a meeting: the details above its text",
    "follow-ups" "content/follow-ups.yaml" Vec<FollowUp>: "What meetings were promised, recommended or left open",
    "page" "content/pages/*.md" PageDoc: "A page: the details above its text",
};
