use super::{Markdown, PageId, Record};
use crate::source::yaml::Text;
use schemars::JsonSchema;
use serde::Deserialize;

/// The details above the text of a page: front matter of `content/pages/<id>.md`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PageDoc {
    /// The title of the page.
    pub title: Text,
    /// The page in one sentence.
    #[serde(default)]
    pub summary: Option<Text>,
    /// Its place in the footer: lower numbers come first.
    #[serde(default)]
    pub order: Option<u32>,
}

/// A page of Markdown: about, method, anything else.
#[derive(Debug)]
pub struct Page {
    /// The file's name, and its address.
    pub id: PageId,
    /// What the front matter says.
    pub doc: PageDoc,
    /// The words.
    pub body: Markdown,
}

impl Record for Page {
    const NOUN: &'static str = "page";

    fn id(&self) -> &str {
        self.id.as_str()
    }
}
