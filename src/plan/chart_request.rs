//! A chart asked for in a text: a fenced block of Markdown named `chart`, with a few fields in YAML.

use super::{ActionId, MeasureId, PeriodId, PriorityId};
use crate::diagnostic::{Code, Diagnostic, Place, nearest};
use crate::source::Source;
use crate::source::markdown::parse;
use crate::source::yaml;
use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};
use serde::Deserialize;
use std::ops::Range;

pub(super) const MISPLACED: Code = Code::error("P120", "a chart inside something else");
pub(super) const TOO_MANY: Code = Code::error("P122", "too many charts in a text");
pub(super) const MISNAMED: Code = Code::warning("P121", "code that may be meant for a chart");

/// Charts of one text: each takes a few lines to ask for, and a page to draw.
const MOST: usize = 50;

/// The name of the fence: ```` ```chart ````.
const FENCE: &str = "chart";

/// What a text asks for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChartRequest {
    /// Which chart.
    pub show: ChartKind,
    /// As at which report; the text's own where left out, or else the newest.
    #[serde(default)]
    pub period: Option<PeriodId>,
    /// Of one priority rather than the whole plan.
    #[serde(default)]
    pub priority: Option<PriorityId>,
    /// Of one action.
    #[serde(default)]
    pub action: Option<ActionId>,
    /// Of one measure.
    #[serde(default)]
    pub measure: Option<MeasureId>,
}

/// The charts there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChartKind {
    /// Are we on course? Statuses at each report.
    StandingBars,
    /// Which priorities need me? A small bar for each.
    PriorityBars,
    /// How long has each action been stuck? Actions by reports.
    StandingMatrix,
    /// Are dates real? First promises, re-dates, now.
    Slips,
    /// Will it finish? Planned, finished, evidenced.
    BurnUp,
    /// What changed since the report before?
    Movement,
    /// Which findings are not answered? Findings by visits.
    FindingMatrix,
    /// How complete is this report?
    Completeness,
    /// One action's status at each report.
    StandingStrip,
    /// One measure over time.
    Measure,
}

/// What a chart can be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartScope {
    /// Always the whole plan.
    Plan,
    /// The whole plan, or one priority of it.
    PlanOrPriority,
    /// One action, which has to be named.
    Action,
    /// One measure, which has to be named.
    Measure,
}

impl ChartKind {
    /// The word used in YAML, addresses and anchors.
    pub const fn key(self) -> &'static str {
        match self {
            Self::StandingBars => "standing-bars",
            Self::PriorityBars => "priority-bars",
            Self::StandingMatrix => "standing-matrix",
            Self::Slips => "slips",
            Self::BurnUp => "burn-up",
            Self::Movement => "movement",
            Self::FindingMatrix => "finding-matrix",
            Self::Completeness => "completeness",
            Self::StandingStrip => "standing-strip",
            Self::Measure => "measure",
        }
    }

    /// What it can be about.
    pub const fn scope(self) -> ChartScope {
        match self {
            Self::StandingBars | Self::StandingMatrix | Self::Slips | Self::BurnUp => ChartScope::PlanOrPriority,
            Self::PriorityBars | Self::Movement | Self::FindingMatrix | Self::Completeness => ChartScope::Plan,
            Self::StandingStrip => ChartScope::Action,
            Self::Measure => ChartScope::Measure,
        }
    }
}

/// A chart in a text, and where it stands.
#[derive(Debug, Clone)]
pub struct PlacedChart {
    /// What is asked for.
    pub request: ChartRequest,
    /// The lines between the fences: bytes of the file.
    pub yaml: Range<usize>,
}

/// The charts of a body of Markdown, in order, and what is wrong with those that cannot be read.
pub(super) fn charts(source: &Source, body: Range<usize>) -> (Vec<PlacedChart>, Vec<Diagnostic>) {
    let mut charts = Vec::new();
    let mut diagnostics = Vec::new();
    let text = source.text.get(body.clone()).unwrap_or_default();
    if !(text.contains("```") || text.contains("~~~")) {
        return (charts, diagnostics);
    }
    for (count, Block { span, yaml, fault }) in blocks(text).into_iter().enumerate() {
        let place = |span: Range<usize>| body.start + span.start..body.start + span.end;
        if count >= MOST {
            let message = format!("this is more than {MOST} charts in one text");
            let problem =
                Diagnostic::new(TOO_MANY, message).help("no reader looks at so many: put some on another page");
            diagnostics.push(problem.at(Place::in_text(&source.path, &source.text, place(span))));
            break;
        }
        if let Some(fault) = fault {
            diagnostics.push(fault.at(Place::in_text(&source.path, &source.text, place(span))));
            continue;
        }
        let yaml = place(yaml);
        let loaded = yaml::load_part::<ChartRequest>(&source.path, &source.text, yaml.clone());
        diagnostics.extend(loaded.diagnostics);
        charts.extend(loaded.value.map(|request| PlacedChart { request, yaml }));
    }
    (charts, diagnostics)
}

