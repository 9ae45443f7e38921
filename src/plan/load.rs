use super::release::{Account, Printed, release};
use super::{
    Action, Approval, Body, Correction, Deadline, EnquiryDoc, Event, Evidence, Finding, FollowUp, Frame, Links, Looks,
    Markdown, Meeting, MeetingDoc, MeetingId, Page, PageDoc, PageId, Paper, PaperDoc, Period, PeriodDoc, PeriodId,
    Plan, Priority, PriorityDoc, Question, Record, Register, Role, Site, Strand, Term, UpdatesDoc, Visit, VisitDoc,
    VisitId, When, chart_request, layout, measure,
};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::source::yaml::{self, Loaded};
use crate::source::{Source, Sources, front_matter, hidden};
use rayon::prelude::*;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

pub(crate) const MISSING_FILE: Code = Code::error("P101", "a file that every plan needs is missing");
pub(crate) const FILE_NAME: Code = Code::error("P102", "a file name that cannot be an address");
pub(crate) const NOTHING_TO_REPORT: Code = Code::error("P103", "there is no period to report on");

/// Every code of this room.
pub const CODES: &[Code] = &[
    MISSING_FILE,
    FILE_NAME,
    NOTHING_TO_REPORT,
    layout::STRAY,
    chart_request::MISPLACED,
    chart_request::MISNAMED,
    chart_request::TOO_MANY,
    measure::FIELD,
    measure::SAME_TIME,
    measure::SUPPRESSED,
    measure::NO_DEFINITION,
    measure::NO_READINGS,
];

/// What could not be read, so that references to it are not reported as dangling as well.
#[derive(Debug, Default)]
pub struct Lost {
    ids: BTreeSet<String>,
    kinds: BTreeSet<&'static str>,
    /// Paths of files of which a part cannot be read.
    files: BTreeSet<Arc<str>>,
}

impl Lost {
    /// True where anything could not be read.
    pub fn is_any(&self) -> bool {
        !(self.ids.is_empty() && self.kinds.is_empty() && self.files.is_empty())
    }

    /// True where a record of this kind with this ID may stand in what could not be read.
    pub fn may_hold(&self, noun: &'static str, id: &str) -> bool {
        self.kinds.contains(noun) || self.ids.contains(id)
    }

    /// True where something of this file could not be read, so that what is missing from it may yet stand there.
    pub fn is_part_of(&self, file: &str) -> bool {
        self.files.contains(file)
    }

    /// Where an ID stands twice, another is missing that references rightly name.
    fn note_twins(&mut self, plan: &Plan) {
        let twins = [
            (Action::NOUN, plan.actions.has_twins()),
            (Evidence::NOUN, plan.evidence.has_twins()),
            (Finding::NOUN, plan.findings.has_twins()),
            (Role::NOUN, plan.roles.has_twins()),
        ];
        self.kinds.extend(twins.into_iter().filter_map(|(noun, has)| has.then_some(noun)));
    }

    /// Notes the files that these problems stand in.
    pub(super) fn note(&mut self, diagnostics: &[Diagnostic]) {
        let places = diagnostics.iter().filter_map(|diagnostic| diagnostic.place.as_ref());
        self.files.extend(places.map(|place| Arc::clone(&place.file)));
    }
}

/// Reads the whole plan, going on past every problem.
///
/// What cannot be read is left out of the plan, named in the diagnostics, and counted in [`Lost`].
pub fn load(sources: &Sources) -> (Plan, Lost, Vec<Diagnostic>) {
    let (plan, lost, _, diagnostics) = load_in_confidence(sources);
    (plan, lost, diagnostics)
}

