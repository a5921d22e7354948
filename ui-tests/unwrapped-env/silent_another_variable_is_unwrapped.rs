// The key has its message; the region beside it may panic as it likes.
use std::env;

fn endpoint() -> (String, String) {
    let key = env::var("PINECONE_API_KEY").expect("PINECONE_API_KEY is not set");
    let region = env::var("PINECONE_ENVIRONMENT").unwrap();
    (format!("https://controller.{region}.pinecone.io"), key)
}
