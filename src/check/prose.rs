use super::breach::{At, Step};
use crate::plan::Plan;
use crate::source::Sources;
use crate::source::markdown::parse;
use crate::source::yaml::Part;
use jiff::civil::Date;
use pulldown_cmark::Event;
use std::ops::Range;
use std::sync::Arc;

/// Problems told of one text by one rule: beyond this, mending these comes first.
pub(super) const MOST: usize = 100;

/// A text in Markdown, wherever it is written.
pub(super) struct Prose<'c> {
    /// The file it stands in.
    pub(super) file: &'c Arc<str>,
    /// Its words.
    pub(super) body: &'c str,
    /// What the parser makes of it, with the bytes of `body`.
    pub(super) events: Vec<(Event<'c>, Range<usize>)>,
    /// Where in the file it begins; a path where it is a value of YAML, whose bytes are not its own.
    start: Result<usize, Vec<Step>>,
    /// The date it speaks for, where it is the narrative of a report.
    pub(super) as_at: Option<Date>,
    /// The position of the period whose narrative it is.
    pub(super) period: Option<usize>,
}

impl Prose<'_> {
    /// The place of a stretch of the text.
    pub(super) fn at(&self, span: Range<usize>) -> At {
        match &self.start {
            Ok(start) => At::Span(start + span.start..start + span.end),
            Err(path) => At::Path(path.clone(), Part::Value),
        }
    }

    /// The path of the value of YAML that holds it, where one does.
    pub(super) fn path(&self) -> Option<&[Step]> {
        self.start.as_ref().err().map(Vec::as_slice)
    }
}

/// Every text of the plan: narratives, minutes, pages, papers to meetings, and answers to questions and follow-ups.
pub(super) fn prose<'c>(plan: &'c Plan, sources: &'c Sources) -> Vec<Prose<'c>> {
    let narratives = plan
        .periods
        .iter()
        .enumerate()
        .filter_map(|(at, period)| Some((period.narrative.as_ref()?, Some((at, period.as_at.0)))));
    let minutes = plan.meetings.iter().map(|meeting| (&meeting.minute, None));
    let pages = plan.pages.iter().map(|page| (&page.body, None));
    let papers = plan.papers.iter().map(|paper| (&paper.body, None));
    let files = narratives.chain(minutes).chain(pages).chain(papers).filter_map(|(markdown, of)| {
        let body = sources.get(&markdown.file)?.text.get(markdown.body.clone())?;
        let (period, as_at) = of.unzip();
        let start = Ok(markdown.body.start);
        Some(Prose { file: &markdown.file, body, events: parse(body).collect(), start, as_at, period })
    });
    let questions = sources.get("content/questions.yaml").map(|source| &source.path);
    let answers = questions.into_iter().flat_map(|file| {
        plan.questions.iter().map(move |question| {
            let start = Err(vec![Step::with_id(question.id.as_str()), Step::key("answer")]);
            let body: &str = &question.answer;
            Prose { file, body, events: parse(body).collect(), start, as_at: None, period: None }
        })
    });
    let follow_ups = sources.get("content/follow-ups.yaml").map(|source| &source.path);
    let answered = follow_ups.into_iter().flat_map(|file| {
        plan.follow_ups.iter().filter_map(move |follow_up| {
            let start = Err(vec![Step::with_id(follow_up.id.as_str()), Step::key("answered"), Step::key("text")]);
            let body: &str = &follow_up.answered.as_ref()?.text;
            Some(Prose { file, body, events: parse(body).collect(), start, as_at: None, period: None })
        })
    });
    files.chain(answers).chain(answered).collect()
}