/// As [`load`], with the account of every figure that was held back: for the officer alone.
pub fn load_in_confidence(sources: &Sources) -> (Plan, Lost, Account, Vec<Diagnostic>) {
    let mut reader = Reader { sources, lost: Lost::default(), diagnostics: Vec::new() };
    reader.lost.kinds.extend(sources.unread().iter().flat_map(|path| layout::nouns_of(path)).copied());
    reader.lost.files.extend(sources.unread().iter().cloned());
    let (plan, account) = reader.plan();
    reader.registers(&plan);
    reader.lost.note_twins(&plan);
    reader.diagnostics.extend(sources.texts().iter().filter_map(|source| layout::stray(&source.path)));
    let hidden: Vec<Diagnostic> = sources.texts().par_iter().flat_map_iter(hidden::in_text).collect();
    for one in hidden {
        // In a value that means nothing it has been told of, with the change that mends the value.
        if !reader.diagnostics.iter().any(|known| (known.code, &known.place) == (one.code, &one.place)) {
            reader.diagnostics.push(one);
        }
    }
    (plan, reader.lost, account, reader.diagnostics)
}

/// The theme that `content/site.yaml` names, if it does. What is wrong with that file is told by [`load`].
pub fn theme_name(sources: &Sources) -> Option<String> {
    let text = crate::diagnostic::Texts::text(sources, "content/site.yaml").unwrap_or_default();
    let loaded = crate::source::yaml::load::<Site>(&"content/site.yaml".into(), text);
    loaded.value.and_then(|site| site.theme).map(|theme| theme.to_string())
}

