//! Turns `catalog/**/*.toml` into one compact table that the program embeds: parsing the TOML at start-up would
//! cost more than linting a small project.
#![allow(clippy::disallowed_methods, reason = "a build script reads files and cargo's variables")]

#[path = "src/catalog/model.rs"]
#[allow(dead_code, unreachable_pub, unused_imports, reason = "the build script only deserialises")]
mod model;

use std::path::{Path, PathBuf};
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=catalog");
    println!("cargo::rerun-if-changed=src/catalog/model.rs");
    println!("cargo::rerun-if-changed=src/catalog/model");
    let mut files = Vec::new();
    collect(Path::new("catalog"), &mut files)?;
    files.sort();
    let mut whole = model::Catalog::default();
    for file in &files {
        let text = fs::read_to_string(file)?;
        let part: model::Catalog = toml::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        whole.providers.extend(part.providers);
        whole.clients.extend(part.clients);
        whole.auth_errors.extend(part.auth_errors);
        whole.removals.extend(part.removals);
        whole.key_formats.extend(part.key_formats);
        whole.apis.extend(part.apis);
        whole.headers.extend(part.headers);
        whole.http_libraries.extend(part.http_libraries);
        whole.addresses.extend(part.addresses);
    }
    let out = PathBuf::from(env::var("OUT_DIR")?).join("catalog.bin");
    fs::write(out, postcard::to_allocvec(&whole)?)?;
    Ok(())
}

fn collect(dir: &Path, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    Ok(())
}
