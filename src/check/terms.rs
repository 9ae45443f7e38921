use super::token::{Shape, tokenise};
use crate::plan::Plan;

/// Short forms that need no entry: they are better known than what they stand for.
const WELL_KNOWN: &[&str] = &[
    "AM", "BBC", "BSL", "CCTV", "CD", "COVID", "CSV", "DNA", "DVD", "EU", "FM", "GCSE", "GDP", "GP", "GPS", "HM",
    "HMRC", "HTML", "ID", "II", "III", "IT", "ITV", "IV", "KC", "MP", "NHS", "OK", "PC", "PDF", "PIN", "PM", "QC",
    "RSVP", "SAT", "TV", "UK", "UN", "URL", "US", "USA", "VAT", "VI", "VII", "VIII", "XI", "XII",
];

/// Short forms that a plan explains: in its glossary, or as another name of a role or a body.
pub(super) struct Terms<'c> {
    /// Sorted, each without a plural's or a possessive's ending.
    explained: Vec<&'c str>,
    plan: &'c Plan,
}

impl<'c> Terms<'c> {
    pub(super) fn new(plan: &'c Plan) -> Self {
        let terms = plan.glossary.iter().map(|term| &*term.term);
        let roles = plan.roles.iter().flat_map(|role| role.aliases.iter().chain([&role.title]).map(|name| &**name));
        let bodies = plan.site.bodies.iter().map(|body| &*body.name);
        let mut explained = Vec::new();
        let mut tokens = Vec::new();
        for words in terms.chain(roles).chain(bodies) {
            tokenise(words, &mut tokens);
            let short = tokens.iter().filter(|token| token.shape == Shape::Capitals);
            explained.extend(short.map(|token| bare(token.text(words))));
        }
        explained.sort_unstable();
        explained.dedup();
        Self { explained, plan }
    }

    /// True where a reader is told what these letters stand for, or knows it.
    pub(super) fn explain(&self, letters: &str) -> bool {
        // "OFSTED" is told by an entry for "Ofsted".
        let is_term = || self.plan.glossary.iter().any(|term| term.term.eq_ignore_ascii_case(letters));
        self.explained.binary_search(&letters).is_ok() || WELL_KNOWN.contains(&letters) || is_term()
    }
}

/// The letters of a short form, without the ending of a plural or a possessive: "PEPs" and "PEP's" are "PEP".
pub(super) fn bare(word: &str) -> &str {
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
    word.strip_suffix('s').unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_do_not_make_another_short_form() {
        assert_eq!(["PEP", "PEPs", "PEP's", "PEPs’s"].map(bare), ["PEP"; 4]);
    }
}