pub(super) struct Reader<'s> {
    pub(super) sources: &'s Sources,
    pub(super) lost: Lost,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn plan(&mut self) -> (Plan, Account) {
        let mut site: Site = self.required("content/site.yaml", "it says who publishes, and where");
        let mut frame: Frame = self.required("content/plan.yaml", "it gives the plan's title, version and date");
        let findings = Register::new(self.list::<Finding>("content/findings.yaml"));
        let roles = Register::new(self.list::<Role>("content/roles.yaml"));
        let (priorities, actions) = self.priorities();
        let actions = Register::new(actions);
        let visits = Register::new(self.visits());
        let evidence = Register::new(self.list::<Evidence>("content/evidence.yaml"));
        let approvals = Register::new(self.list::<Approval>("content/approvals.yaml"));
        let unreleased = self.measures(&evidence);
        let (measures, account) = release(unreleased, site.disclosure, &approvals, &Printed::read(self.sources));
        let measures = Register::new(measures);
        let questions = Register::new(self.list::<Question>("content/questions.yaml"));
        let links = Links::new(&actions, &findings, &roles, &visits, &questions);
        let baselines = baselines(&actions, &frame);
        let mut plan = Plan {
            bodies: Register::new(std::mem::take::<Vec<Body>>(&mut site.bodies)),
            strands: Register::new(std::mem::take::<Vec<Strand>>(&mut frame.strands)),
            events: Register::new(self.list::<Event>("content/events.yaml")),
            glossary: Register::new(self.glossary()),
            corrections: Register::new(self.list::<Correction>("content/corrections.yaml")),
            questions,
            periods: Register::new(self.periods()),
            visits,
            evidence,
            measures,
            meetings: Register::new(self.meetings()),
            papers: Register::new(self.papers()),
            follow_ups: Register::new(self.list::<FollowUp>("content/follow-ups.yaml")),
            pages: Register::new(self.pages()),
            documents: self.sources.documents().iter().map(|document| Arc::clone(&document.path)).collect(),
            priorities: Register::new(priorities),
            actions,
            baselines,
            links,
            looks: Looks::default(),
            findings,
            roles,
            approvals,
            site,
            frame,
        };
        plan.looks = Looks::of(&plan, self.sources);
        (plan, account)
    }

    /// Notes the problems of one file and gives what could be read of it.
    pub(super) fn take<T>(&mut self, loaded: Loaded<T>, noun: &'static str) -> Option<T> {
        self.lost.note(&loaded.diagnostics);
        self.diagnostics.extend(loaded.diagnostics);
        self.lost.ids.extend(loaded.lost_ids);
        if loaded.value.is_none() || loaded.lost_a_name {
            self.lost.kinds.insert(noun);
        }
        loaded.value
    }

    fn required<T: DeserializeOwned + Default>(&mut self, path: &'static str, why: &str) -> T {
        let Some(source) = self.sources.get(path) else {
            if self.sources.unread().iter().any(|unread| **unread == *path) {
                return T::default();
            }
            self.diagnostics.push(
                Diagnostic::new(MISSING_FILE, format!("`{path}` is missing"))
                    .at(Place::whole_file(&Arc::from(path)))
                    .help(format!("create it: {why}")),
            );
            self.lost.kinds.extend([Body::NOUN, Strand::NOUN]);
            return T::default();
        };
        let loaded = yaml::load(&source.path, &source.text);
        if loaded.value.is_none() || loaded.lost_a_name {
            self.lost.kinds.extend([Body::NOUN, Strand::NOUN]);
        }
        self.take(loaded, "").unwrap_or_default()
    }

    /// A register that is not there while the plan names what should stand in it: said once, not at every name.
    fn registers(&mut self, plan: &Plan) {
        let named = [
            ("content/roles.yaml", Role::NOUN, plan.actions.iter().any(|action| action.lead.is_some())),
            (
                "content/findings.yaml",
                Finding::NOUN,
                plan.actions.iter().any(|action| action.findings.iter().count() > 0),
            ),
            (
                "content/evidence.yaml",
                Evidence::NOUN,
                plan.periods.iter().any(|period| period.updates.iter().any(|(_, update)| !update.evidence.is_empty())),
            ),
        ];
        for (path, noun, is_named) in named {
            let is_there =
                self.sources.get(path).is_some() || self.sources.unread().iter().any(|unread| **unread == *path);
            if !is_named || is_there || self.lost.kinds.contains(noun) {
                continue;
            }
            let message = format!("`{path}` is missing, and the plan names what should stand in it");
            self.diagnostics.push(
                Diagnostic::new(MISSING_FILE, message)
                    .at(Place::whole_file(&Arc::from(path)))
                    .help(format!("bring it back, or create it with an entry for each {noun} that the plan names")),
            );
            self.lost.kinds.insert(noun);
        }
    }

    fn list<T: DeserializeOwned + Record>(&mut self, path: &str) -> Vec<T> {
        let Some(source) = self.sources.get(path) else { return Vec::new() };
        self.take(yaml::load(&source.path, &source.text), T::NOUN).unwrap_or_default()
    }

    /// Terms in the order of the alphabet, letter case ignored.
    fn glossary(&mut self) -> Vec<Term> {
        let mut terms = self.list::<Term>("content/glossary.yaml");
        terms.sort_by_cached_key(|term| term.term.to_lowercase());
        terms
    }

    fn priorities(&mut self) -> (Vec<Priority>, Vec<Action>) {
        let files = self.sources.in_folder("content/priorities");
        let loaded: Vec<_> =
            files.par_iter().map(|source| (source, yaml::load::<PriorityDoc>(&source.path, &source.text))).collect();
        let mut docs = Vec::with_capacity(loaded.len());
        for (source, loaded) in loaded {
            if loaded.value.is_none() || loaded.lost_a_name {
                self.lost.kinds.insert(Action::NOUN);
            }
            docs.extend(self.take(loaded, Priority::NOUN).map(|doc| (source, doc)));
        }
        docs.sort_by(|(_, a), (_, b)| natural(a.id.as_str()).cmp(&natural(b.id.as_str())));
        let mut priorities = Vec::with_capacity(docs.len());
        let mut actions = Vec::new();
        for (source, doc) in docs {
            let start = actions.len();
            actions.extend(doc.actions);
            priorities.push(Priority {
                id: doc.id,
                strand: doc.strand,
                title: doc.title,
                outcome: doc.outcome,
                actions: start..actions.len(),
                file: Arc::clone(&source.path),
            });
        }
        (priorities, actions)
    }

    fn periods(&mut self) -> Vec<Period> {
        let files = self.sources.in_folder("content/periods");
        let folders: BTreeSet<&str> =
            files.iter().filter_map(|source| source.path.rsplit_once('/')).map(|(folder, _)| folder).collect();
        let folders: Vec<&str> = folders.into_iter().filter(|folder| *folder != "content/periods").collect();
        let loaded: Vec<_> = folders.par_iter().map(|folder| (*folder, period_files(self.sources, folder))).collect();
        let mut periods: Vec<Period> = Vec::with_capacity(loaded.len());
        for (folder, files) in loaded {
            periods.extend(self.period(folder, files));
        }
        periods.sort_by(|a, b| (a.as_at, &a.id).cmp(&(b.as_at, &b.id)));
        if periods.is_empty() && !self.lost.kinds.contains(Period::NOUN) {
            self.diagnostics.push(Diagnostic::new(NOTHING_TO_REPORT, "there is no period in `content/periods/`").help(
                "create a folder such as `content/periods/2022-10/` with a `period.yaml` that gives its as-at date",
            ));
        }
        periods
    }

    fn period(&mut self, folder: &str, files: PeriodFiles) -> Option<Period> {
        let updates = files.updates.and_then(|loaded| self.take(loaded, "updates")).unwrap_or_default();
        let enquiry = files.enquiry.and_then(|loaded| self.take(loaded, "enquiry")).unwrap_or_default();
        let file: Arc<str> = format!("{folder}/period.yaml").into();
        let Some(doc) = files.doc else {
            self.diagnostics.push(
                Diagnostic::new(MISSING_FILE, format!("`{file}` is missing"))
                    .at(Place::whole_file(&file))
                    .help("create it with `as_at` and `status`, or remove the folder"),
            );
            self.lost.kinds.insert(Period::NOUN);
            return None;
        };
        let doc = self.take(doc, Period::NOUN)?;
        let id = self.id_of(&file, folder.rsplit('/').next().unwrap_or_default(), PeriodId::new)?;
        let narrative = self.sources.get(&format!("{folder}/narrative.md"));
        let narrative = narrative.map(|source| self.markdown(source, after_mark(&source.text)..source.text.len()));
        Some(Period {
            id,
            titled: doc.title.is_some(),
            title: doc.title.map_or_else(|| When::month_of(doc.as_at.0).to_string(), |title| title.to_string()),
            as_at: doc.as_at,
            published: doc.published,
            status: doc.status,
            meeting: doc.meeting,
            confirm: updates.confirm,
            updates: updates.updates,
            enquiry,
            narrative,
            folder: folder.into(),
        })
    }

    fn visits(&mut self) -> Vec<Visit> {
        let mut visits = Vec::new();
        for source in self.sources.in_folder("content/visits") {
            let id = self.id_of(&source.path, stem(&source.path), VisitId::new);
            let doc: Option<VisitDoc> = self.take(yaml::load(&source.path, &source.text), Visit::NOUN);
            visits.extend(id.zip(doc).map(|(id, doc)| Visit { id, doc, file: Arc::clone(&source.path) }));
        }
        visits.sort_by(|a, b| (a.doc.from.first(), &a.id).cmp(&(b.doc.from.first(), &b.id)));
        visits
    }

    fn meetings(&mut self) -> Vec<Meeting> {
        let read = self.markdown_files::<MeetingDoc, _>("content/meetings", Meeting::NOUN, MeetingId::new);
        let mut meetings: Vec<Meeting> =
            read.into_iter().map(|(id, doc, minute)| Meeting { id, doc, minute }).collect();
        meetings.sort_by(|a, b| (a.doc.date, &a.id).cmp(&(b.doc.date, &b.id)));
        meetings
    }

    fn papers(&mut self) -> Vec<Paper> {
        let read = self.markdown_files::<PaperDoc, _>("content/papers", Paper::NOUN, MeetingId::new);
        read.into_iter().map(|(id, doc, body)| Paper { id, doc, body }).collect()
    }

    fn pages(&mut self) -> Vec<Page> {
        let read = self.markdown_files::<PageDoc, _>("content/pages", Page::NOUN, PageId::new);
        let mut pages: Vec<Page> = read.into_iter().map(|(id, doc, body)| Page { id, doc, body }).collect();
        pages.sort_by(|a, b| {
            let place = |page: &Page| page.doc.order.unwrap_or(u32::MAX);
            (place(a), &a.id).cmp(&(place(b), &b.id))
        });
        pages
    }

    fn markdown_files<D: DeserializeOwned, I>(
        &mut self,
        folder: &str,
        noun: &'static str,
        id: fn(&str) -> Result<I, String>,
    ) -> Vec<(I, D, Markdown)> {
        let mut read = Vec::new();
        for source in self.sources.in_folder(folder) {
            let id = self.id_of(&source.path, stem(&source.path), id);
            let (loaded, body) = front_matter::load_front_matter::<D>(&source.path, &source.text);
            let doc = self.take(loaded, noun);
            let markdown = self.markdown(source, body);
            read.extend(id.zip(doc).map(|(id, doc)| (id, doc, markdown)));
        }
        read
    }

    fn markdown(&mut self, source: &Source, body: Range<usize>) -> Markdown {
        let (charts, diagnostics) = chart_request::charts(source, body.clone());
        self.diagnostics.extend(diagnostics);
        Markdown { file: Arc::clone(&source.path), body, charts }
    }

    pub(super) fn id_of<I>(&mut self, file: &Arc<str>, name: &str, make: fn(&str) -> Result<I, String>) -> Option<I> {
        match make(name) {
            Ok(id) => Some(id),
            Err(words) => {
                let (message, help) = words.split_once('\n').unwrap_or((&words, ""));
                self.diagnostics.push(
                    Diagnostic::new(FILE_NAME, format!("the name `{name}` cannot be used: {message}"))
                        .at(Place::whole_file(file))
                        .help(format!("rename it: {help}")),
                );
                None
            }
        }
    }
}

