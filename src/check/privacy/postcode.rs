use super::super::context::Context;
use super::super::passage::{Passage, Told};
use super::super::rule::{Reach, Rule};
use super::super::token::Shape;
use crate::diagnostic::Code;

pub(super) const RULE: Rule = Rule::reading(Code::warning("D803", "a postcode"), Reach::Everything, find);

const HELP: &str = "name the ward or the town; a full postcode is about 15 homes";
/// The letters that postcodes of the United Kingdom begin with.
const AREAS: &str = " AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX \
    FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR \
    NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD \
    WF WN WR WS WV YO ZE ";

/// A postcode leads to a few doors (`domain.md` §3.2).
fn find(_: &Context<'_>, passage: &Passage<'_>, told: &mut Told<'_>) {
    if !(passage.has(Shape::Capitals) || passage.has(Shape::Mixed)) {
        return;
    }
    for (at, token) in passage.tokens.iter().enumerate() {
        if !matches!(token.shape, Shape::Capitals | Shape::Mixed) {
            continue;
        }
        let word = passage.text(*token);
        let last = if is_outward(word) && !passage.joined(at) && is_inward(passage.at(at + 1)) {
            at + 1
        } else if word.is_ascii()
            && word.len() > 4
            && is_outward(&word[..word.len() - 3])
            && is_inward(&word[word.len() - 3..])
        {
            at
        } else {
            continue;
        };
        let span = passage.stretch(at, last);
        told.tell(span.clone(), format!("`{}` is a postcode", passage.slice(&span)), HELP);
    }
}

/// The first half: the area, then a number, then perhaps a letter.
fn is_outward(word: &str) -> bool {
    let Some(digit) = word.find(|c: char| c.is_ascii_digit()) else { return false };
    let (area, district) = word.split_at(digit);
    (1..=2).contains(&district.len())
        && district.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
        && AREAS.split(' ').any(|own| !own.is_empty() && own == area)
}

/// The second half: a digit and two letters. Six letters are never used in it.
fn is_inward(word: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_uppercase() && !b"CIKMOV".contains(&byte);
    matches!(word.as_bytes(), [digit, one, two] if digit.is_ascii_digit() && letter(*one) && letter(*two))
}
