//! A name for each finding that stays when lines come and go around it: for baselines.
//!
//! It is made of the rule, the file's path in its project and the *masked* line, so it is the same whatever the secret is,
//! and no secret can be told from it. Findings that have all of these in common are numbered.

use rustc_hash::FxHashMap;

use crate::diagnostic::Finding;
use crate::report::Report;
use crate::source::{Masks, Span, offset};

/// What stands further to the right in a line does not count, so that a line of many findings is not read for each.
const WIDTH: usize = 1000;

/// The names of the findings that are shown, in their order.
pub(super) fn of_shown(report: &Report<'_>) -> Vec<String> {
    let mut same: FxHashMap<u128, u32> = FxHashMap::default();
    let names = report.shown().map(|finding| {
        let known = known(report, finding);
        let number = same.entry(known).or_default();
        *number += 1;
        format!("{:032x}", hash(&[&known.to_le_bytes(), &number.to_le_bytes()]))
    });
    names.collect()
}

/// What is known of a finding beside its secret and its place.
fn known(report: &Report<'_>, finding: &Finding) -> u128 {
    let at = finding.primary.at;
    let Some(file) = report.file(at.file) else { return hash(&[finding.lint.as_bytes()]) };
    let line = file.line_span(file.line_of(at.span.start));
    let start =
        offset(file.text.floor_char_boundary((at.span.start as usize).max(line.start as usize + WIDTH) - WIDTH));
    let end = offset(file.text.floor_char_boundary((start as usize + 2 * WIDTH).min(line.end as usize)));
    let part = Span::new(start, end);
    // What `--show-secrets` shows is masked here all the same.
    let unlexed = || Masks::unlexed(&file.text);
    let shown = match report.masks.get(at.file.0 as usize) {
        Some(masks) => masks.mask(&file.text, part, &[part]),
        None => unlexed().mask(&file.text, part, &[part]),
    };
    let words: Vec<&str> = shown.text.split_whitespace().collect();
    hash(&[finding.lint.as_bytes(), file.project_path.as_bytes(), words.join(" ").as_bytes()])
}

/// FNV-1a in 128 bits, each part with its length: nothing secret goes in, so it only has to tell apart.
fn hash(parts: &[&[u8]]) -> u128 {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let mut state = BASIS;
    for part in parts {
        let length = part.len() as u64;
        for byte in length.to_le_bytes().iter().chain(*part) {
            state = (state ^ u128::from(*byte)).wrapping_mul(PRIME);
        }
    }
    state
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::report::testing::{Case, joined};
    use crate::report::{Format, Rendered};

    fn names(case: &Case) -> Vec<String> {
        let text = case.written(Format::Json(Rendered::Plain));
        let objects = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        objects.filter_map(|object| Some(object["cred_lint"]["fingerprint"].as_str()?.to_owned())).collect()
    }

    fn one(text: &str, secret: &str) -> String {
        let case = Case::new(text).secret(secret).primary(secret, "");
        names(&case).remove(0)
    }

    #[test]
    fn a_fingerprint_is_the_same_whatever_the_secret() {
        let first = one("f('a secret of words')\n", "a secret of words");
        assert_eq!(first, one("f('another secret, and longer')\n", "another secret, and longer"));
        assert_eq!(first.len(), 32);
    }

    #[test]
    fn lines_around_and_blanks_within_change_nothing() {
        let first = one("f('a secret of words')\n", "a secret of words");
        assert_eq!(first, one("import x\n\n    f('a secret of words')\ny\n", "a secret of words"));
        assert_ne!(first, one("g('a secret of words')\n", "a secret of words"));
    }

    #[test]
    fn two_findings_are_told_apart() {
        let mut case = Case::new("f('a secret of words')\nf('a secret of words')\nf(1)\n").secret("a secret of words");
        for line in 1..3 {
            let mut next = case.findings[0].clone();
            next.primary.at.span = case.files[0].line_span(line);
            case.findings.push(next);
        }
        let mut other = case.findings[0].clone();
        other.lint = "unchecked-env";
        case.findings.push(other);
        let mut names = names(&case);
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 4);
    }

    #[test]
    fn neither_other_files_nor_unmasked_output_change_it() {
        let mut case = Case::new("f('a secret of words')\n").secret("a secret of words").primary("a secret", "");
        let before = names(&case);
        case.show_secrets = true;
        assert_eq!(names(&case), before);
        case.files[0].path = "../elsewhere/a.py".to_owned();
        assert_eq!(names(&case), before);
        case.files[0].project_path = "b.py".to_owned();
        assert_ne!(names(&case), before);
    }

    #[test]
    fn cells_in_front_change_nothing() {
        let last = |cells: &[&str]| names(&joined(cells).primary("y = 1", "")).remove(0);
        assert_eq!(last(&["y = 1\n"]), last(&["x\n", "import z\n", "y = 1\n"]));
    }
}
