use super::breach::At;
use super::breach::Step;
use super::{Breach, Context};
use crate::diagnostic::Code;
use crate::plan::{Plan, address};
use crate::source::markdown::{Target, parse, target};
use crate::source::yaml::Part;
use jiff::civil::Date;
use pulldown_cmark::{Event, Tag};
use std::ops::Range;
use std::sync::Arc;

pub(super) const RAW_HTML: Code = Code::error("M301", "HTML in a text");
pub(super) const LINK_SCHEME: Code = Code::error("M302", "a link that cannot be followed");
pub(super) const BROKEN_LINK: Code = Code::error("M303", "a link to a page that is not there");
pub(super) const PICTURE: Code = Code::error("M304", "a picture that not everyone can see");
pub(super) const FRONT_MATTER: Code = Code::error("M306", "a narrative with front matter");
pub(super) const HEADING: Code = Code::error("M305", "a heading out of order");

/// Narrative, minutes, pages and answers hold words only: no HTML, no link that leads nowhere, headings in order.
pub(super) fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    front_matter(context, breaches);
    for prose in prose(context) {
        text(context, &prose, breaches);
    }
}

/// A text in Markdown, wherever it is written.
pub(super) struct Prose<'c> {
    /// The file it stands in.
    pub(super) file: &'c Arc<str>,
    /// Its words.
    pub(super) body: &'c str,
    /// Where in the file it begins; a path where it is a value of YAML, whose bytes are not its own.
    start: Result<usize, Vec<Step>>,
    /// The date it speaks for, where it is the narrative of a report.
    pub(super) as_at: Option<Date>,
}

impl Prose<'_> {
    /// The place of a stretch of the text.
    pub(super) fn at(&self, span: Range<usize>) -> At {
        match &self.start {
            Ok(start) => At::Span(start + span.start..start + span.end),
            Err(path) => At::Path(path.clone(), Part::Value),
        }
    }
}

/// Every text of the plan: narratives, minutes, pages and answers.
pub(super) fn prose<'c>(context: &Context<'c>) -> Vec<Prose<'c>> {
    let plan = context.plan;
    let narratives = plan.periods.iter().filter_map(|period| Some((period.narrative.as_ref()?, Some(period.as_at.0))));
    let minutes = plan.meetings.iter().map(|meeting| (&meeting.minute, None));
    let pages = plan.pages.iter().map(|page| (&page.body, None));
    let files = narratives.chain(minutes).chain(pages).filter_map(|(markdown, as_at)| {
        let body = context.sources.get(&markdown.file)?.text.get(markdown.body.clone())?;
        Some(Prose { file: &markdown.file, body, start: Ok(markdown.body.start), as_at })
    });
    let questions = context.sources.get("content/questions.yaml").map(|source| &source.path);
    let answers = questions.into_iter().flat_map(|file| {
        plan.questions.iter().map(move |question| {
            let path = vec![Step::with_id(question.id.as_str()), Step::key("answer")];
            Prose { file, body: &question.answer, start: Err(path), as_at: None }
        })
    });
    files.chain(answers).collect()
}

/// A narrative is words from its first line: what stands between `---` lines would be printed.
fn front_matter(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for narrative in context.plan.periods.iter().filter_map(|period| period.narrative.as_ref()) {
        let body = context.sources.get(&narrative.file).and_then(|source| source.text.get(narrative.body.clone()));
        if body.is_some_and(|body| body.lines().next().is_some_and(|line| line.trim_end() == "---")) {
            let at = At::Span(narrative.body.start..narrative.body.start + 3);
            let breach = Breach::new(FRONT_MATTER, &narrative.file, at, "a narrative has no front matter");
            breaches
                .push(breach.help("remove the lines from `---` to `---`; a period's fields stand in `period.yaml`"));
        }
    }
}

