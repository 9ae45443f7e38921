use super::catalogue::{Catalogue, Subject};
use super::terms::Terms;
use crate::plan::{Action, Markdown, Measure, Meeting, Paper, Role, RoleId, Visit};
use crate::site::desk::Desk;
use crate::site::follow_ups;
use crate::site::markdown::text_of;
use crate::site::pages::Kind;
use crate::site::quote;
use pulldown_cmark::Event;

/// Adds the words by which a thing is found, beside those of its title: only words that its own page prints.
pub(super) fn feed(catalogue: &Catalogue<'_>, subject: Subject, number: u32, terms: &mut Terms) {
    let desk = catalogue.desk;
    let plan = desk.plan;
    let mut out = Feed { desk, number, terms };
    match subject {
        Subject::Page(Kind::Action(position)) => out.action(position, &plan.actions[position]),
        Subject::Page(Kind::Role(position)) => out.role(&plan.roles[position]),
        Subject::Page(Kind::Priority(position)) => {
            let priority = &plan.priorities[position];
            out.terms.key(number, priority.id.as_str());
            out.texts(priority.outcome.as_deref());
        }
        Subject::Page(Kind::Finding(position)) => {
            let finding = &plan.findings[position];
            out.terms.key(number, finding.id.as_str());
            out.texts([&*finding.text]);
        }
        Subject::Page(Kind::Measure(position)) => out.measure(&plan.measures[position]),
        Subject::Page(Kind::Visit(position)) => out.visit(&plan.visits[position]),
        Subject::Page(Kind::Meeting(position)) => out.meeting(&plan.meetings[position]),
        Subject::Page(Kind::Paper(position)) => out.paper(&plan.papers[position]),
        Subject::Page(Kind::Cabinet(at)) => {
            let period = &plan.periods[at];
            out.terms.key(number, &period.title);
            period.narrative.iter().for_each(|narrative| out.markdown(narrative));
        }
        Subject::Page(Kind::Prose(position)) => {
            let page = &plan.pages[position];
            out.texts(page.doc.summary.as_deref());
            out.markdown(&page.body);
        }
        Subject::Page(Kind::Home) => out.texts([&*plan.site.description]),
        Subject::Page(_) => {}
        Subject::Term(position) => {
            let term = &plan.glossary[position];
            for name in [Some(&term.term), term.stands_for.as_ref()].into_iter().flatten() {
                out.name(name);
            }
            out.texts([&*term.meaning]);
        }
        Subject::Question(position) => {
            let question = &plan.questions[position];
            out.parsed(&question.answer);
            out.texts(question.figures.iter().map(|figure| &*figure.name));
        }
        Subject::FollowUp(position) => {
            let answer = follow_ups::answer(desk, &plan.follow_ups[position]);
            answer.iter().for_each(|answer| out.parsed(&answer.text));
        }
        Subject::Evidence(position) => out.texts([&*plan.evidence[position].summary]),
        Subject::Correction(position) => {
            let correction = &plan.corrections[position];
            out.texts(correction.was.iter().chain(&correction.now).chain(&correction.because).map(|text| &**text));
        }
    }
}

/// The words of one thing.
struct Feed<'f, 't> {
    desk: &'f Desk<'t>,
    number: u32,
    terms: &'f mut Terms,
}

impl Feed<'_, '_> {
    fn texts<'a>(&mut self, texts: impl IntoIterator<Item = &'a str>) {
        for text in texts {
            self.terms.body(self.number, text);
        }
    }

    /// A name it goes by, which means it when it is all that was typed.
    fn name(&mut self, name: &str) {
        self.terms.title(self.number, name);
        self.terms.key(self.number, name);
    }

    fn action(&mut self, position: usize, action: &Action) {
        self.terms.key(self.number, action.id.as_str());
        let at = self.desk.report().action(position);
        let standing = at.standing();
        self.roles(action.lead.iter().chain(&action.support));
        self.texts([at.deadline().says.as_str()]);
        let said = [&action.detail, &action.for_children, &action.lead_note].into_iter().flatten();
        let newest = [standing.note, standing.recovery, standing.withdrawn].into_iter().flatten();
        self.texts(said.chain(newest).chain(&action.steps).chain(&action.notes).map(|text| &**text));
    }

    fn roles<'a>(&mut self, ids: impl IntoIterator<Item = &'a RoleId>) {
        let desk = self.desk;
        self.texts(ids.into_iter().filter_map(|id| desk.plan.roles.get(id)).map(|role| &*role.title));
    }

    fn role(&mut self, role: &Role) {
        self.terms.key(self.number, &role.title);
        role.aliases.iter().for_each(|alias| self.name(alias));
        self.texts(role.organisation.as_deref());
        let now = self.desk.report().as_at();
        let known = role.vacancies.iter().filter(|vacancy| vacancy.since.0 <= now);
        self.texts(known.filter_map(|vacancy| vacancy.note.as_deref()));
    }

    fn measure(&mut self, measure: &Measure) {
        let doc = &measure.doc;
        self.roles(&doc.owner);
        self.texts([&*doc.definition, &*doc.unit, &*doc.source]);
        self.texts(doc.notes.iter().map(|note| &**note));
    }

    fn visit(&mut self, visit: &Visit) {
        let doc = &visit.doc;
        self.texts([&*doc.inspector]);
        self.texts(doc.summary.as_deref());
        self.texts(doc.scope.iter().map(|scope| &**scope));
        self.texts(
            doc.claims
                .iter()
                .flat_map(|claim| [&*claim.topic, claim.point.as_deref().unwrap_or_default(), &*claim.text]),
        );
    }

    fn meeting(&mut self, meeting: &Meeting) {
        self.texts([&*meeting.doc.title]);
        self.texts(meeting.doc.decision.as_ref().and_then(|decision| decision.text.as_deref()));
        self.markdown(&meeting.minute);
    }

    fn paper(&mut self, paper: &Paper) {
        self.texts(paper.doc.recommendations.iter().map(|own| &*own.text));
        self.markdown(&paper.body);
    }

    fn markdown(&mut self, markdown: &Markdown) {
        self.parsed(text_of(self.desk, markdown));
    }

    fn parsed(&mut self, text: &str) {
        let mut in_chart = false;
        for event in quote::events(self.desk.plan, text) {
            match event {
                Event::Start(pulldown_cmark::Tag::CodeBlock(_)) => in_chart = true,
                Event::End(pulldown_cmark::TagEnd::CodeBlock) => in_chart = false,
                Event::Text(words) | Event::Code(words) if !in_chart => self.terms.body(self.number, &words),
                _ => {}
            }
        }
    }
}
