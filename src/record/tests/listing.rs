use crate::record::{Digest, Listing};

const OF_ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

#[test]
fn a_hash_is_the_one_that_sha256sum_gives() {
    assert_eq!(Digest::of(b"abc").to_string(), OF_ABC);
    assert_eq!(Digest::parse(OF_ABC), Some(Digest::of(b"abc")));
    assert_eq!(Digest::parse(&OF_ABC.to_uppercase()), Some(Digest::of(b"abc")));
    assert_eq!(Digest::parse(&OF_ABC[1..]), None);
    assert_eq!(Digest::parse(&OF_ABC.replace('b', "g")), None);
}

#[test]
fn a_listing_is_in_the_form_of_sha256sum_sorted_by_path() {
    let listing = Listing::of([("reports/2022-03/index.html", b"abc".as_slice()), ("assets/a.css", b"abc")]);
    let text = listing.render();
    assert_eq!(text, format!("{OF_ABC}  assets/a.css\n{OF_ABC}  reports/2022-03/index.html\n"));
    assert_eq!(Listing::parse(&text), Ok(listing));
}

#[test]
fn a_line_that_is_no_hash_and_path_or_leads_out_of_the_folder_is_named() {
    let line = |text: &str| Listing::parse(text).unwrap_err();
    assert_eq!(line(&format!("{OF_ABC}  a\n{OF_ABC} b\n")), 2);
    assert_eq!(line(&format!("{OF_ABC}  a\n{OF_ABC}  a\n")), 2);
    for path in ["../a", "/a", "a//b", "./a", "a\\b", "C:a", ""] {
        assert_eq!(line(&format!("{OF_ABC}  {path}\n")), 1, "{path}");
    }
}
