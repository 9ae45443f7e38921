use super::{Action, Finding, Register, Role};

/// Who refers to whom, the other way round: positions in [`Plan::actions`](super::Plan::actions), in plan order.
#[derive(Debug, Default)]
pub struct Links {
    /// By position of the finding: actions that name it.
    pub actions_by_finding: Vec<Vec<u32>>,
    /// By position of the role: actions it leads.
    pub led_by_role: Vec<Vec<u32>>,
    /// By position of the role: actions it supports.
    pub supported_by_role: Vec<Vec<u32>>,
}

impl Links {
    /// Turns the references round in one pass; those that dangle are left out (`check` reports them).
    pub(super) fn new(actions: &[Action], findings: &Register<Finding>, roles: &Register<Role>) -> Self {
        let mut links = Self {
            actions_by_finding: vec![Vec::new(); findings.len()],
            led_by_role: vec![Vec::new(); roles.len()],
            supported_by_role: vec![Vec::new(); roles.len()],
        };
        for (at, action) in (0u32..).zip(actions) {
            for finding in action.findings.iter() {
                push(&mut links.actions_by_finding, findings.position(finding), at);
            }
            push(&mut links.led_by_role, action.lead.as_ref().and_then(|lead| roles.position(lead)), at);
            for role in &action.support {
                push(&mut links.supported_by_role, roles.position(role), at);
            }
        }
        links
    }
}

fn push(lists: &mut [Vec<u32>], to: Option<usize>, action: u32) {
    if let Some(list) = to.and_then(|at| lists.get_mut(at)) {
        if list.last() != Some(&action) {
            list.push(action);
        }
    }
}
