//! Ragstone turns a plan's YAML data and Markdown narrative into a published progress report.

pub mod chart;
pub mod diagnostic;
pub mod plan;
