// The name that is set is not the one that `default()` reads.
use cohere_rust::Cohere;

fn main() -> std::io::Result<()> {
    let typed = rpassword::prompt_password("Cohere key: ")?;
    unsafe { std::env::set_var("COHERE_API_KEY", typed) }; //~ misspelled-env-var
    let _co = Cohere::default();
    Ok(())
}
