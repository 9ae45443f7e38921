/// How many things a message names before it counts the rest.
const NAMED: usize = 12;

/// Things in a row: "1.1", "1.1 and 1.3", "1.1, 1.3 and 2.2"; of very many, the first and how many more.
pub(super) fn series<T: AsRef<str>>(things: impl IntoIterator<Item = T>) -> String {
    let mut things: Vec<T> = things.into_iter().collect();
    let more = things.len().saturating_sub(NAMED);
    things.truncate(NAMED);
    let mut named: Vec<&str> = things.iter().map(AsRef::as_ref).collect();
    let rest = format!("{more} more");
    if more > 0 {
        named.push(&rest);
    }
    match named.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, before)) => format!("{} and {last}", before.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::series;

    #[test]
    fn the_last_two_are_joined_by_and_and_very_many_are_counted() {
        assert_eq!(series(["1.1"]), "1.1");
        assert_eq!(series(["1.1", "1.3"]), "1.1 and 1.3");
        assert_eq!(series(["1.1", "1.3", "2.2"]), "1.1, 1.3 and 2.2");
        let many: Vec<String> = (1..=15).map(|number| number.to_string()).collect();
        assert_eq!(series(&many), "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 3 more");
    }
}
