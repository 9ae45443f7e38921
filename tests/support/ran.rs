use std::path::Path;
use std::process::Output;

/// What a run of the program left on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ran {
    /// The exit code; -1 where the program was stopped.
    pub code: i32,
    /// Results, with the site's folder as `[ROOT]` and times as `[TIME]`.
    pub stdout: String,
    /// Messages, in the same way.
    pub stderr: String,
}

impl Ran {
    pub(super) fn new(output: &Output, root: &Path) -> Self {
        let text = |bytes: &[u8]| redact(std::str::from_utf8(bytes).unwrap(), root);
        Self { code: output.status.code().unwrap_or(-1), stdout: text(&output.stdout), stderr: text(&output.stderr) }
    }

    /// Exit code, results and messages, for a snapshot.
    pub fn whole(&self) -> String {
        format!("exit {}\n--- stdout\n{}--- stderr\n{}", self.code, self.stdout, self.stderr)
    }
}

/// Takes out what differs from run to run.
fn redact(text: &str, root: &Path) -> String {
    let real = root.canonicalize().unwrap();
    let text = text.replace(real.to_str().unwrap(), "[ROOT]").replace(root.to_str().unwrap(), "[ROOT]");
    let mut parts = text.split(", in ");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let number = part.len() - part.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').len();
        let unit = [" ms", " s"].into_iter().find(|unit| number > 0 && part[number..].starts_with(unit));
        out += ", in ";
        out += &unit.map_or_else(|| part.to_owned(), |unit| format!("[TIME]{}", &part[number + unit.len()..]));
    }
    out
}
