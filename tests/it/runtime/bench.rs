//! Where the programs are linted, fixed and run: a project, an environment with the SDK, and a server.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::{env, fs};

use serde_json::Value;
use tempfile::TempDir;

use super::cell::{Cell, Key, Run, State, Then, states};
use super::{NOTE_WORDS, Sdk};
use crate::environment::{finish, prepare};

pub(super) struct Bench<'a> {
    sdk: &'a Sdk,
    /// The version that is installed.
    pub(super) version: String,
    python: PathBuf,
    provider: Provider,
    project: TempDir,
    /// The programs' home directory, which also holds what Python loads before them.
    home: TempDir,
}

impl<'a> Bench<'a> {
    /// The broken program in a project that pins the installed version, or why that cannot be had.
    pub(super) fn set_up(sdk: &'a Sdk) -> Result<Self, String> {
        let python = prepare(sdk.package, sdk.version)?;
        let ask = format!("from importlib.metadata import version; print(version('{}'))", sdk.package);
        let version = finish(Command::new(&python).args(["-c", &ask]))?.trim().to_owned();
        let folder = || tempfile::Builder::new().prefix("cred-lint-runtime-").tempdir().unwrap();
        let (project, home) = (folder(), folder());
        fs::copy(data(sdk.package).join("broken.py"), project.path().join("ask.py")).unwrap();
        let pin = format!("{}=={version}\n", sdk.package);
        fs::write(project.path().join("requirements.txt"), pin).unwrap();
        fs::copy(data("sitecustomize.py"), home.path().join("sitecustomize.py")).unwrap();
        let provider = Provider::start(&python, home.path().join("requests"));
        Ok(Self { sdk, version, python, provider, project, home })
    }

    /// What the tool says will happen at run time.
    pub(super) fn note(&self) -> String {
        let linted = self.cred_lint(&["--message-format", "json"]);
        assert_eq!(linted.status.code(), Some(1), "{linted:?}");
        let findings = findings(&linted);
        let [finding] = findings.as_slice() else { panic!("not one finding: {findings:#?}") };
        let id = finding["code"]["code"].as_str().unwrap_or_default();
        assert!(id.ends_with("missing-credential"), "{finding:#?}");
        let notes = notes(finding);
        let [note] = notes.as_slice() else { panic!("not one note about the run: {finding:#?}") };
        (*note).to_owned()
    }

    /// Fixes the program in place: what runs next is what the tool wrote.
    pub(super) fn fix(&self) {
        let fixed = self.cred_lint(&["--fix"]);
        assert_eq!(fixed.status.code(), Some(0), "{fixed:?}");
        let expected = fs::read_to_string(data(self.sdk.package).join("fixed.py")).unwrap();
        assert_eq!(self.source(), expected);
        let again = findings(&self.cred_lint(&["--message-format", "json"]));
        assert!(again.is_empty(), "the fixed program is not clean: {again:#?}");
    }

    fn cred_lint(&self, arguments: &[&str]) -> Output {
        let mut tool = Command::new(env!("CARGO_BIN_EXE_cred-lint"));
        tool.args(arguments).current_dir(self.project.path()).output().unwrap()
    }

    /// Runs the program as it stands in every state.
    pub(super) fn run(&self, program: &'static str, expected: &'static [Then]) -> Vec<Cell> {
        let states = states(self.sdk);
        assert_eq!(states.len(), expected.len(), "as many expectations as states");
        let source = self.source();
        let cell = |(state, then): (State, &Then)| {
            let before = self.provider.requests().len();
            let output = self.python(state);
            let requests = self.provider.requests().split_off(before);
            let run = Run::new(&output, requests, &source, self.sdk);
            Cell { program, state, then: *then, run }
        };
        states.into_iter().zip(expected).map(cell).collect()
    }

    fn source(&self) -> String {
        fs::read_to_string(self.project.path().join("ask.py")).unwrap()
    }

    /// Runs the program with nothing in its environment but what Python, the loopback and this state need.
    fn python(&self, state: State) -> Output {
        let inherited = ["PATH", "SYSTEMROOT"].map(|name| Some((name, env::var_os(name)?)));
        Command::new(&self.python)
            .arg("ask.py")
            .current_dir(self.project.path())
            .env_clear()
            .envs(inherited.into_iter().flatten())
            .env("HOME", self.home.path())
            .env("PYTHONPATH", self.home.path())
            .env("LOOPBACK_PORT", &self.provider.port)
            .envs(state.map(|(name, key)| (name, key.text())))
            .output()
            .unwrap()
    }
}

/// The findings in the tool's JSON, in rustc's form.
fn findings(output: &Output) -> Vec<Value> {
    let text = String::from_utf8_lossy(&output.stdout);
    let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON lines"));
    let messages = lines.filter(|line| line["reason"] == "compiler-message");
    messages.map(|mut line| line["message"].take()).collect()
}

/// The notes that say what happens at run time.
fn notes(finding: &Value) -> Vec<&str> {
    let children = finding["children"].as_array().into_iter().flatten();
    let notes = children.filter(|child| child["level"] == "note");
    let texts = notes.filter_map(|note| note["message"].as_str());
    texts.filter(|text| NOTE_WORDS.iter().any(|(_, words)| text.contains(words))).collect()
}

/// The server that stands for the provider.
struct Provider {
    process: Child,
    port: String,
    log: PathBuf,
}

impl Provider {
    fn start(python: &Path, log: PathBuf) -> Self {
        fs::write(&log, "").unwrap();
        let mut server = Command::new(python);
        server.arg(data("server.py")).arg(Key::Right.text()).arg(&log);
        let mut process = server.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut port = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut port).unwrap();
        Self { process, port: port.trim().to_owned(), log }
    }

    /// The requests so far: which key went in which header to which address.
    fn requests(&self) -> Vec<String> {
        let log = fs::read_to_string(&self.log).unwrap();
        let lines = log.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        lines.map(|request| in_words(&request)).collect()
    }
}

fn in_words(request: &Value) -> String {
    let [host, path, header, key] = ["host", "path", "header", "key"].map(|field| request[field].as_str());
    let (host, path) = (host.unwrap_or_default(), path.unwrap_or_default());
    match (header, key) {
        (Some(header), Some(key)) => format!("{} key in {header} to {host}{path}", Key::name_of(key)),
        _ => format!("no key to {host}{path}"),
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        // It may be gone already; either way nothing is left to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A file of `tests/runtime`.
fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/runtime").join(name)
}
