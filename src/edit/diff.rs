use super::Change;
use similar::TextDiff;

/// The change in the unified form that `git diff`, `git apply` and `patch` know; empty where nothing changes.
pub fn diff(change: &Change) -> String {
    let from = change.before().map_or_else(|| "/dev/null".to_owned(), |_| format!("a/{}", change.path()));
    let to = change.bytes_after().map_or_else(|| "/dev/null".to_owned(), |_| format!("b/{}", change.path()));
    let lines = TextDiff::from_lines(change.before().unwrap_or_default(), change.after());
    lines.unified_diff().context_radius(3).header(&from, &to).to_string()
}
