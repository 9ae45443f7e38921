use super::{BodyId, CallIn, Closure, Day, Disclosure, ItemKind, KeyDecisions, Papers, Record};
use crate::source::yaml::{Entries, Text};
use schemars::JsonSchema;
use serde::Deserialize;

/// Who publishes, where, and how the site presents itself: `content/site.yaml`.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// Who publishes the report.
    #[schemars(extend("examples" = ["Testing Council"]))]
    pub organisation: Text,
    /// The name of the report, in the header of every page.
    #[schemars(extend("examples" = ["Improvement plan progress"]))]
    pub title: Text,
    /// One sentence about the report, for the home page and for search engines.
    pub description: Text,
    /// The address at which the site will stand, in full, with a slash at the end.
    #[schemars(extend("examples" = ["https://example.org/plan/"]))]
    pub base_url: Text,
    /// The language of the pages: `en-GB` for English, `cy` for Welsh (a BCP 47 tag).
    #[serde(default = "british_english")]
    #[schemars(extend("examples" = ["en-GB", "cy"]))]
    pub language: Text,
    /// The folder of `themes/` whose files stand in place of the default theme's.
    #[serde(default)]
    pub theme: Option<Text>,
    /// The same report in other languages: a site each.
    #[serde(default)]
    pub translations: Vec<Translation>,
    /// The licence under which others may use what is published.
    #[serde(default)]
    pub licence: Option<Licence>,
    /// The office to write to: never a person.
    #[serde(default)]
    pub contact: Contact,
    /// A note at the top of every page, such as “Demonstration”.
    #[serde(default)]
    pub banner: Option<Banner>,
    /// Committees, boards and others that meet about the plan.
    #[serde(default)]
    pub bodies: Vec<Body>,
    /// Days on which the council is closed although others work: none of them is a working day in the timetable of a meeting.
    #[serde(default)]
    pub closures: Vec<Closure>,
    /// How long an action may go without a word before it counts as stale: two periods unless this says otherwise.
    #[serde(default)]
    pub staleness: Staleness,
    /// Which figures about people are small enough to be held back.
    #[serde(default)]
    pub disclosure: Disclosure,
    /// What the accessibility statement says about this site.
    #[serde(default)]
    pub accessibility: Accessibility,
    /// How grave each rule is, by its code, where it is not as grave as it comes: `ragstone explain` lists them.
    #[serde(default)]
    pub rules: Entries<Text, RuleLevel>,
}

/// What happens when a rule is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
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
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// The language of that site, as a BCP 47 tag.
    #[schemars(extend("examples" = ["cy"]))]
    pub language: Text,
    /// What the language calls itself.
    #[schemars(extend("examples" = ["Cymraeg"]))]
    pub name: Text,
    /// The address at which that site stands, in full, with a slash at the end.
    #[schemars(extend("examples" = ["https://example.org/cynllun/"]))]
    pub base_url: Text,
}

/// Terms of reuse.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// The name of the licence.
    #[schemars(extend("examples" = ["Open Government Licence v3.0"]))]
    pub name: Text,
    /// Where its words can be read.
    #[schemars(extend("examples" = ["https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"]))]
    pub url: Text,
}

/// An office, not a person.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// What the office is called.
    #[schemars(extend("examples" = ["Democratic Services"]))]
    pub name: Text,
    /// Its email address.
    #[serde(default)]
    #[schemars(extend("examples" = ["democratic.services@example.org"]))]
    pub email: Option<Text>,
    /// Its telephone number.
    #[serde(default)]
    pub phone: Option<Text>,
}

/// A note on every page.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Banner {
    /// One or two words.
    #[schemars(extend("examples" = ["Demonstration"]))]
    pub label: Text,
    /// One or two sentences.
    pub text: Text,
}

/// What sort of body meets: decides which rules its papers follow.
///
/// See `domain.md` §1.1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BodyKind {
    /// The Cabinet and its committees.
    Executive,
    /// Overview and scrutiny.
    Scrutiny,
    /// An improvement board or a partnership board.
    Board,
    /// An inspectorate.
    Inspector,
    /// The full Council.
    Council,
}

/// A committee, board or other body.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// A short name by which meetings refer to it.
    #[schemars(extend("examples" = ["cabinet"]))]
    pub id: BodyId,
    /// What it calls itself.
    #[schemars(extend("examples" = ["Cabinet"]))]
    pub name: Text,
    /// What sort of body it is: decides which rules its papers follow.
    pub kind: BodyKind,
    /// When its papers are due.
    #[serde(default)]
    pub papers: Papers,
    /// When notice of its key decisions is due, where it takes any.
    #[serde(default)]
    pub key_decisions: Option<KeyDecisions>,
    /// How long its decisions can be called in, where they can.
    #[serde(default)]
    pub call_in: Option<CallIn>,
    /// How and by when residents put a question to it, in its own words: printed on the agenda and on the page of each meeting.
    #[serde(default)]
    #[schemars(extend("examples" = ["Write to Democratic Services by noon two working days before the meeting."]))]
    pub public_questions: Option<Text>,
    /// How and by when councillors who are not members of it do.
    #[serde(default)]
    #[schemars(extend("examples" = ["Give notice by noon on the Friday before the meeting."]))]
    pub members_questions: Option<Text>,
}

impl Body {
    /// How and by when to ask, where an item is questions from the public or from members and the body says so.
    pub fn how_to_ask(&self, kind: ItemKind) -> Option<&str> {
        match kind {
            ItemKind::PublicQuestions => self.public_questions.as_deref(),
            ItemKind::MembersQuestions => self.members_questions.as_deref(),
            _ => None,
        }
    }
}

impl Record for Body {
    const NOUN: &'static str = "body";

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

/// When silence counts as stale.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Staleness {
    /// How many periods may pass without a word.
    pub periods: u8,
}

impl Default for Staleness {
    fn default() -> Self {
        Self { periods: 2 }
    }
}

/// What the accessibility statement says about this site.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Accessibility {
    /// When the statement was prepared.
    #[serde(default)]
    pub prepared: Option<Day>,
    /// When the site was last tested.
    #[serde(default)]
    pub tested: Option<Day>,
    /// How it was tested, and by whom.
    #[serde(default)]
    pub tested_by: Option<Text>,
    /// Whether people tested it too, by hand: a program alone cannot show that a site is accessible.
    #[serde(default)]
    pub tested_by_hand: bool,
    /// What is known not to be accessible, a sentence each.
    #[serde(default)]
    pub issues: Vec<Text>,
}
