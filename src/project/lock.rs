//! Lock files. They are written by machines in one form and can be large, so the TOML ones are read by line.

use serde_json::Value;

/// Names and versions of the `[[package]]` tables of `Cargo.lock`, `uv.lock` or `poetry.lock`.
pub(super) fn packages(text: &str) -> Vec<(String, String)> {
    let mut packages = Vec::new();
    let mut name = None;
    for line in text.lines() {
        if line.starts_with('[') {
            name = None;
        } else if let Some(text) = value(line, "name") {
            name = Some(text);
        } else if let Some(version) = value(line, "version")
            && let Some(name) = name.take()
        {
            packages.push((name.to_owned(), version.to_owned()));
        }
    }
    packages
}

fn value<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    line.strip_prefix(key)?.strip_prefix(" = \"")?.trim_end().strip_suffix('"')
}

/// Names and versions of a `Pipfile.lock`.
pub(super) fn pipfile(text: &str) -> Vec<(String, String)> {
    let whole: Value = serde_json::from_str(text).unwrap_or_default();
    let sections = ["default", "develop"].into_iter().filter_map(|name| whole[name].as_object());
    let pinned = sections.flatten().filter_map(|(name, package)| {
        let version = package["version"].as_str()?.trim_start_matches('=');
        Some((name.clone(), version.to_owned()))
    });
    pinned.collect()
}
