use super::fault::Fault;
use super::{Begun, editor, quoted};
use crate::diagnostic::Diagnostic;
use crate::edit::Change;

/// A file of the site: its path, and its text here. Names that begin with a full stop have none here, so that the tools
/// which they are for do not take them for this repository's own.
macro_rules! files {
    ($($path:literal: $here:literal),+ $(,)?) => {
        &[$(($path, include_str!(concat!("site/", $here)))),+]
    };
}

const FILES: &[(&str, &str)] = files! {
    "README.md": "README.md",
    ".gitignore": "gitignore",
    ".gitattributes": "gitattributes",
    ".editorconfig": "editorconfig",
    ".vscode/settings.json": "vscode/settings.json",
    ".vscode/extensions.json": "vscode/extensions.json",
    ".github/workflows/publish.yml": "github/workflows/publish.yml",
    ".gitlab-ci.yml": "gitlab-ci.yml",
    "content/site.yaml": "content/site.yaml",
    "content/plan.yaml": "content/plan.yaml",
    "content/findings.yaml": "content/findings.yaml",
    "content/roles.yaml": "content/roles.yaml",
    "content/events.yaml": "content/events.yaml",
    "content/evidence.yaml": "content/evidence.yaml",
    "content/glossary.yaml": "content/glossary.yaml",
    "content/priorities/1.yaml": "content/priorities/1.yaml",
    "content/priorities/2.yaml": "content/priorities/2.yaml",
    "content/priorities/3.yaml": "content/priorities/3.yaml",
    "content/periods/2025-09/period.yaml": "content/periods/2025-09/period.yaml",
    "content/periods/2025-09/updates.yaml": "content/periods/2025-09/updates.yaml",
    "content/periods/2025-09/narrative.md": "content/periods/2025-09/narrative.md",
    "content/periods/2025-12/period.yaml": "content/periods/2025-12/period.yaml",
    "content/periods/2025-12/updates.yaml": "content/periods/2025-12/updates.yaml",
    "content/periods/2025-12/narrative.md": "content/periods/2025-12/narrative.md",
    "content/periods/2026-03/period.yaml": "content/periods/2026-03/period.yaml",
    "content/periods/2026-03/updates.yaml": "content/periods/2026-03/updates.yaml",
    "content/periods/2026-03/narrative.md": "content/periods/2026-03/narrative.md",
    "content/measures/requests-answered-in-time.yaml": "content/measures/requests-answered-in-time.yaml",
    "content/measures/requests-answered-in-time.csv": "content/measures/requests-answered-in-time.csv",
    "content/meetings/2026-01-14-cabinet.md": "content/meetings/2026-01-14-cabinet.md",
    "content/meetings/2026-04-15-scrutiny.md": "content/meetings/2026-04-15-scrutiny.md",
    "content/visits/2025-11-monitoring-visit.yaml": "content/visits/2025-11-monitoring-visit.yaml",
    "content/pages/about.md": "content/pages/about.md",
};

/// Where the made-up council is named.
const SITE: &str = "content/site.yaml";
/// Where editors are told which schema is for which files.
const SETTINGS: &str = ".vscode/settings.json";
/// The made-up council. There is none of this name.
const COUNCIL: &str = "Fernhollow Borough Council";
/// The version of this program, which the hosts' workflows install, and of the compiler that they need for it.
const VERSIONS: [(&str, &str); 2] =
    [("{version}", env!("CARGO_PKG_VERSION")), ("{rust}", env!("CARGO_PKG_RUST_VERSION"))];

/// A small, complete site of a made-up council that builds at once, with settings for editors and for the hosts that
/// publish it, and the schemas that its files name. `organisation` takes the place of the made-up name.
///
/// # Errors
/// Where `organisation` is no name.
pub fn site(organisation: Option<&str>) -> Result<Begun, Box<Diagnostic>> {
    if let Some(name) = organisation
        && (name.trim().is_empty() || name.contains(char::is_control))
    {
        return Err(Fault::Unwritable { what: "the name of the organisation" }.boxed());
    }
    let files = FILES.iter().map(|(path, text)| Change::create(*path, finished(path, text, organisation)));
    let next = vec![
        "Read README.md: it says what to do on Monday".to_owned(),
        "Run `ragstone serve --open` in this folder to see the site in your browser".to_owned(),
        "Then put your council's words in place of ours, beginning with content/site.yaml".to_owned(),
    ];
    Ok(Begun { changes: files.chain(editor::schemas()).collect(), next })
}

fn finished(path: &str, text: &str, organisation: Option<&str>) -> String {
    let text = match (path, organisation) {
        (SITE, Some(name)) => text.replacen(COUNCIL, &quoted::value(name.trim()), 1),
        (SETTINGS, _) => editor::settings(text),
        _ => text.to_owned(),
    };
    if path.starts_with("content/") {
        return editor::schema_line(path) + &text;
    }
    VERSIONS.iter().fold(text, |text, (mark, version)| text.replace(mark, version))
}
