// Others take the default, too: what is good for one may stop the other.
pub trait Source {
    fn token(&self) -> String {
        std::env::var("GITHUB_TOKEN").expect("GITHUB_TOKEN is not set")
    }
}

pub struct Production;
impl Source for Production {}

pub struct Recorded;
impl Source for Recorded {}

pub fn client(source: &impl Source) -> octocrab::Result<octocrab::Octocrab> {
    octocrab::Octocrab::builder().personal_token(source.token()).build() //~ missing-credential
}
