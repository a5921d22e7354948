//! A project in memory: its files, what is found in it, and trees that are generated.

use cred_lint::catalog::{Client, Knowledge};
use cred_lint::check::check;
use cred_lint::facts::Unit;
use cred_lint::flow::{Elsewhere, Graph, Name};
use cred_lint::frontend::{Lowered, lower};
use cred_lint::link::{Picked, link};
use cred_lint::lints;
use cred_lint::source::{FileId, Kind, SourceFile};
use rustc_hash::FxHashMap;

/// Files that know one another.
pub(crate) struct Project {
    files: Vec<SourceFile>,
    modules: Modules,
}

impl Project {
    /// From paths and texts.
    pub(crate) fn new(files: Vec<(String, String)>) -> Self {
        let modules = Modules((0..).zip(&files).map(|(id, (path, _))| (module(path), FileId(id))).collect());
        let files = (0..).zip(files).filter_map(|(id, (path, text))| {
            let mut file = SourceFile::new(path.clone(), path.clone(), Kind::of(&path)?, text);
            file.id = FileId(id);
            Some(file)
        });
        Self { files: files.collect(), modules }
    }

    /// How much text there is.
    pub(crate) fn bytes(&self) -> usize {
        self.files.iter().map(|file| file.text.len()).sum()
    }

    /// How many findings there are.
    pub(crate) fn findings(&self) -> usize {
        let lowered: Vec<Lowered> = self.files.iter().map(|file| lower(file, Knowledge::embedded())).collect();
        let units = self
            .files
            .iter()
            .zip(&lowered)
            .map(|(source, lowered)| Unit::alone(source, &lowered.flow, &lowered.problems, &lowered.keys));
        let graph = Graph::new(lowered.iter().map(|lowered| &lowered.flow).collect(), &self.modules);
        check(&link(Knowledge::embedded(), graph, units.collect(), &newest), lints::ALL).len()
    }
}

fn newest(_: FileId, client: &Client) -> Picked<'_> {
    let behaviours = client.behaviours.last().into_iter().collect();
    Picked { behaviours, package: &client.package, version: String::new(), pinned: false }
}

/// `pkg/config.py` is `pkg.config`, `src/pkg/config.rs` is `crate.pkg.config`.
fn module(path: &str) -> String {
    let rust = path.strip_suffix(".rs").map(|path| format!("crate{}", path.trim_start_matches("src")));
    rust.unwrap_or_else(|| path.trim_end_matches(".py").to_owned()).replace('/', ".")
}

/// The files by the names of their modules.
#[derive(Debug)]
struct Modules(FxHashMap<String, FileId>);

impl Modules {
    /// The files that a path leads to, the innermost first.
    fn all(&self, path: &str) -> Vec<(FileId, Vec<Name>)> {
        let path = path.replace("::", ".");
        let dots = path.rmatch_indices('.').map(|(dot, _)| dot);
        let found = dots.filter_map(|dot| {
            let file = self.0.get(&path[..dot])?;
            Some((*file, path[dot + 1..].split('.').map(Name::from).collect()))
        });
        found.collect()
    }
}

impl Elsewhere for Modules {
    fn find(&self, _: FileId, path: &str, _: bool) -> Option<(FileId, Vec<Name>)> {
        self.all(path).into_iter().next()
    }

    fn find_others(&self, _: FileId, path: &str, _: bool) -> Vec<(FileId, Vec<Name>)> {
        self.all(path).into_iter().skip(1).collect()
    }

    fn entries(&self, _: FileId, _: bool) -> Vec<FileId> {
        Vec::new()
    }

    fn module(&self, of: FileId) -> &str {
        let name = self.0.iter().find(|(_, file)| **file == of).map_or("", |(name, _)| name.as_str());
        name.rsplit('.').next().unwrap_or_default()
    }
}

