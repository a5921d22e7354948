//! What surrounds the files of a run: versions of SDKs, documented variables, the cargo package.
#![allow(clippy::disallowed_methods, reason = "this is the edge: it reads manifests")]

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

use rustc_hash::FxHashMap;

use crate::catalog::Client;
use crate::discover::{Entry, Found, Project, shown_absolute};
use crate::link::Picked;
use crate::project::{VersionSet, Versions, env_names, installed, mentioned_names};
use crate::report::Package;
use crate::source::{CellKind, Kind, SourceFile, decode, is_env_example};

/// What the manifests of one project say, those of the projects around it included.
#[derive(Debug, Default)]
pub(super) struct Surroundings {
    versions: Versions,
    /// Names of variables in its example files.
    pub(super) documented: Vec<String>,
    /// Names in its README, in the settings of its containers and in its workflows.
    pub(super) mentioned: Vec<String>,
}

/// The files that tell how a project is set up.
const TELLING: [&str; 9] = [
    "README.md",
    "README.rst",
    "README.txt",
    "Readme.md",
    "readme.md",
    "compose.yaml",
    "compose.yml",
    "docker-compose.yaml",
    "docker-compose.yml",
];

/// Where the workflows of a project lie, which set variables, too; so many of them are read.
const WORKFLOWS: &str = ".github/workflows";
const MOST_WORKFLOWS: usize = 32;

/// The texts of files that have been read as files of the run.
pub(super) type Texts<'t> = FxHashMap<&'t Path, &'t str>;

impl Surroundings {
    /// What surrounds a project, by its index.
    pub(super) fn of(found: &Found, project: usize, texts: &Texts<'_>) -> Self {
        let mut surroundings = Self::default();
        for around in found.lineage(project) {
            let mut versions = Versions::default();
            for manifest in &around.manifests {
                let name = manifest.file_name().unwrap_or_default().to_string_lossy();
                // Shells of Windows write what is piped into a file as UTF-16.
                let read = || Some(Cow::Owned(decode(fs::read(manifest).ok()?, Kind::Toml).ok()?.0));
                let known = texts.get(manifest.as_path()).map(|text| Cow::Borrowed(*text));
                let Some(text) = known.or_else(read) else { continue };
                let text = text.trim_start_matches('\u{feff}');
                if is_env_example(&name) {
                    surroundings.documented.extend(env_names(text));
                } else {
                    versions.add(&name, text);
                }
            }
            surroundings.versions.inherit(&versions);
            let telling = TELLING.iter().map(|name| around.root.join(name)).chain(workflows(&around.root));
            for bytes in telling.filter_map(|path| fs::read(path).ok()) {
                let text = decode(bytes, Kind::Toml).map(|(text, _)| text).unwrap_or_default();
                surroundings.mentioned.extend(mentioned_names(&text));
            }
        }
        surroundings
    }

    /// The behaviours of a client that may be in force. `own`: what the file installs for itself. `below`: the program uses
    /// what this version has taken away.
    pub(super) fn pick<'a>(&self, client: &'a Client, own: Option<&Versions>, below: Option<&str>) -> Picked<'a> {
        let of = |package: &'a str| {
            let own = own.map(|own| own.of(client.language, package)).filter(VersionSet::is_known);
            (package, own.unwrap_or_else(|| self.versions.of(client.language, package)))
        };
        // How far its versions went only a pin tells.
        let former = client.formerly.as_deref().map(of).filter(|(_, set)| matches!(set, VersionSet::Exact(_)));
        let forks = client.forks.iter().map(|fork| (of(&fork.package), &fork.behaviours));
        let known = forks.filter(|((_, set), _)| set.is_known()).map(|((package, set), rows)| (package, set, rows));
        let (package, set, rows) = match of(&client.package) {
            (_, set) if !set.is_known() => {
                let former = former.map(|(package, set)| (package, set, &client.behaviours));
                former.into_iter().chain(known).next().unwrap_or((&client.package, set, &client.behaviours))
            }
            (package, set) => (package, set, &client.behaviours),
        };
        let set = match below {
            Some(version) => set.below(version),
            None => set,
        };
        let froms: Vec<&str> = rows.iter().map(|behaviour| behaviour.from.as_str()).collect();
        let behaviours: Vec<_> = set.picks(&froms).into_iter().filter_map(|index| rows.get(index)).collect();
        let mut probed = behaviours.iter().rev().flat_map(|behaviour| behaviour.probed.iter().rev());
        let version = match &set {
            VersionSet::Exact(version) => version.to_string(),
            // What was seen of a version that the project does not allow is not told of that version.
            set => probed
                .find(|version| set.allows(version))
                .cloned()
                .unwrap_or_else(|| lowest(&set.to_string()).to_owned()),
        };
        Picked { behaviours, package, version, pinned: set.is_known() }
    }
}

