use super::ledger::Ledger;
use super::standing::{Presence, Standing};
use crate::plan::Plan;

/// Where every action stood in every period, and its deadlines from first to last.
#[derive(Debug)]
pub struct Timeline<'p> {
    plan: &'p Plan,
    /// Period after period, each with all actions in plan order.
    standings: Vec<Standing<'p>>,
    ledgers: Vec<Ledger<'p>>,
}

impl<'p> Timeline<'p> {
    /// Replays the plan's updates, oldest period first, in one pass.
    pub fn new(plan: &'p Plan) -> Self {
        let actions = plan.actions.len();
        let mut standings = Vec::with_capacity(actions * plan.periods.len());
        let mut ledgers: Vec<Ledger<'p>> = plan.baselines.iter().map(Ledger::new).collect();
        let joins: Vec<usize> = plan.actions.iter().map(|action| joins_at(plan, action.added.as_ref())).collect();
        let mut now: Vec<Standing<'p>> = joins.iter().map(|join| Standing::unknown(presence_at(*join, 0))).collect();
        for (at, period) in plan.periods.iter().enumerate() {
            for (standing, join) in now.iter_mut().zip(&joins) {
                *standing = standing.carried_forward();
                if standing.presence == Presence::NotYet {
                    standing.presence = presence_at(*join, at);
                }
            }
            for position in period.confirm.iter().filter_map(|id| plan.actions.position(id)) {
                now[position].confirm(at);
            }
            for (id, update) in period.updates.iter() {
                let Some(position) = plan.actions.position(id) else { continue };
                now[position].update(at, update);
                if let Some(redate) = &update.deadline {
                    ledgers[position].push(at, redate, period.as_at.0);
                }
            }
            standings.extend_from_slice(&now);
        }
        Self { plan, standings, ledgers }
    }

    /// The plan.
    pub fn plan(&self) -> &'p Plan {
        self.plan
    }

    /// Where the action at position `action` stood in the period at position `period`.
    pub fn standing(&self, period: usize, action: usize) -> &Standing<'p> {
        &self.standings[period * self.plan.actions.len() + action]
    }

    /// The deadlines of the action at position `action`.
    pub fn ledger(&self, action: usize) -> &Ledger<'p> {
        &self.ledgers[action]
    }
}

/// Position of the period in which an action joins: the first where it has always been there, and beyond the last
/// where its period is left out because the report is as at an earlier one.
fn joins_at(plan: &Plan, added: Option<&crate::plan::PeriodId>) -> usize {
    added.map_or(0, |id| plan.periods.position(id).unwrap_or(usize::MAX))
}

fn presence_at(join: usize, at: usize) -> Presence {
    if at < join { Presence::NotYet } else { Presence::InPlan }
}
