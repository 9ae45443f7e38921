/// What a reader sees of a page: the text between tags, without scripts, styles and comments, characters unescaped.
pub fn visible_text(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        text.push(' ');
        rest = &rest[at..];
        let end = ["script", "style"].iter().find(|name| rest[1..].starts_with(*name)).map_or_else(
            || if rest.starts_with("<!--") { "-->".to_owned() } else { ">".to_owned() },
            |name| format!("</{name}>"),
        );
        rest = rest.split_once(&*end).map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

/// The words of a text: runs of letters, in small letters.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !(c.is_alphabetic() || c == '’' || c == '\''))
        .map(|word| word.trim_matches(['’', '\'']).trim_end_matches("'s").trim_end_matches("’s").to_lowercase())
        .filter(|word| !word.is_empty())
}
