use super::*;

fn versions(files: &[(&str, &str)]) -> Versions {
    let mut versions = Versions::default();
    for (name, text) in files {
        versions.add(name, text);
    }
    versions
}

fn picks(files: &[(&str, &str)], language: Language, package: &str) -> Vec<usize> {
    versions(files).of(language, package).picks(&["5.0.0", "5.1.0", "5.3.0", "6.0.0"])
}

fn python(file: &str, text: &str) -> Vec<usize> {
    picks(&[(file, text)], Language::Python, "cohere")
}

fn rust(requirement: &str) -> Vec<usize> {
    let text = format!("[dependencies]\ncohere = \"{requirement}\"\n");
    picks(&[("Cargo.toml", &text)], Language::Rust, "cohere")
}

#[test]
fn nothing_known_means_the_newest_behaviour() {
    assert_eq!(python("requirements.txt", "requests==2.0\n"), [3]);
    assert_eq!(python("requirements.txt", "cohere\n"), [3]);
    assert_eq!(VersionSet::Newest.picks(&[]), [0; 0]);
}

#[test]
fn between_probed_versions_the_nearest_lower_one_speaks() {
    assert_eq!(python("requirements.txt", "cohere==5.2.9"), [1]);
    assert_eq!(python("requirements.txt", "cohere==5.3"), [2]);
}

#[test]
fn a_version_below_the_first_probed_one_meets_none() {
    assert_eq!(python("requirements.txt", "cohere==4.57"), [0; 0]);
    assert_eq!(python("requirements.txt", "cohere<5"), [0; 0]);
    assert_eq!(python("requirements.txt", "cohere==5.0.0rc1"), [0; 0]);
}

#[test]
fn a_range_meets_every_behaviour_it_may_install() {
    assert_eq!(python("requirements.txt", "cohere>=5.1,<5.3"), [1]);
    assert_eq!(python("requirements.txt", "cohere >= 5.2"), [1, 2, 3]);
    assert_eq!(python("requirements.txt", "cohere~=5.0"), [0, 1, 2]);
    assert_eq!(python("requirements.txt", "cohere<6"), [0, 1, 2]);
    assert_eq!(python("requirements.txt", "cohere==5.1.*"), [1]);
    assert_eq!(python("requirements.txt", "cohere!=5.1"), [0, 1, 2, 3]);
}

#[test]
fn requirements_lines_are_read_as_pip_writes_them() {
    let text = "-r base.txt\n# cohere==5.0\nCoHere[aws] == 5.1.0 ; python_version > \"3.8\"  # why\n";
    assert_eq!(python("requirements-dev.txt", text), [1]);
    let hashed = "cohere==5.3.0 \\\n    --hash=sha256:00 \\\n    --hash=sha256:11\n";
    assert_eq!(python("requirements.txt", hashed), [2]);
    assert_eq!(python("requirements.txt", "cohere @ https://example.org/cohere-5.0.zip"), [3]);
}

#[test]
fn pyproject_is_read_in_all_its_dialects() {
    assert_eq!(python("pyproject.toml", "[project]\ndependencies = ['cohere==5.0.1']"), [0]);
    let optional = "[project.optional-dependencies]\nai = ['cohere<5.1']";
    assert_eq!(python("pyproject.toml", optional), [0]);
    let group = "[dependency-groups]\ndev = ['cohere<5.1', {include-group = 'x'}]";
    assert_eq!(python("pyproject.toml", group), [0]);
    assert_eq!(python("pyproject.toml", "[tool.poetry.dependencies]\ncohere = '^5.1'"), [1, 2]);
    assert_eq!(python("pyproject.toml", "[tool.poetry.dependencies]\ncohere = '~5.1'"), [1]);
    let extras = "[tool.poetry.group.ai.dependencies]\ncohere = {version = '5.2', extras = ['x']}";
    assert_eq!(python("pyproject.toml", extras), [1]);
    assert_eq!(python("Pipfile", "[packages]\ncohere = '==5.0.0'"), [0]);
}

