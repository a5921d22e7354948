//! Which file a path of a program leads to: `app.config.KEY`, `..config.KEY`, `crate::config::KEY`.
//!
//! Takes the paths of all files and the crates that manifests name; knows how the two languages lay out their modules.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::catalog::Language;

/// So many files are looked at that a path may lead to beside the first.
const MOST_OTHERS: usize = 2;

/// The files of a run, by path.
#[derive(Debug, Default)]
pub struct Modules {
    files: FxHashMap<String, usize>,
    folders: FxHashSet<String>,
    /// The names of all files and folders, without endings. Most paths begin with none of them and lead outside.
    names: FxHashSet<String>,
    /// The folders of crates, by the name that other crates use.
    crates: FxHashMap<String, String>,
}

/// A path's file, and the names within it.
type Target<'p> = (usize, Vec<&'p str>);

/// Folders in which the packages of a project may lie.
const SOURCE_FOLDERS: [&str; 3] = ["src", "lib", "python"];

/// Where settings that a framework hands out are written.
const HANDED_OUT: [(&str, &str); 1] = [("django.conf.settings.", "settings")];

impl Modules {
    /// From absolute paths with `/`, each with its number.
    pub fn new(files: impl Iterator<Item = (String, usize)>, crates: FxHashMap<String, String>) -> Self {
        let mut modules = Self { crates, ..Self::default() };
        for (path, index) in files {
            let mut folder = path.as_str();
            while let Some((outer, name)) = folder.rsplit_once('/') {
                let name = name.strip_suffix(".py").unwrap_or(name);
                if !modules.names.contains(name) {
                    modules.names.insert(name.to_owned());
                }
                if !modules.folders.insert(outer.to_owned()) {
                    break;
                }
                folder = outer;
            }
            modules.files.insert(path, index);
        }
        modules
    }

