macro_rules! must_env {
    ($name:literal) => {
        ::std::env::var($name).unwrap() //~ unwrapped-env
    };
}

fn main() {
    let _ = octocrab::Octocrab::builder().personal_token(must_env!("GITHUB_TOKEN")).build();
}