#[test]
fn lock_files_are_read() {
    let uv = "[[package]]\nname = \"a\"\nversion = \"9\"\n\n[[package]]\nname = \"cohere\"\nversion = \"5.1.2\"\n\
              dependencies = [\n    { name = \"b\" },\n]\n\n[package.metadata]\nversion = \"7\"\n";
    assert_eq!(python("uv.lock", uv), [1]);
    assert_eq!(python("poetry.lock", uv), [1]);
    assert_eq!(python("Pipfile.lock", r#"{"default": {"cohere": {"version": "==5.0"}}}"#), [0]);
    assert_eq!(picks(&[("Cargo.lock", uv)], Language::Rust, "cohere"), [1]);
}

#[test]
fn a_lock_file_decides_over_a_requirement_and_a_stale_one_still_speaks() {
    let lock = ("uv.lock", "[[package]]\nname = \"cohere\"\nversion = \"5.1.2\"\n");
    assert_eq!(picks(&[lock, ("requirements.txt", "cohere>=5")], Language::Python, "cohere"), [1]);
    assert_eq!(picks(&[lock, ("requirements.txt", "cohere>=6")], Language::Python, "cohere"), [1]);
}

#[test]
fn a_pin_of_one_file_decides_over_what_another_one_allows() {
    let (pin, open) = (("requirements.txt", "cohere==5.1.2"), ("requirements-web.txt", "cohere>=5.0"));
    assert_eq!(picks(&[pin, open], Language::Python, "cohere"), [1]);
    assert_eq!(picks(&[open, pin], Language::Python, "cohere"), [1]);
    let other = ("requirements-old.txt", "cohere==5.0.0");
    assert_eq!(picks(&[pin, other, open], Language::Python, "cohere"), [0, 1]);
    // Where the other one does not allow it, both may be in use.
    assert_eq!(picks(&[pin, ("requirements-new.txt", "cohere>=5.3")], Language::Python, "cohere"), [1, 2, 3]);
}

#[test]
fn two_locked_versions_are_narrowed_by_the_requirement() {
    let lock = "[[package]]\nname = \"cohere\"\nversion = \"5.0.0\"\n\n\
                [[package]]\nname = \"cohere\"\nversion = \"6.1.0\"\n";
    assert_eq!(picks(&[("Cargo.lock", lock)], Language::Rust, "cohere"), [0, 3]);
    let manifest = ("Cargo.toml", "[dependencies]\ncohere = \"6\"\n");
    assert_eq!(picks(&[("Cargo.lock", lock), manifest], Language::Rust, "cohere"), [3]);
}

#[test]
fn cargo_requirements_mean_what_cargo_means() {
    assert_eq!(rust("5.1"), [1, 2]);
    assert_eq!(rust("=5.1.0"), [1]);
    assert_eq!(rust("~5.1"), [1]);
    assert_eq!(rust(">=5.1, <5.3"), [1]);
    assert_eq!(rust("5.*"), [0, 1, 2]);
    assert_eq!(rust("*"), [3]);
    let early = versions(&[("Cargo.toml", "[dependencies]\na = \"0.3.1\"\n")]);
    assert_eq!(early.of(Language::Rust, "a").picks(&["0.3.0", "0.3.2", "0.4.0"]), [0, 1]);
}

#[test]
fn renamed_and_inherited_dependencies_are_found() {
    let renamed = "[target.'cfg(unix)'.dev-dependencies]\nco = { package = \"cohere\", version = \"=5.0.0\" }";
    assert_eq!(picks(&[("Cargo.toml", renamed)], Language::Rust, "cohere"), [0]);
    let mut inner = versions(&[("Cargo.toml", "[dependencies]\ncohere = { workspace = true }")]);
    inner.inherit(&versions(&[("Cargo.toml", "[workspace.dependencies]\ncohere = \"=5.1.0\"")]));
    assert_eq!(inner.of(Language::Rust, "cohere").to_string(), "5.1.0");
}

#[test]
fn names_are_compared_as_pep_503_does() {
    assert_eq!(normalized("Azure__AI.Search"), "azure-ai-search");
    let versions = versions(&[("requirements.txt", "async_openai==1.0")]);
    assert!(versions.of(Language::Python, "Async.OpenAI").is_known());
    assert!(!versions.of(Language::Rust, "async-openai").is_known());
}

#[test]
fn a_set_allows_the_versions_of_its_requirement() {
    let versions = versions(&[("requirements.txt", "openai~=1.54.4\ncohere==5.1.0\n")]);
    let openai = versions.of(Language::Python, "openai");
    assert!(openai.allows("1.54.9") && !openai.allows("1.0.0") && !openai.allows("3.0.0") && !openai.allows("x"));
    let cohere = versions.of(Language::Python, "cohere");
    assert!(cohere.allows("5.1.0") && !cohere.allows("5.1.1"));
    assert!(versions.of(Language::Python, "groq").allows("9.9"));
}

#[test]
fn nonsense_says_nothing_and_does_no_harm() {
    for spec in ["==99999999999999999999.*", "~=1", ">=", "^", "^^1", "===x", "==1.*.*", "🦀"] {
        assert_eq!(python("requirements.txt", &format!("cohere{spec}")), [3], "{spec}");
    }
    assert_eq!(python("pyproject.toml", "[project\n"), [3]);
    assert_eq!(python("Pipfile.lock", "[1"), [3]);
}

#[test]
fn example_env_files_give_their_names_once() {
    let text = "# Keys = secret\nexport CO_API_KEY=x\n  OPENAI_API_KEY = \n#GROQ_API_KEY=\n# see https://a?b=c\nCO_API_KEY=y\n1X=2\n";
    assert_eq!(env_names(text), ["CO_API_KEY", "OPENAI_API_KEY", "GROQ_API_KEY"]);
}
