//! A change as a unified diff, without the secrets in it.

use similar::{ChangeTag, TextDiff};

use super::Page;

/// The unified diff of one text; empty when nothing changes. Lines are compared as they are and shown masked, so a
/// change within a mask is still told.
pub fn diff(name: &str, before: &Page, after: &Page) -> String {
    if before.text == after.text {
        return String::new();
    }
    let masked = [before.lines(), after.lines()];
    let changes = TextDiff::from_lines(&before.text, &after.text);
    let mut shown = format!("--- {name}\n+++ {name}\n");
    for hunk in changes.unified_diff().context_radius(3).iter_hunks() {
        shown.push_str(&hunk.header().to_string());
        shown.push('\n');
        for change in hunk.iter_changes() {
            let (sign, lines, index) = match change.tag() {
                ChangeTag::Delete => ('-', &masked[0], change.old_index()),
                ChangeTag::Insert => ('+', &masked[1], change.new_index()),
                ChangeTag::Equal => (' ', &masked[0], change.old_index()),
            };
            shown.push(sign);
            shown.push_str(index.and_then(|index| lines.get(index)).map_or("", String::as_str));
            if change.missing_newline() {
                shown.push_str("\n\\ No newline at end of file\n");
            }
        }
    }
    shown
}
