use super::super::breach::{At, Step};
use super::super::passage::{Kind, Passage};
use super::super::rule::Reach;
use super::super::token::tokenise;
use super::{Reader, Stand};
use crate::plan::{Action, Period, Priority, Record};
use crate::source::yaml::Text;
use std::ops::Range;
use std::sync::Arc;

use Kind::{AsWritten, Glossary, Label, Sentences};

/// A list of steps into a file: names as they are, positions and IDs as [`Step`]s.
macro_rules! path {
    ($($step:expr),*) => { vec![$(Step::from($step)),*] };
}

// Below the macro, which they use.
mod committee;
mod names;

/// What begins a path: the file, whether it is current, and the steps to the record.
struct Home<'h> {
    file: &'h Arc<str>,
    current: bool,
    record: &'h dyn Fn() -> Vec<Step>,
}

impl Home<'_> {
    fn path(&self, rest: Vec<Step>) -> Vec<Step> {
        let mut path = (self.record)();
        path.extend(rest);
        path
    }
}

impl Reader<'_, '_, '_> {
    /// Every text of YAML or a table that stands neither with a priority nor with a period.
    pub(super) fn registers_and_pages(&mut self) {
        self.site();
        self.names();
        self.registers();
        self.questions();
        self.visits();
        self.measures();
        self.meetings();
        self.pages();
        self.papers();
        self.follow_ups();
        self.allowances();
    }

    /// The reasons of remarks that allow a finding. They are published, but they are remarks: rules about words leave them alone.
    fn allowances(&mut self) {
        if self.reach == Reach::Current {
            return;
        }
        for allowance in &self.context.allowances {
            let words = allowance.because;
            let shapes = tokenise(words, &mut self.tokens);
            let start = allowance.span.end - words.len();
            let locate = |span: &Range<usize>| At::Span(start + span.start..start + span.end);
            let passage = Passage { words, tokens: &self.tokens, shapes, kind: Sentences, quoted: &[] };
            (self.look)(&passage, &Stand { file: allowance.file, locate: &locate, current: false });
        }
    }

    fn field(&mut self, home: &Home<'_>, name: &'static str, words: Option<&Text>, kind: Kind) {
        if let Some(words) = words {
            self.value(home.file, words, kind, home.current, &|| home.path(path![name]));
        }
    }

    fn list(&mut self, home: &Home<'_>, name: &'static str, words: &[Text], kind: Kind) {
        for (at, words) in words.iter().enumerate() {
            self.value(home.file, words, kind, home.current, &|| home.path(path![name, at]));
        }
    }

    fn site(&mut self) {
        let plan = self.context.plan;
        let file: Arc<str> = "content/site.yaml".into();
        let home = Home { file: &file, current: true, record: &Vec::new };
        self.field(&home, "title", Some(&plan.site.title), Label);
        self.field(&home, "description", Some(&plan.site.description), Sentences);
        if let Some(banner) = &plan.site.banner {
            let home = Home { record: &|| path!["banner"], ..home };
            self.field(&home, "text", Some(&banner.text), Sentences);
        }
        for body in &plan.bodies {
            let home =
                Home { file: &file, current: true, record: &|| vec![Step::key("bodies"), Step::with_id(body.id())] };
            self.field(&home, "public_questions", body.public_questions.as_ref(), Sentences);
            self.field(&home, "members_questions", body.members_questions.as_ref(), Sentences);
            let home = Home {
                record: &|| vec![Step::key("bodies"), Step::with_id(body.id()), Step::key("key_decisions")],
                ..home
            };
            let means = body.key_decisions.as_ref().and_then(|own| own.means.as_ref());
            self.field(&home, "means", means, Sentences);
        }
        for (at, closure) in plan.site.closures.iter().enumerate() {
            let home = Home { record: &|| path!["closures", at], ..home };
            self.field(&home, "because", Some(&closure.because), Sentences);
        }
        let home = Home { record: &|| path!["accessibility"], ..home };
        self.field(&home, "tested_by", plan.site.accessibility.tested_by.as_ref(), Sentences);
        self.list(&home, "issues", &plan.site.accessibility.issues, Sentences);
        let file: Arc<str> = "content/plan.yaml".into();
        for (at, meaning) in plan.frame.rag.iter().enumerate() {
            let home = Home { file: &file, current: true, record: &|| path!["rag", at] };
            self.field(&home, "meaning", Some(&meaning.meaning), Sentences);
        }
    }

    fn registers(&mut self) {
        let plan = self.context.plan;
        let file: Arc<str> = "content/findings.yaml".into();
        for finding in &plan.findings {
            let home = Home { file: &file, current: true, record: &|| vec![Step::with_id(finding.id())] };
            self.field(&home, "title", Some(&finding.title), Label);
            self.field(&home, "text", Some(&finding.text), Sentences);
        }
        let file: Arc<str> = "content/roles.yaml".into();
        for role in &plan.roles {
            let home = Home { file: &file, current: true, record: &|| vec![Step::with_id(role.id())] };
            self.field(&home, "title", Some(&role.title), Label);
            for (at, vacancy) in role.vacancies.iter().enumerate() {
                let home =
                    Home { record: &|| vec![Step::with_id(role.id()), Step::key("vacancies"), Step::Item(at)], ..home };
                self.field(&home, "note", vacancy.note.as_ref(), Sentences);
            }
        }
        let file: Arc<str> = "content/events.yaml".into();
        for event in &plan.events {
            let home = Home { file: &file, current: true, record: &|| vec![Step::with_id(event.id())] };
            self.field(&home, "text", Some(&event.text), Label);
        }
        let file: Arc<str> = "content/evidence.yaml".into();
        for evidence in &plan.evidence {
            let home = Home { file: &file, current: true, record: &|| vec![Step::with_id(evidence.id())] };
            self.field(&home, "title", Some(&evidence.title), Label);
            self.field(&home, "summary", Some(&evidence.summary), Sentences);
        }
        let file: Arc<str> = "content/glossary.yaml".into();
        for term in &plan.glossary {
            let home =
                Home { file: &file, current: true, record: &|| vec![Step::HasText("term", term.term.to_string(), 0)] };
            self.field(&home, "meaning", Some(&term.meaning), Glossary);
        }
        let file: Arc<str> = "content/corrections.yaml".into();
        for correction in &plan.corrections {
            let home = Home { file: &file, current: true, record: &|| vec![Step::with_id(correction.id())] };
            self.field(&home, "what", Some(&correction.what), Sentences);
            self.field(&home, "was", correction.was.as_ref(), AsWritten);
            self.field(&home, "now", correction.now.as_ref(), AsWritten);
            self.field(&home, "because", correction.because.as_ref(), Sentences);
            for (at, change) in correction.changes.iter().enumerate() {
                let home = Home {
                    record: &|| vec![Step::with_id(correction.id()), Step::key("changes"), Step::Item(at)],
                    ..home
                };
                self.field(&home, "was", change.was.as_ref(), AsWritten);
                self.field(&home, "now", change.now.as_ref(), AsWritten);
            }
        }
    }

    /// Answers are texts in Markdown, and read as such.
    fn questions(&mut self) {
        let file: Arc<str> = "content/questions.yaml".into();
        for question in &self.context.plan.questions {
            let record = || vec![Step::with_id(question.id())];
            let home = Home { file: &file, current: true, record: &record };
            self.field(&home, "asked_by", Some(&question.asked_by), Label);
            self.field(&home, "question", Some(&question.question), AsWritten);
            for (at, figure) in question.figures.iter().enumerate() {
                let home = Home {
                    record: &|| vec![Step::with_id(question.id()), Step::key("figures"), Step::Item(at)],
                    ..home
                };
                self.field(&home, "name", Some(&figure.name), Label);
                self.field(&home, "says", Some(&figure.says), AsWritten);
                self.field(&home, "note", figure.note.as_ref(), Sentences);
            }
        }
    }

    pub(super) fn priority(&mut self, priority: &Priority) {
        let home = Home { file: &priority.file, current: true, record: &Vec::new };
        self.field(&home, "title", Some(&priority.title), Label);
        self.field(&home, "outcome", priority.outcome.as_ref(), Sentences);
        for action in &self.context.plan.actions[priority.actions.clone()] {
            self.action(&priority.file, action);
        }
    }

    fn action(&mut self, file: &Arc<str>, action: &Action) {
        let record = || vec![Step::key("actions"), Step::with_id(action.id())];
        let home = Home { file, current: true, record: &record };
        self.field(&home, "title", Some(&action.title), Label);
        self.field(&home, "detail", action.detail.as_ref(), Sentences);
        self.list(&home, "steps", &action.steps, Label);
        self.field(&home, "lead_note", action.lead_note.as_ref(), Sentences);
        self.field(&home, "for_children", action.for_children.as_ref(), Sentences);
        self.list(&home, "notes", &action.notes, Sentences);
        if let Some(deadline) = &action.deadline {
            self.value(file, &deadline.says, AsWritten, true, &|| home.path(path!["deadline"]));
            let note = deadline.note.as_deref().unwrap_or_default();
            self.value(file, note, Sentences, true, &|| home.path(path!["deadline", "note"]));
        }
    }

    pub(super) fn period(&mut self, at: usize) {
        let current = self.context.is_newest(at);
        if current || self.reach == Reach::Everything {
            let period = &self.context.plan.periods[at];
            self.updates(period, current);
            self.enquiry(period, current);
        }
    }

    fn updates(&mut self, period: &Period, current: bool) {
        let file: Arc<str> = format!("{}/updates.yaml", period.folder).into();
        for (id, update) in &period.updates {
            let record = || vec![Step::key("updates"), Step::name(id.as_str())];
            let home = Home { file: &file, current, record: &record };
            self.field(&home, "note", update.note.as_ref(), Sentences);
            self.field(&home, "recovery", update.recovery.as_ref(), Sentences);
            self.field(&home, "withdrawn", update.withdrawn.as_ref(), Sentences);
            if let Some(redate) = &update.deadline {
                let home = Home {
                    record: &|| vec![Step::key("updates"), Step::name(id.as_str()), Step::key("deadline")],
                    ..home
                };
                self.field(&home, "to", Some(&redate.to), AsWritten);
                self.field(&home, "because", Some(&redate.because), Sentences);
            }
        }
    }

    fn enquiry(&mut self, period: &Period, current: bool) {
        let file: Arc<str> = format!("{}/enquiry.yaml", period.folder).into();
        let dismissed = period.enquiry.dismiss.iter().map(|line| ("dismiss", None, &line.because)).enumerate();
        let edited = period.enquiry.edit.iter().map(|line| ("edit", Some(&line.question), &line.because)).enumerate();
        let added = period.enquiry.add.iter().map(|line| ("add", Some(&line.question), &line.because)).enumerate();
        for (at, (list, question, because)) in dismissed.chain(edited).chain(added) {
            let home = Home { file: &file, current, record: &|| path![list, at] };
            self.field(&home, "question", question, Sentences);
            self.field(&home, "because", Some(because), Sentences);
        }
    }

    fn visits(&mut self) {
        for visit in &self.context.plan.visits {
            let home = Home { file: &visit.file, current: true, record: &Vec::new };
            self.field(&home, "title", Some(&visit.doc.title), Label);
            self.field(&home, "summary", visit.doc.summary.as_ref(), Sentences);
            self.list(&home, "scope", &visit.doc.scope, Label);
            for claim in &visit.doc.claims {
                let home = Home { record: &|| vec![Step::key("claims"), Step::with_id(claim.id())], ..home };
                self.field(&home, "topic", Some(&claim.topic), Label);
                self.field(&home, "point", claim.point.as_ref(), Label);
                self.field(&home, "text", Some(&claim.text), Sentences);
            }
        }
    }

    fn measures(&mut self) {
        for measure in &self.context.plan.measures {
            let home = Home { file: &measure.file, current: true, record: &Vec::new };
            let doc = &measure.doc;
            self.field(&home, "title", Some(&doc.title), Label);
            self.field(&home, "definition", Some(&doc.definition), Sentences);
            self.field(&home, "no_target", doc.no_target.as_ref(), Sentences);
            self.field(&home, "source", Some(&doc.source), Label);
            self.list(&home, "notes", &doc.notes, Sentences);
            for (at, rebase) in doc.rebase.iter().enumerate() {
                let home = Home { record: &|| path!["rebase", at], ..home };
                self.field(&home, "because", Some(&rebase.because), Sentences);
            }
            let table = measure.table();
            for reading in &measure.readings {
                let Some(note) = &reading.note else { continue };
                let shapes = tokenise(note, &mut self.tokens);
                let locate = |_: &Range<usize>| At::Cell(reading.row, "note");
                let passage = Passage { words: note, tokens: &self.tokens, shapes, kind: Sentences, quoted: &[] };
                (self.look)(&passage, &Stand { file: &table, locate: &locate, current: true });
            }
        }
    }

    fn pages(&mut self) {
        for page in &self.context.plan.pages {
            let home = Home { file: &page.body.file, current: true, record: &Vec::new };
            self.field(&home, "title", Some(&page.doc.title), Label);
            self.field(&home, "summary", page.doc.summary.as_ref(), Sentences);
        }
    }
}
