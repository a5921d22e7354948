//! What a file is read as, told by its path alone.

use std::path::Path;

/// What a file is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Python source.
    Python,
    /// Rust source.
    Rust,
    /// A Jupyter notebook whose cells hold Python.
    Notebook,
    /// Variables for a program, one a line: `.env` and its kin.
    Dotenv,
    /// Settings in TOML: `secrets.toml`, `config.toml`.
    Toml,
    /// Settings in YAML: of containers and of workflows.
    Yaml,
}

/// Parts of the names of env files that are examples.
const EXAMPLES: [&str; 7] = ["default", "defaults", "dist", "example", "sample", "template", "tmpl"];
/// Endings that say that a file named like an env file is something else: a program, or encrypted.
const OTHERS: [&str; 18] = [
    "age", "asc", "cjs", "enc", "gpg", "html", "j2", "js", "json", "md", "mjs", "php", "rb", "rst", "sh", "tf", "ts",
    "vault",
];

impl Kind {
    /// Tells the kind from a file's path.
    pub fn of(path: &str) -> Option<Self> {
        Self::at(Path::new(path))
    }

    /// Tells the kind from a file's path; only for YAML the folders count, too.
    pub fn at(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?;
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
        match extension {
            "py" | "pyw" => Some(Self::Python),
            "rs" => Some(Self::Rust),
            "ipynb" => Some(Self::Notebook),
            "toml" => holds_settings(name).then_some(Self::Toml),
            "yml" | "yaml" => (is_compose(name) || is_workflow(path)).then_some(Self::Yaml),
            _ => is_env_file(name, extension).then_some(Self::Dotenv),
        }
    }

    /// Whether the file holds Rust.
    pub fn is_rust(self) -> bool {
        self == Self::Rust
    }

    /// Whether the file holds settings of programs and is none itself.
    pub fn is_settings(self) -> bool {
        matches!(self, Self::Dotenv | Self::Toml | Self::Yaml)
    }
}

/// Whether a file is an env file that is meant to be tracked: it shows which variables there are.
pub fn is_env_example(path: &str) -> bool {
    let name = name(path);
    Kind::of(name) == Some(Kind::Dotenv) && parts(name).any(|part| EXAMPLES.contains(&part))
}

/// Whether a file is there to hold secrets and is kept by those who run the program.
pub fn keeps_secrets(path: &str) -> bool {
    match Kind::of(path) {
        Some(Kind::Dotenv) => !is_env_example(path),
        Some(Kind::Toml) => matches!(name(path), "secrets.toml" | ".secrets.toml" | "credentials.toml"),
        _ => false,
    }
}

fn name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

fn parts(name: &str) -> impl Iterator<Item = &str> {
    name.split(['.', '-', '_'])
}

/// `.env`, `.env.local`, `prod.env`, `.envrc`, `.flaskenv`, `env.example`; not `.env.d.ts`.
fn is_env_file(name: &str, extension: &str) -> bool {
    let begins = name.strip_prefix(".env").is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-', '_']));
    let plain = name.strip_prefix("env.").is_some_and(|rest| EXAMPLES.contains(&rest));
    (begins || plain || extension == "env" || matches!(name, ".envrc" | ".flaskenv")) && !OTHERS.contains(&extension)
}

fn holds_settings(name: &str) -> bool {
    matches!(name, "secrets.toml" | ".secrets.toml" | "config.toml" | "credentials.toml")
}

/// `docker-compose.yml`, `compose.prod.yaml`.
fn is_compose(name: &str) -> bool {
    let rest = name.strip_prefix("docker-compose").or_else(|| name.strip_prefix("compose"));
    rest.is_some_and(|rest| rest.starts_with(['.', '-', '_']))
}

fn is_workflow(path: &Path) -> bool {
    path.parent().is_some_and(|folder| folder.ends_with(".github/workflows"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_beside_programs_are_known_by_their_names() {
        for (path, kind) in [
            (".env", Kind::Dotenv),
            ("a/.env.local", Kind::Dotenv),
            ("prod.env", Kind::Dotenv),
            ("env.example", Kind::Dotenv),
            (".envrc", Kind::Dotenv),
            (".flaskenv", Kind::Dotenv),
            (".streamlit/secrets.toml", Kind::Toml),
            (".cargo/config.toml", Kind::Toml),
            ("docker-compose.yml", Kind::Yaml),
            ("docker-compose.prod.yaml", Kind::Yaml),
            ("compose.yaml", Kind::Yaml),
            (".github/workflows/ci.yml", Kind::Yaml),
            ("/x/.github/workflows/ci.yaml", Kind::Yaml),
        ] {
            assert_eq!(Kind::of(path), Some(kind), "{path}");
        }
    }

    #[test]
    fn what_only_resembles_them_is_left_alone() {
        for path in [
            ".env.d.ts",
            ".env.vault",
            ".env.enc",
            "env.py.txt",
            "environment.yml",
            "Cargo.toml",
            "pyproject.toml",
            "composer.json",
            "composed.yml",
            "workflows/ci.yml",
            "ci.yml",
            "env",
            ".environment",
            "env.ts",
        ] {
            assert_eq!(Kind::of(path), None, "{path}");
        }
    }

    #[test]
    fn an_example_is_told_from_the_file_that_it_is_an_example_of() {
        for path in [".env.example", "a/.env.local.example", "example.env", ".env-sample", "env.template"] {
            assert!(is_env_example(path) && !keeps_secrets(path), "{path}");
        }
        for path in [".env", ".env.production", "examples/.env", "prod.env", ".flaskenv", ".streamlit/secrets.toml"] {
            assert!(!is_env_example(path) && keeps_secrets(path), "{path}");
        }
        assert!(!keeps_secrets("config.toml") && !keeps_secrets("compose.yml"));
    }
}
