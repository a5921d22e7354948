//! The table of lints. Adding one: a file in `lints/`, a line here, a folder in `ui-tests/`; tests name what is missing.

crate::lint::lints! {
    parse_error: Meta, Warn, No;
    misdirected_credential: Exposure, Deny, Sometimes;
    mismatched_credential: Correctness, Deny, No;
    misspelled_env_var: Correctness, Warn, Always;
    credential_fallback: Correctness, Warn, Sometimes;
    placeholder_credential: Correctness, Deny, Sometimes;
    missing_credential: Correctness, Deny, Sometimes;
    tracked_env_file: Exposure, Deny, No;
    hardcoded_credential: Exposure, Deny, Sometimes;
    unchecked_env: Robustness, Warn, Sometimes;
    unwrapped_env: Robustness, Warn, Always;
    unused_suppression: Meta, Warn, Sometimes;
}

use crate::facts::{Delivery, Facts, Sink};

/// The key in a header's value: what stands behind its scheme.
fn without_scheme<'t>(facts: &Facts<'_>, delivery: &Delivery<'_>, text: &'t str) -> &'t str {
    let Sink::Header { name } = delivery.sink else { return text };
    let schemes = facts.knowledge.header(name).map(|header| header.schemes.as_slice()).unwrap_or_default();
    let behind = |scheme: &String| {
        text.trim_start().strip_prefix(scheme.as_str()).filter(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    schemes.iter().find_map(behind).unwrap_or(text).trim()
}