    /// The file that a path in the file `from` leads to; `root`: the folder of the outermost project around that file.
    pub fn find<'p>(&self, language: Language, from: &str, root: &str, path: &'p str) -> Option<Target<'p>> {
        match language {
            Language::Python => self.python(from, root, path),
            Language::Rust => self.rust(from, path),
        }
    }

    /// The name of the outermost package around a Python file.
    pub fn package_around<'f>(&self, file: &'f str) -> Option<&'f str> {
        let folder = file.rsplit_once('/')?.0;
        let outwards = std::iter::successors(Some(folder), |folder| Some(folder.rsplit_once('/')?.0));
        let packages = outwards.take_while(|folder| self.files.contains_key(&format!("{folder}/__init__.py")));
        packages.last()?.rsplit('/').next()
    }

    /// Whether a module of the name with which a path begins lies beside a Python file that is in no package: as a program
    /// it takes that one, whatever is installed.
    pub fn lies_beside(&self, file: &str, path: &str) -> bool {
        let (folder, name) = (file.rsplit_once('/').map_or("", |(folder, _)| folder), names(path));
        let is_there = |path: String| path != file && self.files.contains_key(&path);
        !path.starts_with('.')
            && !is_there(format!("{folder}/__init__.py"))
            && name.first().is_some_and(|name| is_there(format!("{folder}/{name}.py")))
    }

    /// What else a path may lead to, the likeliest first.
    pub fn others<'p>(&self, language: Language, from: &str, root: &str, path: &'p str) -> Vec<Target<'p>> {
        if language != Language::Python {
            return Vec::new();
        }
        let (folders, names) = (self.folders(from, root, path), names(path));
        let first = self.nearest(&folders, &names, path).map(|(file, _)| file);
        let mut others: Vec<Target<'p>> = Vec::new();
        for target in folders.iter().flat_map(|folder| self.within(folder, &names, path)) {
            let is_new = Some(target.0) != first && others.iter().all(|other| other.0 != target.0);
            others.extend(Some(target).filter(|target| is_new && !target.1.is_empty()));
        }
        others.truncate(MOST_OTHERS);
        others
    }

    fn python<'p>(&self, from: &str, root: &str, path: &'p str) -> Option<Target<'p>> {
        let nearest = self.nearest(&self.folders(from, root, path), &names(path), path);
        nearest.or_else(|| self.handed_out(from, root, path))
    }

    /// The first of the modules that leaves no more than a name, or else the one that leaves the least.
    fn nearest<'p>(&self, folders: &[String], names: &[&'p str], path: &str) -> Option<Target<'p>> {
        let mut best: Option<Target<'p>> = None;
        for folder in folders {
            let Some(found) = self.within(folder, names, path).into_iter().next() else { continue };
            if found.1.len() <= 1 {
                return Some(found);
            }
            // `tts/tts.py` is not what `tts.config` means.
            if best.as_ref().is_none_or(|best| found.1.len() < best.1.len()) {
                best = Some(found);
            }
        }
        best
    }

    /// What a path leads to from a folder, the deepest first.
    fn within<'p>(&self, folder: &str, names: &[&'p str], path: &str) -> Vec<Target<'p>> {
        let mut found = self.packages(folder, names);
        found.extend(self.attribute(folder, names).filter(|_| path.starts_with('.')));
        found
    }

    /// The folders in which the first name of a path is looked for. What a script imports lies beside it, what a module of
    /// a package does around the package.
    fn folders(&self, from: &str, root: &str, path: &str) -> Vec<String> {
        let first = path.trim_start_matches('.');
        if !path.starts_with('.') && !self.names.contains(first.split_once('.').map_or(first, |(first, _)| first)) {
            return Vec::new();
        }
        let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
        let level = path.len() - path.trim_start_matches('.').len();
        if level > 0 {
            let around = (1..level).try_fold(folder, |folder, _| Some(folder.rsplit_once('/')?.0));
            return around.map(str::to_owned).into_iter().collect();
        }
        let outwards = std::iter::successors(Some(folder), |folder| Some(folder.rsplit_once('/')?.0));
        let outwards = outwards.take_while(|folder| folder.len() >= root.len() && folder.starts_with(root));
        let mut folders: Vec<String> = outwards.map(str::to_owned).collect();
        let is_package = |folder: &&String| self.files.contains_key(&format!("{folder}/__init__.py"));
        let within = folders.iter().take_while(is_package).count();
        folders.rotate_left(within);
        folders.extend(SOURCE_FOLDERS.iter().map(|folder| format!("{root}/{folder}")));
        folders
    }

    /// The modules that names lead to from a folder, the deepest first.
    fn packages<'p>(&self, folder: &str, names: &[&'p str]) -> Vec<Target<'p>> {
        let mut found = Vec::new();
        let mut at = folder.to_owned();
        for (index, name) in names.iter().enumerate() {
            at = format!("{at}/{name}");
            let rest = || names[index + 1..].to_vec();
            // Of a package and a module of one name Python takes the package.
            if let Some(file) = self.files.get(&format!("{at}/__init__.py")) {
                found.push((*file, rest()));
            } else if let Some(file) = self.files.get(&format!("{at}.py")) {
                found.push((*file, rest()));
                break;
            } else if !self.folders.contains(&at) {
                break;
            }
        }
        found.reverse();
        found
    }

    /// What a package itself has: `from . import NAME`.
    fn attribute<'p>(&self, folder: &str, names: &[&'p str]) -> Option<Target<'p>> {
        let file = self.files.get(&format!("{folder}/__init__.py"))?;
        Some((*file, names.to_vec()))
    }

    fn handed_out<'p>(&self, from: &str, root: &str, path: &'p str) -> Option<Target<'p>> {
        let (rest, module) =
            HANDED_OUT.iter().find_map(|(prefix, module)| Some((path.strip_prefix(prefix)?, *module)))?;
        let ends = [format!("/{module}.py"), format!("/{module}/__init__.py"), format!("/{module}/base.py")];
        let fits = |path: &&String| path.starts_with(root) && ends.iter().any(|end| path.ends_with(end));
        // Of several the nearest one is meant.
        let shared = |path: &String| path.bytes().zip(from.bytes()).take_while(|(left, right)| left == right).count();
        let mut fitting: Vec<&String> = self.files.keys().filter(fits).collect();
        fitting.sort_unstable_by_key(|path| (std::cmp::Reverse(shared(path)), *path));
        let file = self.files.get(*fitting.first()?)?;
        Some((*file, rest.split('.').collect()))
    }

    fn rust<'p>(&self, from: &str, path: &'p str) -> Option<Target<'p>> {
        let names: Vec<&str> = path.split("::").collect();
        let (first, rest) = names.split_first()?;
        let module = Module::of(self, from)?;
        match *first {
            "crate" => self.walk(module.root(), rest),
            "self" => self.walk(module, rest),
            "super" => {
                let up = names.iter().take_while(|name| **name == "super").count();
                let outer = (0..up).try_fold(module, |module, _| module.outer(self))?;
                self.walk(outer, &names[up..])
            }
            name => {
                let folder = self.crates.get(name)?;
                let root = format!("{folder}/src");
                let file = *self.files.get(&format!("{root}/lib.rs"))?;
                self.walk(Module { folder: root.clone(), file, root, root_file: file }, rest)
            }
        }
    }

    /// The Rust file whose inner modules lie in a folder.
    fn owner_of(&self, folder: &str) -> Option<usize> {
        let spellings = [format!("{folder}.rs"), format!("{folder}/mod.rs")];
        spellings.iter().find_map(|path| self.files.get(path)).copied()
    }

    /// Goes down into modules that are files of their own.
    fn walk<'p>(&self, mut module: Module, names: &[&'p str]) -> Option<Target<'p>> {
        let mut rest = names;
        while let Some((first, more)) = rest.split_first() {
            let Some(inner) = module.inner(self, first) else { break };
            (module, rest) = (inner, more);
        }
        (!rest.is_empty()).then(|| (module.file, rest.to_vec()))
    }
}

