// One way to end.
pub fn die(text: &str) -> ! {
    eprintln!("error: {text}");
    std::process::exit(1)
}