/// The YAML files of a period's folder, each where it is there.
struct PeriodFiles {
    doc: Option<Loaded<PeriodDoc>>,
    updates: Option<Loaded<UpdatesDoc>>,
    enquiry: Option<Loaded<EnquiryDoc>>,
}

fn period_files(sources: &Sources, folder: &str) -> PeriodFiles {
    PeriodFiles {
        doc: period_file(sources, folder, "period.yaml"),
        updates: period_file(sources, folder, "updates.yaml"),
        enquiry: period_file(sources, folder, "enquiry.yaml"),
    }
}

fn period_file<T: DeserializeOwned>(sources: &Sources, folder: &str, name: &str) -> Option<Loaded<T>> {
    sources.get(&format!("{folder}/{name}")).map(|source| yaml::load(&source.path, &source.text))
}

fn baselines(actions: &[Action], frame: &Frame) -> Vec<Deadline> {
    let understand = |action: &Action| {
        action.deadline.as_ref().map_or_else(Deadline::none, |deadline| deadline.understand(frame.dated.0))
    };
    actions.iter().map(understand).collect()
}

/// Where the words of a text begin: after the byte-order mark that Notepad writes, which would be published as a word.
fn after_mark(text: &str) -> usize {
    if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 }
}

pub(super) fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// A key that puts "2" before "10": numbers by value, words by letters.
fn natural(id: &str) -> Vec<(u64, &str)> {
    id.split(['.', '-']).map(|part| part.parse().map_or((u64::MAX, part), |number| (number, ""))).collect()
}

#[cfg(test)]
mod tests {
    use super::natural;

    #[test]
    fn priority_2_comes_before_priority_10() {
        assert!(natural("2") < natural("10"));
        assert!(natural("1.9") < natural("1.10"));
        assert!(natural("9") < natural("a"));
    }
}
