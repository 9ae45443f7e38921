//! The texts of meetings, of papers to them, and of what is owed to them.

use super::super::Reader;
use super::Home;
use super::Kind::{Label, Sentences};
use crate::check::breach::Step;
use crate::plan::{AgendaItem, Exempt, Meeting, PaperDoc, Record};
use std::sync::Arc;

impl Reader<'_, '_, '_> {
    pub(super) fn meetings(&mut self) {
        let plan = self.context.plan;
        for meeting in &plan.meetings {
            let home = Home { file: &meeting.minute.file, current: true, record: &Vec::new };
            self.field(&home, "title", Some(&meeting.doc.title), Label);
            self.field(&home, "place", meeting.doc.place.as_ref(), Label);
            self.list(&home, "notes", &meeting.doc.notes, Sentences);
            for (at, item) in meeting.doc.agenda.iter().enumerate() {
                self.agenda_item(&home, at, item);
            }
            self.decision(&home, meeting);
        }
    }

    /// The names of members are no passages: they hold a public office, and an agenda must give them.
    fn agenda_item(&mut self, home: &Home<'_>, at: usize, item: &AgendaItem) {
        let home = Home { record: &|| path!["agenda", at], ..*home };
        self.field(&home, "title", Some(&item.title), Label);
        self.field(&home, "text", item.text.as_ref(), Sentences);
        if let Some(exempt) = &item.exempt {
            let home = Home { record: &|| path!["agenda", at, "exempt"], ..home };
            self.exempt(&home, exempt);
        }
    }

    fn decision(&mut self, home: &Home<'_>, meeting: &Meeting) {
        let Some(decision) = &meeting.doc.decision else { return };
        let home = Home { record: &|| path!["decision"], ..*home };
        for (name, words) in [
            ("text", &decision.text),
            ("reasons", &decision.reasons),
            ("alternatives", &decision.alternatives),
            ("interests", &decision.interests),
            ("dispensations", &decision.dispensations),
        ] {
            self.field(&home, name, words.as_ref(), Sentences);
        }
    }

    pub(super) fn papers(&mut self) {
        let plan = self.context.plan;
        for paper in &plan.papers {
            let home = Home { file: &paper.body.file, current: true, record: &Vec::new };
            let doc = &paper.doc;
            self.field(&home, "title", Some(&doc.title), Label);
            self.field(&home, "wards", Some(&doc.wards), Label);
            self.field(&home, "final_decision", doc.final_decision.as_ref(), Label);
            self.field(&home, "late", doc.late.as_ref(), Sentences);
            let contact = Home { record: &|| path!["contact"], ..home };
            self.field(&contact, "name", Some(&doc.contact.name), Label);
            self.sections(&home, doc);
            self.lists(&home, doc);
        }
    }

    /// What stands above the text of a paper in place of a section of it.
    fn sections(&mut self, home: &Home<'_>, doc: &PaperDoc) {
        for (at, recommendation) in doc.recommendations.iter().enumerate() {
            let home = Home { record: &|| path!["recommendations", at], ..*home };
            self.field(&home, "text", Some(&recommendation.text), Sentences);
        }
        for (section, implication) in &doc.implications {
            let home = Home { record: &|| path!["implications", section.key()], ..*home };
            self.field(&home, "text", Some(&implication.text), Sentences);
            self.field(&home, "by", Some(&implication.by), Label);
        }
        for (section, reason) in &doc.absent {
            self.value(home.file, reason, Sentences, home.current, &|| path!["absent", section.key()]);
        }
    }

    fn lists(&mut self, home: &Home<'_>, doc: &PaperDoc) {
        for (at, appendix) in doc.appendices.iter().enumerate() {
            let home = Home { record: &|| path!["appendices", at], ..*home };
            self.field(&home, "title", Some(&appendix.title), Label);
            self.field(&home, "held", appendix.held.as_ref(), Label);
        }
        for (at, background) in doc.background_papers.iter().enumerate() {
            let home = Home { record: &|| path!["background_papers", at], ..*home };
            self.field(&home, "title", background.title.as_ref(), Label);
            self.field(&home, "held", background.held.as_ref(), Label);
        }
        for (at, exempt) in doc.exempt.iter().enumerate() {
            let home = Home { record: &|| path!["exempt", at], ..*home };
            self.exempt(&home, exempt);
        }
    }

    fn exempt(&mut self, home: &Home<'_>, exempt: &Exempt) {
        self.field(home, "title", Some(&exempt.title), Label);
        self.field(home, "public_interest", Some(&exempt.public_interest), Sentences);
        self.field(home, "where_held", Some(&exempt.where_held), Sentences);
    }

    /// Answers are texts in Markdown, and read as such.
    pub(super) fn follow_ups(&mut self) {
        let file: Arc<str> = "content/follow-ups.yaml".into();
        for follow_up in &self.context.plan.follow_ups {
            let home = Home { file: &file, current: true, record: &|| vec![Step::with_id(follow_up.id())] };
            self.field(&home, "text", Some(&follow_up.text), Sentences);
        }
    }
}