/// The names that a path of Python is made of.
fn names(path: &str) -> Vec<&str> {
    path.split('.').filter(|name| !name.is_empty()).collect()
}

/// The name by which other files of a project name the module that a file is; empty where they need not.
pub fn module_name(language: Language, path: &str) -> &str {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    match (language, stem) {
        (Language::Python, "__init__") | (Language::Rust, "mod") => folder.rsplit('/').next().unwrap_or_default(),
        (Language::Rust, "lib" | "main") => "",
        _ => stem,
    }
}

/// The name that a path in the Python file `from` has to hold to lead to the file `to`. Paths begin beside their own file or
/// in a folder further out, so they name what lies towards the other file in the innermost folder around both. None: that
/// folder is the package itself.
pub fn towards<'p>(from: &str, to: &'p str) -> Option<&'p str> {
    let same = from.bytes().zip(to.bytes()).take_while(|(own, other)| own == other).count();
    let folder = memchr::memrchr(b'/', &to.as_bytes()[..same]).map_or(0, |end| end + 1);
    let mut rest = to[folder..].split('/').peekable();
    rest.next_if(|folder| SOURCE_FOLDERS.contains(folder));
    let name = rest.next()?;
    Some(name.strip_suffix(".py").unwrap_or(name)).filter(|name| *name != "__init__")
}

/// Whether a path can name a folder or file that is called so.
pub fn is_name(name: &str) -> bool {
    name.bytes().all(|byte| byte == b'_' || byte.is_ascii_alphanumeric() || !byte.is_ascii())
}

/// Whether others take from a file what it has imported itself: from a package, or with `pub use`.
pub fn hands_on(language: Language, path: &str) -> bool {
    language == Language::Rust || path.ends_with("__init__.py")
}

/// A Rust module that is a file.
#[derive(Debug, Clone)]
struct Module {
    /// Where its inner modules lie.
    folder: String,
    file: usize,
    /// Where the modules of the crate lie.
    root: String,
    root_file: usize,
}

/// Files whose inner modules lie beside them.
const OWNERS: [&str; 4] = ["lib.rs", "main.rs", "mod.rs", "build.rs"];

impl Module {
    fn of(modules: &Modules, path: &str) -> Option<Self> {
        let (folder, name) = path.rsplit_once('/')?;
        let file = *modules.files.get(path)?;
        let stem = name.strip_suffix(".rs")?;
        let own = if OWNERS.contains(&name) { folder.to_owned() } else { format!("{folder}/{stem}") };
        let is_root = name == "lib.rs" || name == "main.rs" || name == "build.rs";
        if is_root {
            return Some(Self { folder: own.clone(), file, root: own, root_file: file });
        }
        // `tests/a.rs`, `examples/a.rs` and `src/bin/a.rs` are crates of their own.
        let last = folder.rsplit('/').next().unwrap_or_default();
        if matches!(last, "tests" | "examples" | "benches" | "bin") && name != "mod.rs" {
            return Some(Self { folder: folder.to_owned(), file, root: folder.to_owned(), root_file: file });
        }
        let mut around = Some(folder);
        while let Some(folder) = around {
            for root in ["lib.rs", "main.rs"] {
                if let Some(found) = modules.files.get(&format!("{folder}/{root}")) {
                    return Some(Self { folder: own, file, root: folder.to_owned(), root_file: *found });
                }
            }
            around = folder.rsplit_once('/').map(|(outer, _)| outer);
        }
        Some(Self { folder: own, file, root: folder.to_owned(), root_file: file })
    }

    fn root(&self) -> Self {
        Self { folder: self.root.clone(), file: self.root_file, ..self.clone() }
    }

    fn inner(&self, modules: &Modules, name: &str) -> Option<Self> {
        let folder = format!("{}/{name}", self.folder);
        Some(Self { file: modules.owner_of(&folder)?, folder, ..self.clone() })
    }

