/// The files of a text that parts them with lines such as `-- content/site.yaml --`; what stands before the first is
/// a remark.
pub(crate) fn files(text: &str) -> Vec<(&str, &str)> {
    let mut files: Vec<(&str, std::ops::Range<usize>)> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let end = at + line.len();
        let path = line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --"));
        match (path, files.last_mut()) {
            (Some(path), _) => files.push((path, end..end)),
            (None, Some((_, body))) => body.end = end,
            (None, None) => {}
        }
        at = end;
    }
    files.into_iter().map(|(path, body)| (path, &text[body])).collect()
}
