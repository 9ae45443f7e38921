//! What strangers and slips of the finger may put into a file: nothing of it stops the program or gets out as markup.
//!
//! A target is a function of a text, and the words that such texts are made of. In the ordinary test run each is shown
//! its corpus and so many texts made from a fixed seed; `docs/testing.md` tells how to let one run for longer, or under
//! libFuzzer. What was found stands in `corpus/` ever after, in files whose names begin with `found-`.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::disallowed_methods
)]

/// Shows a target its texts. A macro, since `cargo bolero` knows a target by the test that it stands in.
macro_rules! fuzz {
    ($target:expr) => {{
        let target = $target;
        #[cfg(fuzzing)]
        bolero::check!().with_generator(crate::engine::near(&target)).for_each(|text: &String| (target.holds)(text));
        #[cfg(not(fuzzing))]
        crate::engine::run(&target);
    }};
}

mod clock;
mod corpus;
mod engine;
mod live;
mod near;
mod shrink;
mod site;
mod sound;

mod dates;
mod deadlines;
mod front_matter;
mod markdown;
mod names;
mod numbers;
mod remarks;
mod tables;
mod updates;
mod words;
mod yaml;

use engine::Target;

/// True for one text in so many, the same every time: what takes long is not done with each.
fn one_in(many: u8, text: &str) -> bool {
    text.bytes().fold(0_u8, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte)).is_multiple_of(many)
}