    fn outer(&self, modules: &Modules) -> Option<Self> {
        let (folder, _) = self.folder.rsplit_once('/')?;
        if folder.len() <= self.root.len() {
            return Some(self.root());
        }
        Some(Self { file: modules.owner_of(folder)?, folder: folder.to_owned(), ..self.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modules(paths: &[&str], crates: &[(&str, &str)]) -> Modules {
        let files = paths.iter().enumerate().map(|(index, path)| ((*path).to_owned(), index));
        let crates = crates.iter().map(|(name, folder)| ((*name).to_owned(), (*folder).to_owned()));
        Modules::new(files, crates.collect())
    }

    #[test]
    fn python_finds_siblings_packages_and_the_files_around() {
        let all = modules(
            &["/p/main.py", "/p/app/__init__.py", "/p/app/config.py", "/p/app/llm/ask.py", "/p/src/lib/a.py"],
            &[],
        );
        let find = |from: &'static str, path: &'static str| all.find(Language::Python, from, "/p", path);
        assert_eq!(find("/p/main.py", "app.config.KEY"), Some((2, vec!["KEY"])));
        assert_eq!(find("/p/main.py", "app.KEY"), Some((1, vec!["KEY"])));
        assert_eq!(find("/p/app/llm/ask.py", "..config.s.key"), Some((2, vec!["s", "key"])));
        assert_eq!(find("/p/app/llm/ask.py", "config.KEY"), Some((2, vec!["KEY"])));
        assert_eq!(find("/p/app/llm/ask.py", "lib.a.x"), Some((4, vec!["x"])));
        assert_eq!(find("/p/main.py", "cohere.Client"), None);
    }

    #[test]
    fn a_path_names_what_lies_towards_a_file() {
        assert_eq!(towards("app/main.py", "app/config.py"), Some("config"));
        assert_eq!(towards("app/llm/ask.py", "app/config.py"), Some("config"));
        assert_eq!(towards("main.py", "app/llm/ask.py"), Some("app"));
        assert_eq!(towards("bot/main.py", "shop/client.py"), Some("shop"));
        assert_eq!(towards("tests/a.py", "src/app/client.py"), Some("app"));
        assert_eq!(towards("app/main.py", "app/__init__.py"), None);
        assert_eq!(towards("main.py", "app/__init__.py"), Some("app"));
        assert!(is_name("app") && is_name("straße") && !is_name("shop-1.2"));
    }

    #[test]
    fn python_looks_beside_a_script_and_around_a_package() {
        let all = modules(
            &["/p/conf.py", "/p/app/__init__.py", "/p/app/conf.py", "/p/app/a.py", "/p/bin/conf.py", "/p/bin/b.py"],
            &[],
        );
        let find = |from: &'static str, path: &'static str| all.find(Language::Python, from, "/p", path);
        let others = |from: &'static str, path: &'static str| all.others(Language::Python, from, "/p", path);
        assert_eq!(find("/p/app/a.py", "conf.KEY"), Some((0, vec!["KEY"])));
        assert_eq!(others("/p/app/a.py", "conf.KEY"), [(2, vec!["KEY"])]);
        assert_eq!(find("/p/bin/b.py", "conf.KEY"), Some((4, vec!["KEY"])));
        assert_eq!(others("/p/bin/b.py", "conf.KEY"), [(0, vec!["KEY"])]);
        let both = modules(&["/p/a.py", "/p/b.py", "/p/b/__init__.py", "/p/b/c.py"], &[]);
        assert_eq!(both.find(Language::Python, "/p/a.py", "/p", "b.c.KEY"), Some((3, vec!["KEY"])));
        // The package may have something under the name of its own module.
        assert_eq!(find("/p/bin/b.py", "app.conf.key"), Some((2, vec!["key"])));
        assert_eq!(others("/p/bin/b.py", "app.conf.key"), [(1, vec!["conf", "key"])]);
        assert_eq!(others("/p/app/a.py", ".conf"), [(1, vec!["conf"])]);
    }

    #[test]
    fn rust_finds_modules_as_cargo_lays_them_out() {
        let paths = [
            "/w/a/src/main.rs",
            "/w/a/src/config.rs",
            "/w/a/src/llm/mod.rs",
            "/w/a/src/llm/cohere.rs",
            "/w/b/src/lib.rs",
            "/w/a/tests/t.rs",
        ];
        let all = modules(&paths, &[("shared_b", "/w/b")]);
        let find = |from: &'static str, path: &'static str| all.find(Language::Rust, from, "/w", path);
        assert_eq!(find("/w/a/src/llm/cohere.rs", "crate::config::KEY"), Some((1, vec!["KEY"])));
        assert_eq!(find("/w/a/src/llm/cohere.rs", "super::make"), Some((2, vec!["make"])));
        assert_eq!(find("/w/a/src/llm/cohere.rs", "super::super::config::KEY"), Some((1, vec!["KEY"])));
        assert_eq!(find("/w/a/src/main.rs", "self::llm::cohere::ask"), Some((3, vec!["ask"])));
        assert_eq!(find("/w/a/src/main.rs", "shared_b::Config::load"), Some((4, vec!["Config", "load"])));
        assert_eq!(find("/w/a/src/main.rs", "std::env::var"), None);
    }
}