fn text(context: &Context<'_>, prose: &Prose<'_>, breaches: &mut Vec<Breach>) {
    let body = prose.body;
    let mut level_above = 1;
    let before = breaches.len();
    for (event, span) in parse(body) {
        if breaches.len() - before >= MOST {
            break;
        }
        let breach = match event {
            Event::Html(_) | Event::InlineHtml(_) => {
                let tag = body[span.clone()].trim_end().to_owned();
                let shown = tag.lines().next().unwrap_or_default().to_owned();
                Some((RAW_HTML, span.start..span.start + tag.len(), format!("`{shown}` is HTML"), HTML_HELP.to_owned()))
            }
            Event::Start(Tag::Link { ref dest_url, .. }) => link(context, dest_url)
                .map(|(code, message, help)| (code, narrow(body, &span, dest_url), message, help)),
            Event::Start(Tag::Image { ref dest_url, .. }) => {
                let words = body[span.clone()].starts_with("![]");
                picture(context.plan, dest_url, words).map(|(message, help)| (PICTURE, span, message, help))
            }
            Event::Start(Tag::Heading { level, .. }) => {
                let level = level as usize;
                let order = heading(level, level_above);
                level_above = level;
                order.map(|(message, help)| (HEADING, first_line(body, &span), message, help))
            }
            _ => None,
        };
        if let Some((code, span, message, help)) = breach {
            breaches.push(Breach::new(code, prose.file, prose.at(span), message).help(help));
        }
    }
}

/// Problems told of one text: beyond this, mending these comes first.
const MOST: usize = 100;

const HTML_HELP: &str = "write it in Markdown; if the sign `<` is meant, write `\\<`, and links as [words](https://…)";

fn link(context: &Context<'_>, destination: &str) -> Option<(Code, String, String)> {
    match target(destination) {
        Target::Page { path, .. } if !resolves(context, path) => {
            let message = format!("there is no page `/{path}`");
            let help = address::nearest(context.plan, path).map_or_else(
                || "correct the link, or add what it leads to".to_owned(),
                |near| format!("did you mean `/{near}`?"),
            );
            Some((BROKEN_LINK, message, help))
        }
        Target::Refused => Some((
            LINK_SCHEME,
            format!("`{destination}` cannot be linked to"),
            "start with `/` for a page of this site, or with `https:`, `http:`, `mailto:` or `tel:`".to_owned(),
        )),
        _ => None,
    }
}

/// True where the site has the page, or would have it if what was lost could be read.
fn resolves(context: &Context<'_>, path: &str) -> bool {
    let mut parts = path.split('/');
    let (folder, id) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    address::resolves(context.plan, path) || address::noun(folder).is_some_and(|noun| context.lost.may_hold(noun, id))
}

fn picture(plan: &Plan, destination: &str, wordless: bool) -> Option<(String, String)> {
    if wordless {
        let message = "this picture has no words for those who cannot see it".to_owned();
        return Some((message, "write them between the brackets: ![what it shows](/documents/…)".to_owned()));
    }
    let own = matches!(target(destination), Target::Page { path, .. } if address::resolves(plan, path));
    (!own).then(|| {
        let message = format!("`{destination}` is not one of this site's documents");
        (message, "put the picture in `content/documents/` and link to it as `/documents/…`".to_owned())
    })
}

fn heading(level: usize, above: usize) -> Option<(String, String)> {
    if level == 1 {
        let message = "a heading with one `#` is the title of the page".to_owned();
        return Some((message, "start with `##`".to_owned()));
    }
    (level > above + 1).then(|| {
        let message = format!("a heading of level {level} stands below one of level {above}");
        (message, format!("use `{}`", "#".repeat(above + 1)))
    })
}

/// The destination's own bytes within a link, where they stand there as written.
pub(super) fn narrow(body: &str, span: &Range<usize>, destination: &str) -> Range<usize> {
    let whole = &body[span.clone()];
    whole
        .rfind(destination)
        .filter(|_| !destination.is_empty())
        .map_or_else(|| span.clone(), |at| span.start + at..span.start + at + destination.len())
}

fn first_line(body: &str, span: &Range<usize>) -> Range<usize> {
    let whole = &body[span.clone()];
    span.start..span.start + whole.find('\n').unwrap_or(whole.len())
}
