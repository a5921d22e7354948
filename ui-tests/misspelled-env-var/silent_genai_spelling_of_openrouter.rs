// genai reads OPEN_ROUTER_API_KEY, with the extra underscore.
use genai::Client;

fn main() -> std::io::Result<()> {
    let typed = rpassword::prompt_password("OpenRouter key: ")?;
    unsafe { std::env::set_var("OPEN_ROUTER_API_KEY", typed) };
    let _client = Client::default();
    Ok(())
}
