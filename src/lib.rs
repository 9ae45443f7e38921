//! Ragstone turns a plan's YAML data and Markdown narrative into a published progress report.
//!
//! Rooms from top to bottom; each may use those below it, never those above:
//! [`cli`], [`serve`], [`starter`], [`edit`], [`publish`], [`paper`], [`site`], [`data`], [`chart`], [`check`], [`explain`], [`report`], [`record`], [`words`], [`schema`],
//! [`plan`], [`disclosure`], [`source`], [`diagnostic`].

pub mod chart;
pub mod check;
pub mod cli;
pub mod data;
pub mod diagnostic;
pub mod disclosure;
pub mod edit;
pub mod explain;
pub mod paper;
pub mod plan;
pub mod publish;
pub mod record;
pub mod report;
pub mod schema;
pub mod serve;
pub mod site;
pub mod source;
pub mod starter;
pub mod words;