/// True for the fence of a chart.
pub fn is_chart(kind: &CodeBlockKind<'_>) -> bool {
    matches!(kind, CodeBlockKind::Fenced(info) if info.split_whitespace().next() == Some(FENCE))
}

/// True for a fence whose name is a slip of the pen away.
fn is_like_chart(kind: &CodeBlockKind<'_>) -> bool {
    let CodeBlockKind::Fenced(info) = kind else { return false };
    let name = info.split_whitespace().next().unwrap_or_default().to_lowercase();
    nearest(&name, [FENCE]).is_some()
}

/// A fenced chart, in bytes of the body.
struct Block {
    /// Its first line.
    span: Range<usize>,
    yaml: Range<usize>,
    /// Why it cannot be one.
    fault: Option<Diagnostic>,
}

fn fault(kind: &CodeBlockKind<'_>, depth: usize) -> Option<Diagnostic> {
    if !is_chart(kind) {
        let CodeBlockKind::Fenced(info) = kind else { return None };
        let message = format!("`{info}` is printed as it stands, as code");
        return Some(Diagnostic::new(MISNAMED, message).help("for a chart, write ```chart"));
    }
    (depth > 0).then(|| {
        Diagnostic::new(MISPLACED, "a chart stands in a list or a quotation")
            .help("put it on lines of its own, with no spaces before them")
    })
}

fn blocks(text: &str) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    let mut depth = 0_usize;
    let mut inside = false;
    for (event, span) in parse(text) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) if is_chart(&kind) || is_like_chart(&kind) => {
                let first_line = text[span.clone()].find('\n').map_or(span.end, |end| span.start + end);
                let start = (first_line + 1).min(span.end);
                found.push(Block { span: span.start..first_line, yaml: start..start, fault: fault(&kind, depth) });
                inside = true;
            }
            Event::End(TagEnd::CodeBlock) => inside = false,
            Event::Text(_) if inside => {
                if let Some(block) = found.last_mut() {
                    block.yaml.end = block.yaml.end.max(span.end);
                }
            }
            Event::Start(Tag::List(_) | Tag::BlockQuote(_)) => depth += 1,
            Event::End(TagEnd::List(_) | TagEnd::BlockQuote(_)) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(text: &str) -> (Vec<PlacedChart>, Vec<String>) {
        let source = Source { path: "content/pages/about.md".into(), text: text.to_owned() };
        let (charts, diagnostics) = charts(&source, 0..text.len());
        let told = diagnostics.iter().map(|found| {
            let place = found.place.clone().unwrap();
            format!("{}:{} {}", place.line, place.column, found.message)
        });
        (charts, told.collect())
    }

    #[test]
    fn a_chart_is_asked_for_by_a_few_fields() {
        let (charts, told) = read("Words.\n\n```chart\nshow: standing-bars\npriority: \"5\"\n```\n\nMore words.\n");
        assert_eq!(told, Vec::<String>::new());
        let request = &charts[0].request;
        assert_eq!(request.show, ChartKind::StandingBars);
        assert_eq!(request.priority, Some(PriorityId::new("5").unwrap()));
    }

    #[test]
    fn a_wrong_field_is_told_at_its_line() {
        let (charts, told) = read("Words.\n\n```chart\nshow: standing-bars\npriorty: \"5\"\n```\n");
        assert_eq!(told.len(), 1);
        assert!(told[0].starts_with("5:1 "), "{told:?}");
        assert_eq!(charts.len(), 1, "what could be read is kept");
    }

    #[test]
    fn an_unknown_chart_is_told_at_its_word() {
        let (_, told) = read("```chart\nshow: pie\n```\n");
        assert!(told[0].starts_with("2:7 "), "{told:?}");
    }

    #[test]
    fn a_chart_with_nothing_in_it_is_told_of() {
        let (charts, told) = read("```chart\n```\n");
        assert!(charts.is_empty() && told.len() == 1, "{told:?}");
    }

    #[test]
    fn a_chart_in_a_list_is_refused_and_other_code_is_left_alone() {
        let (charts, told) = read("- item\n\n  ```chart\n  show: standing-bars\n  ```\n\n```yaml\nshow: chart\n```\n");
        assert!(charts.is_empty());
        assert_eq!(told, ["3:3 a chart stands in a list or a quotation"]);
    }

    #[test]
    fn a_chart_after_a_list_is_drawn() {
        let (charts, told) = read("- item\n\nWords.\n\n```chart\nshow: slips\n```\n");
        assert_eq!((charts.len(), told), (1, Vec::new()));
    }

    #[test]
    fn a_fence_that_is_nearly_a_chart_is_asked_about() {
        let (charts, told) = read("```Charts\nshow: standing-bars\n```\n");
        assert!(charts.is_empty());
        assert_eq!(told, ["1:1 `Charts` is printed as it stands, as code"]);
    }
}
