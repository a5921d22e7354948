// Both arms are written out, and the second one names the variable.
use std::env;

fn main() {
    let key = match env::var("DEEPGRAM_API_KEY") {
        Ok(key) => key,
        Err(error) => {
            eprintln!("DEEPGRAM_API_KEY: {error}");
            return;
        }
    };
    println!("key of {} characters", key.len());
}
