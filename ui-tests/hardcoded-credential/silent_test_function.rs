// A test function outside a test module is test code too.
use octocrab::Octocrab;

pub fn user_agent() -> &'static str {
    "tide-bot/2"
}

#[test]
fn token_is_accepted_by_the_builder() {
    let crab = Octocrab::builder().personal_token("@KEY24@".to_string());
    assert!(crab.build().is_ok());
}
