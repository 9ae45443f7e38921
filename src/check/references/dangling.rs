use super::super::breach::{At, Breach, Step};
use super::super::context::Context;
use super::super::rule::Rule;
use super::vanished::is_record;
use crate::diagnostic::{Code, nearest};
use crate::plan::{MeasureDoc, MeasureId, Period, Record, Register};
use crate::source::yaml::Part;
use std::sync::Arc;

mod committee;

pub(super) const RULE: Rule = Rule::law(Code::error("P201", "a name that nothing bears"), find);

/// Every reference from one record to another must find it.
fn find(context: &Context<'_>, breaches: &mut Vec<Breach>) {
    let mut check = Check { context, breaches };
    check.priorities();
    check.registers();
    check.periods();
    check.visits();
    check.meetings();
    check.papers();
    check.follow_ups();
    check.measures();
    check.approvals();
    check.charts();
}

struct Check<'c, 'b> {
    context: &'c Context<'c>,
    breaches: &'b mut Vec<Breach>,
}

impl<'c> Check<'c, '_> {
    /// Notes a breach where `register` has no record `id`. The path is worked out only then.
    fn refer<T: Record>(
        &mut self,
        register: &Register<T>,
        id: impl AsRef<str>,
        file: &Arc<str>,
        path: impl FnOnce() -> Vec<Step>,
    ) {
        self.refer_at(register, id, file, || At::Path(path(), Part::Value));
    }

    /// As [`Self::refer`], for each of a list at a path.
    fn refer_each<T: Record>(
        &mut self,
        register: &Register<T>,
        ids: &[impl AsRef<str>],
        file: &Arc<str>,
        to_list: impl Fn() -> Vec<Step>,
    ) {
        for id in ids {
            self.refer(register, id, file, || {
                let mut path = to_list();
                path.push(Step::value(id.as_ref()));
                path
            });
        }
    }

    /// As [`Self::refer`], for a reference that stands elsewhere than in YAML.
    fn refer_at<T: Record>(
        &mut self,
        register: &Register<T>,
        id: impl AsRef<str>,
        file: &Arc<str>,
        at: impl FnOnce() -> At,
    ) {
        if let Some((message, help)) = missing(self.context, register, id.as_ref()) {
            self.breaches.push(Breach::new(RULE.code, file, at(), message).help(help));
        }
    }

    fn priorities(&mut self) {
        let plan = self.context.plan;
        for priority in &plan.priorities {
            let file = &priority.file;
            self.refer(&plan.strands, &priority.strand, file, || vec![Step::key("strand")]);
            for action in &plan.actions[priority.actions.clone()] {
                let own = |rest: Vec<Step>| {
                    let mut path = vec![Step::key("actions"), Step::with_id(action.id.as_str())];
                    path.extend(rest);
                    path
                };
                for finding in &action.findings.also {
                    self.refer(&plan.findings, finding, file, || {
                        let list = action.findings.primary.as_ref().map(|_| Step::key("also"));
                        let steps = [Some(Step::key("findings")), list, Some(Step::value(finding.as_str()))];
                        own(steps.into_iter().flatten().collect())
                    });
                }
                if let Some(primary) = &action.findings.primary {
                    self.refer(&plan.findings, primary, file, || {
                        own(vec![Step::key("findings"), Step::key("primary")])
                    });
                }
                if let Some(lead) = &action.lead {
                    self.refer(&plan.roles, lead, file, || own(vec![Step::key("lead")]));
                }
                for role in &action.support {
                    self.refer(&plan.roles, role, file, || own(vec![Step::key("support"), Step::value(role.as_str())]));
                }
                if let Some(event) = action.deadline.as_ref().and_then(|deadline| deadline.waits_for.as_ref()) {
                    self.refer(&plan.events, event, file, || own(vec![Step::key("deadline"), Step::key("waits_for")]));
                }
                if let Some(period) = &action.added {
                    self.refer(&plan.periods, period, file, || own(vec![Step::key("added")]));
                }
            }
        }
    }

    fn registers(&mut self) {
        let plan = self.context.plan;
        let file: Arc<str> = "content/events.yaml".into();
        for event in &plan.events {
            for evidence in &event.evidence {
                self.refer(&plan.evidence, evidence, &file, || {
                    vec![Step::with_id(event.id()), Step::key("evidence"), Step::value(evidence.as_str())]
                });
            }
        }
        let file: Arc<str> = "content/questions.yaml".into();
        for question in &plan.questions {
            let own = |field: &'static str| vec![Step::with_id(question.id()), Step::key(field)];
            if let Some(role) = &question.answered_by {
                self.refer(&plan.roles, role, &file, || own("answered_by"));
            }
            if let Some(visit) = &question.about_visit {
                self.refer(&plan.visits, visit, &file, || own("about_visit"));
            }
            if let Some(meeting) = &question.meeting {
                self.refer(&plan.meetings, meeting, &file, || own("meeting"));
            }
            for action in &question.actions {
                self.refer(&plan.actions, action, &file, || {
                    let mut path = own("actions");
                    path.push(Step::value(action.as_str()));
                    path
                });
            }
            for evidence in &question.evidence {
                self.refer(&plan.evidence, evidence, &file, || {
                    let mut path = own("evidence");
                    path.push(Step::value(evidence.as_str()));
                    path
                });
            }
        }
    }

    fn periods(&mut self) {
        let plan = self.context.plan;
        for (at, period) in plan.periods.iter().enumerate() {
            if let Some(meeting) = &period.meeting {
                let file: Arc<str> = format!("{}/period.yaml", period.folder).into();
                self.refer(&plan.meetings, meeting, &file, || vec![Step::key("meeting")]);
            }
            self.enquiry(period);
            let file: Arc<str> = format!("{}/updates.yaml", period.folder).into();
            // Names that earlier reports rightly used are another rule's (P277): they are no slips of the pen.
            let is_record = is_record(self.context, at);
            for action in period.confirm.iter().filter(|_| !is_record) {
                self.refer(&plan.actions, action, &file, || vec![Step::key("confirm"), Step::value(action.as_str())]);
            }
            for (action, update) in period.updates.iter() {
                let own = || vec![Step::key("updates"), Step::name(action.as_str())];
                if !is_record {
                    self.refer_at(&plan.actions, action, &file, || At::Path(own(), Part::Name));
                }
                for evidence in &update.evidence {
                    self.refer(&plan.evidence, evidence, &file, || {
                        let mut path = own();
                        path.extend([Step::key("evidence"), Step::value(evidence.as_str())]);
                        path
                    });
                }
                if let Some(meeting) = update.deadline.as_ref().and_then(|redate| redate.agreed.as_ref()) {
                    self.refer(&plan.meetings, meeting, &file, || {
                        let mut path = own();
                        path.extend([Step::key("deadline"), Step::key("agreed")]);
                        path
                    });
                }
            }
        }
    }

    fn enquiry(&mut self, period: &Period) {
        let plan = self.context.plan;
        let file: Arc<str> = format!("{}/enquiry.yaml", period.folder).into();
        let dismissed = period.enquiry.dismiss.iter().map(|line| ("dismiss", &line.action)).enumerate();
        let edited = period.enquiry.edit.iter().map(|line| ("edit", &line.action)).enumerate();
        for (at, (list, action)) in dismissed.chain(edited) {
            self.refer(&plan.actions, action, &file, || vec![Step::key(list), Step::Item(at), Step::key("action")]);
        }
        for (at, line) in period.enquiry.add.iter().enumerate() {
            for action in &line.actions {
                self.refer(&plan.actions, action, &file, || {
                    vec![Step::key("add"), Step::Item(at), Step::key("actions"), Step::value(action.as_str())]
                });
            }
        }
    }

    fn visits(&mut self) {
        let plan = self.context.plan;
        for visit in &plan.visits {
            let file = &visit.file;
            if let Some(evidence) = visit.doc.letter.as_ref().and_then(|letter| letter.evidence.as_ref()) {
                self.refer(&plan.evidence, evidence, file, || vec![Step::key("letter"), Step::key("evidence")]);
            }
            if let Some(meeting) = &visit.doc.told_at {
                self.refer(&plan.meetings, meeting, file, || vec![Step::key("told_at")]);
            }
            for claim in &visit.doc.claims {
                let own = |rest: Vec<Step>| {
                    let mut path = vec![Step::key("claims"), Step::with_id(claim.id())];
                    path.extend(rest);
                    path
                };
                for finding in &claim.findings {
                    self.refer(&plan.findings, finding, file, || {
                        own(vec![Step::key("findings"), Step::value(finding.as_str())])
                    });
                }
                for action in &claim.actions {
                    self.refer(&plan.actions, action, file, || {
                        own(vec![Step::key("actions"), Step::value(action.as_str())])
                    });
                }
                if let Some(evidence) = &claim.evidence {
                    self.refer(&plan.evidence, evidence, file, || own(vec![Step::key("evidence")]));
                }
            }
        }
    }

    /// What the charts of texts are about.
    fn charts(&mut self) {
        let plan = self.context.plan;
        for markdown in self.context.charted() {
            for chart in &markdown.charts {
                let request = &chart.request;
                let at = |field: &'static str| At::Within(chart.yaml.clone(), vec![Step::key(field)], Part::Value);
                if let Some(period) = &request.period {
                    self.refer_at(&plan.periods, period, &markdown.file, || at("period"));
                }
                if let Some(priority) = &request.priority {
                    self.refer_at(&plan.priorities, priority, &markdown.file, || at("priority"));
                }
                if let Some(action) = &request.action {
                    self.refer_at(&plan.actions, action, &markdown.file, || at("action"));
                }
                if let Some(measure) = &request.measure {
                    self.refer_at(&plan.measures, measure, &markdown.file, || at("measure"));
                }
            }
        }
    }

    fn approvals(&mut self) {
        let plan = self.context.plan;
        let file: Arc<str> = "content/approvals.yaml".into();
        for approval in &plan.approvals {
            for measure in &approval.measures {
                self.refer(&plan.measures, measure, &file, || {
                    vec![Step::with_id(approval.id()), Step::key("measures"), Step::value(measure.as_str())]
                });
            }
        }
    }

    fn measures(&mut self) {
        let plan = self.context.plan;
        let frame: Arc<str> = "content/plan.yaml".into();
        for measure in &plan.frame.key_measures {
            self.refer(&plan.measures, measure, &frame, || {
                vec![Step::key("key_measures"), Step::value(measure.as_str())]
            });
        }
        for measure in &plan.measures {
            if let Some(owner) = &measure.doc.owner {
                self.refer(&plan.roles, owner, &measure.file, || vec![Step::key("owner")]);
            }
            if let Some(priority) = &measure.doc.priority {
                self.refer(&plan.priorities, priority, &measure.file, || vec![Step::key("priority")]);
            }
            for (field, id) in named(&measure.doc) {
                self.refer(&plan.measures, id, &measure.file, || {
                    let steps = [Some(Step::key(field)), (field == "sum_of").then(|| Step::value(id.as_str()))];
                    steps.into_iter().flatten().collect()
                });
            }
            for finding in &measure.doc.findings {
                self.refer(&plan.findings, finding, &measure.file, || {
                    vec![Step::key("findings"), Step::value(finding.as_str())]
                });
            }
            let table = measure.table();
            for reading in &measure.readings {
                if let Some(evidence) = &reading.evidence {
                    self.refer_at(&plan.evidence, evidence, &table, || At::Cell(reading.row, "evidence"));
                }
            }
        }
    }
}

