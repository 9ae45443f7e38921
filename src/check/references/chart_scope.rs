use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use crate::diagnostic::Code;
use crate::plan::{ChartScope, Markdown, PlacedChart, is_chart};
use crate::source::markdown::parse;
use crate::source::yaml::Part;
use pulldown_cmark::{Event, Tag};

pub(super) const RULE: Rule = Rule::law(Code::error("P260", "a chart of what it cannot show"), find);

/// A chart in a text shows something that is there, and that a chart of its kind can be about.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    for markdown in context.charted() {
        for chart in &markdown.charts {
            let mut check = Check { markdown, chart, breaches };
            check.scope();
        }
    }
    answers(context, breaches);
}

/// An answer is a text inside YAML: it has words, and its figures are a list of their own.
fn answers(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let asks = |event: Event<'_>| matches!(event, Event::Start(Tag::CodeBlock(kind)) if is_chart(&kind));
    let mut look = |file: &str, answer: &str, path: &dyn Fn() -> Vec<Step>| {
        if parse(answer).any(|(event, _)| asks(event)) {
            let breach = Breach::value(RULE.code, &file.into(), path(), "a chart cannot stand in an answer");
            breaches.push(breach.help("put it in a narrative or a page, and link to that"));
        }
    };
    for question in &context.plan.questions {
        look("content/questions.yaml", &question.answer, &|| {
            vec![Step::with_id(question.id.as_str()), Step::key("answer")]
        });
    }
    for follow_up in &context.plan.follow_ups {
        let Some(answered) = &follow_up.answered else { continue };
        look("content/follow-ups.yaml", &answered.text, &|| {
            vec![Step::with_id(follow_up.id.as_str()), Step::key("answered"), Step::key("text")]
        });
    }
}

struct Check<'c, 'b> {
    markdown: &'c Markdown,
    chart: &'c PlacedChart,
    breaches: &'b mut Vec<Breach>,
}

impl Check<'_, '_> {
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
            let article = if *field == "action" { "an" } else { "a" };
            let message = format!("the chart `{show}` is about {about}, not {article} `{field}`");
            let at = self.at(field, Part::Name);
            self.breaches.push(Breach::new(RULE.code, &self.markdown.file, at, message).help("remove the line"));
        }
        if let Some(field) = required.filter(|field| given.contains(&(*field, false))) {
            let message = format!("the chart `{show}` has to be told which {field}");
            let at = self.at("show", Part::Value);
            let help = format!("add a line such as `{field}: {}`", example(field));
            self.breaches.push(Breach::new(RULE.code, &self.markdown.file, at, message).help(help));
        }
    }

    fn at(&self, field: &'static str, part: Part) -> At {
        At::Within(self.chart.yaml.clone(), vec![Step::key(field)], part)
    }
}

fn example(field: &str) -> &'static str {
    if field == "action" { "\"1.1\"" } else { "visits-in-time" }
}
