//! A change as a unified diff, without the secrets in it.

use similar::{ChangeTag, TextDiff};

/// The unified diff of one file; empty when nothing changes. `mask` replaces the secrets of a whole text and keeps
/// its lines; what it gives is what is shown. Lines are compared unmasked, so a change within a mask is still told.
pub fn diff(path: &str, before: &str, after: &str, mask: &dyn Fn(&str) -> String) -> String {
    if before == after {
        return String::new();
    }
    let masked = [Lines::masked(before, mask), Lines::masked(after, mask)];
    let changes = TextDiff::from_lines(before, after);
    let mut shown = format!("--- {path}\n+++ {path}\n");
    for hunk in changes.unified_diff().context_radius(3).iter_hunks() {
        shown.push_str(&hunk.header().to_string());
        shown.push('\n');
        for change in hunk.iter_changes() {
            let (sign, text, line) = match change.tag() {
                ChangeTag::Delete => ('-', &masked[0], change.old_index()),
                ChangeTag::Insert => ('+', &masked[1], change.new_index()),
                ChangeTag::Equal => (' ', &masked[0], change.old_index()),
            };
            shown.push(sign);
            shown.push_str(line.map_or("", |line| text.line(line)));
            if change.missing_newline() {
                shown.push_str("\n\\ No newline at end of file\n");
            }
        }
    }
    shown
}

struct Lines(Vec<String>);

impl Lines {
    fn masked(text: &str, mask: &dyn Fn(&str) -> String) -> Self {
        let masked = mask(text);
        let count = text.split_inclusive('\n').count();
        let lines: Vec<String> = masked.split_inclusive('\n').map(str::to_owned).collect();
        if lines.len() == count {
            return Self(lines);
        }
        // A mask that swallows line ends cannot be matched with the text: mask each line for itself.
        let each = text.split_inclusive('\n').map(|line| {
            let content = line.trim_end_matches(['\n', '\r']);
            mask(content).replace('\n', " ") + &line[content.len()..]
        });
        Self(each.collect())
    }

    fn line(&self, index: usize) -> &str {
        self.0.get(index).map_or("", String::as_str)
    }
}
