//! Ragstone turns a plan's YAML data and Markdown narrative into a published progress report.

pub mod diagnostic;
pub mod plan;
pub mod publish;
pub mod site;