/// Packages of Python, each with settings, helpers, a service and what uses them.
pub(crate) fn python_tree(packages: usize) -> Vec<(String, String)> {
    let package = |i: usize| {
        [
            ("config", "import os\n\nKEY = os.getenv('COHERE_API_KEY')\nOTHER = os.environ['ANTHROPIC_API_KEY']\n\n\nclass Settings:\n    def __init__(self):\n        self.key = os.getenv('SERVICE_KEY')\n        self.name = 'service'\n".to_owned()),
            ("helpers", "import os\nimport sys\nimport cohere\n\n\ndef require(name):\n    value = os.getenv(name)\n    if not value:\n        sys.exit(name + ' is not set')\n    return value\n\n\ndef make(key=None, timeout=10):\n    return cohere.ClientV2(key, timeout=timeout)\n".to_owned()),
            ("service", format!("import anthropic\n\nfrom pkg_{i}.config import OTHER, Settings\nfrom pkg_{i}.helpers import make\n\n\nclass Service:\n    def __init__(self, settings):\n        self.settings = settings\n        self.log = []\n\n    def ask(self, question):\n        client = make(self.settings.key)\n        self.log.append(question)\n        return client.chat(model='m', messages=[question])\n\n    def other(self):\n        return anthropic.Anthropic(api_key=OTHER)\n\n\nservice = Service(Settings())\n")),
            ("main", format!("from pkg_{i} import config, helpers\nfrom pkg_{i}.service import service\n\n\ndef main():\n    helpers.make(helpers.require('COHERE_API_KEY'))\n    helpers.make(config.KEY)\n    for line in open('questions.txt'):\n        print(service.ask(line))\n\n\nif __name__ == '__main__':\n    main()\n")),
        ]
        .map(|(name, text)| (format!("pkg_{i}/{name}.py"), text))
    };
    (0..packages).flat_map(package).collect()
}

/// Modules of Rust, each with settings, helpers, a service and what uses them.
pub(crate) fn rust_tree(packages: usize) -> Vec<(String, String)> {
    let package = |i: usize| {
        [
            ("config", "use std::env;\n\npub struct Settings {\n    pub key: Option<String>,\n    pub name: String,\n}\n\nimpl Settings {\n    pub fn new() -> Self {\n        Self { key: env::var(\"SERVICE_KEY\").ok(), name: \"service\".to_owned() }\n    }\n}\n\npub fn key() -> Option<String> {\n    env::var(\"COHERE_API_KEY\").ok()\n}\n".to_owned()),
            ("helpers", "use std::env;\nuse cohere_rust::Cohere;\n\npub fn require(name: &str) -> String {\n    env::var(name).unwrap_or_else(|_| panic!(\"{name} is not set\"))\n}\n\npub fn make(key: Option<String>) -> Cohere {\n    Cohere::new(\"https://api.cohere.ai/v1\", key)\n}\n".to_owned()),
            ("service", format!("use crate::pkg_{i}::config::Settings;\nuse crate::pkg_{i}::helpers::make;\n\npub struct Service {{\n    settings: Settings,\n    log: Vec<String>,\n}}\n\nimpl Service {{\n    pub fn new(settings: Settings) -> Self {{\n        Self {{ settings, log: Vec::new() }}\n    }}\n\n    pub fn ask(&mut self, question: &str) -> String {{\n        let client = make(self.settings.key.clone());\n        self.log.push(question.to_owned());\n        client.chat(question)\n    }}\n}}\n")),
            ("main", format!("use crate::pkg_{i}::{{config, helpers, service::Service}};\n\npub fn run() {{\n    helpers::make(Some(helpers::require(\"COHERE_API_KEY\")));\n    helpers::make(config::key());\n    let mut service = Service::new(config::Settings::new());\n    for line in questions() {{\n        println!(\"{{}}\", service.ask(line));\n    }}\n}}\n")),
        ]
        .map(|(name, text)| (format!("src/pkg_{i}/{name}.rs"), text))
    };
    (0..packages).flat_map(package).collect()
}
