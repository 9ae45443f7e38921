//! What meetings, their papers and what is owed to them refer to.

use super::Check;
use crate::check::breach::Step;
use crate::plan::Record;
use std::sync::Arc;

impl Check<'_, '_> {
    pub(super) fn meetings(&mut self) {
        let plan = self.context.plan;
        for meeting in &plan.meetings {
            let file = &meeting.minute.file;
            self.refer(&plan.bodies, &meeting.doc.body, file, || vec![Step::key("body")]);
            self.refer_each(&plan.evidence, &meeting.doc.evidence, file, || vec![Step::key("evidence")]);
            self.refer_each(&plan.actions, &meeting.doc.actions, file, || vec![Step::key("actions")]);
            self.refer_each(&plan.findings, &meeting.doc.findings, file, || vec![Step::key("findings")]);
        }
    }

    /// The meeting that a paper is named for is another rule's (P320): its name is that of the file.
    pub(super) fn papers(&mut self) {
        let plan = self.context.plan;
        for paper in &plan.papers {
            let file = &paper.body.file;
            self.refer(&plan.roles, &paper.doc.report_of, file, || vec![Step::key("report_of")]);
            if let Some(period) = &paper.doc.period {
                self.refer(&plan.periods, period, file, || vec![Step::key("period")]);
            }
            for (at, background) in paper.doc.background_papers.iter().enumerate() {
                if let Some(evidence) = &background.evidence {
                    self.refer(&plan.evidence, evidence, file, || {
                        vec![Step::key("background_papers"), Step::Item(at), Step::key("evidence")]
                    });
                }
            }
        }
    }

    pub(super) fn follow_ups(&mut self) {
        let plan = self.context.plan;
        let file: Arc<str> = "content/follow-ups.yaml".into();
        for follow_up in &plan.follow_ups {
            let own = |field: &'static str| vec![Step::with_id(follow_up.id()), Step::key(field)];
            self.refer(&plan.meetings, &follow_up.meeting, &file, || own("meeting"));
            if let Some(role) = &follow_up.by {
                self.refer(&plan.roles, role, &file, || own("by"));
            }
            if let Some(body) = &follow_up.to {
                self.refer(&plan.bodies, body, &file, || own("to"));
            }
            if let Some(question) = &follow_up.question {
                self.refer(&plan.questions, question, &file, || own("question"));
            }
            self.refer_each(&plan.actions, &follow_up.actions, &file, || own("actions"));
            self.refer_each(&plan.findings, &follow_up.findings, &file, || own("findings"));
            self.refer_each(&plan.evidence, &follow_up.evidence, &file, || own("evidence"));
            let Some(answered) = &follow_up.answered else { continue };
            let of_answer = |field: &'static str| {
                let mut path = own("answered");
                path.push(Step::key(field));
                path
            };
            if let Some(meeting) = &answered.meeting {
                self.refer(&plan.meetings, meeting, &file, || of_answer("meeting"));
            }
            self.refer_each(&plan.evidence, &answered.evidence, &file, || of_answer("evidence"));
        }
    }
}
