//! The `ragstone` command.

fn main() {}
