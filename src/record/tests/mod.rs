#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod chain;
mod facts;
mod listing;
mod notice;
