// The library itself reads nothing.
pub fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}
