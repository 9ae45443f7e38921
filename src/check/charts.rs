use super::breach::{At, Step};
use super::references::{DANGLING, missing};
use super::{Breach, Context};
use crate::diagnostic::Code;
use crate::plan::{ChartScope, Markdown, PlacedChart, Record, Register, is_chart};
use crate::source::markdown::parse;
use crate::source::yaml::Part;
use pulldown_cmark::{Event, Tag};

pub(super) const SCOPE: Code = Code::error("P260", "a chart of what it cannot show");

/// A chart in a text shows something that is there, and that a chart of its kind can be about.
pub(super) fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let plan = context.plan;
    let narratives = plan.periods.iter().filter_map(|period| period.narrative.as_ref());
    let minutes = plan.meetings.iter().map(|meeting| &meeting.minute);
    let pages = plan.pages.iter().map(|page| &page.body);
    for markdown in narratives.chain(minutes).chain(pages) {
        for chart in &markdown.charts {
            let mut check = Check { context, markdown, chart, breaches };
            check.references();
            check.scope();
        }
    }
    answers(context, breaches);
}

/// An answer is a text inside YAML: it has words, and its figures are a list of their own.
fn answers(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for question in &context.plan.questions {
        let asks = |event: Event<'_>| matches!(event, Event::Start(Tag::CodeBlock(kind)) if is_chart(&kind));
        if parse(&question.answer).any(|(event, _)| asks(event)) {
            let path = vec![Step::with_id(question.id.as_str()), Step::key("answer")];
            let breach =
                Breach::value(SCOPE, &"content/questions.yaml".into(), path, "a chart cannot stand in an answer");
            breaches.push(breach.help("put it in a narrative or a page, and link to that"));
        }
    }
}

struct Check<'c, 'b> {
    context: &'c Context<'c>,
    markdown: &'c Markdown,
    chart: &'c PlacedChart,
    breaches: &'b mut Vec<Breach>,
}

impl Check<'_, '_> {
    fn references(&mut self) {
        let plan = self.context.plan;
        let request = &self.chart.request;
        self.refer(&plan.periods, "period", request.period.as_ref());
        self.refer(&plan.priorities, "priority", request.priority.as_ref());
        self.refer(&plan.actions, "action", request.action.as_ref());
        self.refer(&plan.measures, "measure", request.measure.as_ref());
    }

    fn refer<T: Record>(&mut self, register: &Register<T>, field: &'static str, id: Option<&impl AsRef<str>>) {
        let Some((message, help)) = id.and_then(|id| missing(self.context, register, id.as_ref())) else { return };
        let at = self.at(field, Part::Value);
        self.breaches.push(Breach::new(DANGLING, &self.markdown.file, at, message).help(help));
    }

    fn scope(&mut self) {
        let request = &self.chart.request;
        let given = [
            ("priority", request.priority.is_some()),
            ("action", request.action.is_some()),
            ("measure", request.measure.is_some()),
        ];
        let (required, allowed, about) = match request.show.scope() {
            ChartScope::Plan => (None, None, "the whole plan"),
            ChartScope::PlanOrPriority => (None, Some("priority"), "the whole plan or one `priority`"),
            ChartScope::Action => (Some("action"), Some("action"), "one `action`"),
            ChartScope::Measure => (Some("measure"), Some("measure"), "one `measure`"),
        };
        let show = request.show.key();
        for (field, _) in given.iter().filter(|(field, given)| *given && allowed != Some(*field)) {
            let message = format!("the chart `{show}` is about {about}, not a `{field}`");
            let at = self.at(field, Part::Name);
            self.breaches.push(Breach::new(SCOPE, &self.markdown.file, at, message).help("remove the line"));
        }
        if let Some(field) = required.filter(|field| given.contains(&(*field, false))) {
            let message = format!("the chart `{show}` has to be told which {field}");
            let at = self.at("show", Part::Value);
            let help = format!("add a line such as `{field}: {}`", example(field));
            self.breaches.push(Breach::new(SCOPE, &self.markdown.file, at, message).help(help));
        }
    }

    fn at(&self, field: &'static str, part: Part) -> At {
        At::Within(self.chart.yaml.clone(), vec![Step::key(field)], part)
    }
}

fn example(field: &str) -> &'static str {
    if field == "action" { "\"1.1\"" } else { "visits-in-time" }
}
