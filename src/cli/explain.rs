use super::codes::{self, Known};
use super::{End, report};
use crate::diagnostic::{Code, Diagnostic, Severity, nearest, short};
use crate::explain::{self, Page};
use std::fmt::Write as _;

pub(super) const NO_SUCH_CODE: Code = Code::error("C603", "there is no such code");

/// What was asked to be explained.
#[derive(Debug, clap::Args)]
pub(super) struct ExplainArgs {
    /// A code, such as P272; without one, every code is listed
    #[arg(value_name = "CODE")]
    code: Option<String>,
    /// Print the list as Markdown, as `docs/rules.md` has it
    #[arg(long, conflicts_with = "code")]
    markdown: bool,
}

/// `ragstone explain`: what a code means, why it matters, and how to mend or allow it.
pub(super) fn run(args: &ExplainArgs) -> End {
    let known = codes::all();
    let Some(asked) = &args.code else {
        report::to_stdout([if args.markdown { index(&known) } else { list(&known) }]);
        return End::Well;
    };
    let id = asked.to_uppercase();
    match known.iter().find(|known| known.code.id == id) {
        Some(known) => {
            report::to_stdout([whole(known, explain::page(known.code.id))]);
            End::Well
        }
        None => {
            let near = nearest(&id, known.iter().map(|known| known.code.id));
            let help = near.map_or_else(
                || "`ragstone explain` lists them all".to_owned(),
                |near| format!("did you mean `{near}`? `ragstone explain` lists them all"),
            );
            report::message(&short::render(
                &Diagnostic::new(NO_SUCH_CODE, format!("there is no code `{asked}`")).help(help),
            ));
            End::CouldNotRun
        }
    }
}

/// One line a code, group by group.
fn list(known: &[Known]) -> String {
    let mut out = String::new();
    let mut group = "";
    for known in known {
        if known.group != group {
            group = known.group;
            let _ = writeln!(out, "{}{group}", if out.is_empty() { "" } else { "\n" });
        }
        let _ = writeln!(out, "  {}  {:<7}  {}", known.code, known.severity().word(), known.code.title);
    }
    out.push_str("\n`ragstone explain P272` says what one of them means. In `rules:` of `site.yaml`, warnings can be set to off or error.\n");
    out
}

/// The list as a page of the docs.
fn index(known: &[Known]) -> String {
    let mut out = String::from(
        "# The codes\n\nMade by `ragstone explain --markdown`; `ragstone explain CODE` prints the page of one. \
         A rule that *bends* can be set to `off`, `warning` or `error` under\n`rules:` in `site.yaml`, and a single finding can be \
         allowed at its place: see [the data reference](data.md#rules-and-allowances).\n",
    );
    let mut group = "";
    for known in known {
        if known.group != group {
            group = known.group;
            let _ = write!(out, "\n## {group}\n\n| code | about | | |\n|---|---|---|---|\n");
        }
        let (id, title) = (known.code.id, known.code.title);
        let bends = if known.bends { "bends" } else { "" };
        let _ =
            writeln!(out, "| [{id}](../src/explain/pages/{id}.md) | {title} | {} | {bends} |", known.severity().word());
    }
    out
}

/// Everything about one code.
fn whole(known: &Known, page: Option<&Page>) -> String {
    let what = match (known.severity(), known.bends) {
        (Severity::Error, false) => "an error: nothing is published until it is mended",
        (Severity::Error, true) => "an error, unless `site.yaml` says otherwise",
        (Severity::Warning, false) => "a warning: the site is published all the same",
        (Severity::Warning, true) => "a warning, unless `site.yaml` says otherwise",
    };
    let mut out = format!("{}: {}\n{} · {what}\n\n", known.code, known.code.title, known.group);
    for line in page.map_or("", |page| page.text).lines() {
        print_line(&mut out, line);
    }
    if known.bends {
        out.push_str(&allowing(known.code));
    }
    out
}

/// A line of Markdown for a terminal: a heading without its signs, a fence as the name of the file.
fn print_line(out: &mut String, line: &str) {
    if let Some(heading) = line.strip_prefix("## ") {
        let _ = writeln!(out, "{}", heading.to_uppercase());
    } else if let Some(fence) = line.strip_prefix("```") {
        if let Some((_, path)) = fence.split_once(' ') {
            let _ = writeln!(out, "  in {path}");
        }
    } else {
        let _ = writeln!(out, "{line}");
    }
}

fn allowing(code: Code) -> String {
    let id = code.id;
    let place = if id.starts_with('M') {
        format!("    <!-- allow {id}: why it stands here -->\n\n")
    } else {
        format!(
            "    # allow {id}: why it stands here\n\nIn a text of Markdown, the remark is <!-- allow {id}: why --> on a line of its own.\n"
        )
    };
    format!(
        "\nHOW TO ALLOW IT\n\nOne finding is allowed at its place: write on the line above, or at the end of the line,\n\n{place}\
         The reason is published on the data quality page. At the top of a file, with an empty line below, it holds for\n\
         the whole file. To change the rule for the whole site, set it in `site.yaml`:\n\n    rules:\n      {id}: off    # or warning, or error\n"
    )
}
