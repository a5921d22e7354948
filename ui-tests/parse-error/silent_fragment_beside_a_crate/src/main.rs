fn main() {
    println!("{}", std::env::var("HOME").unwrap_or_default());
}
