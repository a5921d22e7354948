//! The program itself, run over files of a test's own.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;
use std::{fs, thread};

/// A run that takes longer hangs.
const HANGS: Duration = Duration::from_mins(10);

/// Variables that would change what the program does.
const FOREIGN: [&str; 8] = [
    "NO_COLOR",
    "CLICOLOR_FORCE",
    "CARGO_TERM_COLOR",
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GITHUB_ACTIONS",
    "RUST_BACKTRACE",
];

/// A folder that is a project of its own, and goes with the test.
pub(crate) struct Project {
    folder: tempfile::TempDir,
}

/// What a run has given.
#[derive(Debug)]
pub(crate) struct Ran {
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
    /// The exit code; nothing when a signal ended it.
    pub(crate) code: Option<i32>,
}

impl Project {
    /// An empty project.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let project = Self { folder };
        project.write("requirements.txt", "");
        project
    }

    /// A project with these files.
    pub(crate) fn with(files: &[(&str, &str)]) -> Self {
        let project = Self::new();
        for (name, text) in files {
            project.write(name, text);
        }
        project
    }

    /// The path of a file or folder in it.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file, its folders included.
    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// What a file holds.
    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// What a file holds, to the byte.
    pub(crate) fn read_bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap()
    }

    /// The program, to be started in the project.
    pub(crate) fn command(&self) -> Command {
        self.program(env!("CARGO_BIN_EXE_cred-lint"))
    }

    /// Another program, to be started in the project.
    pub(crate) fn program(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.folder.path());
        for name in FOREIGN {
            command.env_remove(name);
        }
        command
    }

    /// Runs the program in the project.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        run(self.command().args(arguments), "")
    }

    /// Runs the program in the project with something on standard input.
    pub(crate) fn run_with_input(&self, arguments: &[&str], input: &str) -> Ran {
        run(self.command().args(arguments), input)
    }

    /// Runs git in the project, which has to work.
    pub(crate) fn git(&self, arguments: &[&str]) {
        git(self.folder.path(), arguments);
    }
}

/// Runs git in a folder, which has to work.
pub(crate) fn git(folder: &Path, arguments: &[&str]) {
    let mut git = Command::new("git");
    for name in FOREIGN {
        git.env_remove(name);
    }
    git.current_dir(folder).args(["-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false"]);
    let ran = run(git.args(arguments), "");
    assert_eq!(ran.code, Some(0), "{arguments:?}: {ran:?}");
}

/// Runs a command to its end; one that hangs is ended and fails the test.
pub(crate) fn run(command: &mut Command, input: &str) -> Ran {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let out = read_all(child.stdout.take().unwrap());
    let err = read_all(child.stderr.take().unwrap());
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    // Whoever does not read its input closes it: no matter.
    thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
    let text = |pipe: &mpsc::Receiver<Vec<u8>>, child: &mut Child| {
        let Ok(bytes) = pipe.recv_timeout(HANGS) else {
            child.kill().unwrap();
            panic!("the program hangs");
        };
        String::from_utf8(bytes).unwrap()
    };
    let (out, err) = (text(&out, &mut child), text(&err, &mut child));
    Ran { out, err, code: child.wait().unwrap().code() }
}

fn read_all(mut pipe: impl Read + Send + 'static) -> mpsc::Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        pipe.read_to_end(&mut bytes).unwrap();
        drop(sender.send(bytes));
    });
    receiver
}
