// A build script fails in front of the developer, with cargo's own report.
use std::env;

fn main() {
    let out = env::var("OUT_DIR").unwrap();
    let token = env::var("ARTIFACT_TOKEN").unwrap();
    assert!(!token.is_empty(), "ARTIFACT_TOKEN is empty");
    println!("cargo:rerun-if-env-changed=ARTIFACT_TOKEN");
    println!("cargo:rerun-if-changed={out}");
}
