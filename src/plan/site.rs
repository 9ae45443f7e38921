use super::{BodyId, Day, Record};
use crate::source::yaml::{Entries, Text};
use serde::Deserialize;

/// Who publishes, where, and how the site presents itself: `content/site.yaml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// Who publishes.
    pub organisation: Text,
    /// The name of the report, in the header of every page.
    pub title: Text,
    /// One sentence about it.
    pub description: Text,
    /// Where the site will stand, with a slash at the end.
    pub base_url: Text,
    /// BCP 47 tag of the pages' language.
    #[serde(default = "british_english")]
    pub language: Text,
    /// The folder of `themes/` whose files stand in place of the default theme's.
    #[serde(default)]
    pub theme: Option<Text>,
    /// The same report in other languages: a site each.
    #[serde(default)]
    pub translations: Vec<Translation>,
    /// Terms of reuse.
    #[serde(default)]
    pub licence: Option<Licence>,
    /// The office to write to.
    #[serde(default)]
    pub contact: Contact,
    /// A note on every page, such as "Demonstration".
    #[serde(default)]
    pub banner: Option<Banner>,
    /// Committees, boards and others that meet.
    #[serde(default)]
    pub bodies: Vec<Body>,
    /// When an action counts as stale.
    #[serde(default)]
    pub staleness: Staleness,
    /// What the accessibility statement says about this site.
    #[serde(default)]
    pub accessibility: Accessibility,
    /// How grave each rule is, by its code, where it is not as grave as it comes: `ragstone explain` lists them.
    #[serde(default)]
    pub rules: Entries<Text, RuleLevel>,
}

/// What happens when a rule is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleLevel {
    /// Nothing: nobody is told.
    Off,
    /// The clerk is told, and the site is published.
    Warning,
    /// Nothing is published.
    Error,
}

fn british_english() -> Text {
    Text::new("en-GB").unwrap_or_default()
}

/// The same report in another language, a site of its own whose pages have the same addresses.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// BCP 47 tag of its language.
    pub language: Text,
    /// What the language calls itself: "Cymraeg".
    pub name: Text,
    /// Where that site stands, with a slash at the end.
    pub base_url: Text,
}

/// Terms of reuse.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// As it is called.
    pub name: Text,
    /// Where its words stand.
    pub url: Text,
}

/// An office, not a person.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// What the office is called.
    pub name: Text,
    /// Its address.
    #[serde(default)]
    pub email: Option<Text>,
    /// Its number.
    #[serde(default)]
    pub phone: Option<Text>,
}

/// A note on every page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Banner {
    /// One or two words.
    pub label: Text,
    /// One or two sentences.
    pub text: Text,
}

/// What sort of body meets: decides which rules its papers follow (`domain.md` §1.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BodyKind {
    /// Cabinet and its committees.
    Executive,
    /// Overview and scrutiny.
    Scrutiny,
    /// An improvement or partnership board.
    Board,
    /// An inspectorate.
    Inspector,
    /// Full Council.
    Council,
}

/// A committee, board or other body.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Named by meetings.
    pub id: BodyId,
    /// As it calls itself.
    pub name: Text,
    /// Which rules it follows.
    pub kind: BodyKind,
    /// When its papers are due.
    #[serde(default)]
    pub papers: Papers,
}

impl Record for Body {
    const NOUN: &'static str = "body";

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

/// When a body's papers are due.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Papers {
    /// Clear days between publication and the meeting (Local Government Act 1972 s.100B).
    #[serde(default)]
    pub clear_days: Option<u8>,
}

/// When silence counts as stale.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Staleness {
    /// Number of periods without a word.
    pub periods: u8,
}

impl Default for Staleness {
    fn default() -> Self {
        Self { periods: 2 }
    }
}

/// What the accessibility statement says about this site.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Accessibility {
    /// When the statement was prepared.
    #[serde(default)]
    pub prepared: Option<Day>,
    /// When the site was last tested.
    #[serde(default)]
    pub tested: Option<Day>,
    /// How, and by whom.
    #[serde(default)]
    pub tested_by: Option<Text>,
    /// Whether people tested it too, by hand; a program alone cannot show that a site is fully accessible.
    #[serde(default)]
    pub tested_by_hand: bool,
    /// What is known not to be accessible.
    #[serde(default)]
    pub issues: Vec<Text>,
}
