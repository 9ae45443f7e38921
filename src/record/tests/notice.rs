use crate::record::notice::{BEGIN, END, is_plain, put_in, take_out};

#[test]
fn with_its_notice_taken_out_a_page_is_what_it_was() {
    let page = format!("<main>{BEGIN}{END}<h1>March</h1></main>").into_bytes();
    let shown = put_in(&page, b"<p>Corrected</p>").unwrap();
    assert_eq!(shown, format!("<main>{BEGIN}<p>Corrected</p>{END}<h1>March</h1></main>").into_bytes());
    assert_eq!(take_out(&shown), Some((page.clone(), b"<p>Corrected</p>".as_slice())));
    assert_eq!(put_in(&shown, b""), Some(page), "a newer notice takes the place of the older");
}

#[test]
fn a_page_has_one_such_place_or_none() {
    for page in
        ["<main>", BEGIN, END, &format!("{END}{BEGIN}"), &format!("{BEGIN}{BEGIN}{END}"), &format!("{BEGIN}{END}{END}")]
    {
        assert_eq!(take_out(page.as_bytes()), None, "{page}");
    }
}

#[test]
fn a_notice_is_words_in_plain_elements_each_closed() {
    let plain = "<section class=\"notice\" aria-label=\"a\"><p><b>Corrected</b> Was <del>red</del> &lt;b&gt; \
                 <a href=\"../../corrections/#c\">more</a></p></section>";
    assert!(is_plain(plain.as_bytes()));
    let crafted = [
        "<script>1</script>",
        "<p onclick=\"x\">a</p>",
        "<p style=\"x\">a</p>",
        "<section class=\"a\">",
        "</main>",
        "<!--",
        "<p",
        "<a href=\"JavaScript:x\">a</a>",
        "<a href=\" javascript:x\">a</a>",
        "<a href=x>a</a>",
        "<p hidden>a</p>",
        "<p></section></p>",
        "<h2>a</h2>",
        "<p>a</b>",
        "<iframe></iframe>",
    ];
    for notice in crafted {
        assert!(!is_plain(notice.as_bytes()), "{notice}");
    }
}
