macro_rules! must_env {
    ($name:literal) => {
        ::std::env::var($name).unwrap_or_else(|_| panic!("{} is not set", $name))
    };
}

fn main() {
    let _ = octocrab::Octocrab::builder().personal_token(must_env!("GITHUB_TOKEN")).build();
}
