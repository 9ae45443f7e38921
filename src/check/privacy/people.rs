use super::super::passage::Passage;

/// One person, and several; a word that may stand before is part of it.
const PEOPLE: &[(&str, &str)] = &[
    ("adopter", "adopters"),
    ("apprentice", "apprentices"),
    ("baby", "babies"),
    ("boy", "boys"),
    ("brother", "brothers"),
    ("carer", "carers"),
    ("case", "cases"),
    ("child", "children"),
    ("daughter", "daughters"),
    ("family", "families"),
    ("father", "fathers"),
    ("girl", "girls"),
    ("infant", "infants"),
    ("mother", "mothers"),
    ("parent", "parents"),
    ("patient", "patients"),
    ("pupil", "pupils"),
    ("referral", "referrals"),
    ("resident", "residents"),
    ("sibling", "siblings"),
    ("sister", "sisters"),
    ("son", "sons"),
    ("student", "students"),
    ("teenager", "teenagers"),
    ("toddler", "toddlers"),
    ("youngster", "youngsters"),
];
/// The same of two words.
const PAIRS: &[(&str, &str, &str)] = &[
    ("care", "leaver", "leavers"),
    ("foster", "carer", "carers"),
    ("social", "worker", "workers"),
    ("young", "person", "people"),
];
/// Letters that stand for them in papers.
const LETTERS: &[(&str, bool)] = &[("SWs", true), ("SW", false), ("YP", true), ("CYP", true)];

/// Where words for people end that begin at a position, and whether they are several.
pub(in crate::check) fn people(passage: &Passage<'_>, at: usize) -> Option<(usize, bool)> {
    let (word, next) = (passage.at(at), passage.at(at + 1));
    if let Some((_, one, _)) = PAIRS.iter().find(|(first, one, many)| word == *first && (next == *one || next == *many))
    {
        return Some((at + 1, next != *one));
    }
    if let Some((_, many)) = LETTERS.iter().find(|(letters, _)| word == *letters) {
        return Some((at, *many));
    }
    PEOPLE.iter().find(|(one, many)| word == *one || word == *many).map(|(one, _)| (at, word != *one))
}
