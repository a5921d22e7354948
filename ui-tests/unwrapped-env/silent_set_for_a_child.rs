// Names of credentials are passed to a child process, no value is read.
use std::process::Command;

fn main() {
    let status = Command::new("deploy")
        .env_remove("GITHUB_TOKEN")
        .env_remove("AWS_SECRET_ACCESS_KEY")
        .status()
        .unwrap();
    println!("{status}");
}
