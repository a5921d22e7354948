// Says why, and ends.
pub fn die(why: &str) -> ! {
    eprintln!("{why}");
    std::process::exit(1)
}
