//! Configuration for each file of a run: the nearest one wins, nothing is merged, flags win over all.
#![allow(clippy::disallowed_methods, reason = "this is the edge: it reads files")]

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use rustc_hash::{FxHashMap, FxHashSet};

use super::flags::Options;
use crate::config::{Config, ConfigFile, Selector, Setting};
use crate::diagnostic::Level;
use crate::discover::{self, Excludes, Found, shown};
use crate::lint::Lint;

/// In one directory the first of these with a table of ours counts.
const NAMES: [&str; 3] = ["cred-lint.toml", "pyproject.toml", "Cargo.toml"];

/// The configurations of a run.
#[derive(Debug)]
pub(super) struct Settings<'a> {
    cwd: &'a Path,
    lints: &'a [Lint],
    flags: Vec<Setting>,
    /// For files that no configuration lies above, or for all with `--config`.
    base: Config,
    by_directory: FxHashMap<PathBuf, Config>,
    seen: FxHashSet<PathBuf>,
    reads_files: bool,
}

impl<'a> Settings<'a> {
    /// From the flags alone, or with the file that they name.
    pub(super) fn new(options: &Options, lints: &'a [Lint], cwd: &'a Path) -> Result<Self> {
        let mut flags = Vec::new();
        for (level, word) in &options.levels {
            let selector = Selector::parse(word, lints).map_err(|message| anyhow!(message))?;
            flags.push(Setting { level: *level, selector });
        }
        let mut settings = Self {
            cwd,
            lints,
            base: Config { settings: flags.clone(), exclude: Vec::new() },
            flags,
            by_directory: FxHashMap::default(),
            seen: FxHashSet::default(),
            reads_files: options.config.is_none() && !options.isolated,
        };
        if let Some(path) = &options.config {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let kind = ConfigFile::of(&name).unwrap_or(ConfigFile::Own);
            let path = cwd.join(path);
            let text = fs::read_to_string(&path).with_context(|| shown(cwd, &path))?;
            settings.base = settings.parse(&path, kind, &text)?.unwrap_or(settings.base);
        }
        Ok(settings)
    }

    /// Reads what lies above the arguments, as far as their repository or project goes.
    pub(super) fn load_above(&mut self, paths: &[PathBuf]) -> Result<()> {
        for path in paths {
            let start = discover::absolute(self.cwd, path);
            let root = discover::project_root(&start).unwrap_or_else(|| start.clone());
            let top = start.ancestors().find(|folder| folder.join(".git").exists());
            let top = top.unwrap_or(&root).to_owned();
            for folder in start.ancestors().take_while(|folder| folder.starts_with(&top)) {
                self.load(folder)?;
            }
        }
        Ok(())
    }

    /// Reads the configurations that the walk has come across.
    pub(super) fn load_found(&mut self, found: &Found) -> Result<()> {
        for manifest in found.projects.iter().flat_map(|project| &project.manifests) {
            if manifest.file_name().is_some_and(|name| NAMES.iter().any(|known| name == *known)) {
                self.load(manifest.parent().unwrap_or(manifest))?;
            }
        }
        Ok(())
    }

    fn load(&mut self, folder: &Path) -> Result<()> {
        if !self.reads_files || !self.seen.insert(folder.to_owned()) {
            return Ok(());
        }
        for name in NAMES {
            let path = folder.join(name);
            let (Ok(text), Some(kind)) = (fs::read_to_string(&path), ConfigFile::of(name)) else {
                continue;
            };
            if let Some(config) = self.parse(&path, kind, &text)? {
                self.by_directory.insert(folder.to_owned(), config);
                break;
            }
        }
        Ok(())
    }

    fn parse(&self, path: &Path, kind: ConfigFile, text: &str) -> Result<Option<Config>> {
        let parsed =
            Config::parse(kind, text, self.lints).map_err(|error| anyhow!("{}:{error}", shown(self.cwd, path)))?;
        Ok(parsed.map(|mut config| {
            config.then(&self.flags);
            config
        }))
    }

    /// The configuration of a file.
    pub(super) fn of(&self, file: &Path) -> &Config {
        let nearest = file.ancestors().skip(1).find_map(|folder| self.by_directory.get(folder));
        nearest.unwrap_or(&self.base)
    }

    /// Whether a lint may speak of any file. One that is on unless somebody turns it off is asked all the same: what it
    /// claims is nothing for others.
    pub(super) fn may_speak(&self, lint: &Lint) -> bool {
        let mut configs = std::iter::once(&self.base).chain(self.by_directory.values());
        lint.level > Level::Allow || configs.any(|config| config.level(lint, lint.level) > Level::Allow)
    }

    /// What flags and the configurations read so far leave out.
    pub(super) fn excludes(&self, options: &Options) -> Result<Excludes> {
        let mut excludes = Excludes::default();
        let add = |excludes: &mut Excludes, base: &Path, globs: &[String]| {
            excludes.add(base, globs).map_err(|message| anyhow!("exclude: {message}"))
        };
        add(&mut excludes, self.cwd, &options.exclude)?;
        let named = options.config.as_ref().map(|path| self.cwd.join(path));
        let base = named.as_deref().and_then(Path::parent).unwrap_or(self.cwd);
        add(&mut excludes, base, &self.base.exclude)?;
        for (folder, config) in &self.by_directory {
            add(&mut excludes, folder, &config.exclude)?;
        }
        Ok(excludes)
    }
}