/// Measures that another is made of, or a part of, by the field that names them.
fn named(doc: &MeasureDoc) -> impl Iterator<Item = (&'static str, &MeasureId)> {
    let single =
        [("part_of", &doc.part_of), ("numerator_is", &doc.numerator_is), ("denominator_is", &doc.denominator_is)];
    let single = single.into_iter().filter_map(|(field, id)| Some((field, id.as_ref()?)));
    doc.sum_of.iter().map(|id| ("sum_of", id)).chain(single)
}

/// What to say where `register` has no record `id`, and none can have been lost: the message and the help.
fn missing<T: Record>(context: &Context<'_>, register: &Register<T>, id: &str) -> Option<(String, String)> {
    if register.position(id).is_some() || context.lost.may_hold(T::NOUN, id) {
        return None;
    }
    let help = match nearest(id, register.ids()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("add it to {}, or correct the name", home_of(T::NOUN)),
    };
    Some((format!("there is no {} `{id}`", T::NOUN), help))
}

/// Where a clerk adds a record of this kind.
fn home_of(noun: &str) -> &'static str {
    match noun {
        "action" => "a file in `content/priorities/`",
        "body" => "`bodies` in `content/site.yaml`",
        "strand" => "`strands` in `content/plan.yaml`",
        "finding" => "`content/findings.yaml`",
        "role" => "`content/roles.yaml`",
        "event" => "`content/events.yaml`",
        "evidence" => "`content/evidence.yaml`",
        "meeting" => "`content/meetings/`, as a file of that name",
        "visit" => "`content/visits/`, as a file of that name",
        "question" => "`content/questions.yaml`",
        "period" => "`content/periods/`, as a folder of that name",
        "measure" => "`content/measures/`, as a file of that name",
        "priority" => "`content/priorities/`, as a file",
        _ => "the content",
    }
}
