use crate::record::chain::append;
use crate::record::{Chain, Digest, Event};

fn three() -> String {
    let one = append("", "2022-03", "2022-04-01", None, Digest::of(b"1"));
    let two = append(&one, "2022-09", "2022-10-01", None, Digest::of(b"2"));
    append(&two, "2022-03", "2022-10-02", Some("a name\nstood in it"), Digest::of(b"3"))
}

#[test]
fn each_entry_begins_with_the_hash_of_everything_above_it() {
    let text = three();
    for (at, _) in text.match_indices("\nabove ") {
        let told = &text[at + 7..at + 71];
        assert_eq!(told, Digest::of(&text.as_bytes()[..at + 1]).to_string(), "as head and sha256sum give it");
    }
    let chain = Chain::parse(&text).unwrap();
    assert_eq!(chain.head, Digest::of(text.as_bytes()));
    assert_eq!(chain.entries.iter().map(|entry| &*entry.period).collect::<Vec<_>>(), ["2022-03", "2022-09", "2022-03"]);
    assert_eq!(chain.newest("2022-03").unwrap().event, Event::Replaced("a name stood in it".into()));
}

#[test]
fn the_text_says_how_to_check_its_first_entry() {
    let text = three();
    let above = text.lines().position(|line| line.starts_with("above ")).unwrap();
    assert!(text.contains(&format!("begins on line {} is checked by: head -n {above} ", above + 1)), "{text}");
}

#[test]
fn an_earlier_head_is_part_of_the_chain_and_a_strangers_is_not() {
    let one = append("", "2022-03", "2022-04-01", None, Digest::of(b"1"));
    let (early, late) = (Chain::parse(&one).unwrap().head, Chain::parse(&three()).unwrap());
    assert!(late.has_been(early), "{early}");
    assert!(late.has_been(late.head));
    assert!(!late.has_been(Digest::of(b"another")));
    let other = append(
        &append("", "2022-03", "2022-04-01", None, Digest::of(b"x")),
        "2022-09",
        "2022-10-01",
        None,
        Digest::of(b"2"),
    );
    assert!(!Chain::parse(&other).unwrap().has_been(early));
}

#[test]
fn every_byte_that_is_changed_taken_away_or_added_is_found_or_gives_another_head() {
    let text = three();
    let head = Chain::parse(&text).unwrap().head;
    let first_of_last = text.rfind("above ").unwrap();
    for at in 0..text.len() {
        let mut changed = text.clone().into_bytes();
        changed[at] = if changed[at] == b'x' { b'y' } else { b'x' };
        let changed = String::from_utf8(changed).unwrap();
        match Chain::parse(&changed) {
            Err(misread) => assert!(misread.line >= 1),
            Ok(chain) => assert!(at > first_of_last && chain.head != head, "byte {at} was changed and nothing tells"),
        }
    }
    let parts: Vec<&str> = text.split_inclusive("\n\n").collect();
    assert!(Chain::parse(&[parts[0], parts[2], parts[3]].concat()).is_err(), "an entry taken away");
    assert!(Chain::parse(&[parts[0], parts[2], parts[1], parts[3]].concat()).is_err(), "two entries exchanged");
    for cut in 1..parts[3].len() {
        assert!(Chain::parse(&text[..text.len() - cut]).is_err(), "{cut} bytes cut off");
    }
    assert!(Chain::parse("").is_err());
}
