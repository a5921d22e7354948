//! Env files: only what git tracks is a finding, and what it ignores is not even read. Ignored programs that it tracks are.

use crate::tool::Project;
use crate::ui::tokens::plant;

fn repository() -> Project {
    let project = Project::new();
    project.write(".env", plant("COHERE_API_KEY=@KEY40@\n"));
    project
}

/// The rules that fire, with their files.
fn found(project: &Project, argument: &str) -> Vec<String> {
    let out = project.run(&["--isolated", "--message-format", "short", argument]).out;
    let rule = |line: &str| format!("{} {}", line.split(':').next().unwrap(), line.rsplit_once('[').unwrap().1);
    out.lines().map(|line| rule(line).trim_end_matches(']').to_owned()).collect()
}

#[test]
fn what_git_ignores_or_does_not_track_is_nobodys_business() {
    let project = repository();
    assert_eq!(found(&project, "."), [""; 0], "no repository");
    project.git(&["init", "-q"]);
    assert_eq!(found(&project, "."), [""; 0], "not tracked");
    assert_eq!(found(&project, ".env"), [""; 0], "not tracked, named");
    project.git(&["add", "."]);
    for argument in [".", ".env"] {
        assert_eq!(found(&project, argument), [".env tracked-env-file"], "{argument}");
    }
    project.write("sub/.env.local", plant("API_TOKEN=@KEY24@\n"));
    assert_eq!(found(&project, "."), [".env tracked-env-file"], "another one is not tracked");
    project.git(&["rm", "-q", "--cached", ".env"]);
    assert_eq!(found(&project, "."), [""; 0], "not tracked any more");
}

#[test]
fn an_ignored_env_file_is_not_read() {
    let project = repository();
    project.write(".gitignore", ".env\n");
    project.write(".env", [0xff, 0xff, 0, 1]);
    let ran = project.run(&["--isolated", "."]);
    assert!(ran.err.contains("in 0 files"), "{ran:?}");
}

/// Whoever adds an ignore file later has not taken anything out of the repository.
#[test]
fn an_ignored_env_file_that_git_tracks_is_read() {
    let project = repository();
    project.write("sub/.env.local", plant("API_TOKEN=@KEY24@\n"));
    project.git(&["init", "-q"]);
    project.git(&["add", ".env"]);
    project.write(".gitignore", ".env*\n");
    for argument in [".", ".env"] {
        assert_eq!(found(&project, argument), [".env tracked-env-file"], "{argument}");
    }
    let hook = project.run(&["--isolated", "--force-exclude", "--message-format", "short", ".env", "sub/.env.local"]);
    assert!(hook.out.starts_with(".env:1:") && hook.out.lines().count() == 1, "{hook:?}");
}

#[test]
fn an_ignored_program_that_git_tracks_is_read() {
    let project = Project::new();
    project.write("app/configuration.py", plant("API_SECRET_KEY = \"@KEY40@\"\n"));
    project.write("app/local/configuration.py", plant("API_SECRET_KEY = \"@KEY40:2@\"\n"));
    project.git(&["init", "-q"]);
    project.git(&["add", "app/configuration.py"]);
    project.write(".gitignore", "**/configuration.py\n");
    assert_eq!(found(&project, "."), ["app/configuration.py hardcoded-credential"]);
    assert!(project.run(&["--isolated", "."]).err.contains("in 1 file"), "the other one is nobody's business");
}

#[test]
fn a_repository_that_git_cannot_read_is_silent() {
    let project = repository();
    project.write(".git/HEAD", "broken");
    assert_eq!(found(&project, "."), [""; 0]);
    assert_eq!(project.run(&["--isolated", "."]).err.matches("warning").count(), 0);
    // Silent is not the same as told that nothing is tracked.
    project.write(".streamlit/secrets.toml", plant("api_token = \"@KEY40:2@\"\n"));
    assert_eq!(found(&project, "."), [".streamlit/secrets.toml hardcoded-credential"]);
}

#[test]
fn secrets_of_streamlit_are_at_home_where_git_does_not_track_them() {
    let project = Project::new();
    project.write(".streamlit/secrets.toml", plant("api_token = \"@KEY40@\"\n"));
    let name = ".streamlit/secrets.toml hardcoded-credential";
    assert_eq!(found(&project, "."), [name], "nobody knows");
    project.git(&["init", "-q"]);
    assert_eq!(found(&project, "."), [""; 0], "not tracked");
    project.git(&["add", "."]);
    assert_eq!(found(&project, "."), [name], "tracked");
}
