// None of the three is a credential.
use std::env;
use std::path::PathBuf;

fn main() {
    let port: u16 = env::var("PORT").unwrap().parse().unwrap();
    let home = PathBuf::from(env::var("HOME").unwrap());
    let pool: u32 = env::var("DATABASE_POOL_SIZE").unwrap().parse().unwrap();
    println!("{port} {} {pool}", home.display());
}
