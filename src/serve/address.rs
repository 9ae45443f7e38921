/// The path of a request as words: percent signs decoded, without the first slash. `None` where it is no text.
pub(super) fn decoded(path: &str) -> Option<String> {
    let path = path.strip_prefix('/').unwrap_or(path);
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => 16 * digit(rest.next()?)? + digit(rest.next()?)?,
            _ => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_signs_stand_for_bytes() {
        assert_eq!(decoded("/actions/5.9/").as_deref(), Some("actions/5.9/"));
        assert_eq!(decoded("/t%C5%B7%20a").as_deref(), Some("tŷ a"));
        assert_eq!(decoded("/%2e%2E/x").as_deref(), Some("../x"));
        assert_eq!(decoded("/").as_deref(), Some(""));
    }

    #[test]
    fn what_is_no_text_is_no_path() {
        for path in ["/%", "/%4", "/%zz", "/%ff", "/%+1"] {
            assert_eq!(decoded(path), None, "{path}");
        }
    }
}
