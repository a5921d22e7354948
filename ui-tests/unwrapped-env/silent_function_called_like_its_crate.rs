// The crate's own error is handed on with the name.
use dotenv::dotenv;

fn main() -> Result<(), String> {
    dotenv().ok();
    let key = dotenv::var("OPENAI_API_KEY").map_err(|error| format!("OPENAI_API_KEY: {error}"))?;
    println!("{}", key.len());
    Ok(())
}
