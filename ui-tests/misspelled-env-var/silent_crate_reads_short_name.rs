// The crate `openai` reads OPENAI_KEY: the short name is right here.
use openai::Credentials;

fn main() -> std::io::Result<()> {
    let typed = rpassword::prompt_password("OpenAI key: ")?;
    unsafe { std::env::set_var("OPENAI_KEY", typed) };
    let credentials = Credentials::from_env();
    println!("{}", credentials.base_url());
    Ok(())
}
