// The error arm leaves.
use octocrab::Octocrab;

fn hub() -> octocrab::Result<Octocrab> {
    let token = match std::env::var("GITHUB_TOKEN") {
        Ok(token) => token,
        Err(problem) => {
            eprintln!("GITHUB_TOKEN: {problem}");
            std::process::exit(1);
        }
    };
    Octocrab::builder().personal_token(token).build()
}
