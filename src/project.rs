//! What surrounds a file, parsed from text that the edge has read: versions of SDKs, the names in example env
//! files, where modules are. Knows nothing of syntax and reads nothing itself.

mod env_file;
mod installed;
mod lock;
mod manifest;
mod modules;
mod requirement;
mod version;

pub use env_file::{env_names, mentioned_names};
pub use installed::installed;
pub use modules::{Modules, hands_on, is_name, module_name, towards};
pub use version::VersionSet;

use rustc_hash::FxHashMap;
use version::Known;

use crate::catalog::Language;

/// Which versions of which packages a project uses.
#[derive(Debug, Default, Clone)]
pub struct Versions {
    locked: FxHashMap<(Language, String), Known>,
    required: FxHashMap<(Language, String), Known>,
}

impl Versions {
    /// Adds what one manifest, requirements or lock file says. A file of another name, or one that cannot be parsed,
    /// says nothing.
    pub fn add(&mut self, file_name: &str, text: &str) {
        match file_name {
            "Cargo.lock" => self.add_locked(Language::Rust, lock::packages(text)),
            "uv.lock" | "poetry.lock" => self.add_locked(Language::Python, lock::packages(text)),
            "Pipfile.lock" => self.add_locked(Language::Python, lock::pipfile(text)),
            "Cargo.toml" => self.add_required(Language::Rust, manifest::cargo(text)),
            "pyproject.toml" => self.add_required(Language::Python, manifest::pyproject(text)),
            "Pipfile" => self.add_required(Language::Python, manifest::pipfile(text)),
            _ if file_name.rsplit_once('.').is_some_and(|(_, end)| end == "txt") => {
                self.add_required(Language::Python, manifest::requirements(text));
            }
            _ => {}
        }
    }

    /// Takes over what a project around this one knows and this one does not.
    pub fn inherit(&mut self, outer: &Self) {
        for (key, known) in &outer.locked {
            self.locked.entry(key.clone()).or_insert_with(|| known.clone());
        }
        for (key, known) in &outer.required {
            self.required.entry(key.clone()).or_insert_with(|| known.clone());
        }
    }

    /// The versions of a package that may be installed: what a lock file says, as far as the requirement allows it;
    /// else the requirement; else the newest.
    pub fn of(&self, language: Language, package: &str) -> VersionSet {
        let key = (language, normalized(package));
        match (self.locked.get(&key), self.required.get(&key)) {
            (Some(locked), Some(required)) => locked.within(required).set(),
            (Some(known), None) | (None, Some(known)) => known.set(),
            (None, None) => VersionSet::Newest,
        }
    }

    fn add_locked(&mut self, language: Language, packages: Vec<(String, String)>) {
        for (name, version) in packages {
            if let Some(known) = requirement::exact(&version) {
                merge(&mut self.locked, (language, normalized(&name)), known);
            }
        }
    }

    fn add_required(&mut self, language: Language, packages: Vec<(String, String)>) {
        for (name, text) in packages {
            let known = match language {
                Language::Rust => requirement::cargo(&text),
                Language::Python => requirement::python(&text),
            };
            if let Some(known) = known {
                merge(&mut self.required, (language, normalized(&name)), known);
            }
        }
    }
}

fn merge(map: &mut FxHashMap<(Language, String), Known>, key: (Language, String), known: Known) {
    match map.get_mut(&key) {
        Some(before) => before.or(&known),
        None => {
            map.insert(key, known);
        }
    }
}

/// A package's name as PEP 503 compares it; crates are compared alike.
fn normalized(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for character in name.trim().chars() {
        match character {
            '-' | '_' | '.' if plain.ends_with('-') => {}
            '-' | '_' | '.' => plain.push('-'),
            _ => plain.push(character.to_ascii_lowercase()),
        }
    }
    plain
}

#[cfg(test)]
mod tests;
