use super::{Words, say};
use crate::plan::{Frame, Rag};

impl Words {
    /// What a rating is called: the plan's own label, or the language's usual word where the plan gives none.
    pub fn rating<'w>(&'w self, frame: &'w Frame, rag: Rag) -> &'w str {
        frame.label(rag).unwrap_or_else(|| match rag {
            Rag::Finished => say!(self, rating_finished),
            Rag::Green => say!(self, rating_green),
            Rag::Amber => say!(self, rating_amber),
            Rag::Red => say!(self, rating_red),
            Rag::NotStarted => say!(self, rating_not_started),
            Rag::NotRated => say!(self, rating_not_rated),
        })
    }
}