/// What a notebook installs for itself, where it does.
pub(super) fn installed_by(file: &SourceFile) -> Option<Versions> {
    let cells = file.cells.as_ref().filter(|_| file.text.contains("pip install"))?;
    let shell = cells.of(CellKind::Command).map(|cell| installed(file.slice(cell.text), true));
    let packages: String = std::iter::once(installed(&file.text, false)).chain(shell).collect();
    let mut versions = Versions::default();
    versions.add("requirements.txt", &packages);
    Some(versions)
}

/// The lowest version that a requirement allows, where it says so; else the requirement.
fn lowest(requirement: &str) -> &str {
    let from = ["~=", "==", ">=", "^", "~", "="].iter().find_map(|sign| requirement.trim().strip_prefix(sign));
    let first = from.and_then(|from| from.split(',').next()).map(str::trim);
    first.filter(|version| version.starts_with(|digit: char| digit.is_ascii_digit())).unwrap_or(requirement)
}

/// The workflows of a project, in order.
fn workflows(root: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(root.join(WORKFLOWS)).into_iter().flatten().flatten().map(|entry| entry.path());
    let is_one = |path: &PathBuf| path.extension().is_some_and(|it| it == "yml" || it == "yaml");
    let mut found: Vec<PathBuf> = entries.filter(is_one).collect();
    found.sort_unstable();
    found.truncate(MOST_WORKFLOWS);
    found
}

/// The folders of the crates of a run, by the name that other crates use.
pub(super) fn crates(found: &Found) -> FxHashMap<String, String> {
    let name = |project: &Project| -> Option<(String, String)> {
        let manifest = project.manifests.iter().find(|path| path.ends_with("Cargo.toml"))?;
        let table: toml::Table = fs::read_to_string(manifest).ok()?.parse().ok()?;
        let name = |of: &str| Some(table.get(of)?.get("name")?.as_str()?.replace('-', "_"));
        Some((name("lib").or_else(|| name("package"))?, shown_absolute(&project.root)))
    };
    found.projects.iter().filter_map(name).collect()
}

/// Whether cargo may compile a Rust file, by where it lies in its project: what lies beside the code of a crate is a
/// fragment, or a template.
pub(super) fn may_be_compiled(found: &Found, entry: &Entry) -> bool {
    let project = &found.projects[entry.project];
    let is_crate = project.manifests.contains(&project.root.join("Cargo.toml"));
    let Ok(inner) = entry.absolute.strip_prefix(&project.root) else { return true };
    let lies_beside = inner.iter().count() > 1
        && inner
            .iter()
            .next()
            .is_some_and(|folder| !["src", "tests", "examples", "benches"].iter().any(|it| folder == *it));
    entry.kind != Kind::Rust || !is_crate || !lies_beside || entry.named
}

/// The package of a project that holds a Rust file, in cargo's words. The target is told by the file's folder, as
/// cargo finds targets by itself.
pub(super) fn package(project: &Project, file: &Path) -> Option<Package> {
    let manifest = project.root.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).ok()?;
    let table: toml::Table = text.parse().ok()?;
    let package = table.get("package")?;
    let word = |key: &str| package.get(key).and_then(toml::Value::as_str).map(str::to_owned);
    let (name, version) = (word("name")?, word("version").unwrap_or_else(|| "0.0.0".to_owned()));
    let folder = project.root.file_name().unwrap_or_default().to_string_lossy();
    let described = if *folder == *name { version } else { format!("{name}@{version}") };
    let inner = file.strip_prefix(&project.root).ok()?;
    let stem = file.file_stem()?.to_string_lossy().into_owned();
    let main = project.root.join("src/main.rs");
    let (kind, target_name, src_path) = match inner.iter().next()?.to_str()? {
        "tests" => ("test", stem, file.to_owned()),
        "examples" => ("example", stem, file.to_owned()),
        "benches" => ("bench", stem, file.to_owned()),
        _ if inner == Path::new("build.rs") => ("custom-build", "build-script-build".to_owned(), file.to_owned()),
        _ if inner == Path::new("src/main.rs") => ("bin", name.clone(), main),
        _ => ("lib", name.replace('-', "_"), project.root.join("src/lib.rs")),
    };
    Some(Package {
        id: format!("path+file://{}#{described}", project.root.display()),
        manifest_path: manifest.display().to_string(),
        target_name,
        kind: kind.to_owned(),
        src_path: src_path.display().to_string(),
        edition: word("edition").unwrap_or_else(|| "2015".to_owned()),
    })
}
