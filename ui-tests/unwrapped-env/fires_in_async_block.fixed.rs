// Here the panic only ends a task, and the program hangs without a word.
use std::env;

#[tokio::main]
async fn main() {
    let worker = tokio::spawn(async move {
        let token = env::var("REPLICATE_API_TOKEN")
            .expect("REPLICATE_API_TOKEN is not set"); //~ unwrapped-env
        token.len()
    });
    println!("{:?}", worker.await.is_ok());
}
