//! What things are called: organisations, bodies, themes, ratings, terms. They are no sentences, so rules about words leave them alone,
//! but a name can tell who somebody is.

use super::super::Reader;
use super::Home;
use super::Kind::{AsWritten, Label};
use crate::check::breach::Step;
use crate::plan::Record;
use crate::source::yaml::Text;
use std::sync::Arc;

impl Reader<'_, '_, '_> {
    pub(super) fn names(&mut self) {
        self.names_of_the_site();
        self.names_of_the_plan();
        self.names_of_registers();
        self.names_of_measures();
        self.names_of_meetings();
    }

    fn name(&mut self, home: &Home<'_>, name: &'static str, words: &Text) {
        self.field(home, name, Some(words), Label);
    }

    fn names_of_the_site(&mut self) {
        let plan = self.context.plan;
        let site = &plan.site;
        let file: Arc<str> = "content/site.yaml".into();
        let home = Home { file: &file, current: false, record: &Vec::new };
        self.name(&home, "organisation", &site.organisation);
        for (at, translation) in site.translations.iter().enumerate() {
            self.name(&Home { record: &|| path!["translations", at], ..home }, "name", &translation.name);
        }
        if let Some(licence) = &site.licence {
            self.name(&Home { record: &|| path!["licence"], ..home }, "name", &licence.name);
        }
        self.name(&Home { record: &|| path!["contact"], ..home }, "name", &site.contact.name);
        if let Some(banner) = &site.banner {
            self.name(&Home { record: &|| path!["banner"], ..home }, "label", &banner.label);
        }
        for body in &plan.bodies {
            let home = Home { record: &|| vec![Step::key("bodies"), Step::with_id(body.id())], ..home };
            self.name(&home, "name", &body.name);
        }
    }

    fn names_of_the_plan(&mut self) {
        let plan = self.context.plan;
        let frame = &plan.frame;
        let file: Arc<str> = "content/plan.yaml".into();
        let home = Home { file: &file, current: false, record: &Vec::new };
        self.name(&home, "title", &frame.title);
        self.name(&home, "version", &frame.version);
        for strand in &plan.strands {
            let home = Home { record: &|| vec![Step::key("strands"), Step::with_id(strand.id())], ..home };
            self.name(&home, "title", &strand.title);
        }
        for (at, meaning) in frame.rag.iter().enumerate() {
            self.name(&Home { record: &|| path!["rag", at], ..home }, "label", &meaning.label);
        }
        for period in plan.periods.iter().filter(|period| period.titled) {
            let file: Arc<str> = format!("{}/period.yaml", period.folder).into();
            self.value(&file, &period.title, Label, false, &|| path!["title"]);
        }
    }

    fn names_of_registers(&mut self) {
        let plan = self.context.plan;
        let file: Arc<str> = "content/roles.yaml".into();
        for role in &plan.roles {
            let home = Home { file: &file, current: false, record: &|| vec![Step::with_id(role.id())] };
            self.field(&home, "organisation", role.organisation.as_ref(), Label);
            self.list(&home, "aliases", &role.aliases, Label);
        }
        let file: Arc<str> = "content/glossary.yaml".into();
        for term in &plan.glossary {
            let record = || vec![Step::HasText("term", term.term.to_string(), 0)];
            let home = Home { file: &file, current: false, record: &record };
            self.name(&home, "term", &term.term);
            self.field(&home, "stands_for", term.stands_for.as_ref(), Label);
        }
        let file: Arc<str> = "content/questions.yaml".into();
        for question in &plan.questions {
            let home = Home { file: &file, current: false, record: &|| vec![Step::with_id(question.id())] };
            self.field(&home, "asked", Some(&question.asked), AsWritten);
        }
        for visit in &plan.visits {
            let home = Home { file: &visit.file, current: false, record: &Vec::new };
            self.name(&home, "inspector", &visit.doc.inspector);
        }
    }

    fn names_of_measures(&mut self) {
        for measure in &self.context.plan.measures {
            let home = Home { file: &measure.file, current: false, record: &Vec::new };
            self.name(&home, "unit", &measure.doc.unit);
            self.field(&home, "numerator", measure.doc.numerator.as_ref(), Label);
            self.field(&home, "denominator", measure.doc.denominator.as_ref(), Label);
        }
    }

    fn names_of_meetings(&mut self) {
        for meeting in &self.context.plan.meetings {
            let home = Home { file: &meeting.minute.file, current: false, record: &Vec::new };
            self.field(&home, "time", meeting.doc.time.as_ref(), Label);
            self.field(&home, "item", meeting.doc.item.as_ref(), Label);
            for (at, item) in meeting.doc.agenda.iter().enumerate() {
                self.name(&Home { record: &|| path!["agenda", at], ..home }, "item", &item.item);
            }
        }
    }
}
