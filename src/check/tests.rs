use super::codes;
use std::collections::BTreeSet;

#[test]
fn no_code_belongs_to_two_rules() {
    let all: Vec<_> = codes().map(|code| code.id).collect();
    let distinct: BTreeSet<_> = all.iter().collect();
    assert_eq!(all.len(), distinct.len());
}
