//! Pages audited in memory.
#![allow(missing_docs)]
use super::{Pages, SitePath};
use crate::diagnostic::Diagnostic;
#[derive(Debug)]
pub struct Targets;
impl Targets {
    pub fn new<'p>(_: impl IntoIterator<Item = &'p SitePath>, _: &str) -> Self {
        Self
    }
}
#[derive(Debug)]
pub struct PageAudit;
pub fn audit_page(_: &SitePath, _: &[u8], _: &Targets) -> PageAudit {
    PageAudit
}
pub fn finish(_: Vec<PageAudit>, _: &Pages) -> Vec<Diagnostic> {
    Vec::new()
}
