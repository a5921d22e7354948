//! Manifests and requirements files: names of packages with their requirements as written.

use toml::{Table, Value};

type Requirements = Vec<(String, String)>;

/// The dependencies of a `Cargo.toml`, under the crates' own names.
pub(super) fn cargo(text: &str) -> Requirements {
    let Ok(whole) = text.parse::<Table>() else { return Vec::new() };
    let mut found = Vec::new();
    crates(&whole, &mut found);
    let targets = table(&whole, "target").into_iter().flat_map(Table::values);
    let workspace = whole.get("workspace");
    for part in targets.chain(workspace).filter_map(Value::as_table) {
        crates(part, &mut found);
    }
    found
}

fn crates(part: &Table, found: &mut Requirements) {
    for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
        for (name, dependency) in table(part, section).into_iter().flatten() {
            let name = dependency.get("package").and_then(Value::as_str).unwrap_or(name);
            found.extend(version(dependency).map(|version| (name.to_owned(), version.to_owned())));
        }
    }
}

/// The dependencies of a `pyproject.toml`: PEP 621, dependency groups, uv's and Poetry's.
pub(super) fn pyproject(text: &str) -> Requirements {
    let Ok(whole) = text.parse::<Table>() else { return Vec::new() };
    let mut found = Vec::new();
    if let Some(project) = table(&whole, "project") {
        found.extend(project.get("dependencies").into_iter().flat_map(lines));
        found.extend(groups(table(project, "optional-dependencies")));
    }
    found.extend(groups(table(&whole, "dependency-groups")));
    let tools = table(&whole, "tool");
    let uv = tools.and_then(|tools| table(tools, "uv"));
    found.extend(uv.and_then(|uv| uv.get("dev-dependencies")).into_iter().flat_map(lines));
    if let Some(poetry) = tools.and_then(|tools| table(tools, "poetry")) {
        found.extend(named(table(poetry, "dependencies")));
        found.extend(named(table(poetry, "dev-dependencies")));
        let groups = table(poetry, "group").into_iter().flat_map(Table::values);
        for group in groups.filter_map(Value::as_table) {
            found.extend(named(table(group, "dependencies")));
        }
    }
    found
}

/// The packages of a `Pipfile`.
pub(super) fn pipfile(text: &str) -> Requirements {
    let Ok(whole) = text.parse::<Table>() else { return Vec::new() };
    let sections = [table(&whole, "packages"), table(&whole, "dev-packages")];
    sections.into_iter().flat_map(named).collect()
}

/// The packages of a requirements file; options, links and other files are passed over.
pub(super) fn requirements(text: &str) -> Requirements {
    let joined = text.replace("\\\r\n", " ").replace("\\\n", " ");
    let plain = joined.lines().map(|line| line.split(" #").next().unwrap_or_default().trim());
    plain.filter(|line| !line.starts_with(['#', '-'])).filter_map(requirement).collect()
}

/// One requirement as PEP 508 has it: `name[extra] >=1,<2 ; marker`. Nothing for a link.
fn requirement(line: &str) -> Option<(String, String)> {
    let line = line.split([';']).next().unwrap_or_default();
    let line = line.split(" --").next().unwrap_or_default().trim();
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let (name, rest) = line.split_at(line.find(|c| !is_name(c)).unwrap_or(line.len()));
    let rest = rest.trim();
    let rest = match rest.strip_prefix('[') {
        Some(extras) => extras.split_once(']')?.1.trim(),
        None => rest,
    };
    let specifiers = rest.trim_start_matches('(').trim_end_matches(')');
    let is_plain = !name.is_empty() && !specifiers.starts_with('@') && !specifiers.contains('/');
    is_plain.then(|| (name.to_owned(), specifiers.to_owned()))
}

fn table<'a>(outer: &'a Table, key: &str) -> Option<&'a Table> {
    outer.get(key)?.as_table()
}

fn lines(list: &Value) -> Requirements {
    let lines = list.as_array().into_iter().flatten().filter_map(Value::as_str);
    lines.filter_map(requirement).collect()
}

fn groups(groups: Option<&Table>) -> Requirements {
    groups.into_iter().flat_map(Table::values).flat_map(lines).collect()
}

fn named(section: Option<&Table>) -> Requirements {
    let entries = section.into_iter().flatten();
    entries.filter_map(|(name, value)| Some((name.clone(), version(value)?.to_owned()))).collect()
}

fn version(dependency: &Value) -> Option<&str> {
    dependency.as_str().or_else(|| dependency.get("version")?.as_str())
}
