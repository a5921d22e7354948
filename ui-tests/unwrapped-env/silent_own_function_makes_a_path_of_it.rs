// The same variable, used as the path of a folder.
use std::path::PathBuf;

fn folder(base: &str) -> PathBuf {
    PathBuf::from(base).join("crates")
}

fn main() {
    let base = std::env::var("DEPOT").unwrap();
    println!("{}", folder(&base).display());
}
